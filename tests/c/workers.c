/* Jobs, workers and lent arenas, under every sanitizer there is: workers JOBS THREADS FORKS. */
#define _DEFAULT_SOURCE
#include "sync/workers.h"

#include <pthread.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "exact/call.h"
#include "check.h"
#include "sync/lifetime.h"
#include "ruvgen.h"
#include "sync/scratch.h"

enum { ITEMS = 300, PARTS = 3 };

typedef struct {
    ruvgen_atomic_u32 done[ITEMS]; /* parts of each item */
    ruvgen_atomic_u32 begun;
    unsigned threads;
    size_t bad; /* the item that fails */
} work;

static int task(void *context, size_t item, size_t part, const ruvgen_lane *lane)
{
    work *const w = context;
    ruvgen_add_u32(&w->begun, 1, RUVGEN_RELAXED);
    CHECK(item < ITEMS && lane->number < w->threads);
    char *const scratch = ruvgen_arena_take(lane->scratch, 3000 + item * 10, 64);
    if (!scratch)
        return RUVGEN_E_MEMORY;
    memset(scratch, (int)item, 3000 + item * 10);
    CHECK(ruvgen_add_u32(&w->done[item], 1, RUVGEN_RELAXED) == part);
    CHECK(scratch[0] == (char)item && scratch[2999 + item * 10] == (char)item);
    return item == w->bad ? RUVGEN_E_UNSUPPORTED : RUVGEN_OK;
}

/* In at most so many slices of so many nanoseconds. */
static void run(work *w, unsigned threads, int64_t slice, int most, int *status)
{
    ruvgen_job job;
    *status = ruvgen_job_open(&job, threads, ITEMS, PARTS, task, w);
    int slices = 0;
    if (!*status)
        do
            *status = ruvgen_job_run(&job, slice);
        while (++slices < most && *status == RUVGEN_BUSY);
    ruvgen_job_close(&job);
    const uint32_t begun = ruvgen_load_u32(&w->begun, RUVGEN_RELAXED);
    ruvgen_job_close(&job); /* twice does no harm */
    CHECK(begun == ruvgen_load_u32(&w->begun, RUVGEN_RELAXED));
}

static void complete(unsigned threads, int64_t slice)
{
    work w = {.threads = threads, .bad = ITEMS};
    int status;
    run(&w, threads, slice, INT32_MAX, &status);
    CHECK(status == RUVGEN_OK);
    for (size_t i = 0; i < ITEMS; i++)
        CHECK(ruvgen_load_u32(&w.done[i], RUVGEN_RELAXED) == PARTS);
}

/* The first error ends it, and so does giving up. */
static void incomplete(unsigned threads)
{
    work w = {.threads = threads, .bad = 7};
    int status;
    run(&w, threads, -1, 1, &status);
    CHECK(status == RUVGEN_E_UNSUPPORTED);
    CHECK(ruvgen_load_u32(&w.done[7], RUVGEN_RELAXED) == 1);
    CHECK(ruvgen_load_u32(&w.begun, RUVGEN_RELAXED) < ITEMS * PARTS || threads > 1);
    w = (work){.threads = threads, .bad = ITEMS};
    run(&w, threads, 0, 1, &status);
    CHECK(status == RUVGEN_BUSY || (threads > 1 && !status)); /* helpers may have been fast */
}

static void *caller(void *jobs)
{
    for (size_t i = 0; i < *(const size_t *)jobs; i++) {
        complete(1 + (unsigned)(i % 5), i % 2 ? -1 : 1000);
        incomplete(1 + (unsigned)(i % 4));
    }
    return NULL;
}

