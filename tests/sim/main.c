/* sim [work=NANOSECONDS] [cores=NUMBER] [COST=NANOSECONDS ...]: modelled throughput of the library's structures and of
 * their twins with a lock, as JSON; with cores, of queues on that many alone. Nothing here is measured: see
 * docs/proofs.md. */
#include "cores.h"
#include "stats/counter.h"
#include "lines.h"
#include "locked.h"
#include "sync/queue.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TURNS = 400 };     /* per core */
static double work = 250; /* nanoseconds between two operations */
static int only;          /* this number of cores, 0: all */

static ruvgen_queue *queue;
static sim_locked_queue *locked_queue;
static ruvgen_counter counter;
static struct {
    _Alignas(128) sim_mutex mutex;
    uint64_t value;
} locked_counter;
static ruvgen_atomic_u64 shared_counter;

uint32_t ruvgen_slot(void)
{
    return RUVGEN_SLOT_NONE;
}

/* Every core puts and gets in turn, so that the queue is neither full nor empty. */
static void ticket_pairs(int core)
{
    for (int i = 0; i < TURNS; i++) {
        void *item = &queue;
        sim_work(work);
        ruvgen_queue_push(queue, item);
        sim_work(work);
        ruvgen_queue_pop(queue, &item);
    }
    (void)core;
}

static void locked_pairs(int core)
{
    for (int i = 0; i < TURNS; i++) {
        sim_work(work);
        sim_put(locked_queue, 1);
        sim_work(work);
        sim_get(locked_queue);
    }
    (void)core;
}

/* Even cores put, odd ones get: one side waits for the other again and again. */
static void ticket_stream(int core)
{
    for (int i = 0; i < 2 * TURNS; i++) {
        void *item = &queue;
        sim_work(work);
        if (core % 2)
            ruvgen_queue_pop(queue, &item);
        else
            ruvgen_queue_push(queue, item);
    }
}

static void locked_stream(int core)
{
    for (int i = 0; i < 2 * TURNS; i++) {
        sim_work(work);
        if (core % 2)
            sim_get(locked_queue);
        else
            sim_put(locked_queue, 1);
    }
}

static void sharded_count(int core)
{
    for (int i = 0; i < 2 * TURNS; i++) {
        sim_work(work);
        ruvgen_counter_add_at(&counter, (uint32_t)core, 1);
    }
}

static void shared_count(int core)
{
    for (int i = 0; i < 2 * TURNS; i++) {
        sim_work(work);
        ruvgen_add_u64(&shared_counter, 1, RUVGEN_RELAXED);
    }
    (void)core;
}

static void locked_count(int core)
{
    for (int i = 0; i < 2 * TURNS; i++) {
        sim_work(work);
        sim_lock(&locked_counter.mutex);
        ruvgen_plain_write(locked_counter.value, locked_counter.value + 1);
        sim_unlock(&locked_counter.mutex);
    }
    (void)core;
}

static const struct {
    const char *name;
    void (*body)(int core);
    int least; /* cores */
} tasks[] = {
    {"queue/pairs/ticket", ticket_pairs, 1},   {"queue/pairs/mutex", locked_pairs, 1},
    {"queue/stream/ticket", ticket_stream, 2}, {"queue/stream/mutex", locked_stream, 2},
    {"counter/sharded", sharded_count, 1},     {"counter/shared", shared_count, 1},
    {"counter/mutex", locked_count, 1},
};

static void run(size_t task, int cores, bool first)
{
    lines_reset();
    memset(locked_queue, 0, sizeof *locked_queue);
    if (ruvgen_queue_open(&queue, SIM_CAPACITY))
        exit(1);
    const double ns = sim_run(cores, tasks[task].body);
    const double operations = 2.0 * TURNS * cores;
    printf("%s\"%d\": {\"mops\": %.4f, \"transfers\": %.4f}", first ? "" : ", ", cores, operations / ns * 1e3,
           (double)lines_moved() / operations);
    ruvgen_queue_close(queue);
}

int main(int argc, char **argv)
{
    static sim_locked_queue twin;
    locked_queue = &twin;
    for (int i = 1; i < argc; i++) {
        char *const value = strchr(argv[i], '=');
        if (!value)
            return 2;
        *value = 0;
        if (!strcmp(argv[i], "work"))
            work = atof(value + 1);
        else if (!strcmp(argv[i], "cores"))
            only = atoi(value + 1);
        else if (!sim_cost_set(argv[i], atof(value + 1)))
            return 2;
    }
    printf("{");
    for (size_t t = 0; t < sizeof tasks / sizeof tasks[0]; t++) {
        if (only && strncmp(tasks[t].name, "queue/", 6))
            continue;
        printf("%s\"%s\": {", t ? ",\n " : "", tasks[t].name);
        for (int cores = tasks[t].least; cores <= SIM_CORES; cores *= 2)
            if (!only || cores == only)
                run(t, cores, only || cores == tasks[t].least);
        printf("}");
    }
    printf("}\n");
    return 0;
}
