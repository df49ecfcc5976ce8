/* Memory, addresses or the disk fail at every k-th call of everything that an index does: index_faults FOLDER. After a
 * failure the index holds what it held, a file is the old one, and nothing is lost; the same call then succeeds.
 * Link with --wrap of what failing.h wraps. */
#define _GNU_SOURCE
#include <dirent.h>
#include <string.h>

#include "failing.h"
#include "file/log.h"
#include "graph/graph.h"
#include "inserting.h"
#include "kernels.h"

#ifndef RUVGEN_TRAIN_FROM
#define RUVGEN_TRAIN_FROM 10000 /* as in graph/train.c */
#endif

enum {
    DIM = 8,
    TRAINED = RUVGEN_TRAIN_FROM,
    FEW = 300,
    MORE = 60,
    K = 5,
    QUERIES = 6,
    ROWS = TRAINED + 2 * MORE
};

static float rows[ROWS * DIM], fractions[DIM];
static char base_path[2048], own_path[2048], saved_path[2048], log_path[2048];

/* What there is to see of an index: its rows by id, and what searches find of them. */
typedef struct {
    size_t count;
    int64_t ids[ROWS], exact[QUERIES * K], near[QUERIES * K];
    float row[DIM], distances[QUERIES * K], others[QUERIES * K];
} picture;

static int search(ruvgen_index *index, size_t m, size_t ef, const ruvgen_filter *filter, int64_t *ids,
                  float *distances)
{
    ruvgen_batch batch = {.queries = rows, .stride = DIM * sizeof(float), .m = m, .threads = 1};
    batch.filters = filter, batch.filter_count = filter != NULL;
    batch.k = K, batch.ef = ef;
    batch.ids = ids, batch.distances = distances;
    return ruvgen_index_search(index, &batch);
}

static void look(ruvgen_index *index, picture *seen)
{
    memset(seen, 0, sizeof *seen);
    seen->count = ruvgen_index_ids(index, seen->ids, ROWS);
    for (size_t i = 0; i < seen->count; i += 97) {
        float row[DIM];
        CHECK(!ruvgen_index_get(index, seen->ids[i], row));
        for (size_t j = 0; j < DIM; j++)
            seen->row[j] += row[j] * (float)(i + 1);
    }
    CHECK(!search(index, QUERIES, ROWS, NULL, seen->exact, seen->distances));
    CHECK(!search(index, QUERIES, 64, NULL, seen->near, seen->others));
}

/* Everything that allocates. Rows of ids that exist and of new ones; what is trained, or told not to hold. */
static int insert(ruvgen_index *index, const float *from, size_t n, int64_t first, int replace)
{
    int64_t ids[MORE] = {0};
    for (size_t i = 0; i < n; i++)
        ids[i] = first + (int64_t)i;
    return inserted(index, from, DIM, n, ids, replace, 1);
}

static int add(ruvgen_index *index)
{
    return insert(index, rows, MORE, ROWS, 0);
}

static int add_fractions(ruvgen_index *index)
{
    return insert(index, fractions, 1, ROWS, 0);
}

static int upsert(ruvgen_index *index)
{
    return insert(index, rows + DIM, MORE, 20, 1);
}

static int take(ruvgen_index *index, int64_t n)
{
    static int64_t ids[ROWS];
    size_t bad;
    for (int64_t i = 0; i < n; i++)
        ids[i] = i;
    return ruvgen_index_remove(index, ids, (size_t)n, 1, &bad);
}

static int take_some(ruvgen_index *index)
{
    return take(index, MORE);
}

static int64_t some[2 * MORE]; /* ids, and others for them */

static int mark(ruvgen_index *index)
{
    size_t changed, bad;
    return ruvgen_index_mark(index, some, MORE, 1, &changed, &bad);
}

static int rename_some(ruvgen_index *index)
{
    size_t bad;
    return ruvgen_index_rename(index, some, some + MORE, MORE, &bad);
}

static int compact(ruvgen_index *index)
{
    return ruvgen_index_compact(index, 1);
}

