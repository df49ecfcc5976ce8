/* Nothing is lost, doubled or out of order: queue PRODUCERS CONSUMERS ITEMS CAPACITY. */
#define _POSIX_C_SOURCE 200809L
#include "sync/queue.h"

#include <string.h>

#include "ruvgen.h"
#include "threads.h"

enum { BATCH = 7, SHORT_NS = 100000 };

static ruvgen_queue *queue;
static int producers, consumers;
static uint64_t items;          /* of each producer */
static ruvgen_atomic_u32 *seen; /* how often each came out */
static ruvgen_atomic_u32 putting;

static void *item_of(int producer, uint64_t i)
{
    return (void *)(uintptr_t)((uint64_t)producer * items + i + 1);
}

/* By turns every way to put: with a ticket, trying, timed, several at once. */
static void produce(int producer)
{
    uint64_t state = (uint64_t)producer + 1;
    for (uint64_t i = 0; i < items;) {
        void *batch[BATCH];
        size_t want = 1 + chance(&state) % BATCH, done = 1;
        int status;
        if (want > items - i)
            want = (size_t)(items - i);
        for (size_t j = 0; j < want; j++)
            batch[j] = item_of(producer, i + j);
        switch (chance(&state) % 4) {
        case 0:
            status = ruvgen_queue_push(queue, batch[0]);
            break;
        case 1:
            status = ruvgen_queue_put(queue, batch, want, 0, &done);
            break;
        case 2:
            status = ruvgen_queue_put(queue, batch, want, SHORT_NS, &done);
            break;
        default:
            status = ruvgen_queue_put(queue, batch, want, -1, &done);
            CHECK(status == RUVGEN_OK);
        }
        CHECK(status == RUVGEN_OK ? done >= 1 && done <= want : status == RUVGEN_E_TIMEOUT && !done);
        i += done;
    }
    if (ruvgen_add_u32(&putting, (uint32_t)-1, RUVGEN_ACQ_REL) == 1)
        ruvgen_queue_end(queue);
}

static void consume(int consumer)
{
    uint64_t state = (uint64_t)consumer + 1000, *const last = calloc((size_t)producers, sizeof *last);
    CHECK(last);
    for (;;) {
        void *batch[BATCH];
        size_t done = 1;
        int status;
        switch (chance(&state) % 3) {
        case 0:
            status = ruvgen_queue_pop(queue, batch);
            done = status == RUVGEN_OK;
            break;
        case 1:
            status = ruvgen_queue_get(queue, batch, BATCH, 0, &done);
            break;
        default:
            status = ruvgen_queue_get(queue, batch, 1 + chance(&state) % BATCH, SHORT_NS, &done);
        }
        CHECK((status == RUVGEN_OK) == (done > 0));
        if (status == RUVGEN_E_CLOSED)
            break;
        for (size_t j = 0; j < done; j++) {
            const uint64_t number = (uint64_t)(uintptr_t)batch[j] - 1;
            CHECK(number < items * (uint64_t)producers);
            ruvgen_add_u32(&seen[number], 1, RUVGEN_RELAXED);
            CHECK(number % items + 1 > last[number / items]); /* what one producer put comes out in order */
            last[number / items] = number % items + 1;
        }
    }
    free(last);
}

static void *work(void *argument)
{
    const int number = number_of(argument);
    if (number < producers)
        produce(number);
    else
        consume(number - producers);
    return NULL;
}

/* One thread alone: full, empty, closed, and what is between. */
static void alone(uint64_t capacity)
{
    ruvgen_queue *q;
    void *item = &q, **const all = calloc(capacity + 1, sizeof *all);
    size_t done;
    CHECK(all);
    CHECK(ruvgen_queue_open(&q, 0) == RUVGEN_E_ARGUMENT);
    CHECK(ruvgen_queue_open(&q, (uint64_t)RUVGEN_QUEUE_MAX + 1) == RUVGEN_E_ARGUMENT);
    CHECK(ruvgen_queue_open(&q, capacity) == RUVGEN_OK);
    for (int lap = 0; lap < 5; lap++) {
        CHECK(ruvgen_queue_get(q, &item, 1, SHORT_NS, &done) == RUVGEN_E_TIMEOUT && !done);
        for (uint64_t i = 0; i <= capacity; i++)
            all[i] = (void *)(uintptr_t)(i + 1);
        CHECK(ruvgen_queue_put(q, all, capacity + 1, 0, &done) == RUVGEN_OK && done == capacity);
        CHECK(ruvgen_queue_count(q) == capacity);
        CHECK(ruvgen_queue_put(q, all, 1, SHORT_NS, &done) == RUVGEN_E_TIMEOUT && !done);
        for (uint64_t i = 0; i < capacity; i++)
            CHECK(ruvgen_queue_pop(q, &item) == RUVGEN_OK && item == (void *)(uintptr_t)(i + 1));
    }
    CHECK(ruvgen_queue_push(q, NULL) == RUVGEN_OK); /* any pointer is an item */
    ruvgen_queue_end(q);
    ruvgen_queue_end(q);
    CHECK(ruvgen_queue_push(q, &q) == RUVGEN_E_CLOSED);
    CHECK(ruvgen_queue_put(q, all, 1, -1, &done) == RUVGEN_E_CLOSED);
    CHECK(ruvgen_queue_count(q) == 1);
    CHECK(ruvgen_queue_get(q, &item, 1, -1, &done) == RUVGEN_OK && done == 1 && !item);
    CHECK(ruvgen_queue_get(q, &item, 1, -1, &done) == RUVGEN_E_CLOSED);
    CHECK(ruvgen_queue_pop(q, &item) == RUVGEN_E_CLOSED);
    CHECK(ruvgen_queue_count(q) == 0);
    ruvgen_queue_close(q);
    free(all);
}

int main(int argc, char **argv)
{
    CHECK(argc == 5);
    producers = atoi(argv[1]);
    consumers = atoi(argv[2]);
    items = (uint64_t)strtoull(argv[3], NULL, 10) / (uint64_t)producers;
    const uint64_t capacity = strtoull(argv[4], NULL, 10);
    ruvgen_memory_use(&failing);
    for (long which = 0; which < 2; which++) {
        fail_from(which, 0);
        CHECK(ruvgen_queue_open(&queue, capacity) == RUVGEN_E_MEMORY && !live());
    }
    fail_from(-1, 0);
    alone(capacity);
    CHECK(!live());
    CHECK((seen = calloc(items * (uint64_t)producers, sizeof *seen)));
    ruvgen_store_u32(&putting, (uint32_t)producers, RUVGEN_RELAXED);
    CHECK(ruvgen_queue_open(&queue, capacity) == RUVGEN_OK);
    run_threads(producers + consumers, work);
    for (uint64_t i = 0; i < items * (uint64_t)producers; i++)
        CHECK(ruvgen_load_u32(&seen[i], RUVGEN_RELAXED) == 1);
    ruvgen_queue_close(queue);
    CHECK(!live());
    free(seen);
    return 0;
}
