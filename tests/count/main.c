/* What one thread that meets no other asks for: a JSON object of the counts of each task, warm, with the number of
 * its operations. */
#include "exact/call.h"
#include "stats/counter.h"
#include "counts.h"
#include "stats/histogram.h"
#include "graph/index.h"
#include "sync/pool.h"
#include "sync/queue.h"
#include "ruvgen.h"
#include "sync/scratch.h"
#include "stats/stats.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 2048, DIM = 32, QUERIES = 4096, K = 10, EF = 64, BATCH = 16 };

static float rows[ROWS][DIM], queries[QUERIES][DIM], distances[QUERIES][K];
static int64_t ids[QUERIES][K];
static uint8_t mask[ROWS];
static ruvgen_counter *counter;
static ruvgen_histogram *histogram;
static ruvgen_pool *pool;
static ruvgen_queue *queue;
static ruvgen_index *graph;

static void need(int status)
{
    if (status)
        exit(status);
}

static void knn(size_t m)
{
    need(ruvgen_knn(RUVGEN_METRIC_SQEUCLIDEAN, RUVGEN_DTYPE_F32, rows, sizeof rows[0], ROWS, queries,
                    sizeof queries[0], m, DIM, K, ids[0], distances[0]));
}

/* As Python's knn with one thread, which counts its queries too. */
static void call(size_t m)
{
    ruvgen_call work;
    const int status =
        ruvgen_knn_start(&work, 1, RUVGEN_METRIC_SQEUCLIDEAN, RUVGEN_DTYPE_F32, rows, sizeof rows[0], ROWS,
                         queries, sizeof queries[0], m, DIM, K, ids[0], distances[0]);
    if (status == RUVGEN_BUSY) {
        need(ruvgen_call_run(&work, -1));
        ruvgen_call_close(&work);
    } else {
        need(status);
    }
    need(ruvgen_stats_queries(ruvgen_library_stats(), m, 1000));
}

static void search(size_t m, const ruvgen_filter *filter)
{
    const ruvgen_batch batch = {.queries = queries,
                                .stride = sizeof queries[0],
                                .m = m,
                                .threads = 1,
                                .filters = filter,
                                .filter_count = filter != NULL,
                                .k = K,
                                .ef = EF,
                                .ids = ids[0],
                                .distances = distances[0]};
    need(ruvgen_index_search(graph, &batch));
}

static void plain_search(size_t m)
{
    search(m, NULL);
}

static void masked_search(size_t m)
{
    search(m, &(ruvgen_filter){.mask = mask, .n = ROWS});
}

static void borrow(size_t n)
{
    while (n--) {
        ruvgen_arena *const arena = ruvgen_scratch_borrow();
        need(!ruvgen_arena_take(arena, 100, 64));
        ruvgen_scratch_return(arena);
    }
}

static void add(size_t n)
{
    while (n--)
        ruvgen_counter_add(counter, n);
}

static void record(size_t n)
{
    while (n--)
        need(ruvgen_histogram_record(histogram, n, 1));
}

static void lend(size_t n)
{
    for (uint64_t lease; n--;) {
        need(ruvgen_pool_acquire(pool, -1, &lease));
        need(ruvgen_pool_release(pool, lease));
    }
}

/* As many at once as no magazine holds. */
static void lend_many(size_t n)
{
    uint64_t leases[2 * RUVGEN_MAGAZINE];
    for (; n; n -= 2 * RUVGEN_MAGAZINE) {
        for (size_t i = 0; i < 2 * RUVGEN_MAGAZINE; i++)
            need(ruvgen_pool_acquire(pool, -1, leases + i));
        for (size_t i = 0; i < 2 * RUVGEN_MAGAZINE; i++)
            need(ruvgen_pool_release(pool, leases[i]));
    }
}

static void push_pop(size_t n)
{
    for (void *item = rows; n--;) {
        need(ruvgen_queue_push(queue, item));
        need(ruvgen_queue_pop(queue, &item));
    }
}