static int search_one(ruvgen_index *index)
{
    int64_t ids[K];
    float distances[K];
    return search(index, 1, 20, NULL, ids, distances);
}

static int search_some(ruvgen_index *index)
{
    static const int64_t allowed[] = {3, 30, 31, 250};
    int64_t ids[QUERIES * K];
    float distances[QUERIES * K];
    const ruvgen_filter filter = {.ids = allowed, .n = 4};
    return search(index, QUERIES, 20, &filter, ids, distances);
}

static int save(ruvgen_index *index)
{
    return ruvgen_index_save(index, own_path);
}

static int start_log(ruvgen_index *index)
{
    return ruvgen_index_log(index, base_path, log_path, RUVGEN_SYNC_NEVER);
}

/* A log that holds nothing. */
static int logged(ruvgen_index *index)
{
    unlink(log_path);
    return start_log(index);
}

static int unlog(ruvgen_index *index)
{
    unlink(log_path);
    return ruvgen_index_unlog(index);
}

static int nothing(ruvgen_index *index)
{
    (void)index;
    return RUVGEN_OK;
}

/* Some rows less first, so that compact and the places of removed rows have work. */
static int holes(ruvgen_index *index)
{
    return take(index, FEW / 12);
}

static const struct {
    const char *name;
    size_t rows;
    int (*before)(ruvgen_index *), (*act)(ruvgen_index *);
    int changes; /* whether a success may leave another index */
} acts[] = {
    {"add to none", 0, nothing, add, 1},
    {"add", FEW, nothing, add, 1},
    {"add, and code", TRAINED - MORE, nothing, add, 1},
    {"add, and code anew", TRAINED, nothing, add_fractions, 1},
    {"upsert", FEW, nothing, upsert, 1},
    {"remove", FEW, nothing, take_some, 1},
    {"upsert marked rows", FEW, mark, upsert, 1},
    {"mark", FEW, nothing, mark, 1},
    {"rename", FEW, nothing, rename_some, 1},
    {"mark, logged", FEW, logged, mark, 1},
    {"rename, logged", FEW, logged, rename_some, 1},
    {"compact", FEW, holes, compact, 1},
    {"search", FEW, nothing, search_one, 0},
    {"search coded rows", TRAINED, nothing, search_one, 0},
    {"search with a filter", FEW, nothing, search_some, 0},
    {"save", FEW, nothing, save, 0},
    {"log", FEW, unlog, start_log, 0},
    {"add, logged", FEW, logged, add, 1},
    {"remove, logged", FEW, logged, take_some, 1},
};

static void build(size_t n)
{
    const ruvgen_index_options options = {
        .dim = DIM, .degree = 8, .ef_construction = 16, .passes = 1, .keep_raw = 1, .alpha = 1.1f};
    ruvgen_index *index;
    CHECK(!ruvgen_index_open(&options, &index));
    CHECK(!n || !inserted(index, rows, DIM, n, NULL, 0, 1));
    CHECK(!ruvgen_index_save(index, base_path));
    ruvgen_index_close(index);
}

/* Memory fails at call k, once or from then on. Returns whether there was such a call. */
static int without_memory(size_t which, long k, int for_good)
{
    static picture before, after;
    ruvgen_index *index;
    const uint64_t lived = live();
    const int64_t addresses = mapped;
    /* Loading is an act as well. */
    fail_from(k, for_good);
    int status = ruvgen_index_load(base_path, (int)(k & 1), 1, &index);
    const int met = ruvgen_load_u64(&calls, RUVGEN_RELAXED) > (uint64_t)k;
    CHECK(status == (met ? RUVGEN_E_MEMORY : RUVGEN_OK) || (met && (k & 1) && status == RUVGEN_E_SYSTEM));
    fail_from(-1, 0);
    if (status)
        CHECK(live() == lived && mapped == addresses && !ruvgen_index_load(base_path, 0, 1, &index));
    CHECK(!acts[which].before(index));
    look(index, &before);
    ruvgen_index_close(index); /* its searches left memory behind that the act is to ask for */
    CHECK(!ruvgen_index_load(base_path, (int)(k & 1), 1, &index) && !acts[which].before(index));

    fail_from(k, for_good);
    status = acts[which].act(index);
    const int reached = ruvgen_load_u64(&calls, RUVGEN_RELAXED) > (uint64_t)k;
    fail_from(-1, 0);
    CHECK(!status || (reached && status == RUVGEN_E_MEMORY));
    if (status || !acts[which].changes) {
        look(index, &after);
        CHECK(!memcmp(&before, &after, sizeof before));
        if (status)
            CHECK(!acts[which].act(index));
    }
    ruvgen_index_report report;
    CHECK(!ruvgen_index_check(index, &report));
    CHECK(!report.wild && !report.duplicates && !report.wrong_ids && !report.self_links);
    ruvgen_index_close(index);
    CHECK(live() == lived && mapped == addresses);
    return reached || met;
}

