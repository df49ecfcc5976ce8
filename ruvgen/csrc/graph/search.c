#define _POSIX_C_SOURCE 200809L
/* The search of an index: chooses between graph and scan according to the filter, ranks by exact distances at
 * the end, and returns k results whenever there are k rows. */
#include "sync/clock.h"
#include "graph/request.h"

#define AGAIN INT64_MIN /* stored as the first id: the result may be inconsistent, so search again */

static void start(const ruvgen_request *all, ruvgen_walk *walk)
{
    const ruvgen_view *view = all->view;
    const ruvgen_allowed *allowed = ruvgen_allowed_of(all, walk->item);
    walk->allowed = allowed ? allowed->bits : NULL;
    if (allowed && allowed->slots < walk->slots)
        walk->slots = allowed->slots; /* the filter does not cover rows added later */
    ruvgen_query_of(view, ruvgen_at(all->queries, all->stride, walk->item), walk->room, &walk->query);
}

static void begin_query(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    const ruvgen_request *all = journey->of;
    start(all, walk);
    walk->changes = atomic_load_explicit(&all->index->changes, memory_order_acquire);
    walk->found = walk->allowed ? walk->pool + journey->ef + journey->spare : NULL;
    walk->wanted = all->ef;
}

static void again(const ruvgen_request *all, size_t item)
{
    all->ids[item * all->k] = AGAIN;
}

/* Fall back to a scan because the walk found too few rows. */
static void look_at_all(ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    ruvgen_allowed seen = {0};
    walk->found = walk->pool;
    if (walk->allowed) {
        ruvgen_scan(all, scratch, walk, 1);
        return;
    }
    const int status = ruvgen_allowed_all(all->index, all->view, all->held, &seen);
    if (status == RUVGEN_E_STALE) {
        again(all, walk->item);
    } else if (status) {
        atomic_store_explicit(&all->failed, 1, memory_order_relaxed);
    } else {
        walk->allowed = seen.bits;
        walk->slots = seen.slots;
        ruvgen_scan(all, scratch, walk, 1);
    }
    ruvgen_give(seen.bits);
}

static void end_query(const ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    ruvgen_request *all = (ruvgen_request *)(uintptr_t)journey->of;
    scratch->hops += walk->hops;
    scratch->evaluations += walk->evaluations;
    uint64_t *keys = walk->found;
    uint32_t count = walk->founds;
    size_t there = all->rows;
    int passed = 0;
    if (walk->found) {
        there = ruvgen_allowed_of(all, walk->item)->count;
    } else {
        keys = walk->pool + journey->ef + journey->spare;
        count = ruvgen_keys_seen(all, walk, keys, &passed);
    }
    if (count < all->k && count < there) {
        look_at_all(all, scratch, walk);
        return;
    }
    /* A hidden row on the way may have been replaced by one that the walk could not see. */
    if (passed && !all->held
        && (atomic_load_explicit(&all->index->changes, memory_order_acquire) != walk->changes
            || !ruvgen_view_is_newest(all->index, all->view)))
        again(all, walk->item);
    else
        ruvgen_conclude(all, scratch, walk, keys, count);
}

/* A walk visits about n / allowed rows for each row that it may keep; if few rows are allowed, scanning all
 * of them is cheaper. */
static int scanning_pays(const ruvgen_request *all, size_t item)
{
    enum { ROWS_PER_CANDIDATE = 8 };
    if (!all->allowed_count)
        return 0;
    const uint64_t count = ruvgen_allowed_of(all, item)->count;
    return count * count <= (uint64_t)ROWS_PER_CANDIDATE * all->ef * all->rows || count <= all->k;
}

static void count_up(_Atomic uint64_t *all, uint64_t *some)
{
    atomic_fetch_add_explicit(all, *some, memory_order_relaxed);
    *some = 0;
}

/* The size of the candidate pool: larger if the filter rejects many of the rows that a walk visits. */
static uint32_t width_of(const ruvgen_request *all, size_t item, uint32_t slots)
{
    const ruvgen_allowed *allowed = ruvgen_allowed_of(all, item);
    double width = all->ef;
    if (allowed && allowed->count)
        width *= (double)all->rows / (double)allowed->count;
    width = width > slots ? slots : width;
    const uint32_t ef = width < all->ef ? all->ef : (uint32_t)width;
    return ef < RUVGEN_SEEDS ? RUVGEN_SEEDS
                             : ef; /* `found` lies behind the pool, which holds at least the seeds */
}

/* How much the pool may grow because of hidden rows that are traversed. */
static uint32_t spare_of(const ruvgen_request *all, uint32_t ef)
{
    const uint32_t hidden = ruvgen_bits_count(all->view->hidden);
    const uint64_t most = (uint64_t)RUVGEN_STRETCH * ef;
    return hidden < most ? hidden : (uint32_t)most;
}

static void scan(ruvgen_request *all, ruvgen_scratch *scratch, uint32_t slots, size_t from, size_t to)
{
    while (from < to) {
        size_t m = 0;
        for (; m < RUVGEN_MAX_GROUP && from < to; m++, from++) {
            ruvgen_walk *walk = &scratch->walks[m];
            walk->item = from;
            walk->slots = slots;
            walk->found = walk->pool;
            start(all, walk);
        }
        ruvgen_scan(all, scratch, scratch->walks, m);
    }
}

