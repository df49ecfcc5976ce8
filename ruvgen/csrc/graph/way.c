/* Which way a query is searched: that depends on how many rows its filter allows. */
#include "graph/way.h"

#include "graph/probe.h"

enum {
    ROWS_PER_CANDIDATE = 8,
    PREPARED = 16,      /* rows of a filter per query up to which clustering them pays */
    FEWEST_QUERIES = 64 /* for which it does */
};

/* A walk visits about n / allowed rows for each row that it may keep; if few rows are allowed, scanning all
 * of them is cheaper. */
static int are_few(uint64_t allowed, uint64_t ef, uint64_t rows)
{
    return (double)allowed * (double)allowed <= ROWS_PER_CANDIDATE * (double)ef * (double)rows;
}

/* Whether a filter allows so few rows that a walk hardly meets them. */
static int are_minor(uint64_t allowed, uint64_t rows)
{
    return allowed * 2 < rows;
}

/* The search of a subset looks at the nearest of its clusters, unless its rows are few, or so many that a walk meets
 * enough of them. Its rows are scanned also while another thread clusters them. */
ruvgen_way ruvgen_way_of(const ruvgen_request *request, size_t item)
{
    const ruvgen_allowed *const allowed = ruvgen_allowed_of(request, item);
    if (!allowed || request->everything)
        return request->everything ? RUVGEN_WAY_SCAN : RUVGEN_WAY_GRAPH;
    const uint64_t count = allowed->count;
    const int minor = are_minor(count, request->rows);
    if (ruvgen_can_probe(allowed) && count > ruvgen_few(request) && minor)
        return RUVGEN_WAY_CLUSTERS;
    return are_few(count, request->ef, request->rows) || count <= ruvgen_few(request)
                   || (allowed->of && minor)
               ? RUVGEN_WAY_SCAN
               : RUVGEN_WAY_GRAPH;
}

int ruvgen_subset_pays(ruvgen_index *index, const ruvgen_filter *filter, size_t m, size_t ef)
{
    const uint64_t rows = atomic_load(&index->rows);
    uint64_t allowed = filter->mask ? 0 : filter->n;
    if (filter->subset || m < FEWEST_QUERIES)
        return 0;
    for (size_t i = 0; filter->mask && i < filter->n; i++)
        allowed += filter->mask[i] != 0;
    return !are_few(allowed, ef, rows) && allowed <= (uint64_t)m * PREPARED && are_minor(allowed, rows);
}
