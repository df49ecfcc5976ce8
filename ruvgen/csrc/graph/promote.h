/* By products, rows that take the places of those that died are linked anew: graph/promote.c. */
#ifndef RUVGEN_GRAPH_PROMOTE_H
#define RUVGEN_GRAPH_PROMOTE_H

#include "graph/graph.h"

/* How far a row reaches along the dead rows among these links of it; -INFINITY if these are few, or if distances are no
 * products. */
float ruvgen_promote_reach(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t slot,
                           const uint32_t *links, size_t n);
/* Note the rows first, …, first + n - 1, of this reach, which lost links to some of so many that died. If there is no
 * memory for it, they are only harder to find. */
void ruvgen_promote_note(ruvgen_index *index, const float *reach, size_t first, size_t n, size_t died);
/* Link some of them anew, for so many rows that were changed. */
void ruvgen_promote_some(ruvgen_index *index, size_t rows);
void ruvgen_promote_forget(ruvgen_index *index);

#endif
