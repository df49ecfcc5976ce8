/* Search in the clusters of a subset. */
#ifndef RUVGEN_GRAPH_PROBE_H
#define RUVGEN_GRAPH_PROBE_H

#include "graph/request.h"
#include "graph/subset.h"

/* Whether the rows that a query may return are in clusters. */
RUVGEN_INLINE int ruvgen_can_probe(const ruvgen_allowed *allowed)
{
    return allowed && allowed->of && allowed->of->clusters;
}

/* The results of one query among the rows of a subset, approximately. `found` of the walk has room for request->deep
 * keys. O(√n) clusters, and as many rows as it takes. */
void ruvgen_probe(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk);

#endif
