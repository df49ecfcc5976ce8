/* libck's ring behind the calls of lockfree.c. It has no wait, so who must wait yields. */
#include <ck_ring.h>
#include <sched.h>
#include <stdlib.h>

struct queue {
    ck_ring_t ring;
    ck_ring_buffer_t *items;
};

static void *open_queue(size_t capacity)
{
    struct queue *const q = aligned_alloc(128, (sizeof *q + 127) / 128 * 128);
    ck_ring_init(&q->ring, (unsigned)capacity * 2); /* it holds one less than its size, a power of two */
    q->items = calloc(capacity * 2, sizeof *q->items);
    return q;
}

static void put(void *queue, void *item)
{
    struct queue *const q = queue;
    while (!ck_ring_enqueue_mpmc(&q->ring, q->items, item))
        sched_yield();
}

static void *get(void *queue)
{
    struct queue *const q = queue;
    void *item;
    while (!ck_ring_dequeue_mpmc(&q->ring, q->items, &item))
        sched_yield();
    return item;
}

static void close_queue(void *queue)
{
    free(((struct queue *)queue)->items);
    free(queue);
}

struct peer {
    void *(*open)(size_t);
    void (*put)(void *, void *);
    void *(*get)(void *);
    void (*close)(void *);
} queue_calls = {open_queue, put, get, close_queue};
