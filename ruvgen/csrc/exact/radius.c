/* Exact radius search: the scans of knn.c and of a store, whose distances are compared with a fixed limit. */
#include "exact/radius.h"

#include "exact/scan.h"
#include "sync/scratch.h"

/* Some rows for some queries. */
static int piece(void *context, size_t item, size_t part, const ruvgen_lane *lane)
{
    (void)part;
    const ruvgen_call *const c = context;
    ruvgen_hit_list *const list = &c->hits->lists[lane->number];
    const ruvgen_range q = ruvgen_even(c->m, c->blocks, item % c->blocks),
                       r = ruvgen_piece(c->n, c->chunk_rows, c->chunks, item / c->blocks);
    const ruvgen_heaps best = {.result = c->result,
                               .first = r.first,
                               .k = 1,
                               .keys = c->hits->limits + c->query + q.first,
                               .names = c->names,
                               .hits = list,
                               .query = c->query + q.first};
    const int status = c->part(c, q, r, &best, lane->scratch);
    return status ? status : list->failed ? RUVGEN_E_MEMORY : RUVGEN_OK;
}

int ruvgen_radius_open(ruvgen_call *call, unsigned threads)
{
    ruvgen_call_divide(call, threads);
    const int status = ruvgen_job_open(&call->job, threads, call->blocks * call->chunks, 1, piece, call);
    ruvgen_hits_share(call->hits, call->job.threads);
    return status ? status : RUVGEN_BUSY;
}

int ruvgen_radius_now(ruvgen_call *call, ruvgen_arena *scratch)
{
    const ruvgen_lane lane = {0, scratch};
    call->blocks = call->chunks = 1;
    ruvgen_hits_share(call->hits, 1);
    return piece(call, 0, 0, &lane);
}

static int array_part(const ruvgen_call *c, ruvgen_range q, ruvgen_range r, const ruvgen_heaps *best,
                      ruvgen_arena *scratch)
{
    return ruvgen_knn_scan(c->metric, c->dtype, ruvgen_at(c->y, c->y_stride, r.first), c->y_stride, r.count,
                           ruvgen_at(c->x, c->x_stride, q.first), c->x_stride, q.count, c->dim, best,
                           scratch);
}

int ruvgen_radius_start(ruvgen_call *call, unsigned threads, int metric, int dtype, const void *base,
                        size_t base_stride, size_t n, const void *queries, size_t query_stride, size_t m,
                        size_t dim, const double *radii, ruvgen_hits *hits)
{
    const ruvgen_row *row = ruvgen_exact_find(metric, dtype, RUVGEN_FORM_ROWS, dim);
    const int can = row && row->result != RUVGEN_RESULT_DOUBLE;
    int status = can ? ruvgen_hits_limit(hits, row->result, 0, m, radii) : RUVGEN_E_ARGUMENT;
    if (status)
        return status;
    threads = ruvgen_threads_for(threads, m, n, ruvgen_exact_work(metric, dim));
    if (threads && !call)
        return RUVGEN_BUSY;
    ruvgen_call short_call;
    ruvgen_call *const c = threads ? call : &short_call;
    *c = (ruvgen_call){
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
        .k = 1,
        .part = array_part,
        .hits = hits,
    };
    ruvgen_hits_clear(hits);
    if (threads)
        return ruvgen_radius_open(c, threads);
    ruvgen_arena *const scratch = ruvgen_scratch_borrow();
    if (!scratch)
        return RUVGEN_E_MEMORY;
    status = ruvgen_radius_now(c, scratch);
    ruvgen_scratch_return(scratch);
    return status;
}
