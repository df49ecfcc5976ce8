/* Chooses the kernel for a contract. The tables are ordered best first, so the answer is the first row that
 * fits and that no measured preference overrides. Answers are cached in single words, so a reader never sees
 * a torn one. A kernel pack has its own tables; its first fitting row wins if its ISA is better, or if the
 * ISA is the same and only the pack has the exact dimension. */
#include "dispatch/choices.h"
#include "dispatch/kernel_packs.h"

#include "file/hash.h"

#define MAX_DIM 65536

/* The best ISA allowed. It is part of the cache key, so cached answers stay right when it changes. */
static atomic_int top = RUVGEN_ISA_COUNT - 1;

/* A cached answer is one word: the index of the row in the upper 16 bits, and below it the key: packs, top,
 * form, dtype, metric and dim, from the highest bit to the lowest. The key includes the number of packs, so
 * cached answers stay right when a pack is added. */
enum { DIM_BITS = 17, METRIC_BITS = 7, DTYPE_BITS = 7, FORM_BITS = 4, ISA_BITS = 6, PACK_BITS = 7 };
enum {
    METRIC_AT = DIM_BITS,
    DTYPE_AT = METRIC_AT + METRIC_BITS,
    FORM_AT = DTYPE_AT + DTYPE_BITS,
    ISA_AT = FORM_AT + FORM_BITS,
    PACKS_AT = ISA_AT + ISA_BITS,
    KEY_BITS = PACKS_AT + PACK_BITS,
};
_Static_assert(KEY_BITS == 48, "a key and a place of 16 bits fill a word");
_Static_assert(MAX_DIM < 1 << DIM_BITS, "dimensions: give their field of the key more bits");
_Static_assert(RUVGEN_METRIC_COUNT <= 1 << METRIC_BITS, "metrics: give their field of the key more bits");
_Static_assert(RUVGEN_DTYPE_COUNT <= 1 << DTYPE_BITS, "dtypes: give their field of the key more bits");
_Static_assert(RUVGEN_FORM_COUNT <= 1 << FORM_BITS, "forms: give their field of the key more bits");
_Static_assert(RUVGEN_ISA_COUNT <= 1 << ISA_BITS, "ISAs: give their field of the key more bits");
_Static_assert(RUVGEN_PACKS_MAX < 1 << PACK_BITS, "packs: give their field of the key more bits");

static int usable(int isa)
{
    return (ruvgen_isas[isa].needs & ~ruvgen_cpu()) == 0;
}

int ruvgen_force(int isa)
{
    if (isa < -1 || isa >= RUVGEN_ISA_COUNT)
        return RUVGEN_E_ARGUMENT;
    if (isa >= 0 && !usable(isa))
        return RUVGEN_E_UNSUPPORTED;
    atomic_store_explicit(&top, isa < 0 ? RUVGEN_ISA_COUNT - 1 : isa, memory_order_relaxed);
    return RUVGEN_OK;
}

int ruvgen_isa_now(void)
{
    int isa = atomic_load_explicit(&top, memory_order_relaxed);
    while (isa > 0 && !usable(isa))
        isa--;
    return isa;
}

/* The tables of set 0 are compiled in; those of set i are of pack i - 1. */
static const ruvgen_table *const *tables(unsigned set)
{
    return set ? ruvgen_pack_tables(set - 1) : ruvgen_tables;
}

const ruvgen_row *ruvgen_row_at(size_t i)
{
    const unsigned packs = ruvgen_packs_count();
    for (unsigned set = 0; set <= packs; set++)
        for (const ruvgen_table *const *table = tables(set); *table; i -= (*table)->count, table++)
            if (i < (*table)->count)
                return &(*table)->rows[i];
    return NULL;
}

