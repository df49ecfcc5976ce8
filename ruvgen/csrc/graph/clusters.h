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

/* Clusters of n ≥ 1 rows, about 2 √n, by two rounds of k-means (Lloyd 1982), of which the first sees a sample. places
 * becomes the place of each row among them. The caller has entered the view. NULL if there is no memory.
 * O(n √n dim). */
ruvgen_clusters *ruvgen_clusters_make(ruvgen_index *index, const ruvgen_view *view, const uint32_t *slots,
                                      size_t n, size_t threads, uint32_t *places);
void ruvgen_clusters_close(ruvgen_clusters *clusters);

#endif