static void run(void *argument, size_t worker, size_t from, size_t to)
{
    ruvgen_request *all = argument;
    (void)worker;
    const uint32_t count = atomic_load_explicit(&all->view->count, memory_order_acquire);
    while (from < to) {
        /* Process queries that are searched the same way together. */
        const size_t end = all->allowed_count > 1 ? from + 1 : to;
        const int scanned = all->everything || scanning_pays(all, from);
        const uint32_t ef = scanned ? all->ef : width_of(all, from, count), spare = spare_of(all, ef);
        ruvgen_scratch *scratch = ruvgen_scratch_take(all->index, ef + spare, count + 64, all->view->dim);
        if (!scratch) {
            atomic_store_explicit(&all->failed, 1, memory_order_relaxed);
            return;
        }
        if (scanned) {
            scan(all, scratch, count, from, end);
        } else {
            const ruvgen_journey journey = {.view = all->view,
                                            .width = all->width,
                                            .group = all->group,
                                            .ef = ef,
                                            .passed = all->view->hidden,
                                            .spare = spare,
                                            .begin = begin_query,
                                            .end = end_query,
                                            .of = all};
            ruvgen_walk_all(&journey, scratch, from, end);
        }
        from = end;
        count_up(&all->index->hops, &scratch->hops);
        count_up(&all->index->evaluations, &scratch->evaluations);
        ruvgen_scratch_give(all->index, scratch);
    }
}

/* Search in the newest view. RUVGEN_E_STALE: it was replaced before the filters were looked up. */
static int attempt(ruvgen_request *all, const ruvgen_filter *filters, size_t filter_count, size_t ef,
                   size_t threads)
{
    enum { QUERIES = 64 }; /* that a thread takes at a time */
    ruvgen_index *index = all->index;
    ruvgen_allowed *allowed = NULL;
    uint32_t side;
    int status = RUVGEN_OK;
    all->view = ruvgen_view_enter(index, &side);
    all->rows = atomic_load(&index->rows);
    if (all->view->coding.trust.depth
        > RUVGEN_POOL_DEPTH) { /* a smaller pool would not hold the nearest rows */
        const uint64_t deep = ruvgen_rank_depth(&all->view->coding, all->k);
        const uint64_t least = deep > all->rows / 4
                                   ? all->rows
                                   : deep; /* if more than a quarter would be needed, search all, exactly */
        ef = ef < least ? least : ef;
    }
    all->everything = ef >= all->rows;
    all->ef = (uint32_t)(ef < all->rows ? ef : all->rows ? all->rows : 1);
    all->allowed_count = all->everything && !filter_count ? 1 : filter_count;
    if (all->allowed_count)
        status = ruvgen_allowed_make(index, all->view, filters, filter_count, all->held, &allowed);
    all->allowed = allowed;
    if (!status && !all->held) {
        ruvgen_parallel(threads, all->m, QUERIES, run, all);
    } else if (!status) { /* the queries marked AGAIN, while no commit can run */
        for (size_t i = 0; i < all->m; i++)
            if (all->ids[i * all->k] == AGAIN)
                run(all, 0, i, i + 1);
    }
    ruvgen_allowed_drop(allowed, status ? 0 : all->allowed_count);
    ruvgen_view_leave(index, side);
    return status ? status : all->failed ? RUVGEN_E_MEMORY : RUVGEN_OK;
}

static int left(const ruvgen_request *all)
{
    for (size_t i = 0; i < all->m; i++)
        if (all->ids[i * all->k] == AGAIN)
            return 1;
    return 0;
}

int ruvgen_index_search(ruvgen_index *index, const float *queries, size_t stride, size_t m, size_t k,
                        size_t ef, size_t threads, const ruvgen_filter *filters, size_t filter_count,
                        int64_t *ids, float *distances)
{
    if (!k || !ef || (filter_count > 1 && filter_count != m))
        return RUVGEN_E_ARGUMENT;
    const int64_t begun = ruvgen_clock_ns();
    size_t bad;
    if (ruvgen_rows_finite(queries, stride, m, index->options.dim, &bad))
        return RUVGEN_E_VALUE;
    ef = ef < k ? k : ef;
    ruvgen_request all = {.index = index,
                          .queries = queries,
                          .stride = stride,
                          .m = m,
                          .k = k,
                          .width = m == 1 ? (uint32_t)index->width : 1,
                          .group = m < index->group ? (uint32_t)m : (uint32_t)index->group,
                          .ids = ids,
                          .distances = distances};
    int status = attempt(&all, filters, filter_count, ef, threads);
    if (status == RUVGEN_E_STALE || (!status && left(&all))) {
        for (size_t i = 0; i < m && status; i++)
            again(&all, i);
        pthread_mutex_lock(&index->naming);
        all.held = 1;
        status = attempt(&all, filters, filter_count, ef, threads);
        pthread_mutex_unlock(&index->naming);
    }
    if (!status) { /* if memory runs out, only the latency is not recorded */
        const uint64_t taken = (uint64_t)(ruvgen_clock_ns() - begun);
        (void)ruvgen_stats_queries(ruvgen_library_stats(), m, taken);
        (void)ruvgen_stats_queries(index->stats, m, taken);
    }
    return status;
}
