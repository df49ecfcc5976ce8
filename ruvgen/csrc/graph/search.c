/* The search of an index: chooses between graph and scan according to the filter, ranks by exact distances at
 * the end, and returns k results whenever there are k rows. */
#include "graph/mark.h"
#include "graph/probe.h"
#include "graph/way.h"

#define AGAIN INT64_MIN /* stored as the first id: the result may be inconsistent, so search again */

static void start(const ruvgen_request *request, ruvgen_walk *walk)
{
    const ruvgen_view *view = request->view;
    const ruvgen_allowed *allowed = ruvgen_allowed_of(request, walk->item);
    walk->names = allowed ? request->names : ruvgen_names_now(request->index);
    walk->allowed = allowed ? allowed->bits : NULL;
    if (allowed && allowed->slots < walk->slots)
        walk->slots = allowed->slots; /* the filter does not cover rows added later */
    ruvgen_query_of(view, ruvgen_at(request->queries, request->stride, walk->item), walk->room, &walk->query);
}

static void begin_query(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    const ruvgen_request *request = journey->of;
    start(request, walk);
    walk->changes = atomic_load_explicit(&request->index->changes, memory_order_acquire);
    walk->found = walk->allowed ? walk->pool + journey->ef + journey->spare : NULL;
    walk->wanted = request->ef;
}

static void mark_again(const ruvgen_request *request, size_t item)
{
    request->ids[item * request->k] = AGAIN;
}

/* If rows got other ids meanwhile, the results may have ids of different moments. */
static void check_names(const ruvgen_request *request, const ruvgen_walk *walk)
{
    if (!request->held && (walk->names % 2 || ruvgen_names_now(request->index) != walk->names))
        mark_again(request, walk->item);
}

/* Fall back to comparing rows because the walk found too few of them. */
static void look_at_all(ruvgen_request *request, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    ruvgen_allowed seen = {0};
    walk->found = walk->pool;
    if (ruvgen_can_probe(ruvgen_allowed_of(request, walk->item))) {
        ruvgen_probe(request, scratch, walk);
        return;
    }
    if (walk->allowed) {
        ruvgen_scan(request, scratch, walk, 1, ruvgen_allowed_of(request, walk->item)->count);
        return;
    }
    const int status = ruvgen_allowed_all(request->index, request->view, request->held, &seen);
    if (status == RUVGEN_E_STALE) {
        mark_again(request, walk->item);
    } else if (status) {
        atomic_store_explicit(&request->failed, 1, memory_order_relaxed);
    } else {
        walk->allowed = seen.bits;
        walk->slots = seen.slots;
        ruvgen_scan(request, scratch, walk, 1, seen.count);
    }
    ruvgen_give(seen.bits);
}

/* How many of some sorted keys are as near as this one, or nearer. */
static uint32_t within(const uint64_t *keys, uint32_t count, uint64_t key)
{
    const float limit = ruvgen_candidate_distance(key);
    uint32_t n = 0;
    while (n < count && ruvgen_candidate_distance(keys[n]) <= limit)
        n++;
    return n;
}

/* Whether the pool ranks the k-th of the results much deeper than it would if the others that stand before it were
 * drawn at random. */
static int lies_deep(const ruvgen_journey *journey, const ruvgen_walk *walk, const uint64_t *keys,
                     size_t there)
{
    enum { TIMES = 2 };
    const ruvgen_request *const request = journey->of;
    const double rank = TIMES * (double)request->k * (double)request->rows / (double)there;
    return within(walk->pool, walk->count, keys[request->k - 1]) > rank + journey->view->degree / 4;
}

/* Whether a query and the rows that may be returned disagree: if they did not, about as many as were wanted would be
 * among the nearest rows, which the pool holds. Then what was found is what happened to lie near the way.
 *
 * By lengths, a walk leads through removed and marked rows to those behind them, so the pool grows for these, and only
 * filters are looked at. By products, hardly any row links to those that are only the next after some hundred others, and
 * no pool is large enough for these: so there it matters how deep the results lie, whatever kept other rows out of them. */
