/* Filters as bitmaps: one bit per row, one word per block. */
#include "exact/store_parts.h"

static int by_mask(const ruvgen_store *store, const ruvgen_filter *filter, uint64_t *bits)
{
    if (filter->n != store->rows)
        return RUVGEN_E_UNSUPPORTED;
    for (size_t r = 0; r < filter->n; r++)
        bits[r / 64] |= (uint64_t)(filter->mask[r] != 0) << r % 64;
    return RUVGEN_OK;
}

static int by_ids(const ruvgen_store *store, const ruvgen_filter *filter, uint64_t *bits)
{
    for (size_t i = 0; i < filter->n; i++) {
        const uint32_t number = ruvgen_id_table_find(&store->table, store->ids, filter->ids[i]);
        if (number != RUVGEN_NO_PLACE)
            bits[number / 64] |= UINT64_C(1) << number % 64;
    }
    return RUVGEN_OK;
}

_Static_assert(RUVGEN_PANEL == 64, "a word of bits for a block");

int ruvgen_store_allow(const ruvgen_store *store, const ruvgen_filter *filters, size_t n, ruvgen_arena *arena,
                       const uint64_t *const **allowed)
{
    const size_t words = ruvgen_store_blocks(store->rows);
    uint64_t **bitmaps = ruvgen_arena_array(arena, n, sizeof *bitmaps);
    int status = bitmaps ? RUVGEN_OK : RUVGEN_E_MEMORY;
    for (size_t i = 0; i < n && !status; i++) {
        bitmaps[i] = ruvgen_arena_array(arena, words, sizeof **bitmaps);
        if (!bitmaps[i])
            return RUVGEN_E_MEMORY;
        memset(bitmaps[i], 0, words * sizeof **bitmaps);
        status = filters[i].mask ? by_mask(store, &filters[i], bitmaps[i])
                                 : by_ids(store, &filters[i], bitmaps[i]);
    }
    *allowed = (const uint64_t *const *)bitmaps;
    return status;
}
