/* A bounded queue of pointers for many producers and many consumers; see ring.h. */
#ifndef RUVGEN_QUEUE_H
#define RUVGEN_QUEUE_H

#include "sync/ring.h"

enum { RUVGEN_QUEUE_MAX = 1 << 30 }; /* items */

typedef ruvgen_ring ruvgen_queue;

/* A queue for at most `capacity` items. RUVGEN_E_ARGUMENT if capacity is not in 1…RUVGEN_QUEUE_MAX;
 * RUVGEN_E_MEMORY. */
int ruvgen_queue_open(ruvgen_queue **queue, uint64_t capacity);

/* Refuse further items: putting then returns RUVGEN_E_CLOSED, and so does getting once the queue is empty.
 * Any thread may call it, more than once. A ruvgen_queue_push that is already waiting for room returns when
 * consumers make room; all other waiting calls return at once. */
void ruvgen_queue_end(ruvgen_queue *queue);

/* Release the memory. No thread may still use the queue; remaining items belong to the caller. */
void ruvgen_queue_close(ruvgen_queue *queue);

/* Put or get one item, waiting without limit: the fastest way, and fair. RUVGEN_E_CLOSED. */
int ruvgen_queue_push(ruvgen_queue *queue, void *item);
int ruvgen_queue_pop(ruvgen_queue *queue, void **item);

/* Put or get 1…count items, waiting at most timeout_ns for the first, for ever if negative. *done is their
 * number, which is 0 with RUVGEN_E_TIMEOUT or RUVGEN_E_CLOSED. */
int ruvgen_queue_put(ruvgen_queue *queue, void **items, size_t count, int64_t timeout_ns, size_t *done);
int ruvgen_queue_get(ruvgen_queue *queue, void **items, size_t count, int64_t timeout_ns, size_t *done);

/* The approximate number of items. */
uint64_t ruvgen_queue_count(const ruvgen_queue *queue);

#endif