/* Three changes are made together, two of them for others that wait: each succeeds or fails by itself. Returns whether
 * there was a call k. */
static int joined_without_memory(long k, int for_good)
{
    enum { CHANGES = 3, PART = MORE / CHANGES };
    ruvgen_index *index;
    const uint64_t lived = live();
    CHECK(!ruvgen_index_load(base_path, 0, 1, &index));
    ruvgen_change changes[CHANGES] = {0};
    int64_t ids[CHANGES][PART];
    for (int i = 0; i < CHANGES; i++) {
        ruvgen_change *const own = &changes[i];
        for (int j = 0; j < PART; j++)
            ids[i][j] = i == 1 ? 20 + j : ROWS + PART * i + j;
        own->kind = i == 1 ? RUVGEN_UPSERTS : RUVGEN_ADDS;
        own->rows = rows + (size_t)(1 + i) * PART * DIM;
        own->stride = DIM * sizeof(float);
        own->n = PART;
        own->ids = ids[i];
        own->threads = 1;
        if (i)
            CHECK(ruvgen_line_join(&index->line, own));
    }
    fail_from(k, for_good);
    const int status = ruvgen_index_change(index, &changes[0], RUVGEN_ADDS, changes[0].rows,
                                           changes[0].stride, PART, ids[0], 1);
    const int reached = ruvgen_load_u64(&calls, RUVGEN_RELAXED) > (uint64_t)k;
    fail_from(-1, 0);
    CHECK(status == changes[0].status);
    size_t wanted = FEW, bad;
    for (int i = 0; i < CHANGES; i++) {
        const int made = !changes[i].status;
        CHECK(made || (reached && changes[i].status == RUVGEN_E_MEMORY));
        CHECK(ruvgen_member_wait(&changes[i].member, &index->crew, 0) == RUVGEN_DONE);
        wanted += made && i != 1 ? PART : 0;
        for (int j = 0; j < PART; j++) {
            float row[DIM];
            const int there = !ruvgen_index_get(index, ids[i][j], row);
            const float *const old = i == 1 ? rows + ids[i][j] * DIM : NULL;
            CHECK(there == (made || i == 1));
            CHECK(!there || !memcmp(row, made ? (const float *)changes[i].rows + j * DIM : old, sizeof row));
        }
    }
    ruvgen_index_facts facts;
    ruvgen_index_report report;
    ruvgen_index_facts_of(index, &facts);
    CHECK(facts.rows == wanted && !facts.waiting);
    CHECK(!ruvgen_index_check(index, &report));
    CHECK(!report.wild && !report.duplicates && !report.wrong_ids && !report.self_links);
    for (int i = 0; i < CHANGES; i++)
        CHECK(!changes[i].status || !inserted(index, changes[i].rows, DIM, PART, ids[i], i == 1, 1));
    CHECK(!ruvgen_index_remove(index, ids[2], PART, 1, &bad));
    ruvgen_index_close(index);
    CHECK(live() == lived);
    return reached;
}

