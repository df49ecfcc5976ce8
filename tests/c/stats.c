/* Nothing goes uncounted: stats THREADS ROUNDS SHORT_THREADS. */
#define _DEFAULT_SOURCE
#include "stats/stats.h"

#include <sys/wait.h>

#include "ruvgen.h"
#include "threads.h"

#if defined(__SANITIZE_ADDRESS__)
enum { FORKS = 0 }; /* its allocator's locks stay locked in the child */
#else
enum { FORKS = 20 };
#endif

static ruvgen_counter *counter;
static ruvgen_histogram *histogram, *other;
static uint64_t rounds;
static int writers;
static ruvgen_atomic_u32 writing;
static ruvgen_atomic_u64 removed; /* by resets */

static void write_values(int number)
{
    uint64_t state = (uint64_t)number + 1;
    for (uint64_t i = 0; i < rounds; i++) {
        const uint64_t value = chance(&state) >> (chance(&state) % 64);
        CHECK(ruvgen_histogram_record(histogram, value, 1) == RUVGEN_OK);
        ruvgen_counter_add(counter, 3);
        if (i % 64 == 0)
            ruvgen_add_u64(&removed, ruvgen_counter_reset(counter), RUVGEN_RELAXED);
    }
    ruvgen_add_u32(&writing, (uint32_t)-1, RUVGEN_RELEASE);
}

/* Every figure is one of a possible moment. */
static void read_values(void)
{
    static const double percentages[] = {0, 50, 99, 100};
    for (uint64_t before = 0; ruvgen_load_u32(&writing, RUVGEN_ACQUIRE);) {
        uint64_t values[4];
        ruvgen_summary now;
        CHECK(ruvgen_histogram_read(histogram, percentages, 4, values, &now) == RUVGEN_OK);
        CHECK(now.count >= before && now.count <= rounds * (uint64_t)writers);
        CHECK(now.min <= values[0] && values[0] <= values[1] && values[1] <= values[2]
              && values[2] <= values[3] && values[3] <= now.max);
        CHECK(!now.count
              || (now.sum >= (double)now.min * (double)now.count
                  && now.sum <= (double)now.max * (double)now.count));
        before = now.count;
    }
}

static void *work(void *argument)
{
    const int number = number_of(argument);
    if (number < writers)
        write_values(number);
    else
        read_values();
    return NULL;
}

static void *once(void *argument)
{
    ruvgen_counter_add(counter, 1);
    CHECK(ruvgen_histogram_record(histogram, 7, 1) == RUVGEN_OK);
    return argument;
}

static bool failed(long which)
{
    return ruvgen_load_u64(&calls, RUVGEN_RELAXED) > (uint64_t)which;
}

/* Memory that runs out at every allocation in turn: an error, and everything as before; then it works. */
static void starve(void)
{
    static const double half[] = {50};
    uint64_t value;
    static const uint64_t counts[] = {0, 1, 3, 3, 0}; /* before and after each step */
    ruvgen_summary summary;
    ruvgen_stats *stats;
    long which = 0;
    for (bool good = false; !good; which++) {
        fail_from(which, 0);
        const int status = ruvgen_stats_open(&stats);
        good = !failed(which);
        CHECK(good ? status == RUVGEN_OK : status == RUVGEN_E_MEMORY && !live());
    }
    ruvgen_stats_close(stats);
    fail_from(-1, 0);
    CHECK(ruvgen_histogram_open(&histogram, 3) == RUVGEN_OK && ruvgen_histogram_open(&other, 3) == RUVGEN_OK);
    CHECK(ruvgen_histogram_record(other, 5, 2) == RUVGEN_OK);
    for (int step = 0; step < 4; step++) {
        which = 0;
        for (bool good = false; !good; which++) {
            fail_from(which, 0);
            const int status = step == 0   ? ruvgen_histogram_record(histogram, UINT64_MAX, 1)
                               : step == 1 ? ruvgen_histogram_merge(histogram, other)
                               : step == 2 ? ruvgen_histogram_read(histogram, half, 1, &value, &summary)
                                           : ruvgen_histogram_reset(histogram);
            good = !failed(which);
            fail_from(-1, 0);
            CHECK(status == (good ? RUVGEN_OK : RUVGEN_E_MEMORY));
            CHECK(ruvgen_histogram_read(histogram, half, 1, &value, &summary) == RUVGEN_OK);
            CHECK(summary.count == counts[step + good]);
        }
    }
    ruvgen_histogram_close(other);
    ruvgen_histogram_close(histogram);
    CHECK(!live());
}

