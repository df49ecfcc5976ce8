/* A search: selects kernels, applies filters, takes locks and starts threads. */
#include "exact/blocks.h"
#include "exact/radius.h"
#include "layout/finite.h"
#include "exact/scan.h"
#include "sync/scratch.h"
#include "exact/store_parts.h"

/* Whether rows, and queries, are of bytes. */
static int is_whole(const ruvgen_store *store)
{
    return ruvgen_dtypes[store->shape.dtype].bits == 8;
}

static int run_radius(ruvgen_call *call, const ruvgen_batch *to, unsigned threads, ruvgen_arena *scratch)
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

static int run(const ruvgen_scanner *scanner, const ruvgen_batch *to, ruvgen_arena *scratch)
{
    const size_t m = to->m, k = to->hits ? 1 : to->k;
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
    const unsigned threads = ruvgen_threads_for((unsigned)to->threads, m, store->rows, shape->dim);
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

static int search_batch(const ruvgen_searcher *searcher, const ruvgen_batch *batch)
{
    ruvgen_store *const store = searcher->of;
    ruvgen_scanner scanner;
    int status = ruvgen_scanner_find(&scanner, store, searcher->metric);
    ruvgen_arena *const scratch = status ? NULL : ruvgen_scratch_borrow();
    if (!scratch)
        return status ? status : RUVGEN_E_MEMORY;
    status = ruvgen_scanner_take(&scanner, batch->queries, batch->stride, batch->m, scratch);
    if (!status)
        status = ruvgen_store_ready(store, &scanner);
    if (!status) {
        scanner.filters = batch->filter_count;
        if (scanner.filters)
            status = ruvgen_store_allow(store, batch->filters, scanner.filters, scratch, &scanner.allowed);
        if (!status)
            status = ruvgen_scanner_sketch(&scanner, batch->m, scratch);
        if (!status)
            status = run(&scanner, batch, scratch);
        ruvgen_gate_leave(&store->gate);
    }
    ruvgen_scratch_return(scratch);
    return status;
}

static double cost(const ruvgen_searcher *searcher, const ruvgen_batch *batch)
{
    ruvgen_store *const store = searcher->of;
    (void)batch;
    ruvgen_gate_read(&store->gate);
    const size_t rows = store->rows;
    ruvgen_gate_leave(&store->gate);
    return (double)rows * (double)searcher->dim;
}

void ruvgen_store_searcher(ruvgen_store *store, int metric, ruvgen_searcher *searcher)
{
    *searcher = (ruvgen_searcher){.of = store,
                                  .metric = metric,
                                  .dtype = is_whole(store) ? store->shape.dtype : RUVGEN_DTYPE_F32,
                                  .dim = store->shape.dim,
                                  .search_batch = search_batch,
                                  .cost = cost};
}

int ruvgen_store_search(ruvgen_store *store, int metric, const ruvgen_batch *batch)
{
    ruvgen_searcher searcher;
    ruvgen_store_searcher(store, metric, &searcher);
    return ruvgen_search(&searcher, batch);
}

int ruvgen_store_distances(ruvgen_store *store, int metric, const void *query, void *out, size_t n,
                           size_t *count)
{
    ruvgen_scanner scanner;
    size_t bad;
    int status = store->shape.layout == RUVGEN_LAYOUT_SOA ? ruvgen_scanner_find(&scanner, store, metric)
                                                          : RUVGEN_E_ARGUMENT;
    if (!status && !is_whole(store))
        status = ruvgen_rows_finite(query, 0, 1, store->shape.dim, &bad);
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
