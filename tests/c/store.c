/* Stores without memory, and with readers beside a writer, for sanitizers; rows that never move: store ROUNDS. With
 * PLAIN_KERNELS it needs none of the generated units. */
#define _DEFAULT_SOURCE
#include "exact/store_parts.h"

#include <pthread.h>
#include <stdio.h>

#include "check.h"
#include "sync/scratch.h"
#include "stats/stats.h"

#ifdef PLAIN_KERNELS
#include "kernels.h"
#endif

enum { DIM = 11, ROWS = 700, READERS = 2, K = 6, ROW = DIM * sizeof(float) };

static float rows[ROWS * DIM];
static uint64_t state = 1;

static ruvgen_store *opened(int layout)
{
    const ruvgen_store_options options = {.dim = DIM, .layout = layout, .named = 1};
    ruvgen_store *store;
    CHECK(ruvgen_store_open(&options, &store) == RUVGEN_OK);
    return store;
}

static int extend(ruvgen_store *store, size_t first, size_t n)
{
    int64_t ids[ROWS], from;
    size_t bad;
    for (size_t i = 0; i < n; i++)
        ids[i] = (int64_t)(first + i);
    return ruvgen_store_extend(store, rows + first * DIM, ROW, n, ids, &from, &bad);
}

static size_t count(ruvgen_store *store)
{
    return ruvgen_store_ids(store, NULL, 0);
}

/* Rows 0, …, n - 1 and no others, each found as its own neighbour. */
static int search(ruvgen_store *store, const float *queries, size_t m, size_t k, size_t threads,
                  const ruvgen_filter *filter, int64_t *ids, float *distances)
{
    const ruvgen_batch batch = {.queries = queries,
                                .stride = ROW,
                                .m = m,
                                .threads = threads,
                                .filters = filter,
                                .filter_count = filter != NULL,
                                .k = k,
                                .ids = ids,
                                .distances = distances};
    return ruvgen_store_search(store, RUVGEN_METRIC_SQEUCLIDEAN, &batch);
}

static void verify(ruvgen_store *store, size_t n)
{
    float row[DIM], distances[1];
    int64_t ids[1];
    CHECK(count(store) == n);
    for (size_t i = 0; i < n; i += 1 + n / 16) {
        CHECK(ruvgen_store_get_by_id(store, (int64_t)i, row) == RUVGEN_OK
              && !memcmp(row, rows + i * DIM, ROW));
        CHECK(search(store, row, 1, 1, 1, NULL, ids, distances) == RUVGEN_OK);
        CHECK(ids[0] == (int64_t)i && distances[0] == 0);
    }
    CHECK(!ruvgen_store_contains(store, (int64_t)n));
}

/* Every allocation of every growth fails once: the store is as it was, and goes on. */
static void without_memory(int layout)
{
    const uint64_t before = live();
    ruvgen_store *store = opened(layout);
    size_t failures = 0;
    for (size_t n = 0, more; n < ROWS; n += more) {
        more = 1 + n / 3 < ROWS - n ? 1 + n / 3 : ROWS - n;
        for (long k = 0;; k++) {
            fail_from(k, 0);
            const int status = extend(store, n, more);
            fail_from(-1, 0);
            if (!status)
                break;
            CHECK(status == RUVGEN_E_MEMORY);
            verify(store, n);
            failures++;
        }
        verify(store, n + more);
    }
    fail_from(0, 1);
    CHECK(ruvgen_store_reserve(store, 1 << 20) == RUVGEN_E_MEMORY);
    fail_from(-1, 0);
    CHECK(ruvgen_store_reserve(store, SIZE_MAX) == RUVGEN_E_FULL);
    verify(store, ROWS);
    CHECK(failures > 10);
    ruvgen_store_close(store);
    ruvgen_scratch_release();
    CHECK(live() == before);
}

