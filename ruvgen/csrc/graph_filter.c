/* Which rows a query may return, as a bit for each slot. */
#include "graph.h"

#define LITTLE_ENDIAN_BYTES (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)

/* A bit for each of 64 bytes that is not zero, on machines whose lowest byte comes first. */
static uint64_t packed(const uint8_t *mask)
{
    uint64_t bits = 0;
    for (unsigned i = 0; i < 8; i++) {
        uint64_t bytes;
        memcpy(&bytes, mask + 8 * i, sizeof bytes);
        bytes |= bytes >> 4;
        bytes |= bytes >> 2;
        bytes |= bytes >> 1;
        bytes &= UINT64_C(0x0101010101010101);
        bits |= (bytes * UINT64_C(0x0102040810204080) >> 56) << 8 * i; /* the lowest byte is the lowest bit */
    }
    return bits;
}

static int by_mask(const ruvgen_view *view, uint32_t slots, const ruvgen_filter *filter,
                   ruvgen_allowed *allowed)
{
    size_t row = 0;
    for (uint32_t slot = 0; slot < slots; slot++) {
        if (LITTLE_ENDIAN_BYTES && !(slot & 63) && slots - slot >= 64 && filter->n - row >= 64
            && !atomic_load_explicit(ruvgen_dead_word(view, slot), memory_order_acquire)) {
            const uint64_t bits = packed(filter->mask + row);
            allowed->bits[slot >> 6] = bits;
            allowed->count += (uint64_t)__builtin_popcountll(bits);
            row += 64;
            slot += 63;
            continue;
        }
        if (ruvgen_is_dead(view, slot))
            continue;
        if (row == filter->n)
            return RUVGEN_E_ARGUMENT;
        if (filter->mask[row++]) {
            allowed->bits[slot >> 6] |= UINT64_C(1) << (slot & 63);
            allowed->count++;
        }
    }
    return row == filter->n ? RUVGEN_OK : RUVGEN_E_ARGUMENT;
}

static void by_ids(ruvgen_index *index, const ruvgen_view *view, uint32_t slots, const ruvgen_filter *filter,
                   ruvgen_allowed *allowed)
{
    pthread_mutex_lock(&index->naming);
    const int same = atomic_load(&index->view)->ids == view->ids; /* else slots were given anew meanwhile */
    for (size_t i = 0; i < filter->n && same; i++) {
        const uint32_t slot = ruvgen_table_find(index, view, filter->ids[i]);
        if (slot >= slots || (allowed->bits[slot >> 6] >> (slot & 63) & 1))
            continue;
        allowed->bits[slot >> 6] |= UINT64_C(1) << (slot & 63);
        allowed->count++;
    }
    pthread_mutex_unlock(&index->naming);
}

int ruvgen_allowed_make(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filters, size_t n,
                        ruvgen_allowed **made)
{
    const uint32_t slots = atomic_load_explicit(&view->count, memory_order_acquire);
    const size_t words = slots / 64 + 1;
    ruvgen_allowed *all = ruvgen_zeroed(n * sizeof *all);
    int status = all ? RUVGEN_OK : RUVGEN_E_MEMORY;
    for (size_t i = 0; i < n && !status; i++) {
        all[i].slots = slots;
        all[i].bits = ruvgen_zeroed(words * sizeof *all[i].bits);
        if (!all[i].bits)
            status = RUVGEN_E_MEMORY;
        else if (filters[i].mask)
            status = by_mask(view, slots, &filters[i], &all[i]);
        else
            by_ids(index, view, slots, &filters[i], &all[i]);
    }
    if (status)
        ruvgen_allowed_drop(all, n);
    *made = status ? NULL : all;
    return status;
}

void ruvgen_allowed_drop(ruvgen_allowed *all, size_t n)
{
    for (size_t i = 0; all && i < n; i++)
        ruvgen_give(all[i].bits);
    ruvgen_give(all);
}
