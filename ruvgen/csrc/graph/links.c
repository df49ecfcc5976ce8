/* Reading and writing neighbour lists. */
#include "graph/graph.h"

void ruvgen_keys_sort(uint64_t *keys, size_t count)
{
    for (size_t gap = count / 2; gap; gap /= 2) /* Shellsort: short lists, no recursion, no memory */
        for (size_t i = gap; i < count; i++) {
            const uint64_t key = keys[i];
            size_t j = i;
            for (; j >= gap && keys[j - gap] > key; j -= gap)
                keys[j] = keys[j - gap];
            keys[j] = key;
        }
}

void ruvgen_links_write(const ruvgen_view *view, uint32_t slot, const uint32_t *to, size_t count)
{
    ruvgen_link *links = ruvgen_links_of(view, slot);
    if (view->records)
        ruvgen_record_spoil(view, slot);
    for (size_t i = 0; i < view->degree; i++) {
        const uint32_t other = i < count ? to[i] : slot;
        atomic_store_explicit(links + i, ruvgen_link_word(other, ruvgen_constant_of(view, other)),
                              memory_order_release);
    }
}

size_t ruvgen_links_read(const ruvgen_view *view, uint32_t slot, uint32_t *to)
{
    const ruvgen_link *links = ruvgen_links_of(view, slot);
    const uint32_t slots = atomic_load_explicit(&view->count, memory_order_relaxed);
    size_t count = 0;
    for (size_t i = 0; i < view->degree; i++) {
        to[count] = (uint32_t)atomic_load_explicit(links + i, memory_order_relaxed);
        count += to[count] != slot && to[count] < slots; /* mapped files may be unverified */
    }
    return count;
}

int ruvgen_has_link(const ruvgen_view *view, uint32_t from, uint32_t to)
{
    const ruvgen_link *links = ruvgen_links_of(view, from);
    for (size_t i = 0; i < view->degree; i++)
        if ((uint32_t)atomic_load_explicit(links + i, memory_order_relaxed) == to)
            return 1;
    return 0;
}
