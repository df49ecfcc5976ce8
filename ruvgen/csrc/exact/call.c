#include "exact/call.h"

#include "ruvgen.h"
#include "exact/blocks.h"
#include "exact/scan.h"

static int cdist_piece(void *context, size_t item, size_t part, const ruvgen_lane *lane)
{
    (void)part;
    const ruvgen_call *const c = context;
    const ruvgen_range q = ruvgen_even(c->m, c->blocks, item % c->blocks),
                       r = ruvgen_piece(c->n, c->chunk_rows, c->chunks, item / c->blocks);
    return ruvgen_cdist_scan(
        c->metric, c->dtype, ruvgen_at(c->x, c->x_stride, q.first), c->x_stride, q.count,
        ruvgen_at(c->y, c->y_stride, r.first), c->y_stride, r.count, c->dim,
        ruvgen_into(ruvgen_into(c->out, c->out_stride, q.first), ruvgen_result_bytes(c->result), r.first),
        c->out_stride, lane->scratch);
}

void ruvgen_call_divide(ruvgen_call *call, unsigned threads)
{
    enum { MOST = 2048, FEWEST = 128 }; /* queries per block: with fewer, rows would be packed too often */
    const size_t m = call->m, n = call->n;
    size_t blocks = ruvgen_ceil(m, ruvgen_exact_queries(call->metric, MOST));
    const size_t rows = ruvgen_chunk_rows(ruvgen_ceil(m, blocks), ruvgen_exact_work(call->metric, call->dim),
                                          threads > 1 ? n / threads / 4 : n);
    const size_t chunks = n < rows ? 1 : n / rows, pieces = threads > 1 ? 2 * (size_t)threads : 1;
    if (blocks * chunks < pieces && m >= 2 * FEWEST)
        blocks = ruvgen_clamp(ruvgen_ceil(pieces, chunks), blocks, m / FEWEST);
    call->blocks = blocks;
    call->chunks = chunks;
    call->chunk_rows = rows;
}

int ruvgen_cdist_start(ruvgen_call *call, unsigned threads, int metric, int dtype, const void *x,
                       size_t x_stride, size_t m, const void *y, size_t y_stride, size_t n, size_t dim,
                       void *out, size_t out_stride)
{
    threads = ruvgen_threads_for(threads, m, n, ruvgen_exact_work(metric, dim));
    if (!threads)
        return ruvgen_cdist(metric, dtype, x, x_stride, m, y, y_stride, n, dim, out, out_stride);
    if (!call)
        return RUVGEN_BUSY;
    const ruvgen_row *const row = ruvgen_exact_find(metric, dtype, RUVGEN_FORM_ROWS, dim);
    if (!row)
        return RUVGEN_E_ARGUMENT;
    *call = (ruvgen_call){
        .metric = metric,
        .dtype = dtype,
        .result = row->result,
        .x = x,
        .x_stride = x_stride,
        .m = m,
        .y = y,
        .y_stride = y_stride,
        .n = n,
        .dim = dim,
        .out = out,
        .out_stride = out_stride,
    };
    ruvgen_call_divide(call, threads);
    const int status =
        ruvgen_job_open(&call->job, threads, call->blocks * call->chunks, 1, cdist_piece, call);
    return status ? status : RUVGEN_BUSY;
}

/* Offer rows r to queries q, whose heaps are ids and keys. */
static int offer_part(const ruvgen_call *c, ruvgen_range q, ruvgen_range r, int64_t *ids, void *keys,
                      ruvgen_arena *scratch)
{
    const ruvgen_heaps best = {
        .result = c->result, .first = r.first, .k = c->k, .ids = ids, .keys = keys, .names = c->names};
    return c->part(c, q, r, &best, scratch);
}

/* One chunk of rows for a block of queries. The parts of an item are the chunks. */
static int knn_block(void *context, size_t item, size_t part, const ruvgen_lane *lane)
{
    const ruvgen_call *const c = context;
    const ruvgen_range q = ruvgen_even(c->m, c->blocks, item),
                       r = ruvgen_piece(c->n, c->chunk_rows, c->chunks, part);
    void *const keys = ruvgen_into(c->out, ruvgen_result_bytes(c->result), q.first * c->k);
    int64_t *const ids = c->ids + q.first * c->k;
    if (!part)
        ruvgen_heaps_init(c->result, keys, ids, q.count * c->k);
    const int status = offer_part(c, q, r, ids, keys, lane->scratch);
    if (part + 1 == c->chunks && !status)
        ruvgen_knn_finish(c->result, q.count, c->k, ids, keys);
    return status;
}

/* A chunk of rows for all queries, into the lane's own heaps. */
static int knn_chunk(void *context, size_t item, size_t part, const ruvgen_lane *lane)
{
    (void)part;
    const ruvgen_call *const c = context;
    const ruvgen_range q = {0, c->m}, r = ruvgen_piece(c->n, c->chunk_rows, c->chunks, item);
    const size_t before = lane->number ? (lane->number - 1) * c->m * c->k : 0;
    const size_t bytes = ruvgen_result_bytes(c->result);
    return offer_part(c, q, r, lane->number ? c->heap_ids + before : c->ids,
                      lane->number ? ruvgen_into(c->heaps, bytes, before) : c->out, lane->scratch);
}

