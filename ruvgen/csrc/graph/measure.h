/* Rows as they are kept, and distances to them. */
#ifndef RUVGEN_GRAPH_MEASURE_H
#define RUVGEN_GRAPH_MEASURE_H

/* The factor by which the ranking measure grows if a length grows by alpha; 1 for products, which are not
 * lengths. */
RUVGEN_INLINE float ruvgen_slack(int metric, float alpha)
{
    switch (ruvgen_metrics[ruvgen_metrics[metric].ranks_as].measures) {
    case RUVGEN_MEASURES_PRODUCT:
        return 1.0f;
    case RUVGEN_MEASURES_SQUARE:
    case RUVGEN_MEASURES_ANGLE:
        return alpha * alpha;
    default:
        return alpha;
    }
}

/* Products are not distances: a row need not be its own nearest neighbour, and a few long rows are the
 * nearest neighbours of almost all others (hubs). */
RUVGEN_INLINE int ruvgen_is_product(const ruvgen_view *view)
{
    return ruvgen_metrics[view->metric].measures == RUVGEN_MEASURES_PRODUCT;
}

/* graph/query.c */

/* Write a row to its slot: its code, its constant, and the raw row if raw rows are kept. Returns the number
 * of elements outside the code's range. */
size_t ruvgen_row_put(const ruvgen_view *view, size_t slot, const float *row);
/* The same of a row of another type than float32, which is its own code. */
void ruvgen_row_take(const ruvgen_view *view, size_t slot, const void *row);
/* Read a row in the type of the index. */
void ruvgen_row_give(const ruvgen_view *view, size_t slot, void *row);
/* Read a row as floats: the original if it is kept, else its decoded code. */
void ruvgen_row_get(const ruvgen_view *view, size_t slot, float *row);
/* The span that holds the original rows, or NULL. */
RUVGEN_INLINE const ruvgen_span *ruvgen_plain_rows(const ruvgen_view *view)
{
    return view->coding.codec->plain ? view->codes : view->raw;
}
/* room: ruvgen_query_bytes bytes. */
void ruvgen_query_of(const ruvgen_view *view, const float *x, void *room, ruvgen_query *query);
/* Use a row as a query; its distances are only valid for ranking. */
void ruvgen_query_of_slot(const ruvgen_view *view, size_t slot, void *room, ruvgen_query *query);
/* Distances to count rows of codes at base: those at `slots`, or the first ones if that is NULL. constants
 * may be NULL if the codec has none. */
void ruvgen_measure(const ruvgen_view *view, const ruvgen_query *query, const char *base,
                    const uint32_t *slots, const float *constants, size_t count, float *out);
/* Distances of a row to others, as searches compare them; scratch->constants and ->room are used. */
void ruvgen_measure_slots(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t slot,
                          const uint32_t *others, size_t n, float *distances);
/* The metric's distance from a result of ruvgen_measure, for an exact query; for any other about that. */
RUVGEN_INLINE float ruvgen_metric_distance(const ruvgen_view *view, const ruvgen_query *query, float measured)
{
    const int root = ruvgen_metrics[view->metric].ranks_as != view->metric;
    return (float)(query->unit * (root ? (double)sqrtf(fmaxf(measured, 0)) : (double)measured)
                   + query->offset);
}
/* Exact distances of the metric to original rows, or to decoded codes if originals are not kept. */
void ruvgen_measure_exactly(const ruvgen_view *view, const float *x, const uint32_t *slots, size_t count,
                            float *row, float *out);

#endif