/* The child of a fork, whose other threads were in the middle of something, counts on. */
static void fork_amid(void)
{
    for (int i = 0; i < FORKS; i++) {
        const pid_t child = fork();
        CHECK(child >= 0);
        if (!child) {
            alarm(60);
            ruvgen_summary now, then;
            const uint64_t before = ruvgen_counter_value(counter);
            CHECK(ruvgen_histogram_read(histogram, NULL, 0, NULL, &now) == RUVGEN_OK);
#if !defined(__SANITIZE_THREAD__) /* which does not know threads of a fork */
            pthread_t thread;
            CHECK(!pthread_create(&thread, NULL, once, NULL) && !pthread_join(thread, NULL));
#else
            once(NULL);
#endif
            once(NULL);
            CHECK(ruvgen_counter_value(counter) == before + 2);
            CHECK(ruvgen_histogram_read(histogram, NULL, 0, NULL, &then) == RUVGEN_OK);
            CHECK(then.count == now.count + 2);
            CHECK(ruvgen_histogram_reset(histogram) == RUVGEN_OK);
            _exit(0);
        }
        int status;
        CHECK(waitpid(child, &status, 0) == child && !status);
    }
}

static void *work_or_fork(void *argument)
{
    const int number = number_of(argument);
    if (number < writers)
        write_values(number);
    else
        fork_amid();
    return NULL;
}

static void stress(void *(*what)(void *))
{
    ruvgen_summary summary;
    CHECK(ruvgen_counter_open(&counter) == RUVGEN_OK && ruvgen_histogram_open(&histogram, 3) == RUVGEN_OK);
    ruvgen_store_u32(&writing, (uint32_t)writers, RUVGEN_RELAXED);
    ruvgen_store_u64(&removed, 0, RUVGEN_RELAXED);
    run_threads(writers + 1, what);
    CHECK(ruvgen_load_u64(&removed, RUVGEN_RELAXED) + ruvgen_counter_value(counter)
          == 3 * rounds * (uint64_t)writers);
    CHECK(ruvgen_histogram_read(histogram, NULL, 0, NULL, &summary) == RUVGEN_OK);
    CHECK(summary.count == rounds * (uint64_t)writers);
    ruvgen_histogram_close(histogram);
    ruvgen_counter_close(counter);
}

int main(int argc, char **argv)
{
    CHECK(argc == 4);
    writers = atoi(argv[1]);
    rounds = strtoull(argv[2], NULL, 10);
    ruvgen_memory_use(&failing);
    starve();
    ruvgen_memory_use(NULL); /* its counters are not for several threads */
    stress(work);
    stress(work_or_fork);
    CHECK(ruvgen_counter_open(&counter) == RUVGEN_OK && ruvgen_histogram_open(&histogram, 3) == RUVGEN_OK);
    const uint64_t many = strtoull(argv[3], NULL, 10);
    for (uint64_t i = 0; i < many; i++) {
        pthread_t thread;
        CHECK(!pthread_create(&thread, NULL, once, NULL) && !pthread_join(thread, NULL));
    }
    CHECK(ruvgen_counter_value(counter) == many);
    int used = 0;
    for (int i = 0; i < RUVGEN_SLOTS; i++)
        used += ruvgen_load_ptr(&histogram->own[i], RUVGEN_RELAXED) != NULL;
    CHECK(ruvgen_load_u64(&histogram->shared->sum, RUVGEN_RELAXED) == 0); /* all had a slot */
    printf("%d\n", used);
    ruvgen_histogram_close(histogram);
    ruvgen_counter_close(counter);
    return 0;
}