static void merge(const ruvgen_call *c)
{
    const size_t places = c->m * c->k;
    for (size_t lane = 1; lane < c->job.threads; lane++)
        for (size_t i = 0; i < places; i++) {
            const size_t from = (lane - 1) * places + i, to = i / c->k * c->k;
            ruvgen_heaps_move(c->result, c->heaps, c->heap_ids, from, c->out, c->ids, to, c->k);
        }
    ruvgen_knn_finish(c->result, c->m, c->k, c->ids, c->out);
}

/* How many threads divide the rows among them, each serving all queries; 1 if it is better to divide the
 * queries. Each further thread costs packing all rows once more if queries are divided. If rows are divided,
 * it costs filling and merging another heap per query: about k log(rows / k) pushes, each of which costs as
 * much as packing PUSH elements. */
static unsigned sharing(unsigned threads, size_t m, size_t n, size_t dim, size_t k)
{
    enum { ROWS = 256, HEAP_BYTES = 64 << 20, PUSH = 128 };
    const size_t most = n / ROWS < threads ? n / ROWS : threads;
    const double places = (double)m * (double)k;
    const double bits = most ? 64 - __builtin_clzll(n / most / k | 1) : 0;
    if (most < 2 || places * bits * PUSH > (double)n * (double)dim
        || places * (double)(most - 1) * (sizeof(float) + sizeof(int64_t)) > HEAP_BYTES)
        return 1;
    return (unsigned)most;
}

int ruvgen_knn_open(ruvgen_call *call, unsigned threads, size_t least)
{
    enum { MANY = 256, MOST = 2048 }; /* queries per block: with fewer, rows would be packed too often */
    const size_t m = call->m, n = call->n, k = call->k, dim = ruvgen_exact_work(call->metric, call->dim);
    const size_t most = ruvgen_exact_queries(call->metric, threads > 1 ? MANY : MOST);
    const int slow =
        call->metric >= RUVGEN_METRIC_COUNT && m > most; /* a panel of rows for all would take long */
    const unsigned lanes = slow ? 1 : sharing(threads, m, n, dim, k);
    call->blocks = 1;
    if (lanes == 1)
        call->blocks = ruvgen_clamp(ruvgen_ceil(ruvgen_ceil(m, most), threads) * threads, 1, m / least);
    call->chunk_rows = ruvgen_chunk_rows(ruvgen_ceil(m, call->blocks), dim, lanes > 1 ? n / lanes / 4 : n);
    call->chunks = n < call->chunk_rows ? 1 : n / call->chunk_rows;
    int status = lanes > 1
                     ? ruvgen_job_open(&call->job, lanes, call->chunks, 1, knn_chunk, call)
                     : ruvgen_job_open(&call->job, threads, call->blocks, call->chunks, knn_block, call);
    if (status || lanes == 1)
        return status ? status : RUVGEN_BUSY;
    const size_t places = (call->job.threads - 1) * m * k;
    call->heaps = ruvgen_arena_array(call->job.lane.scratch, places, ruvgen_result_bytes(call->result));
    call->heap_ids = ruvgen_arena_array(call->job.lane.scratch, places, sizeof(int64_t));
    if (!call->heaps || !call->heap_ids) {
        ruvgen_call_close(call);
        return RUVGEN_E_MEMORY;
    }
    ruvgen_heaps_init(call->result, call->out, call->ids, m * k);
    ruvgen_heaps_init(call->result, call->heaps, call->heap_ids, places);
    return RUVGEN_BUSY;
}

static int array_part(const ruvgen_call *c, ruvgen_range q, ruvgen_range r, const ruvgen_heaps *best,
                      ruvgen_arena *scratch)
{
    return ruvgen_knn_scan(c->metric, c->dtype, ruvgen_at(c->y, c->y_stride, r.first), c->y_stride, r.count,
                           ruvgen_at(c->x, c->x_stride, q.first), c->x_stride, q.count, c->dim, best,
                           scratch);
}

int ruvgen_knn_start(ruvgen_call *call, unsigned threads, int metric, int dtype, const void *base,
                     size_t base_stride, size_t n, const void *queries, size_t query_stride, size_t m,
                     size_t dim, size_t k, int64_t *ids, void *distances)
{
    threads = ruvgen_threads_for(threads, m, n, ruvgen_exact_work(metric, dim));
    const ruvgen_row *row = ruvgen_exact_find(metric, dtype, RUVGEN_FORM_ROWS, dim);
    if (!threads || k < 1 || !row)
        return ruvgen_knn(metric, dtype, base, base_stride, n, queries, query_stride, m, dim, k, ids,
                          distances);
    if (!call)
        return RUVGEN_BUSY;
    *call = (ruvgen_call){
        .metric = metric,
        .dtype = dtype,
        .result = row->result,
        .x = queries,
        .x_stride = query_stride,
        .m = m,
        .y = base,
        .y_stride = base_stride,
        .n = n,
        .dim = dim,
        .out = distances,
        .k = k,
        .ids = ids,
        .part = array_part,
    };
    return ruvgen_knn_open(call, threads, ruvgen_exact_share(metric, dtype, m, n, dim));
}

int ruvgen_call_run(ruvgen_call *call, int64_t nanoseconds)
{
    const int status = ruvgen_job_run(&call->job, nanoseconds);
    if (!status && call->heaps)
        merge(call);
    return status;
}

void ruvgen_call_close(ruvgen_call *call)
{
    ruvgen_job_close(&call->job);
}
