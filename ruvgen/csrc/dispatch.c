/* Which kernel serves a contract. The tables are ordered best first, so the first row that fits is the
 * answer; answers are remembered in single words, so a reader never sees half of one. */
#include "ruvgen.h"

#include <stdatomic.h>

#define MAX_DIM 65536

/* The best ISA allowed in the low byte; above it the number of changes. One word, so that a reader who sees a
 * change sees all of it. */
static atomic_uint state = RUVGEN_ISA_COUNT - 1;

enum { TOP = 0xff, CHANGE = TOP + 1 };

/* Answers, each in one word: change 16 | place of the row 16 | dim 17 | form 4 | dtype 4 | metric 7. Those of
 * an earlier change do not count. */
enum { SLOT_BITS = 10, SLOTS = 1 << SLOT_BITS };
static _Atomic uint64_t memo[SLOTS];

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
    const unsigned top = isa < 0 ? RUVGEN_ISA_COUNT - 1 : (unsigned)isa;
    unsigned old = atomic_load_explicit(&state, memory_order_relaxed), new;
    do
        new = ((old & ~(unsigned)TOP) + CHANGE) | top;
    while (!atomic_compare_exchange_weak_explicit(&state, &old, new, memory_order_relaxed,
                                                  memory_order_relaxed));
    if ((new / CHANGE & 0xffff) == 0) /* the count that answers carry starts again */
        for (size_t i = 0; i < SLOTS; i++)
            atomic_store_explicit(&memo[i], 0, memory_order_relaxed);
    return RUVGEN_OK;
}

int ruvgen_isa_now(void)
{
    int isa = (int)(atomic_load_explicit(&state, memory_order_relaxed) & TOP);
    while (isa > 0 && !usable(isa))
        isa--;
    return isa;
}

const ruvgen_row *ruvgen_row_at(size_t i)
{
    for (const ruvgen_table *const *table = ruvgen_tables; *table; i -= (*table)->count, table++)
        if (i < (*table)->count)
            return &(*table)->rows[i];
    return NULL;
}

static const ruvgen_row *search(int metric, int dtype, int form, size_t dim, unsigned top, size_t *place)
{
    const uint64_t cpu = ruvgen_cpu();
    *place = 0;
    for (const ruvgen_table *const *table = ruvgen_tables; *table; table++)
        for (const ruvgen_row *row = (*table)->rows; row < (*table)->rows + (*table)->count; row++, ++*place)
            if (row->metric == metric && row->dtype == dtype && row->form == form
                && (row->dim == dim || !row->dim) && row->isa <= top && !(row->needs & ~cpu))
                return row;
    return NULL;
}

const ruvgen_row *ruvgen_find(int metric, int dtype, int form, size_t dim)
{
    if (metric < 0 || metric >= RUVGEN_METRIC_COUNT || dtype < 0 || dtype >= RUVGEN_DTYPE_COUNT || form < 0
        || form >= RUVGEN_FORM_COUNT || dim < 1 || dim > MAX_DIM)
        return NULL;
    const unsigned now = atomic_load_explicit(&state, memory_order_relaxed);
    const uint64_t change = now / CHANGE & 0xffff;
    const uint64_t key = (uint64_t)dim << 15 | (uint64_t)form << 11 | (uint64_t)dtype << 7 | (uint64_t)metric;
    _Atomic uint64_t *slot = &memo[key * UINT64_C(0x9e3779b97f4a7c15) >> (64 - SLOT_BITS)];
    const uint64_t word = atomic_load_explicit(slot, memory_order_relaxed);
    if ((word & 0xffffffff) == key && word >> 48 == change)
        return ruvgen_row_at(word >> 32 & 0xffff);
    size_t place;
    const ruvgen_row *row = search(metric, dtype, form, dim, now & TOP, &place);
    if (row && place <= 0xffff)
        atomic_store_explicit(slot, change << 48 | (uint64_t)place << 32 | key, memory_order_relaxed);
    return row;
}
