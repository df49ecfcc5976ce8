#define _POSIX_C_SOURCE 200809L
/* Searches as callers ask for them: the way through the graph that fits the filter, exact distances at the end, and
 * as many results as there are. */
#include "clock.h"
#include "graph_request.h"

enum { STRETCH = 4 }; /* how much longer the pool may get for the sake of dead rows */

static void start(const ruvgen_request *all, ruvgen_walk *walk)
{
    const ruvgen_view *view = all->view;
    const ruvgen_allowed *allowed =
        all->allowed_count ? &all->allowed[all->allowed_count == 1 ? 0 : walk->item] : NULL;
    walk->allowed = allowed ? allowed->bits : NULL;
    if (allowed && allowed->slots < walk->slots)
        walk->slots = allowed->slots; /* rows that came after the filter was made are not in it */
    ruvgen_query_of(view, ruvgen_at(all->queries, all->stride, walk->item), walk->code, walk->scaled,
                    &walk->query);
}

static void begin_query(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    const ruvgen_request *all = journey->of;
    start(all, walk);
    const int some = walk->allowed || atomic_load_explicit(&all->view->hidden, memory_order_acquire);
    walk->found = some ? walk->pool + journey->ef : NULL;
    walk->wanted = all->ef;
}

static void end_query(const ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    const ruvgen_request *all = journey->of;
    scratch->hops += walk->hops;
    scratch->evaluations += walk->evaluations;
    const uint64_t *keys = walk->found ? walk->found : walk->pool;
    const size_t count = walk->found ? walk->founds : walk->count;
    const size_t there =
        walk->allowed ? all->allowed[all->allowed_count == 1 ? 0 : walk->item].count : all->rows;
    if (count >= all->k || count >= there) {
        ruvgen_conclude(all, scratch, walk, keys, count);
        return;
    }
    walk->found = walk->pool;
    ruvgen_scan(all, scratch, walk, 1);
}

/* Scanning k allowed rows of n costs less than a walk that must meet n / allowed rows for each it may keep. */
static int scanning_pays(const ruvgen_request *all, size_t item)
{
    enum { ROWS_PER_CANDIDATE = 8 };
    if (!all->allowed_count)
        return 0;
    const uint64_t count = all->allowed[all->allowed_count == 1 ? 0 : item].count;
    return count * count <= (uint64_t)ROWS_PER_CANDIDATE * all->ef * all->rows || count <= all->k;
}

static void count_up(_Atomic uint64_t *all, uint64_t *some)
{
    atomic_fetch_add_explicit(all, *some, memory_order_relaxed);
    *some = 0;
}

static void run(void *argument, size_t worker, size_t from, size_t to)
{
    ruvgen_request *all = argument;
    (void)worker;
    const uint32_t count = atomic_load_explicit(&all->view->count, memory_order_acquire);
    const uint32_t dead = atomic_load_explicit(&all->view->stale, memory_order_relaxed);
    double stretch = all->rows ? (double)(all->rows + dead) / all->rows : 1;
    stretch = stretch > STRETCH ? STRETCH : stretch;
    while (from < to) {
        /* Queries that go the same way, together. */
        const int scanned = all->everything || scanning_pays(all, from);
        size_t end = from + 1;
        uint64_t fewest = all->rows;
        if (all->allowed_count == 1) {
            fewest = all->allowed[0].count;
            end = to;
        } else if (!all->allowed_count) {
            end = to;
        } else {
            fewest = all->allowed[from].count;
        }
        double width = stretch * (fewest && !scanned ? (double)all->rows / (double)fewest : 1) * all->ef;
        width = width > count ? count : width;
        uint32_t ef = width < all->ef ? all->ef : (uint32_t)width;
        ef = ef < RUVGEN_SEEDS ? RUVGEN_SEEDS
                               : ef; /* what was found lies behind a pool that begins with these */
        ruvgen_scratch *scratch = ruvgen_scratch_take(all->index, ef, count + 64, all->view->dim);
        if (!scratch) {
            atomic_store_explicit(&all->failed, 1, memory_order_relaxed);
            return;
        }
        if (scanned) {
            while (from < end) {
                size_t m = 0;
                for (; m < RUVGEN_MAX_GROUP && from < end; m++, from++) {
                    ruvgen_walk *walk = &scratch->walks[m];
                    walk->item = from;
                    walk->slots = count;
                    walk->found = walk->pool;
                    start(all, walk);
                }
                ruvgen_scan(all, scratch, scratch->walks, m);
            }
        } else {
            const ruvgen_journey journey = {.view = all->view,
                                            .width = all->width,
                                            .group = all->group,
                                            .ef = ef,
                                            .begin = begin_query,
                                            .end = end_query,
                                            .of = all};
            ruvgen_walk_all(&journey, scratch, from, end);
            from = end;
        }
        count_up(&all->index->hops, &scratch->hops);
        count_up(&all->index->evaluations, &scratch->evaluations);
        ruvgen_scratch_give(all->index, scratch);
    }
}

