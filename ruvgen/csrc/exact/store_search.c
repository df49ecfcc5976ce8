/* A search: selects kernels, applies filters, takes locks and starts threads. */
#define _POSIX_C_SOURCE 200809L
#include "sync/clock.h"
#include "exact/blocks.h"
#include "exact/radius.h"
#include "layout/finite.h"
#include "exact/scan.h"
#include "sync/scratch.h"
#include "stats/stats.h"
#include "exact/store_parts.h"

static int check(const ruvgen_store *store, const void *queries, size_t stride, size_t m)
{
    size_t bad;
    return ruvgen_dtypes[store->shape.dtype].bits == 8
               ? RUVGEN_OK
               : ruvgen_rows_finite(queries, stride, m, store->shape.dim, &bad);
}

/* What a search is for: the k nearest, or, if there are `hits`, all within the limits there. */
typedef struct {
    size_t k;
    int64_t *ids;
    float *distances;
    ruvgen_hits *hits;
    size_t first; /* the number of the first query in `hits` */
    const double *radii;
} goal;

static int run_radius(ruvgen_call *call, const goal *to, unsigned threads, ruvgen_arena *scratch)
{
    int status = ruvgen_hits_limit(to->hits, call->result, to->first, call->m, to->radii);
    if (status || !threads)
        return status ? status : ruvgen_radius_now(call, scratch);
    status = ruvgen_radius_open(call, threads);
    if (status == RUVGEN_BUSY) {
        status = ruvgen_call_run(call, -1);
        ruvgen_call_close(call);
    }
    return status;
}

static int run(const ruvgen_scanner *scanner, size_t m, const goal *to, unsigned threads,
               ruvgen_arena *scratch)
{
    const size_t k = to->k;
    int64_t *const ids = to->ids;
    float *const distances = to->distances;
    const ruvgen_store *const store = scanner->store;
    const ruvgen_shape *const shape = &store->shape;
    const int soa = shape->layout == RUVGEN_LAYOUT_SOA;
    ruvgen_call call = {
        .metric = scanner->metric,
        .dtype = shape->dtype,
        .result = scanner->result,
        .y = scanner,
        .m = m,
        .n = store->rows,
        .dim = shape->dim,
        .out = distances,
        .k = k,
        .ids = ids,
        .part = soa ? ruvgen_soa_part : ruvgen_rows_part,
        .names = store->options.named ? store->ids : NULL,
        .hits = to->hits,
        .query = to->first,
    };
    threads = ruvgen_threads_for(threads, m, store->rows, shape->dim);
    if (to->hits)
        return run_radius(&call, to, threads, scratch);
    if (!threads) {
        ruvgen_key *const keys = (ruvgen_key *)(void *)distances;
        const ruvgen_heaps best = {
            .result = scanner->result, .k = k, .ids = ids, .keys = keys, .names = call.names};
        ruvgen_topk_init(keys, ids, m * k);
        const int status =
            call.part(&call, (ruvgen_range){0, m}, (ruvgen_range){0, store->rows}, &best, scratch);
        if (!status)
            ruvgen_knn_finish(scanner->result, m, k, ids, keys);
        return status;
    }
    const size_t tiles = scanner->tile && m >= RUVGEN_TILES_FROM ? RUVGEN_TILES_FROM : 1;
    int status = ruvgen_knn_open(
        &call, threads,
        soa ? tiles : ruvgen_exact_share(scanner->metric, shape->dtype, m, store->rows, shape->dim));
    if (status == RUVGEN_BUSY) {
        status = ruvgen_call_run(&call, -1);
        ruvgen_call_close(&call);
    }
    return status;
}

static int search(ruvgen_store *store, int metric, const void *queries, size_t stride, size_t m,
                  unsigned threads, const ruvgen_filter *filters, size_t filter_count, const goal *to)
{
    const int64_t begun = ruvgen_clock_ns();
    ruvgen_scanner scanner;
    int status = to->k < 1 ? RUVGEN_E_ARGUMENT : ruvgen_scanner_find(&scanner, store, metric);
    if (!status)
        status = check(store, queries, stride, m);
    ruvgen_arena *const scratch = status ? NULL : ruvgen_scratch_borrow();
    if (!scratch)
        return status ? status : RUVGEN_E_MEMORY;
    status = ruvgen_scanner_take(&scanner, queries, stride, m, scratch);
    if (!status)
        status = ruvgen_store_ready(store, &scanner);
    if (!status) {
        scanner.filters = filter_count;
        if (filter_count)
            status = ruvgen_store_allow(store, filters, filter_count, scratch, &scanner.allowed);
        if (!status)
            status = ruvgen_scanner_sketch(&scanner, m, scratch);
        if (!status)
            status = run(&scanner, m, to, threads, scratch);
        ruvgen_gate_leave(&store->gate);
    }
    ruvgen_scratch_return(scratch);
    if (!status && m)
        (void)ruvgen_stats_queries(ruvgen_library_stats(), m, (uint64_t)(ruvgen_clock_ns() - begun));
    return status;
}

int ruvgen_store_search(ruvgen_store *store, int metric, const void *queries, size_t stride, size_t m,
                        size_t k, unsigned threads, const ruvgen_filter *filters, size_t filter_count,
                        int64_t *ids, float *distances)
{
    const goal to = {.k = k, .ids = ids, .distances = distances};
    return search(store, metric, queries, stride, m, threads, filters, filter_count, &to);
}

int ruvgen_store_radius(ruvgen_store *store, int metric, const void *queries, size_t stride, size_t m,
                        const double *radii, unsigned threads, const ruvgen_filter *filters,
                        size_t filter_count, size_t first, ruvgen_hits *hits)
{
    const goal to = {.k = 1, .hits = hits, .first = first, .radii = radii};
    return search(store, metric, queries, stride, m, threads, filters, filter_count, &to);
}

int ruvgen_store_distances(ruvgen_store *store, int metric, const void *query, void *out, size_t n,
                           size_t *count)
{
    ruvgen_scanner scanner;
    int status = store->shape.layout == RUVGEN_LAYOUT_SOA ? ruvgen_scanner_find(&scanner, store, metric)
                                                          : RUVGEN_E_ARGUMENT;
    if (!status)
        status = check(store, query, 0, 1);
    ruvgen_arena *const scratch = status ? NULL : ruvgen_scratch_borrow();
    if (!scratch)
        return status ? status : RUVGEN_E_MEMORY;
    status = ruvgen_scanner_take(&scanner, query, 0, 1, scratch);
    if (!status)
        status = ruvgen_store_ready(store, &scanner);
    if (!status) {
        *count = store->rows;
        ruvgen_soa_distances(&scanner, store->rows < n ? store->rows : n, out);
        ruvgen_gate_leave(&store->gate);
    }
    ruvgen_scratch_return(scratch);
    return status;
}