static void together(size_t jobs)
{
    pthread_t threads[4];
    for (size_t i = 0; i < 4; i++)
        CHECK(!pthread_create(&threads[i], NULL, caller, &jobs));
    caller(&jobs);
    for (size_t i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
}

static void *brief(void *unused)
{
    complete(1, -1);
    return unused;
}

static long resident(void)
{
    FILE *const file = fopen("/proc/self/statm", "r");
    long pages = 0, all;
    if (file) {
        CHECK(fscanf(file, "%ld %ld", &all, &pages) == 2);
        fclose(file);
    }
    return pages * sysconf(_SC_PAGESIZE);
}

/* Threads that come and go leave nothing. */
static void short_lived(size_t threads)
{
    long before = 0;
    for (size_t i = 0; i < threads; i += 4) {
        pthread_t some[4];
        for (size_t t = 0; t < 4; t++)
            CHECK(!pthread_create(&some[t], NULL, brief, NULL));
        for (size_t t = 0; t < 4; t++)
            pthread_join(some[t], NULL);
        if (i == threads / 10 / 4 * 4)
            before = resident();
    }
    printf("grown %ld\n", resident() - before);
}

/* Once its arenas have chunks, a search takes nothing from the system. */
static void no_allocations(void)
{
    enum { M = 40, N = 4000, DIM = 64, K = 3 };
    static float y[N][DIM], near[M][K], out[M][N];
    static int64_t ids[M][K];
    fail_from(-1, 0);
    for (int turn = 0; turn < 40; turn++) {
        if (turn == 20)
            fail_from(-1, 0); /* counts from here */
        ruvgen_call call;
        const unsigned threads = 1 + (unsigned)turn % 3;
        int status = turn % 2 ? ruvgen_knn_start(&call, threads, 0, RUVGEN_DTYPE_F32, y[0], sizeof y[0], N,
                                                 y[0], sizeof y[0], M, DIM, K, ids[0], near[0])
                              : ruvgen_cdist_start(&call, threads, 0, RUVGEN_DTYPE_F32, y[0], sizeof y[0], M,
                                                   y[0], sizeof y[0], N, DIM, out[0], sizeof out[0]);
        if (status == RUVGEN_BUSY) {
            status = ruvgen_call_run(&call, -1);
            ruvgen_call_close(&call);
        }
        CHECK(status == RUVGEN_OK);
    }
    /* A worker that never ran before turn 20 may have needed its first chunk. */
    CHECK(ruvgen_load_u64(&calls, RUVGEN_RELAXED) <= 2);
}

/* Every allocation of a search fails, once or for good: an error or the right answer, and nothing is lost. */
static void no_memory(void)
{
    enum { M = 40, N = 4000, DIM = 64, K = 3 };
    static float x[M][DIM], y[N][DIM], near[M][K], want[M][K];
    static int64_t ids[M][K];
    for (size_t i = 0; i < N; i++)
        for (size_t j = 0; j < DIM; j++)
            y[i][j] = x[i % M][j] = (float)((i * 31 + j * 7) % 97);
    CHECK(!ruvgen_knn(0, RUVGEN_DTYPE_F32, y[0], sizeof y[0], N, x[0], sizeof x[0], M, DIM, K, ids[0],
                      want[0]));
    for (int for_good = 0; for_good < 2; for_good++)
        for (long k = 0; k < 12; k++) {
            ruvgen_workers_stop();
            ruvgen_scratch_release();
            CHECK(live() == 0);
            fail_from(k, for_good);
            ruvgen_call call;
            int status = ruvgen_knn_start(&call, 3, 0, RUVGEN_DTYPE_F32, y[0], sizeof y[0], N, x[0],
                                          sizeof x[0], M, DIM, K, ids[0], near[0]);
            if (status == RUVGEN_BUSY) {
                status = ruvgen_call_run(&call, -1);
                ruvgen_call_close(&call);
            }
            fail_from(-1, 0);
            CHECK(status == RUVGEN_E_MEMORY || !memcmp(near, want, sizeof near));
            CHECK(!status || status == RUVGEN_E_MEMORY);
        }
}

static ruvgen_atomic_u32 over;

static void *busy(void *unused)
{
    while (!ruvgen_load_u32(&over, RUVGEN_RELAXED))
        complete(3, 1000);
    return unused;
}

/* While others search, a child searches, with threads of its own. */
static void forks(size_t times)
{
    pthread_t threads[2];
    for (size_t i = 0; i < 2; i++)
        CHECK(!pthread_create(&threads[i], NULL, busy, NULL));
    for (size_t i = 0; i < times; i++) {
        work w = {.threads = 2, .bad = ITEMS};
        ruvgen_job job; /* begun before, and useless in the child */
        CHECK(!ruvgen_job_open(&job, 2, ITEMS, PARTS, task, &w));
        (void)ruvgen_job_run(&job, 0);
        const uint32_t generation = ruvgen_generation();
        const pid_t child = fork();
        if (!child) {
            alarm(60);
            CHECK(ruvgen_generation() == generation + 1 && ruvgen_workers_count() == 0);
            CHECK(ruvgen_job_run(&job, -1) == RUVGEN_E_FORKED);
            ruvgen_job_close(&job);
            complete(3, -1);
            CHECK(ruvgen_workers_count() == 2);
            _exit(0);
        }
        int status;
        CHECK(child > 0 && waitpid(child, &status, 0) == child && status == 0);
        ruvgen_job_close(&job);
    }
    ruvgen_store_u32(&over, 1, RUVGEN_RELAXED);
    for (size_t i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
}

int main(int argc, char **argv)
{
    CHECK(argc == 4);
    ruvgen_memory_use(&failing);
    const size_t jobs = strtoul(argv[1], NULL, 10);
    complete(RUVGEN_THREADS_MAX, -1);
    CHECK(ruvgen_workers_count() == ITEMS - 1);
    ruvgen_workers_stop();
    for (size_t i = 0; i < jobs; i++) {
        complete(1 + (unsigned)(i % 8), i % 3 ? -1 : 0);
        incomplete(1 + (unsigned)(i % 3));
        if (i % 50 == 0)
            ruvgen_workers_stop();
    }
    short_lived(strtoul(argv[2], NULL, 10));
    ruvgen_workers_stop();
    ruvgen_scratch_release();
    CHECK(live() == 0);
    no_memory();
    no_allocations();
    together(jobs / 10);
    forks(strtoul(argv[3], NULL, 10));
    ruvgen_workers_stop();
    ruvgen_scratch_release();
    CHECK(live() == 0);
    return 0;
}
