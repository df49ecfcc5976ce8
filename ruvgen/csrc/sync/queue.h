/* A bounded queue of pointers for many producers and many consumers; see ring.h. */
#ifndef RUVGEN_QUEUE_H
#define RUVGEN_QUEUE_H

#include "sync/ring.h"

enum { RUVGEN_QUEUE_MAX = 1 << 30 }; /* items */

typedef ruvgen_ring ruvgen_queue;

/* Room for so many items. RUVGEN_E_ARGUMENT if capacity is not in 1…RUVGEN_QUEUE_MAX, RUVGEN_E_MEMORY. */
int ruvgen_queue_open(ruvgen_queue **queue, uint64_t capacity);

/* Refuse further items: RUVGEN_E_CLOSED for who puts, and for who gets when it is empty. Any thread, any number of
 * times. A ruvgen_queue_push that already waits for room ends when consumers make it; other calls end at once. */
void ruvgen_queue_end(ruvgen_queue *queue);

/* Return the memory. Nobody may use the queue any more; items that are left are the caller's. */
void ruvgen_queue_close(ruvgen_queue *queue);

/* Put or get one item, however long it takes: the fastest way, and fair. RUVGEN_E_CLOSED. */
int ruvgen_queue_push(ruvgen_queue *queue, void *item);
int ruvgen_queue_pop(ruvgen_queue *queue, void **item);

/* Put or get 1…count items, waiting so long at most for the first, for ever if negative. How many, in *done, which
 * is 0 with RUVGEN_E_TIMEOUT or RUVGEN_E_CLOSED. */
int ruvgen_queue_put(ruvgen_queue *queue, void **items, size_t count, int64_t timeout_ns, size_t *done);
int ruvgen_queue_get(ruvgen_queue *queue, void **items, size_t count, int64_t timeout_ns, size_t *done);

/* Items in it, about. */
uint64_t ruvgen_queue_count(const ruvgen_queue *queue);

#endif
