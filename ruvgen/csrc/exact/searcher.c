#define _POSIX_C_SOURCE 200809L
#include "exact/searcher.h"

#include "layout/finite.h"
#include "sync/clock.h"

enum {
    MANY = 512,  /* queries per thread from which packing rows, or a filter, takes little of a part */
    FEWEST = 16, /* queries from which exact search uses other kernels */
};

static const double brief = 0x1p31, /* multiply-adds per thread and part: under a tenth of a second */
    lengthy = 0x1p34;               /* the same where a part then has few queries: half a second */

static int check(const ruvgen_searcher *searcher, const ruvgen_batch *batch)
{
    size_t bad;
    if ((batch->filter_count > 1 && batch->filter_count != batch->m) || (!batch->hits && !batch->k))
        return RUVGEN_E_ARGUMENT;
    return ruvgen_dtypes[searcher->dtype].bits == 8
               ? RUVGEN_OK
               : ruvgen_rows_finite(batch->queries, batch->stride, batch->m, searcher->dim, &bad);
}

int ruvgen_search(const ruvgen_searcher *searcher, const ruvgen_batch *batch)
{
    const int64_t begun = ruvgen_clock_ns();
    int status = check(searcher, batch);
    if (!status)
        status = searcher->search_batch(searcher, batch);
    if (status || !batch->m)
        return status;
    /* If memory runs out, only the latency is not recorded. */
    const uint64_t taken = (uint64_t)(ruvgen_clock_ns() - begun);
    (void)ruvgen_stats_queries(ruvgen_library_stats(), batch->m, taken);
    if (searcher->stats)
        (void)ruvgen_stats_queries(searcher->stats, batch->m, taken);
    return RUVGEN_OK;
}

static size_t at_most(double parts, size_t most)
{
    return parts < (double)most ? (size_t)parts : most;
}

size_t ruvgen_parts(size_t m, size_t threads, double cost, size_t turn)
{
    if (m < 2 * FEWEST)
        return 1;
    const double work = (double)m * cost / (double)threads;
    const size_t usual = at_most(work / brief, m / (turn * threads)),
                 most = at_most(work / lengthy, m / FEWEST), parts = usual > most ? usual : most;
    return parts ? parts : 1;
}

size_t ruvgen_search_parts(const ruvgen_searcher *searcher, const ruvgen_batch *batch)
{
    const int common = batch->filter_count == 1; /* each part looks it up */
    return ruvgen_parts(batch->m, batch->threads, searcher->cost(searcher, batch),
                        common || !searcher->turn ? MANY : searcher->turn);
}

void ruvgen_merge(size_t searches, size_t m, size_t k, const int64_t *from_ids, const float *from,
                  int64_t *ids, float *distances)
{
    for (size_t i = 0; i < m; i++) {
        int64_t *const its = ids + i * k;
        ruvgen_key *const keys = (ruvgen_key *)(void *)(distances + i * k);
        ruvgen_topk_init(keys, its, k);
        for (size_t s = 0; s < searches; s++)
            for (size_t at = (s * m + i) * k, end = at + k; at < end && from_ids[at] >= 0; at++)
                ruvgen_topk_push(keys, its, k, ruvgen_key_float(from[at]), from_ids[at]);
        ruvgen_topk_finish(RUVGEN_RESULT_FLOAT, k, its, keys);
    }
}
