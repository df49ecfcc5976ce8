/* What is right of some rows: against it codings are measured. */
#ifndef RUVGEN_GRAPH_TRUST_H
#define RUVGEN_GRAPH_TRUST_H

#include "graph/graph.h"

enum {
    RUVGEN_NEAREST = 10,      /* rows, that are sought of each query */
    RUVGEN_TRUTH_BLOCK = 256, /* rows that are compared with all queries in turn */
};

/* A row as a query, and the keys of the rows nearest to it. Other rows that are no farther than limit are as near. */
typedef struct {
    const float *x;
    uint32_t row, count;
    float limit;
    uint64_t nearest[RUVGEN_NEAREST];
} ruvgen_question;

typedef struct {
    const ruvgen_index_options *options;
    const float *rows;
    size_t stride, n, count;
    ruvgen_gather exact;
    ruvgen_question *questions;
} ruvgen_truth;

/* graph/truth.c */

/* Of n rows, which stay where they are until it is closed. O(n dim) at least, for a fixed number of queries.
 * RUVGEN_E_MEMORY. */
int ruvgen_truth_open(ruvgen_truth *truth, const ruvgen_index_options *options, const float *rows,
                      size_t stride, size_t n);
void ruvgen_truth_close(ruvgen_truth *truth);
/* Distances of a query to count rows of the block that begins at row from: those at places. */
RUVGEN_INLINE void ruvgen_truth_measure(const ruvgen_truth *truth, const ruvgen_question *question,
                                        size_t from, const uint32_t *places, size_t count, float *out)
{
    truth->exact(question->x, ruvgen_at(truth->rows, truth->stride, from), truth->stride, places, count,
                 truth->options->dim, out);
}

/* graph/trust.c */

/* Measure how many of the nearest a coding leads to, and how deep its order has to be looked through for them: to
 * trust, whose other codecs stay. RUVGEN_E_MEMORY. */
int ruvgen_trust_measure(const ruvgen_truth *truth, const ruvgen_coding *coding, ruvgen_trust *trust);
/* Whether that is enough. */
int ruvgen_trusted(const ruvgen_trust *trust, int kind, int keep_raw);

#endif