/* All rows within each radius, which all hold `n` rows at most, are found; or there is no memory for them. */
static int around(ruvgen_store *store, size_t m, double radius, size_t n, unsigned threads)
{
    double radii[40];
    for (size_t i = 0; i < m; i++)
        radii[i] = radius;
    ruvgen_hits *hits;
    int status = ruvgen_hits_open(&hits, m);
    if (status)
        return status;
    const ruvgen_batch batch = {
        .queries = rows, .stride = ROW, .m = m, .threads = threads, .hits = hits, .radii = radii};
    status = ruvgen_store_search(store, RUVGEN_METRIC_SQEUCLIDEAN, &batch);
    const size_t found = ruvgen_hits_count(hits);
    if (!status) {
        int64_t lims[41], *const ids = malloc((found + 1) * sizeof *ids);
        float *const distances = malloc((found + 1) * sizeof *distances);
        ruvgen_hits_write(hits, lims, ids, distances);
        ruvgen_hits_sort(hits, lims, 0, m, ids, distances);
        CHECK(lims[0] == 0 && (size_t)lims[m] == found && (found == n * m || radius < DIM));
        for (size_t q = 0; q < m; q++)
            for (int64_t i = lims[q]; i < lims[q + 1]; i++)
                CHECK(distances[i] <= (float)radius && ids[i] >= 0
                      && (i == lims[q] ? ids[i] == (int64_t)q : distances[i] >= distances[i - 1]));
        free(ids);
        free(distances);
    }
    ruvgen_hits_close(hits);
    return status;
}

/* Of rows first, …, first + n - 1 under their numbers, the last first. */
static int upsert(ruvgen_store *store, size_t first, size_t n)
{
    int64_t ids[ROWS];
    float reversed[ROWS * DIM];
    size_t bad;
    for (size_t i = 0; i < n; i++) {
        ids[i] = (int64_t)(first + n - 1 - i);
        memcpy(reversed + i * DIM, rows + (size_t)ids[i] * DIM, ROW);
    }
    return ruvgen_store_upsert(store, reversed, ROW, n, ids, &bad);
}

/* The same, after every allocation of it has failed once. */
static void upsert_failing(ruvgen_store *store, size_t first, size_t n)
{
    const size_t before = count(store);
    for (long k = 0;; k++) {
        fail_from(k, 0);
        const int status = upsert(store, first, n);
        fail_from(-1, 0);
        if (!status)
            return;
        CHECK(status == RUVGEN_E_MEMORY && count(store) == before);
    }
}

/* Upserts and radius searches of which every allocation fails, and what is left behind: nothing. */
static void within(int layout)
{
    const uint64_t before = live();
    ruvgen_store *store = opened(layout);
    int64_t ids[ROWS];
    uint8_t there[ROWS];
    size_t removed, bad, failures = 0;
    upsert_failing(store, 0, 200);
    verify(store, 200);
    upsert_failing(store, 100, ROWS - 100);
    verify(store, ROWS);
    upsert_failing(store, 3, 64);
    for (size_t i = 0; i < ROWS; i++)
        ids[i] = (int64_t)(2 * i);
    ruvgen_store_contains_all(store, ids, ROWS, there);
    CHECK(there[ROWS / 2 - 1] && !there[ROWS / 2]);
    CHECK(ruvgen_store_discard(store, ids + 300, ROWS - 300, &removed, &bad) == RUVGEN_OK && removed == 50);
    upsert_failing(store, 600, 100);
    verify(store, ROWS);
    for (long k = 0;; k++, failures++) {
        fail_from(k, 0);
        const int status = around(store, 40, 4 * DIM, ROWS, 1);
        fail_from(-1, 0);
        if (!status)
            break;
        CHECK(status == RUVGEN_E_MEMORY);
    }
    CHECK(failures > 3);
    for (unsigned threads = 1; threads <= 3; threads += 2)
        CHECK(!around(store, 1, 0.5, 0, threads) && !around(store, 40, 1e30, ROWS, threads));
    ruvgen_store_close(store);
    ruvgen_scratch_release();
    CHECK(live() == before);
}

/* Searches like one that there has been take nothing from the system. */
static void warm(int layout)
{
    ruvgen_store *store = opened(layout);
    float distances[20 * K];
    int64_t ids[20 * K];
    uint8_t mask[ROWS] = {1, 1, 0, 1};
    const ruvgen_filter filter = {.mask = mask, .n = ROWS};
    CHECK(extend(store, 0, ROWS) == RUVGEN_OK);
    for (int round = 0; round < 2; round++) {
        for (size_t m = 1; m <= 20; m += 19)
            for (size_t filters = 0; filters < 2; filters++)
                CHECK(search(store, rows, m, K, 1, filters ? &filter : NULL, ids, distances) == RUVGEN_OK);
        fail_from(0, 1);
    }
    fail_from(-1, 0);
    CHECK(ids[3 * K] == 3 && ids[3] == -1);
    ruvgen_store_close(store);
    ruvgen_scratch_release();
}

