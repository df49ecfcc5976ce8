/* Exact radius search: compares all allowed rows. Where few rows are within the radius, the caller searches the
 * graph instead. */
#include "graph/mark.h"
#include "graph/request.h"

typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    const float *queries;
    size_t stride, m, first;
    const ruvgen_allowed *allowed; /* one for all queries, or one per query */
    size_t allowed_count;
    ruvgen_hits *hits;
    _Atomic int failed;
} quest;

/* Keep those of the measured slots that are within the radius of a query. */
static void keep(const quest *all, ruvgen_hit_list *list, size_t item, const ruvgen_query *query,
                 const uint32_t *picked, const float *measured, uint32_t count)
{
    const float limit = ruvgen_float_of_key(all->hits->limits[all->first + item]);
    for (uint32_t i = 0; i < count; i++) {
        const float d = query->exact ? ruvgen_metric_distance(all->view, query, measured[i]) : measured[i];
        if (d <= limit) /* false for NaN */
            ruvgen_hits_put(list, all->first + item, ruvgen_key_float(d), ruvgen_id_of(all->view, picked[i]));
    }
}

/* Compare all rows of a set with m ≤ RUVGEN_MAX_GROUP queries; each row is loaded once for all of them. */
static void scan(const quest *all, ruvgen_scratch *scratch, ruvgen_hit_list *list, size_t from, size_t m)
{
    const ruvgen_view *view = all->view;
    const ruvgen_allowed *const allowed = &all->allowed[all->allowed_count > 1 ? from : 0];
    float constants[RUVGEN_COLLECTED];
    for (size_t j = 0; j < m; j++)
        ruvgen_query_of(view, ruvgen_at(all->queries, all->stride, from + j), scratch->walks[j].room,
                        &scratch->walks[j].query);
    for (uint32_t slot = 0; slot < allowed->slots && !list->failed;) {
        const uint32_t count =
            ruvgen_slots_collect(view, allowed->bits, allowed->slots, &slot, scratch->picked, constants);
        for (size_t j = 0; j < m; j++) {
            const ruvgen_query *const query = &scratch->walks[j].query;
            if (query->exact)
                ruvgen_measure(view, query, view->codes->base, scratch->picked, constants, count,
                               scratch->between);
            else
                ruvgen_measure_exactly(view, ruvgen_at(all->queries, all->stride, from + j), scratch->picked,
                                       count, scratch->rows, scratch->between);
            keep(all, list, from + j, query, scratch->picked, scratch->between, count);
        }
        scratch->evaluations += count * m;
    }
}

static void run(void *argument, size_t worker, size_t from, size_t to)
{
    quest *const all = argument;
    ruvgen_hit_list *const list = &all->hits->lists[worker];
    ruvgen_scratch *const scratch = ruvgen_scratch_take(all->index, 0, 0, all->view->dim);
    const size_t most = all->allowed_count > 1 ? 1 : RUVGEN_MAX_GROUP;
    for (size_t m; scratch && from < to; from += m) {
        m = to - from < most ? to - from : most;
        scan(all, scratch, list, from, m);
    }
    if (!scratch || list->failed)
        atomic_store_explicit(&all->failed, 1, memory_order_relaxed);
    if (!scratch)
        return;
    atomic_fetch_add_explicit(&all->index->evaluations, scratch->evaluations, memory_order_relaxed);
    scratch->evaluations = 0;
    ruvgen_scratch_give(all->index, scratch);
}

/* How long `naming` is held: so that the view is not replaced before filters are looked up, and so that ids do not
 * change before all are read. Otherwise RUVGEN_E_STALE. */
enum held { NOT, LOOKING, ALL };

/* Search in the newest view. */
static int attempt(quest *all, const ruvgen_filter *filters, size_t filter_count, size_t threads,
                   enum held held)
{
    ruvgen_index *const index = all->index;
    ruvgen_allowed *allowed = NULL;
    uint32_t side;
    if (held)
        pthread_mutex_lock(&index->naming);
    const uint64_t names = ruvgen_names_now(index);
    all->view = ruvgen_view_enter(index, &side);
    int status = ruvgen_allowed_make(index, all->view, filters, filter_count, held != NOT, &allowed);
    if (held == LOOKING)
        pthread_mutex_unlock(&index->naming);
    all->allowed = allowed;
    all->allowed_count = filter_count ? filter_count : 1;
    if (!status)
        ruvgen_parallel(threads, all->m, RUVGEN_MAX_GROUP, run, all);
    if (held == ALL)
        pthread_mutex_unlock(&index->naming);
    else if (!status && (names % 2 || ruvgen_names_now(index) != names))
        status = RUVGEN_E_STALE;
    ruvgen_allowed_drop(allowed, status ? 0 : all->allowed_count);
    ruvgen_view_leave(index, side);
    return status ? status : all->failed ? RUVGEN_E_MEMORY : RUVGEN_OK;
}

int ruvgen_radius_batch(ruvgen_index *index, const ruvgen_batch *batch)
{
    ruvgen_hits *const hits = batch->hits;
    const size_t threads = batch->threads;
    int status = ruvgen_hits_limit(hits, RUVGEN_RESULT_FLOAT, batch->first, batch->m, batch->radii);
    quest all = {.index = index,
                 .queries = batch->queries,
                 .stride = batch->stride,
                 .m = batch->m,
                 .first = batch->first,
                 .hits = hits};
    ruvgen_hits_share(hits, threads < 1 ? 1 : threads < RUVGEN_READERS ? (unsigned)threads : RUVGEN_READERS);
    if (!status)
        status = attempt(&all, batch->filters, batch->filter_count, threads, NOT);
    for (enum held held = LOOKING; held <= ALL && status == RUVGEN_E_STALE; held++) {
        ruvgen_hits_undo(hits, batch->first);
        status = attempt(&all, batch->filters, batch->filter_count, threads, held);
    }
    return status;
}