static int disagree(const ruvgen_journey *journey, const ruvgen_walk *walk, const uint64_t *keys,
                    uint32_t count, size_t there)
{
    enum { SHARE = 4 };
    const ruvgen_request *const request = journey->of;
    const int product = ruvgen_is_product(journey->view);
    if (!walk->found && (!product || count == walk->count))
        return 0;
    if (product && count >= request->k && lies_deep(journey, walk, keys, there))
        return 1;
    const uint32_t depth = product ? journey->ef : walk->capacity;
    return walk->count >= depth && within(keys, count, walk->pool[depth - 1]) < request->ef / SHARE;
}

static void end_query(const ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    ruvgen_request *request = (ruvgen_request *)(uintptr_t)journey->of;
    scratch->hops += walk->hops;
    scratch->evaluations += walk->evaluations;
    uint64_t *keys = walk->found;
    uint32_t count = walk->founds;
    size_t there = request->there;
    int passed = 0;
    if (walk->found) {
        there = ruvgen_allowed_of(request, walk->item)->count;
    } else {
        keys = walk->pool + journey->ef + journey->spare;
        count = ruvgen_keys_seen(request, walk, keys, &passed);
    }
    if ((count < request->k && count < there) || disagree(journey, walk, keys, count, there)) {
        look_at_all(request, scratch, walk);
        check_names(request, walk);
        return;
    }
    /* A hidden row on the way may have been replaced by one that the walk could not see. */
    if (passed && !request->held
        && (atomic_load_explicit(&request->index->changes, memory_order_acquire) != walk->changes
            || !ruvgen_view_is_newest(request->index, request->view)))
        mark_again(request, walk->item);
    else
        ruvgen_conclude(request, scratch, walk, keys,
                        walk->query.exact || count < request->again ? count : request->again, NULL);
    check_names(request, walk);
}

static void count_up(_Atomic uint64_t *request, uint64_t *pending)
{
    atomic_fetch_add_explicit(request, *pending, memory_order_relaxed);
    *pending = 0;
}

/* The size of the candidate pool: larger if the filter rejects many of the rows that a walk visits. */
static uint32_t width_of(const ruvgen_request *request, size_t item, uint32_t slots)
{
    const ruvgen_allowed *allowed = ruvgen_allowed_of(request, item);
    double width = request->ef;
    if (allowed && allowed->count)
        width *= (double)request->rows / (double)allowed->count;
    width = width > slots ? slots : width;
    const uint32_t ef = width < request->ef ? request->ef : (uint32_t)width;
    return ef < RUVGEN_SEEDS ? RUVGEN_SEEDS
                             : ef; /* `found` lies behind the pool, which holds at least the seeds */
}

/* How much the pool may grow because of hidden rows that are traversed. The width for a filter has room for marked
 * rows, as for all others that it does not allow. */
static uint32_t spare_of(const ruvgen_request *request, uint32_t ef)
{
    const uint32_t all = ruvgen_bits_count(request->view->hidden),
                   marked = request->allowed_count ? ruvgen_bits_count(request->view->marked) : 0,
                   hidden = marked < all ? all - marked : 0;
    const uint64_t most = (uint64_t)RUVGEN_STRETCH * ef;
    return hidden < most ? hidden : (uint32_t)most;
}

static void scan(ruvgen_request *request, ruvgen_scratch *scratch, uint32_t slots, size_t from, size_t to)
{
    while (from < to) {
        size_t m = 0;
        for (; m < RUVGEN_MAX_GROUP && from < to; m++, from++) {
            ruvgen_walk *walk = &scratch->walks[m];
            walk->item = from;
            walk->slots = slots;
            walk->found = walk->pool;
            start(request, walk);
        }
        ruvgen_scan(request, scratch, scratch->walks, m, ruvgen_allowed_of(request, from - 1)->count);
        for (size_t i = 0; i < m; i++)
            check_names(request, &scratch->walks[i]);
    }
}

/* Search in the clusters of a subset. */
static void probe(const ruvgen_request *request, ruvgen_scratch *scratch, uint32_t slots, size_t from,
                  size_t to)
{
    for (; from < to; from++) {
        ruvgen_walk *const walk = &scratch->walks[0];
        walk->item = from;
        walk->slots = slots;
        walk->found = walk->pool;
        start(request, walk);
        ruvgen_probe(request, scratch, walk);
        check_names(request, walk);
    }
}

