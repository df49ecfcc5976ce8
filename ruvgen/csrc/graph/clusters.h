/* Clusters of the rows of a subset: copies of their codes, those of one cluster side by side. */
#ifndef RUVGEN_GRAPH_CLUSTERS_H
#define RUVGEN_GRAPH_CLUSTERS_H

#include "graph/graph.h"

enum { RUVGEN_MOST_CLUSTERS = 1024 };

typedef struct {
    uint32_t holders, count, rows;
    size_t bytes;            /* of all that follows, which lies in one block */
    char *centres;           /* codes of the clusters' means */
    float *centre_constants; /* and their constants */
    uint32_t *starts;        /* of each cluster among the rows; the last one is their end */
    uint32_t *slots;         /* of the rows */
    float *constants;
    char *codes;
} ruvgen_clusters;

/* Clusters of n ≥ 1 rows, about 2 √n, in the making: two rounds of k-means (Lloyd 1982), of which the first sees a
 * sample. slots: of the rows; they are taken over, and a row that is no longer there is lost by RUVGEN_NO_SLOT in its
 * place. NULL if there is no memory. O(n √n dim) in all. */
typedef struct ruvgen_rounds ruvgen_rounds;
ruvgen_rounds *ruvgen_rounds_open(const ruvgen_view *view, uint32_t *slots, size_t n);
/* Go on by about so many distances per thread. The caller has entered the view, in which no row that is not lost has
 * moved. *done: nothing is left to do. RUVGEN_E_MEMORY. */
int ruvgen_rounds_go_on(ruvgen_rounds *rounds, ruvgen_index *index, const ruvgen_view *view, size_t distances,
                        size_t threads, int *done);
/* The finished clusters, which now belong to the caller; and the place of each row among them, which does not. */
ruvgen_clusters *ruvgen_rounds_take(ruvgen_rounds *rounds, const uint32_t **places);
void ruvgen_rounds_close(ruvgen_rounds *rounds);
void ruvgen_clusters_close(ruvgen_clusters *clusters);

#endif
