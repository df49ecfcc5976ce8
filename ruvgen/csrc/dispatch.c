/* Which kernel serves a contract. The tables are ordered best first, so the first row that fits is the
 * answer; answers are remembered in single words, so a reader never sees half of one. */
#include "ruvgen.h"

#include <stdatomic.h>

#define MAX_DIM 65536

static atomic_int forced = -1;
static atomic_uint epoch = 1; /* counts changes of `forced`; answers of an older epoch do not count */

static int usable(int isa)
{
    return (ruvgen_isas[isa].needs & ~ruvgen_cpu()) == 0;
}

static int limit(void)
{
    const int isa = atomic_load_explicit(&forced, memory_order_acquire);
    return isa < 0 ? RUVGEN_ISA_COUNT - 1 : isa;
}

int ruvgen_force(int isa)
{
    if (isa < -1 || isa >= RUVGEN_ISA_COUNT)
        return RUVGEN_E_ARGUMENT;
    if (isa >= 0 && !usable(isa))
        return RUVGEN_E_UNSUPPORTED;
    atomic_store_explicit(&forced, isa, memory_order_release);
    atomic_fetch_add_explicit(&epoch, 1, memory_order_release);
    return RUVGEN_OK;
}

int ruvgen_isa_now(void)
{
    int isa = limit();
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

static const ruvgen_row *search(int metric, int dtype, int form, size_t dim, size_t *place)
{
    const uint64_t cpu = ruvgen_cpu();
    const int top = limit();
    size_t i = 0;
    for (const ruvgen_table *const *table = ruvgen_tables; *table; table++)
        for (const ruvgen_row *row = (*table)->rows; row < (*table)->rows + (*table)->count; row++, i++)
            if (row->metric == metric && row->dtype == dtype && row->form == form
                && (row->dim == dim || !row->dim) && row->isa <= top && !(row->needs & ~cpu)) {
                *place = i;
                return row;
            }
    return NULL;
}

/* An answer in one word: epoch 16 | place of the row 16 | dim 17 | form 4 | dtype 4 | metric 7. */
#define SLOTS 1024

const ruvgen_row *ruvgen_find(int metric, int dtype, int form, size_t dim)
{
    static _Atomic uint64_t memo[SLOTS];
    if (metric < 0 || metric >= RUVGEN_METRIC_COUNT || dtype < 0 || dtype >= RUVGEN_DTYPE_COUNT || form < 0
        || form >= RUVGEN_FORM_COUNT || dim < 1 || dim > MAX_DIM)
        return NULL;
    const uint64_t now = atomic_load_explicit(&epoch, memory_order_acquire) & 0xffff;
    const uint64_t key = (uint64_t)dim << 15 | (uint64_t)form << 11 | (uint64_t)dtype << 7 | (uint64_t)metric;
    _Atomic uint64_t *slot = &memo[(key * UINT64_C(0x9e3779b97f4a7c15)) >> 54];
    const uint64_t word = atomic_load_explicit(slot, memory_order_relaxed);
    if ((word & 0xffffffff) == key && word >> 48 == now)
        return ruvgen_row_at(word >> 32 & 0xffff);
    size_t place;
    const ruvgen_row *row = search(metric, dtype, form, dim, &place);
    if (row && place <= 0xffff)
        atomic_store_explicit(slot, now << 48 | (uint64_t)place << 32 | key, memory_order_relaxed);
    return row;
}