enum { RECORDS = 2 }; /* walks interleaved by records, which fill the nearest cache otherwise */

static void run(void *argument, size_t worker, size_t from, size_t to)
{
    ruvgen_request *request = argument;
    (void)worker;
    const uint32_t count = atomic_load_explicit(&request->view->count, memory_order_acquire);
    while (from < to) {
        /* Process queries that are searched the same way together. */
        const size_t end = request->allowed_count > 1 ? from + 1 : to;
        const ruvgen_way way = ruvgen_way_of(request, from);
        const uint32_t ef = way == RUVGEN_WAY_GRAPH ? width_of(request, from, count) : request->ef,
                       spare = spare_of(request, ef);
        const int by_records = request->view->records != NULL;
        const uint32_t pool = ef + spare < request->deep ? request->deep : ef + spare;
        ruvgen_scratch *scratch = ruvgen_scratch_take(request->index, pool, count + 64, request->view->dim);
        if (!scratch) {
            atomic_store_explicit(&request->failed, 1, memory_order_relaxed);
            return;
        }
        if (way == RUVGEN_WAY_CLUSTERS) {
            probe(request, scratch, count, from, end);
        } else if (way == RUVGEN_WAY_SCAN) {
            scan(request, scratch, count, from, end);
        } else {
            const ruvgen_journey journey = {.view = request->view,
                                            .width = request->width,
                                            .group = by_records && request->group > RECORDS ? RECORDS
                                                                                            : request->group,
                                            .ef = ef,
                                            .passed = request->view->hidden,
                                            .counted = request->allowed_count ? request->view->marked : NULL,
                                            .spare = spare,
                                            .by_records = by_records,
                                            .begin = begin_query,
                                            .end = end_query,
                                            .of = request};
            ruvgen_walk_all(&journey, scratch, from, end);
        }
        from = end;
        count_up(&request->index->hops, &scratch->hops);
        count_up(&request->index->evaluations, &scratch->evaluations);
        ruvgen_scratch_give(request->index, scratch);
    }
}

/* Search in the newest view. RUVGEN_E_STALE: it was replaced before the filters were looked up. */
static int attempt(ruvgen_request *request, const ruvgen_batch *batch, size_t ef)
{
    const size_t filter_count = batch->filter_count;
    enum {
        AGAIN_PART = 8,   /* one candidate in so many is compared exactly, so that recall grows with ef */
        FAILED_POOL = 16, /* candidates for each that is compared exactly, where codes fail */
        TWICE = 4,       /* candidates beyond k of a walk by records, whose last ones may stand there twice */
        MARKED_PART = 4, /* if fewer rows than one in so many are not marked, these are a filter */
    };
    ruvgen_index *index = request->index;
    ruvgen_allowed *allowed = NULL;
    uint32_t side;
    int status = RUVGEN_OK;
    request->view = ruvgen_view_enter(index, &side);
    request->names = ruvgen_names_now(index);
    request->rows = atomic_load(&index->rows);
    const uint32_t marked = ruvgen_bits_count(request->view->marked);
    request->there = request->rows - (marked < request->rows ? marked : request->rows);
    /* A smaller pool loses what is ranked again. If over a quarter is needed, search all exactly; where codes fail, if
     * that costs less, because then links are chosen by these codes too, and a walk would miss rows. */
    const int failed = ruvgen_codes_fail(&request->view->coding);
    if (request->view->coding.trust.depth > RUVGEN_POOL_DEPTH || failed) {
        const uint64_t deep = ruvgen_rank_depth(&request->view->coding, request->k);
        const uint64_t pool = failed ? FAILED_POOL * deep : deep, part = failed ? request->view->degree : 4;
        const uint64_t least = pool > request->rows / part ? request->rows : pool;
        ef = ef < least ? least : ef;
    }
    if (request->view->records && ef < request->k + TWICE)
        ef = request->k + TWICE;
    request->everything = ef >= request->rows;
    request->ef = (uint32_t)(ef < request->rows ? ef : request->rows ? request->rows : 1);
    const uint64_t depth = ruvgen_rank_depth(&request->view->coding, request->k);
    request->again = depth < UINT32_MAX ? (uint32_t)depth : UINT32_MAX;
    request->again = request->again < request->ef / AGAIN_PART ? request->ef / AGAIN_PART : request->again;
    request->deep = request->again < request->rows ? request->again : request->rows;
    request->deep = request->deep < request->ef ? request->ef : request->deep;
    const int own_filter = request->everything || request->there < request->rows / MARKED_PART;
    request->allowed_count = own_filter && !filter_count ? 1 : filter_count;
    if (request->allowed_count)
        status =
            ruvgen_allowed_make(index, request->view, batch->filters, filter_count, request->held, &allowed);
    request->allowed = allowed;
    if (!status && !request->held) {
        ruvgen_parallel(batch->threads, request->m, RUVGEN_TURN, run, request);
    } else if (!status) { /* the queries marked AGAIN, while no commit can run */
        for (size_t i = 0; i < request->m; i++)
            if (request->ids[i * request->k] == AGAIN)
                run(request, 0, i, i + 1);
    }
    ruvgen_allowed_drop(allowed, status ? 0 : request->allowed_count);
    ruvgen_view_leave(index, side);
    return status ? status : request->failed ? RUVGEN_E_MEMORY : RUVGEN_OK;
}

