/* The library's lock-free structures and their locked twins under the same load: so many threads start together, each
 * does so many operations, and the time is that of all. One entry point; structure and contestant are numbers. */
#define _GNU_SOURCE
#include <stdbool.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "stats/counter.h"
#include "stats/histogram.h"
#include "sync/pool.h"
#include "sync/queue.h"
#include "ruvgen.h"
#include "twins.h"

enum structure { COUNTER, HISTOGRAM, POOL, QUEUE };
enum {
    THREADS_MAX = 64,
    CAPACITY = 1024,
    DIGITS = 3,
    SAMPLE = 16 /* every so many operations are timed alone */
};

/* Another library's queue; see peers/queues.cpp. */
struct peer {
    void *(*open)(size_t capacity);
    void (*put)(void *queue, void *item);
    void *(*get)(void *queue);
    void (*close)(void *queue);
};

struct bench {
    int structure, kind;
    const struct peer *peer; /* or NULL */
    void *object;
    struct twin *twin;
    uint64_t operations; /* of each thread */
    int threads;
    pthread_barrier_t start;
    _Atomic uint64_t wrong; /* checks that failed, and the sum of what was got */
    _Atomic uint64_t got;
};

struct worker {
    struct bench *bench;
    int number;
    double begin, end;
    double *samples; /* ns of single operations, or NULL */
    uint64_t sampled;
    pthread_t thread;
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* Values as latencies are: mostly near each other, some far away. */
static inline uint64_t value_of(uint64_t i)
{
    const uint64_t mixed = i * UINT64_C(0x9E3779B97F4A7C15);
    return 20000 + (mixed >> 52) + (mixed >> 58 == 0 ? mixed >> 40 & 0xfffff : 0);
}

/* A loop of its own for each kind: `kind` is a constant where this is called. */
static inline __attribute__((always_inline)) void count(struct bench *b, int kind)
{
    struct twin *const t = b->twin;
    const uint32_t slot = ruvgen_slot();
    for (uint64_t i = 0; i < b->operations; i++) {
        if (kind == FREE) {
            ruvgen_counter_add_at(b->object, slot, 1);
        } else if (kind == SHARED) {
            ruvgen_add_u64((ruvgen_atomic_u64 *)(void *)&t->value, 1, RUVGEN_RELAXED);
        } else {
            lock(t, kind);
            t->value++;
            unlock(t, kind);
        }
        __asm__ volatile("" ::: "memory");
    }
}

static inline __attribute__((always_inline)) void record(struct bench *b, int kind)
{
    struct twin *const t = b->twin;
    for (uint64_t i = 0; i < b->operations; i++) {
        const uint64_t value = value_of(i);
        if (kind == FREE) {
            ruvgen_histogram_record(b->object, value, 1);
        } else {
            lock(t, kind);
            if (!ruvgen_buckets_add(t->buckets, value, 1, ruvgen_buckets_bits(DIGITS))) {
                ruvgen_buckets_grow(t->buckets, ruvgen_bucket_of(value, ruvgen_buckets_bits(DIGITS)),
                                    ruvgen_buckets_bits(DIGITS));
                ruvgen_buckets_add(t->buckets, value, 1, ruvgen_buckets_bits(DIGITS));
            }
            unlock(t, kind);
        }
    }
}

static inline __attribute__((always_inline)) void lend(struct bench *b, int kind)
{
    uint64_t wrong = 0;
    for (uint64_t i = 0; i < b->operations; i++) {
        if (kind == FREE) {
            uint64_t lease;
            wrong += ruvgen_pool_acquire(b->object, -1, &lease) || ruvgen_pool_release(b->object, lease);
        } else {
            wrong += !twin_release(b->twin, kind, twin_acquire(b->twin, kind));
        }
    }
    b->wrong += wrong;
}

static inline __attribute__((always_inline)) void put(struct bench *b, int kind, uint64_t item)
{
    if (b->peer)
        b->peer->put(b->object, (void *)(uintptr_t)item);
    else if (kind == FREE)
        ruvgen_queue_push(b->object, (void *)(uintptr_t)item);
    else
        twin_put(b->twin, kind, item);
}

static inline __attribute__((always_inline)) uint64_t get(struct bench *b, int kind)
{
    void *item = NULL;
    if (b->peer)
        item = b->peer->get(b->object);
    else if (kind == FREE)
        ruvgen_queue_pop(b->object, &item);
    else
        return twin_get(b->twin, kind);
    return (uint64_t)(uintptr_t)item;
}

/* Even workers put, odd ones get; a single one does both in turn. */
static inline __attribute__((always_inline)) void pass(struct worker *w, int kind)
{
    struct bench *const b = w->bench;
    uint64_t got = 0;
    for (uint64_t i = 1; i <= b->operations; i++) {
        const bool timed = w->samples && i % SAMPLE == 0;
        const double begin = timed ? now() : 0;
        if (w->number % 2 == 0)
            put(b, kind, i);
        if (w->number % 2 || b->threads == 1)
            got += get(b, kind);
        if (timed)
            w->samples[w->sampled++] = now() - begin;
    }
    b->got += got;
}

#define EACH_KIND(call)                                                                                      \
    switch (b->kind) {                                                                                       \
    case FREE:                                                                                               \
        call(FREE);                                                                                          \
        break;                                                                                               \
    case SHARED:                                                                                             \
        call(SHARED);                                                                                        \
        break;                                                                                               \
    case MUTEX:                                                                                              \
        call(MUTEX);                                                                                         \
        break;                                                                                               \
    case SPIN:                                                                                               \
        call(SPIN);                                                                                          \
        break;                                                                                               \
    default:                                                                                                 \
        call(RWLOCK);                                                                                        \
    }
#define COUNT(kind) count(b, kind)
#define RECORD(kind) record(b, kind)
#define LEND(kind) lend(b, kind)
#define PASS(kind) pass(w, kind)

static void *work(void *argument)
{
    struct worker *const w = argument;
    struct bench *const b = w->bench;
    (void)ruvgen_slot();
    pthread_barrier_wait(&b->start);
    w->begin = now();
    if (b->structure == COUNTER)
        EACH_KIND(COUNT)
    else if (b->structure == HISTOGRAM)
        EACH_KIND(RECORD)
    else if (b->structure == POOL)
        EACH_KIND(LEND)
    else
        EACH_KIND(PASS)
    w->end = now();
    return NULL;
}

static int open_object(struct bench *b, uint64_t pool_capacity)
{
    b->twin = twin_open(b->structure == POOL ? pool_capacity : CAPACITY);
    if (b->structure == POOL)
        for (b->twin->tail = 0; b->twin->tail < pool_capacity; b->twin->tail++)
            b->twin->items[b->twin->tail] = b->twin->tail;
    if (b->peer)
        return !(b->object = b->peer->open(CAPACITY));
    switch (b->structure) {
    case COUNTER:
        return !(b->object =
                     memset(aligned_alloc(RUVGEN_LINE, sizeof(ruvgen_counter)), 0, sizeof(ruvgen_counter)));
    case HISTOGRAM:
        return ruvgen_histogram_open((ruvgen_histogram **)&b->object, DIGITS);
    case POOL:
        return ruvgen_pool_open((ruvgen_pool **)&b->object, pool_capacity);
    default:
        return ruvgen_queue_open((ruvgen_queue **)&b->object, CAPACITY);
    }
}

/* Whether everything that was done is there; and the memory back. */
static int close_object(struct bench *b)
{
    const uint64_t all = b->operations * (uint64_t)b->threads;
    const uint64_t producers = b->threads == 1 ? 1 : (uint64_t)b->threads / 2;
    uint64_t found = all;
    ruvgen_summary summary = {0};
    uint32_t bucket = UINT32_MAX;
    uint64_t n;
    if (b->peer) {
        b->peer->close(b->object);
    } else if (b->structure == COUNTER) {
        found = b->kind == FREE ? ruvgen_counter_value(b->object) : b->twin->value;
        free(b->object);
    } else if (b->structure == HISTOGRAM) {
        ruvgen_histogram_read(b->object, NULL, 0, NULL, &summary);
        if (b->kind != FREE)
            while (ruvgen_buckets_next(b->twin->buckets, ruvgen_buckets_bits(DIGITS), &bucket, &n))
                summary.count += n;
        found = summary.count;
        ruvgen_histogram_close(b->object);
    } else if (b->structure == POOL) {
        ruvgen_pool_close(b->object);
    } else {
        ruvgen_queue_close(b->object);
    }
    twin_close(b->twin);
    if (b->structure == QUEUE && b->got != producers * (b->operations * (b->operations + 1) / 2))
        return 1;
    return b->wrong || found != all;
}

struct result {
    double ns;        /* from the first start to the last end, over all operations; a put and a get are two */
    double p50, p999; /* ns of single operations of a queue */
    double switches;  /* voluntary context switches per operation */
};

static int ascending(const void *x, const void *y)
{
    const double a = *(const double *)x, b = *(const double *)y;
    return (a > b) - (a < b);
}

/* Nonzero if something was lost or doubled, or there is no memory. */
__attribute__((visibility("default"))) int run(int structure, int kind, const struct peer *peer, int threads,
                                               uint64_t operations, struct result *result)
{
    struct bench b = {
        .structure = structure, .kind = kind, .peer = peer, .threads = threads, .operations = operations};
    struct worker workers[THREADS_MAX] = {0};
    struct rusage before, after;
    const uint64_t samples = structure == QUEUE ? operations / SAMPLE : 0;
    double *const all = calloc(samples * (size_t)threads + 1, sizeof *all);
    if (threads > THREADS_MAX || !all || open_object(&b, threads < 4 ? 4 : (uint64_t)threads))
        return 2;
    getrusage(RUSAGE_SELF, &before);
    pthread_barrier_init(&b.start, NULL, (unsigned)threads);
    for (int i = 0; i < threads; i++) {
        workers[i] =
            (struct worker){.bench = &b, .number = i, .samples = samples ? all + samples * (size_t)i : NULL};
        pthread_create(&workers[i].thread, NULL, work, &workers[i]);
    }
    double begin = 0, end = 0;
    for (int i = 0; i < threads; i++) {
        pthread_join(workers[i].thread, NULL);
        begin = !i || workers[i].begin < begin ? workers[i].begin : begin;
        end = !i || workers[i].end > end ? workers[i].end : end;
    }
    getrusage(RUSAGE_SELF, &after);
    pthread_barrier_destroy(&b.start);
    const size_t n = samples * (size_t)threads;
    const double done = (double)operations * (structure == QUEUE && threads == 1 ? 2 : threads);
    qsort(all, n, sizeof *all, ascending);
    *result = (struct result){(end - begin) / done, n ? all[n / 2] : 0, n ? all[n - 1 - n / 1000] : 0,
                              (double)(after.ru_nvcsw - before.ru_nvcsw) / done};
    free(all);
    return close_object(&b);
}
