/* A stack of free items by their indexes. A tag in the head changes with every pop, so that a pop which was
 * interrupted does not mistake the same index, come back, for an unchanged stack (the ABA problem). After R. K. Treiber
 * and IBM's System/370 Principles of Operation; the tag wraps after 2^32 pops within one interruption. */
#ifndef RUVGEN_FREELIST_H
#define RUVGEN_FREELIST_H

#include "sync/slots.h"

typedef struct {
    _Alignas(64) ruvgen_atomic_u32 next; /* link of the stack; read while others write it, the tag tells */
    ruvgen_atomic_u32 state;             /* see pool.h */
} ruvgen_pool_item;

/* Links are indexes plus one; 0 ends. head: tag in the upper half, link in the lower. */
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

/* 0 if there is none. */
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
