/* The candidates of a walk by records. */
#ifndef RUVGEN_GRAPH_FRONTIER_H
#define RUVGEN_GRAPH_FRONTIER_H

#include "graph/graph.h"

/* Memory for at most `most` candidates. */
size_t ruvgen_frontier_bytes(size_t most);
/* No candidates, in this memory. O(most). */
void ruvgen_frontier_open(ruvgen_frontier *frontier, void *memory, size_t most);
/* The estimate beyond which nothing enters, if there are `capacity` places. */
float ruvgen_frontier_limit(const ruvgen_frontier *frontier, uint32_t capacity);
/* Offer estimates, those of a block whose bit is set in the mask; none is NaN. What was expanded, and what is there
 * with a lesser estimate, is left out. */
void ruvgen_frontier_offer(const ruvgen_edge_kernels *kernels, ruvgen_walk *walk, const uint32_t *slots,
                           const float *estimates, uint32_t mask);
/* Grow by the rows that are there and only passed. */
void ruvgen_frontier_make_room(ruvgen_walk *walk);
/* The nearest that was not expanded: from now on it was. RUVGEN_NO_SLOT: none is left. */
uint32_t ruvgen_frontier_pop(ruvgen_walk *walk);
/* Its estimate; INFINITY: none is left. */
float ruvgen_frontier_nearest(ruvgen_walk *walk);
/* What would be popped next, unless something nearer is offered before. */
uint32_t ruvgen_frontier_peek(ruvgen_walk *walk);

#endif
