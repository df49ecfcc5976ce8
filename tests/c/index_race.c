/* Readers beside a writer that adds, replaces, removes, compacts and saves, and beside others that change few rows at a
 * time, together: for ThreadSanitizer. Exit status 1 if an
 * answer makes no sense: index_race ROUNDS. With PLAIN_KERNELS it needs none of the generated units. */
#define _DEFAULT_SOURCE
#include "inserting.h"

#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef PLAIN_KERNELS
#include "kernels.h"
#endif

enum { DIM = 16, ROWS = 400, READERS = 2, WRITERS = 2, K = 8, OWN = 1 << 20 };

static ruvgen_index *idx;
static atomic_int stop, wrong;
static float rows[ROWS * DIM];

static float noise(unsigned *state)
{
    *state = *state * 1664525u + 1013904223u;
    return (float)(*state >> 8) / (1 << 24);
}

static void *reader(void *argument)
{
    unsigned state = *(unsigned *)argument;
    while (!atomic_load_explicit(&stop, memory_order_relaxed)) {
        float queries[6 * DIM], distances[6 * K], row[DIM];
        int64_t ids[6 * K];
        for (int i = 0; i < 6 * DIM; i++)
            queries[i] = noise(&state);
        const size_t m = state % 2 ? 6 : 1;
        const ruvgen_batch batch = {.queries = queries,
                                    .stride = DIM * sizeof(float),
                                    .m = m,
                                    .threads = 1,
                                    .k = K,
                                    .ef = 20,
                                    .ids = ids,
                                    .distances = distances};
        if (ruvgen_index_search(idx, &batch))
            atomic_fetch_add(&wrong, 1);
        for (size_t i = 0; i < m * K; i++) {
            int bad = ids[i] < 0 || !isfinite(distances[i]);
            for (size_t j = i / K * K; j < i; j++)
                bad |= ids[j] == ids[i] || distances[j] > distances[i];
            if (bad)
                atomic_fetch_add(&wrong, 1);
        }
        ruvgen_index_get(idx, ids[0], row);
    }
    return NULL;
}

static int marked(int64_t id, int marks)
{
    size_t changed = 0, bad;
    int status = RUVGEN_BUSY;
    while (status == RUVGEN_BUSY)
        status = ruvgen_index_mark(idx, &id, 1, marks, &changed, &bad);
    return status ? status : changed != 1;
}

static int renamed(int64_t old, int64_t new)
{
    size_t bad;
    int status = RUVGEN_BUSY;
    while (status == RUVGEN_BUSY)
        status = ruvgen_index_rename(idx, &old, &new, 1, &bad);
    return status;
}

/* Rows that come and go one by one, and some that stay until the end; others never have these ids. */
static void *joiner(void *argument)
{
    const int64_t first = OWN * (1 + (int64_t)(uintptr_t)argument);
    int status = 0;
    for (int64_t i = 0; !status && !atomic_load_explicit(&stop, memory_order_relaxed); i++) {
        const int64_t ids[3] = {first + i % 50, first + 100, first + 101};
        const float *const from = rows + i % (ROWS - 3) * DIM;
        status |= changed(idx, RUVGEN_UPSERTS, from, DIM, 3, ids, 1);
        status |= changed(idx, RUVGEN_ADDS, from, DIM, 1, ids, 1) != RUVGEN_E_EXISTS;
        status |= marked(ids[1], 1) | marked(ids[1], 0) | renamed(ids[2], first + 200);
        status |= renamed(first + 200, ids[2]);
        if (i % 2)
            status |= changed(idx, RUVGEN_REMOVES, NULL, DIM, 1, ids, 1);
        if (i % 2)
            status |= changed(idx, RUVGEN_REMOVES, NULL, DIM, 1, ids, 1) != RUVGEN_E_UNKNOWN;
        if (!ruvgen_index_contains(idx, ids[1]) || ruvgen_index_contains(idx, ids[0]) != !(i % 2))
            status = 1;
    }
    if (status)
        atomic_fetch_add(&wrong, 1);
    return NULL;
}

static int removed(const int64_t *ids, size_t n)
{
    size_t bad;
    int status = RUVGEN_BUSY;
    while (status == RUVGEN_BUSY)
        status = ruvgen_index_remove(idx, ids, n, 1, &bad);
    return status;
}

static int insert(int64_t first, size_t n, int replace)
{
    int64_t ids[ROWS] = {0};
    for (size_t i = 0; i < n; i++)
        ids[i] = first + (int64_t)i;
    return inserted(idx, rows, DIM, n, ids, replace, 2);
}

int main(int count, char **arguments)
{
    const int rounds = count > 1 ? atoi(arguments[1]) : 5;
    char path[4096]; /* beside the program */
    const int length = snprintf(path, sizeof path, "%s.saved", arguments[0]);
    unsigned seeds[READERS + 1] = {1, 2, 3};
    const ruvgen_index_options options = {
        .dim = DIM, .degree = 8, .ef_construction = 30, .passes = 1, .keep_raw = 1, .alpha = 1.1f};
    if (length < 0 || (size_t)length >= sizeof path || ruvgen_index_open(&options, &idx))
        return 2;
    for (size_t i = 0; i < ROWS * DIM; i++)
        rows[i] = noise(&seeds[READERS]);
    int status = insert(0, ROWS, 0);
    pthread_t threads[READERS], writers[WRITERS];
    for (int i = 0; i < READERS; i++)
        pthread_create(&threads[i], NULL, reader, &seeds[i]);
    for (uintptr_t i = 0; i < WRITERS; i++)
        pthread_create(&writers[i], NULL, joiner, (void *)i);
    for (int r = 1; r <= rounds && !status; r++) {
        int64_t gone[50];
        for (int i = 0; i < 50; i++)
            gone[i] = ROWS * r + i;
        status |= insert(ROWS * r, ROWS, 0);
        status |= insert(100, 60, 1);
        status |= removed(gone, 50);
        int saved = RUVGEN_BUSY, compacted = r % 2 ? RUVGEN_BUSY : RUVGEN_OK;
        while (saved == RUVGEN_BUSY)
            saved = ruvgen_index_save(idx, path);
        while (compacted == RUVGEN_BUSY)
            compacted = ruvgen_index_compact(idx, 2);
        status |= saved | compacted;
    }
    atomic_store(&stop, 1);
    for (int i = 0; i < READERS; i++)
        pthread_join(threads[i], NULL);
    for (int i = 0; i < WRITERS; i++)
        pthread_join(writers[i], NULL);
    ruvgen_index_close(idx);
    remove(path);
    printf("status %d, wrong answers %d\n", status, atomic_load(&wrong));
    return status || atomic_load(&wrong);
}
