/* Readers beside a writer that adds, replaces, removes, compacts and saves: for ThreadSanitizer. Exit status 1 if an
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

enum { DIM = 16, ROWS = 400, READERS = 2, K = 8 };

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
        if (ruvgen_index_search(idx, queries, DIM * sizeof(float), m, K, 20, 1, NULL, 0, ids, distances))
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
    pthread_t threads[READERS];
    for (int i = 0; i < READERS; i++)
        pthread_create(&threads[i], NULL, reader, &seeds[i]);
    for (int r = 1; r <= rounds && !status; r++) {
        int64_t gone[50];
        size_t bad;
        for (int i = 0; i < 50; i++)
            gone[i] = ROWS * r + i;
        status |= insert(ROWS * r, ROWS, 0);
        status |= insert(100, 60, 1);
        status |= ruvgen_index_remove(idx, gone, 50, 1, &bad);
        status |= ruvgen_index_save(idx, path);
        if (r % 2)
            status |= ruvgen_index_compact(idx, 2);
    }
    atomic_store(&stop, 1);
    for (int i = 0; i < READERS; i++)
        pthread_join(threads[i], NULL);
    ruvgen_index_close(idx);
    remove(path);
    printf("status %d, wrong answers %d\n", status, atomic_load(&wrong));
    return status || atomic_load(&wrong);
}
