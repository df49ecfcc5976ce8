/* A lock-free stack of the indexes of free items (R. K. Treiber; IBM System/370 Principles of Operation). A
 * tag in the head changes with every pop, so a pop that was interrupted notices that the stack changed even
 * if the same index is on top again (the ABA problem). It would fail only if 2^32 pops happened during one
 * interruption. */
#ifndef RUVGEN_FREELIST_H
#define RUVGEN_FREELIST_H

#include "sync/slots.h"

typedef struct {
    _Alignas(64) ruvgen_atomic_u32 next; /* next link; the tag reveals racing writes */
    ruvgen_atomic_u32 state;             /* see pool.h */
} ruvgen_pool_item;

/* Links are indexes plus one; 0 ends the list. head: the tag in the upper half, the first link in the
 * lower. */
typedef struct {
    _Alignas(RUVGEN_LINE) ruvgen_atomic_u64 head;
    ruvgen_pool_item *items;
} ruvgen_freelist;

static inline void ruvgen_freelist_push(ruvgen_freelist *list, uint32_t link)
{
    uint64_t head = ruvgen_load_u64(&list->head, RUVGEN_RELAXED);
    do {
        ruvgen_store_u32(&list->items[link - 1].next, (uint32_t)head, RUVGEN_RELAXED);
    } while (!ruvgen_cas_u64(&list->head, &head, (head >> 32) << 32 | link, RUVGEN_RELEASE, RUVGEN_RELAXED));
}

/* Returns a link, or 0 if the list is empty. */
static inline uint32_t ruvgen_freelist_pop(ruvgen_freelist *list)
{
    for (;;) {
        uint64_t head = ruvgen_load_u64(&list->head, RUVGEN_ACQUIRE);
        const uint32_t link = (uint32_t)head;
        if (!link)
            return 0;
        const uint64_t next = ruvgen_load_u32(&list->items[link - 1].next, RUVGEN_RELAXED);
        if (ruvgen_cas_u64(&list->head, &head, ((head >> 32) + 1) << 32 | next, RUVGEN_RELAXED,
                           RUVGEN_RELAXED))
            return link;
    }
}

#endif