static void still(int layout)
{
    ruvgen_store *store = opened(layout);
    char *places[ROWS] = {NULL};
    for (size_t n = 0; n < ROWS; n++) {
        CHECK(extend(store, n, 1) == RUVGEN_OK);
        for (size_t i = 0; i <= n; i += RUVGEN_PANEL) {
            char *const at = ruvgen_block_at(&store->segments, i / RUVGEN_PANEL);
            CHECK((uintptr_t)at % 64 == 0 && (!places[i] || places[i] == at));
            places[i] = at;
        }
    }
    ruvgen_store_close(store);
    ruvgen_scratch_release();
    for (size_t dim = 1; dim <= 4096; dim++)
        CHECK(ruvgen_shape_of(RUVGEN_LAYOUT_SOA, RUVGEN_DTYPE_F32, dim).stride % 4096);
}

static ruvgen_store *shared;
static ruvgen_atomic_u32 stop;

static void *reader(void *argument)
{
    uint64_t own = *(uint64_t *)argument;
    while (!ruvgen_load_u32(&stop, RUVGEN_RELAXED)) {
        float distances[3 * K], row[DIM];
        int64_t ids[3 * K];
        const size_t at = chance(&own) % (ROWS - 3);
        CHECK(search(shared, rows + at * DIM, 3, K, 1 + chance(&own) % 2, NULL, ids, distances) == RUVGEN_OK);
        for (size_t i = 0; i < 3 * K; i++)
            CHECK(ids[i] >= 0 && (i % K == 0 || distances[i] >= distances[i - 1]));
        (void)ruvgen_store_get_by_id(shared, ids[0], row);
        CHECK(!around(shared, 3, 1, 0, 2));
    }
    return NULL;
}

static void race(int layout, int rounds, const char *path)
{
    pthread_t threads[READERS];
    uint64_t seeds[READERS] = {7, 8};
    shared = opened(layout);
    ruvgen_store_u32(&stop, 0, RUVGEN_RELAXED);
    CHECK(extend(shared, 0, 200) == RUVGEN_OK);
    for (size_t i = 0; i < READERS; i++)
        pthread_create(&threads[i], NULL, reader, &seeds[i]);
    for (int r = 0; r < rounds; r++) {
        int64_t gone[ROWS];
        size_t bad;
        for (size_t n = 200; n < ROWS; n += 100)
            CHECK(extend(shared, n, 100) == RUVGEN_OK);
        CHECK(ruvgen_store_save(shared, path) == RUVGEN_OK);
        for (size_t i = 200; i < ROWS; i++)
            gone[i - 200] = (int64_t)i;
        CHECK(upsert(shared, 100, ROWS - 100) == RUVGEN_OK);
        CHECK(ruvgen_store_remove(shared, gone, ROWS - 200, &bad) == RUVGEN_OK);
    }
    ruvgen_store_u32(&stop, 1, RUVGEN_RELAXED);
    for (size_t i = 0; i < READERS; i++)
        pthread_join(threads[i], NULL);
    verify(shared, 200);
    ruvgen_store_close(shared);
    ruvgen_scratch_release();
    remove(path);
}

int main(int argc, char **argv)
{
    char path[4096]; /* beside the program */
    CHECK((size_t)snprintf(path, sizeof path, "%s.saved", argv[0]) < sizeof path);
    for (size_t i = 0; i < ROWS * DIM; i++)
        rows[i] = (float)(chance(&state) >> 40) / (1 << 24);
    ruvgen_memory_use(&failing);
    for (unsigned bit = 0; bit < 60; bit++) /* the library's own statistics have room for any latency now */
        CHECK(!ruvgen_stats_queries(ruvgen_library_stats(), 1, UINT64_C(1) << bit));
    for (int layout = 0; layout < RUVGEN_LAYOUT_COUNT; layout++) {
        without_memory(layout);
        warm(layout);
        within(layout);
        still(layout);
        race(layout, argc > 1 ? atoi(argv[1]) : 5, path);
    }
    return 0;
}