/* Files that saving leaves beside its own. */
static int left_beside(void)
{
    char folder[sizeof own_path];
    int found = 0;
    strcpy(folder, own_path);
    *strrchr(folder, '/') = 0;
    DIR *const entries = opendir(folder);
    CHECK(entries);
    for (const struct dirent *entry = readdir(entries); entry; entry = readdir(entries))
        found += !strncmp(entry->d_name, ".ruvgen-", 8);
    closedir(entries);
    return found;
}

/* The disk fails at call k of saving or loading. Returns whether there was such a call. */
static int without_disk(int saving, long k, int how, int error)
{
    ruvgen_index *index, *again = NULL;
    const uint64_t lived = live();
    CHECK(!ruvgen_index_load(base_path, 0, 1, &index) && !ruvgen_index_save(index, own_path));
    CHECK(!add(index) && !ruvgen_index_save(index, saved_path));
    disk_fails = how;
    disk_at = k;
    disk_calls = 0;
    disk_error = error;
    const int status =
        saving ? ruvgen_index_save(index, own_path) : ruvgen_index_load(saved_path, (int)(k & 1), 1, &again);
    const int found = errno, met = disk_calls > k;
    disk_fails = NEVER;
    CHECK(!status || (met && how == REFUSE && status == RUVGEN_E_SYSTEM && found == error));
    if (saving) /* a failure behind the renaming, of the folder or of closing it, is not one */
        CHECK(same_files(own_path, status ? base_path : saved_path));
    else if (!status)
        CHECK(!ruvgen_index_save(again, own_path) && same_files(own_path, saved_path));
    CHECK(!left_beside());
    CHECK(!ruvgen_index_save(index, own_path) && same_files(own_path, saved_path));
    ruvgen_index_close(index);
    if (!status)
        ruvgen_index_close(again);
    CHECK(live() == lived);
    return met;
}

int main(int count, char **arguments)
{
    CHECK(count == 2);
    snprintf(base_path, sizeof base_path, "%s/base", arguments[1]);
    snprintf(own_path, sizeof own_path, "%s/own", arguments[1]);
    snprintf(saved_path, sizeof saved_path, "%s/saved", arguments[1]);
    snprintf(log_path, sizeof log_path, "%s/base.ruvlog", arguments[1]);
    uint64_t state = 7;
    for (int64_t i = 0; i < 2 * MORE; i++)
        some[i] = i < MORE ? 10 + i : 2 * ROWS + i;
    for (size_t i = 0; i < ROWS * DIM; i++)
        rows[i] = (float)(chance(&state) % 250);
    for (size_t j = 0; j < DIM; j++)
        fractions[j] = (float)j + 0.25f;
    ruvgen_memory_use(&failing);
    for (unsigned bit = 0; bit < 60; bit++) /* the library's own statistics have room for any latency now */
        CHECK(!ruvgen_stats_queries(ruvgen_library_stats(), 1, UINT64_C(1) << bit));
    size_t built = ROWS;
    for (size_t which = 0; which < sizeof acts / sizeof *acts; which++) {
        long k = 0;
        if (acts[which].rows != built)
            build(built = acts[which].rows);
        while (without_memory(which, k, 0) | without_memory(which, k, 1))
            k++;
        printf("%s: %ld\n", acts[which].name, k);
    }
    long together = 0;
    build(FEW);
    while (joined_without_memory(together, 0) | joined_without_memory(together, 1))
        together++;
    printf("changes together: %ld\n", together);
    static const struct {
        int how, error;
    } ways[] = {{REFUSE, EIO}, {REFUSE, ENOSPC}, {SHORT, 0}};
    build(FEW);
    for (int saving = 0; saving < 2; saving++)
        for (size_t way = 0; way < sizeof ways / sizeof *ways; way++) {
            long k = 0;
            while (without_disk(saving, k, ways[way].how, ways[way].error))
                k++;
            printf("%s, %s: %ld\n", saving ? "save" : "load",
                   way == 2                 ? "short"
                   : ways[way].error == EIO ? "EIO"
                                            : "ENOSPC",
                   k);
        }
    return 0;
}
