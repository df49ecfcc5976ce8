/* Rows that are marked, and new ids for rows. A marked row keeps its id and its place in the graph, but no search
 * returns it: its bit is set in `hidden`, as that of a removed row, and in `marked`. */
#ifndef RUVGEN_GRAPH_MARK_H
#define RUVGEN_GRAPH_MARK_H

#include "graph/graph.h"

/* Whether a slot holds no row that has an id: it was removed, or is not visible yet. */
RUVGEN_INLINE int ruvgen_is_gone(const ruvgen_view *view, size_t slot)
{
    return ruvgen_bits_has(view->hidden, slot) && !ruvgen_bits_has(view->marked, slot);
}

/* graph/mark.c */

/* Forget the mark of a row that loses its id; returns whether it had one. */
int ruvgen_mark_drop(const ruvgen_view *view, uint32_t slot);

/* graph/rename.c: ids change in place, while searches may read them. A seqlock of its own shows that: `names` is odd
 * meanwhile. Ids that were read between two equal, even values are of one moment. */
RUVGEN_INLINE uint64_t ruvgen_names_now(ruvgen_index *index)
{
    return atomic_load_explicit(&index->names, memory_order_acquire);
}

#endif
