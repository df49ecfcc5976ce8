/* Writers of an index whose log is synced, begun anew and ended by others meanwhile, for the sanitizers: exit status 1
 * if the save and its log do not hold what the index holds: index_log ROUNDS. With PLAIN_KERNELS it needs none of the
 * generated units. */
#define _DEFAULT_SOURCE
#include "inserting.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"
#include "file/log.h"

#ifdef PLAIN_KERNELS
#include "kernels.h"
#endif

enum { DIM = 8, WRITERS = 3, EACH = 40, IDS = WRITERS * EACH };

static ruvgen_index *idx;
static atomic_int stop;
static char path[4096], log_path[4200];

static void *writer(void *argument)
{
    const int64_t first = *(int64_t *)argument;
    for (int64_t i = 0; i < EACH; i++) {
        const float row[DIM] = {(float)first, (float)i};
        const int64_t id = first + i, old = first + i / 2;
        size_t bad, gone;
        CHECK(!inserted(idx, row, DIM, 1, &id, 1, 1));
        int status = RUVGEN_BUSY;
        while (i % 3 == 2 && status == RUVGEN_BUSY)
            status = ruvgen_index_discard(idx, &old, 1, 1, &gone, &bad);
        CHECK(i % 3 != 2 || !status);
        const int64_t away = IDS + id;
        for (int step = 0; step < 4; step++) { /* which leaves nothing but records */
            status = RUVGEN_BUSY;
            while (status == RUVGEN_BUSY)
                status = step == 1   ? ruvgen_index_rename(idx, &id, &away, 1, &bad)
                         : step == 2 ? ruvgen_index_rename(idx, &away, &id, 1, &bad)
                                     : ruvgen_index_mark(idx, &id, 1, step == 0, &gone, &bad);
            CHECK(!status);
        }
    }
    return NULL;
}

static void *syncer(void *argument)
{
    (void)argument;
    while (!atomic_load(&stop)) {
        CHECK(!ruvgen_index_sync(idx));
        usleep(100);
    }
    return NULL;
}

static int until(int (*call)(void))
{
    int status = RUVGEN_BUSY;
    while (status == RUVGEN_BUSY)
        status = call();
    return status;
}

static int fold(void)
{
    return ruvgen_index_fold(idx, path, log_path);
}

static int unlog(void)
{
    return ruvgen_index_unlog(idx);
}

static int start_log(void)
{
    return ruvgen_index_log(idx, path, log_path, RUVGEN_SYNC_ALWAYS);
}

/* What a save and its log hold must be what the index holds. */
static void compare(void)
{
    char there[2 * IDS];
    int64_t ids[2 * IDS];
    ruvgen_index *loaded;
    ruvgen_log_reader reader;
    CHECK(!ruvgen_index_load(path, 0, 1, &loaded));
    memset(there, 0, sizeof there);
    for (size_t i = 0, n = ruvgen_index_ids(loaded, ids, 2 * IDS); i < n; i++)
        there[ids[i]] = 1;
    uint64_t id, log, sequence;
    ruvgen_index_saved_of(loaded, &id, &log, &sequence);
    CHECK(!ruvgen_log_open(&reader, log_path) && (reader.base == id || reader.id == log));
    do {
        CHECK(!ruvgen_log_next(&reader));
        const int counts = reader.kind && (reader.id != log || reader.sequence > sequence);
        for (uint64_t i = 0; counts && i < reader.n; i++) {
            if (reader.kind == RUVGEN_LOG_ROWS || reader.kind == RUVGEN_LOG_REMOVED)
                there[reader.ids[i]] = reader.kind == RUVGEN_LOG_ROWS;
            else
                CHECK(there[reader.ids[i]]);
            if (reader.kind == RUVGEN_LOG_RENAMED) {
                there[reader.ids[i]] = 0;
                there[reader.ids[reader.n + i]] = 1;
            }
        }
    } while (reader.kind);
    ruvgen_log_leave(&reader);
    for (int64_t i = 0; i < 2 * IDS; i++)
        CHECK(there[i] == ruvgen_index_contains(idx, i));
    ruvgen_index_close(loaded);
}

int main(int count, char **arguments)
{
    const int rounds = count > 1 ? atoi(arguments[1]) : 3;
    snprintf(path, sizeof path, "%s.index", arguments[0]);
    snprintf(log_path, sizeof log_path, "%s.ruvlog", path);
    const ruvgen_index_options options = {
        .dim = DIM, .degree = 8, .ef_construction = 20, .passes = 1, .keep_raw = 1, .alpha = 1.1f};
    CHECK(!ruvgen_index_open(&options, &idx) && !fold() && !start_log());
    for (int round = 0; round < rounds; round++) {
        int64_t firsts[WRITERS];
        pthread_t threads[WRITERS], other;
        atomic_store(&stop, 0);
        pthread_create(&other, NULL, syncer, NULL);
        for (int i = 0; i < WRITERS; i++) {
            firsts[i] = (int64_t)i * EACH;
            pthread_create(&threads[i], NULL, writer, &firsts[i]);
        }
        for (int i = 0; i < 6; i++) {
            usleep(3000);
            CHECK(!until(fold));
        }
        for (int i = 0; i < WRITERS; i++)
            pthread_join(threads[i], NULL);
        atomic_store(&stop, 1);
        pthread_join(other, NULL);
        compare();
        CHECK(!until(unlog) && !until(start_log));
    }
    ruvgen_index_close(idx);
    remove(path);
    remove(log_path);
    return 0;
}