int ruvgen_index_search(ruvgen_index *index, const float *queries, size_t stride, size_t m, size_t k,
                        size_t ef, size_t threads, const ruvgen_filter *filters, size_t filter_count,
                        int64_t *ids, float *distances)
{
    enum { QUERIES = 64 }; /* that a thread takes at a time */
    if (!k || !ef || (filter_count > 1 && filter_count != m))
        return RUVGEN_E_ARGUMENT;
    const int64_t begun = ruvgen_clock_ns();
    size_t bad;
    if (ruvgen_rows_finite(queries, stride, m, index->options.dim, &bad))
        return RUVGEN_E_VALUE;
    uint32_t side;
    const ruvgen_view *view = ruvgen_view_enter(index, &side);
    const uint32_t count = atomic_load(&view->count), hidden = atomic_load(&view->hidden);
    ef = ef < k ? k : ef;
    if (view->coding.trust.depth > RUVGEN_POOL_DEPTH) { /* fewer would not hold the nearest */
        const uint64_t deep = ruvgen_rank_depth(&view->coding, k);
        const uint64_t least =
            deep > count / 4 ? count : deep; /* where nearly all are needed, all, exactly */
        ef = ef < least ? least : ef;
    }
    ruvgen_request all = {.index = index,
                          .view = view,
                          .queries = queries,
                          .stride = stride,
                          .m = m,
                          .k = k,
                          .rows = count > hidden ? count - hidden : 0,
                          .width = m == 1 ? (uint32_t)index->width : 1,
                          .group = m < index->group ? (uint32_t)m : (uint32_t)index->group,
                          .allowed_count = filter_count,
                          .ids = ids,
                          .distances = distances,
                          .changes = atomic_load(&index->changes),
                          .replacing = atomic_load(&index->replacing)};
    all.everything = ef >= all.rows;
    all.ef = (uint32_t)(ef < all.rows ? ef : all.rows ? all.rows : 1);
    ruvgen_allowed *allowed = NULL;
    int status = filter_count ? ruvgen_allowed_make(index, view, filters, filter_count, &allowed) : RUVGEN_OK;
    all.allowed = allowed;
    if (!status) {
        ruvgen_parallel(threads, m, QUERIES, run, &all);
        status = all.failed ? RUVGEN_E_MEMORY : RUVGEN_OK;
        ruvgen_allowed_drop(allowed, filter_count);
    }
    ruvgen_view_leave(index, side);
    if (!status) { /* without memory for it the latency is not recorded */
        const uint64_t taken = (uint64_t)(ruvgen_clock_ns() - begun);
        (void)ruvgen_stats_queries(ruvgen_library_stats(), m, taken);
        (void)ruvgen_stats_queries(index->stats, m, taken);
    }
    return status;
}
