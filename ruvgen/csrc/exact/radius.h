#ifndef RUVGEN_RADIUS_H
#define RUVGEN_RADIUS_H

#include "exact/call.h"

/* All rows within a radius per query, as ruvgen_knn_start: finished if short, else RUVGEN_BUSY. RUVGEN_E_ARGUMENT:
 * no such kernels, or of doubles, or a radius is NaN. What `hits` held is forgotten. */
int ruvgen_radius_start(ruvgen_call *call, unsigned threads, int metric, int dtype, const void *base,
                        size_t base_stride, size_t n, const void *queries, size_t query_stride, size_t m,
                        size_t dim, const double *radii, ruvgen_hits *hits);

/* Begin a search whose fields up to `query` are set, of whose queries the limits are in `hits`; or do it at once on
 * this thread. */
int ruvgen_radius_open(ruvgen_call *call, unsigned threads);
int ruvgen_radius_now(ruvgen_call *call, ruvgen_arena *scratch);

#endif