static int any_left(const ruvgen_request *request)
{
    for (size_t i = 0; i < request->m; i++)
        if (request->ids[i * request->k] == AGAIN)
            return 1;
    return 0;
}

/* The k nearest. */
static int search(ruvgen_index *index, const ruvgen_batch *batch)
{
    const size_t m = batch->m, k = batch->k, ef = batch->ef < k ? k : batch->ef;
    ruvgen_request request = {.index = index,
                              .queries = batch->queries,
                              .stride = batch->stride,
                              .m = m,
                              .k = k,
                              .width = m == 1 ? (uint32_t)index->width : 1,
                              .group = m < index->group ? (uint32_t)m : (uint32_t)index->group,
                              .ids = batch->ids,
                              .distances = batch->distances};
    int status = attempt(&request, batch, ef);
    if (status == RUVGEN_E_STALE || (!status && any_left(&request))) {
        for (size_t i = 0; i < m && status; i++)
            mark_again(&request, i);
        pthread_mutex_lock(&index->naming);
        request.held = 1;
        status = attempt(&request, batch, ef);
        pthread_mutex_unlock(&index->naming);
    }
    return status;
}

static int search_batch(const ruvgen_searcher *searcher, const ruvgen_batch *batch)
{
    return batch->hits ? ruvgen_radius_batch(searcher->of, batch) : search(searcher->of, batch);
}

/* A row at a random address costs as much as FETCHED consecutive rows that are FETCHED_DIM elements longer. */
static double cost(const ruvgen_searcher *searcher, const ruvgen_batch *batch)
{
    enum { FETCHED = 4, FETCHED_DIM = 128 };
    const ruvgen_index *const index = searcher->of;
    const double rows = atomic_load(&index->rows), walked = (double)batch->ef * index->options.degree;
    const int all = batch->hits || batch->filter_count || walked > rows;
    return FETCHED * (double)(FETCHED_DIM + searcher->dim) * (all ? rows : walked);
}

void ruvgen_index_searcher(ruvgen_index *index, ruvgen_searcher *searcher)
{
    *searcher = (ruvgen_searcher){.of = index,
                                  .metric = index->options.metric,
                                  .dtype = RUVGEN_DTYPE_F32,
                                  .dim = index->options.dim,
                                  .stats = index->stats,
                                  .turn = RUVGEN_TURN,
                                  .search_batch = search_batch,
                                  .cost = cost};
}

int ruvgen_index_search(ruvgen_index *index, const ruvgen_batch *batch)
{
    ruvgen_searcher searcher;
    ruvgen_index_searcher(index, &searcher);
    return ruvgen_search(&searcher, batch);
}
