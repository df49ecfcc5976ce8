#define _POSIX_C_SOURCE 200809L
#include "sync/queue.h"

#include "sync/clock.h"
#include "memory/memory.h"
#include "ruvgen.h"

int ruvgen_queue_open(ruvgen_queue **queue, uint64_t capacity)
{
    if (capacity < 1 || capacity > RUVGEN_QUEUE_MAX || capacity > SIZE_MAX / sizeof(ruvgen_cell))
        return RUVGEN_E_ARGUMENT;
    ruvgen_queue *const made = ruvgen_take(sizeof *made, RUVGEN_LINE);
    ruvgen_cell *const cells = ruvgen_take(capacity * sizeof *cells, RUVGEN_LINE);
    if (!made || !cells) {
        ruvgen_give(made);
        ruvgen_give(cells);
        return RUVGEN_E_MEMORY;
    }
    ruvgen_ring_init(made, cells, capacity);
    *queue = made;
    return RUVGEN_OK;
}

void ruvgen_queue_end(ruvgen_queue *queue)
{
    ruvgen_ring_close(queue);
}

void ruvgen_queue_close(ruvgen_queue *queue)
{
    if (queue)
        ruvgen_give(queue->cells);
    ruvgen_give(queue);
}

int ruvgen_queue_push(ruvgen_queue *queue, void *item)
{
    return ruvgen_ring_one(queue, RUVGEN_PUT, &item) ? RUVGEN_OK : RUVGEN_E_CLOSED;
}

int ruvgen_queue_pop(ruvgen_queue *queue, void **item)
{
    return ruvgen_ring_one(queue, RUVGEN_GET, item) ? RUVGEN_OK : RUVGEN_E_CLOSED;
}

static int move_some(ruvgen_queue *queue, int side, void **items, size_t count, int64_t timeout_ns,
                     size_t *done)
{
    *done = ruvgen_ring_try(queue, side, items, count);
    for (int spins = 0; !*done && timeout_ns && spins < RUVGEN_RING_SPINS; spins++) {
        ruvgen_pause();
        *done = ruvgen_ring_try(queue, side, items, count);
    }
    if (*done || !count)
        return RUVGEN_OK;
    if (ruvgen_ring_over(queue, side))
        return RUVGEN_E_CLOSED;
    if (!timeout_ns)
        return RUVGEN_E_TIMEOUT;
    const int64_t deadline = ruvgen_clock_after(timeout_ns);
    for (int64_t left; (left = ruvgen_clock_left(deadline));) {
        if ((*done = ruvgen_ring_sleep(queue, side, items, count, left)))
            return RUVGEN_OK;
        if (ruvgen_ring_over(queue, side))
            return RUVGEN_E_CLOSED;
    }
    return RUVGEN_E_TIMEOUT;
}

int ruvgen_queue_put(ruvgen_queue *queue, void **items, size_t count, int64_t timeout_ns, size_t *done)
{
    return move_some(queue, RUVGEN_PUT, items, count, timeout_ns, done);
}

int ruvgen_queue_get(ruvgen_queue *queue, void **items, size_t count, int64_t timeout_ns, size_t *done)
{
    return move_some(queue, RUVGEN_GET, items, count, timeout_ns, done);
}

uint64_t ruvgen_queue_count(const ruvgen_queue *queue)
{
    return ruvgen_ring_count(queue);
}
