/* The search for groups of rows that no landmark leads to, as it can be made in steps. */
#ifndef RUVGEN_GRAPH_COVER_H
#define RUVGEN_GRAPH_COVER_H

#include "graph/graph.h"

/* The tree of paths from the landmarks. Rows that come after it was begun are not in it; those that go stay. */
typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view; /* the newest one, with the landmarks from which paths begin */
    uint32_t slots;          /* when it was begun */
    uint32_t *parents;       /* by slot, in the tree; RUVGEN_NO_SLOT: none */
    uint32_t *sizes;         /* by slot: rows below it in the tree, and itself; 0: not in the tree */
    uint32_t *order;         /* slots in the tree, children after their parents */
    uint32_t count;          /* of these */
    uint32_t cleared;        /* sizes before this slot are set */
    uint32_t roots;          /* the first of them, which are landmarks */
    uint32_t head, next;     /* where it grows, and before which slot all living rows are in it */
    uint32_t summed,
        marked; /* rows of the order whose size was added to their parents', from the last one on, and that
                                were compared with their parents */
    uint64_t *keys; /* entries, as keys: large groups first */
    uint32_t keyed;
} ruvgen_tree;

/* RUVGEN_E_MEMORY. */
int ruvgen_tree_open(ruvgen_tree *tree, ruvgen_index *index, const ruvgen_view *view);
void ruvgen_tree_close(ruvgen_tree *tree);
size_t ruvgen_tree_bytes(const ruvgen_tree *tree);
/* Go on with it, by so many units; returns those that are left, if it is complete and its entries are known. */
size_t ruvgen_tree_advance(ruvgen_tree *tree, size_t units);

#endif