uint64_t ruvgen_rows_hash(void)
{
    ruvgen_hash hash;
    ruvgen_hash_init(&hash);
    for (const ruvgen_table *const *table = ruvgen_tables; *table; table++)
        for (size_t i = 0; i < (*table)->count; i++)
            ruvgen_hash_add(&hash, (*table)->rows[i].symbol, strlen((*table)->rows[i].symbol) + 1);
    return ruvgen_hash_end(&hash);
}

/* Whether a preference covers this row and dimension, and its ISA is allowed and usable. */
static int applies(const ruvgen_preference *p, const ruvgen_row *row, size_t dim, int best)
{
    return row->isa == p->over
           && (p->metrics >> row->metric & p->dtypes >> row->dtype & p->forms >> row->form & 1)
           && p->low <= dim && dim <= p->high && p->isa <= best && usable(p->isa)
           && !(p->needs & ~ruvgen_cpu());
}

/* Whether a row of a worse ISA is faster for this contract. The first preference that applies decides; those
 * measured on this machine come before the generated ones. */
static int yields(const ruvgen_choices *choices, const ruvgen_row *row, size_t dim, int best)
{
    for (size_t i = 0; i < choices->count; i++)
        if (applies(&choices->list[i], row, dim, best))
            return choices->list[i].isa != row->isa;
    for (const ruvgen_preference *p = ruvgen_preferences; p->metrics; p++)
        if (applies(p, row, dim, best))
            return 1;
    return 0;
}

static int better(const ruvgen_row *row, const ruvgen_row *than)
{
    return !than || row->isa > than->isa || (row->isa == than->isa && row->dim && !than->dim);
}

/* Within a set, the first row that fits is the best. */
static const ruvgen_row *search(const ruvgen_choices *choices, int metric, int dtype, int form, size_t dim,
                                int best, unsigned packs, size_t *place)
{
    const uint64_t cpu = ruvgen_cpu();
    const ruvgen_row *found = NULL;
    size_t at = 0;
    for (unsigned set = 0; set <= packs; set++)
        for (const ruvgen_table *const *table = tables(set); *table; table++)
            for (const ruvgen_row *row = (*table)->rows; row < (*table)->rows + (*table)->count; row++, at++)
                if (row->metric == metric && row->dtype == dtype && row->form == form
                    && (row->dim == dim || !row->dim) && row->isa <= best && !(row->needs & ~cpu)
                    && better(row, found) && !yields(choices, row, dim, best)) {
                    found = row;
                    *place = at;
                }
    return found;
}

const ruvgen_row *ruvgen_find(int metric, int dtype, int form, size_t dim)
{
    if (metric < 0 || metric >= RUVGEN_METRIC_COUNT || dtype < 0 || dtype >= RUVGEN_DTYPE_COUNT || form < 0
        || form >= RUVGEN_FORM_COUNT || dim < 1 || dim > MAX_DIM)
        return NULL;
    const int best = atomic_load_explicit(&top, memory_order_relaxed);
    const unsigned packs = ruvgen_packs_count();
    const uint64_t key = (uint64_t)packs << PACKS_AT | (uint64_t)best << ISA_AT | (uint64_t)form << FORM_AT
                         | (uint64_t)dtype << DTYPE_AT | (uint64_t)metric << METRIC_AT | (uint64_t)dim;
    ruvgen_choices *const choices = ruvgen_choices_now();
    _Atomic uint64_t *slot = &choices->memo[key * UINT64_C(0x9e3779b97f4a7c15) >> (64 - RUVGEN_SLOT_BITS)];
    const uint64_t word = atomic_load_explicit(slot, memory_order_relaxed);
    if ((word & ((UINT64_C(1) << KEY_BITS) - 1)) == key)
        return ruvgen_row_at(word >> KEY_BITS);
    size_t place = 0;
    const ruvgen_row *row = search(choices, metric, dtype, form, dim, best, packs, &place);
    if (row && place >> (64 - KEY_BITS) == 0)
        atomic_store_explicit(slot, (uint64_t)place << KEY_BITS | key, memory_order_relaxed);
    return row;
}