static void put_get(size_t n, size_t batch)
{
    void *items[BATCH] = {rows};
    for (size_t done; n; n -= batch) {
        need(ruvgen_queue_put(queue, items, batch, -1, &done) || done != batch);
        need(ruvgen_queue_get(queue, items, batch, -1, &done) || done != batch);
    }
}

static void put_get_one(size_t n)
{
    put_get(n, 1);
}

static void put_get_batch(size_t n)
{
    put_get(n, BATCH);
}

static const struct {
    const char *name;
    void (*body)(size_t n);
    size_t n; /* operations */
} tasks[] = {
    {"knn/1", knn, 1},
    {"knn/256", knn, 256},
    {"knn/2048", knn, 2048},
    {"call/1", call, 1},
    {"call/256", call, 256},
    {"call/2048", call, 2048},
    {"call/4096", call, 4096},
    {"graph/1", plain_search, 1},
    {"graph/64", plain_search, 64},
    {"graph/1024", plain_search, 1024},
    {"graph masked/64", masked_search, 64},
    {"graph masked/1024", masked_search, 1024},
    {"scratch", borrow, 512},
    {"counter", add, 512},
    {"histogram", record, 512},
    {"pool", lend, 512},
    {"pool, many", lend_many, 512},
    {"queue", push_pop, 512},
    {"queue, timed", put_get_one, 512},
    {"queue, batch", put_get_batch, 512},
};

static const char *const names[COUNT_KINDS] = {"load",  "store", "fenced", "add",        "swap", "cas",
                                               "fence", "wait",  "wake",   "allocation", "lock"};

static void fill(float (*vectors)[DIM], size_t count, uint32_t state)
{
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < DIM; j++)
            vectors[i][j] = (float)((state = state * 1664525u + 1013904223u) >> 8) / 16777216.0f;
}

int main(void)
{
    fill(rows, ROWS, 1);
    fill(queries, QUERIES, 2);
    memset(mask, 1, sizeof mask / 2);
    need(ruvgen_counter_open(&counter));
    need(ruvgen_histogram_open(&histogram, 3));
    need(ruvgen_pool_open(&pool, 4 * RUVGEN_MAGAZINE));
    need(ruvgen_queue_open(&queue, 2 * BATCH));
    const ruvgen_index_options options = {.dim = DIM,
                                          .degree = 16,
                                          .ef_construction = 32,
                                          .passes = 1,
                                          .metric = RUVGEN_METRIC_SQEUCLIDEAN,
                                          .codec = RUVGEN_CODEC_F32,
                                          .alpha = 1.2f};
    need(ruvgen_index_open(&options, &graph));
    size_t place;
    ruvgen_index_owner owner = {0};
    need(ruvgen_index_begin(graph, &owner, rows[0], sizeof rows[0], ROWS, NULL, 0, 1, &place));
    for (place = 0; place < ROWS;)
        need(ruvgen_index_step(graph, &place));
    ruvgen_index_end(graph, &owner, 1);
    for (int octave = 0; octave < 64; octave++) { /* however long a call takes, its bucket is there */
        need(ruvgen_stats_queries(ruvgen_library_stats(), 1, UINT64_C(1) << octave));
        need(ruvgen_stats_queries(ruvgen_index_stats(graph), 1, UINT64_C(1) << octave));
    }
    printf("{");
    for (size_t t = 0; t < sizeof tasks / sizeof tasks[0]; t++) {
        tasks[t].body(tasks[t].n);
        memset(counts, 0, sizeof counts);
        tasks[t].body(tasks[t].n);
        uint64_t found[COUNT_KINDS]; /* printing may allocate */
        memcpy(found, counts, sizeof found);
        printf("%s\"%s\": {\"operations\": %zu", t ? ",\n " : "", tasks[t].name, tasks[t].n);
        for (int kind = 0; kind < COUNT_KINDS; kind++)
            printf(", \"%s\": %llu", names[kind], (unsigned long long)found[kind]);
        printf("}");
    }
    printf("}\n");
    return 0;
}
