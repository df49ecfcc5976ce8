/* The ground truth of a sample of queries, against which codings are measured. */
#ifndef RUVGEN_GRAPH_TRUST_H
#define RUVGEN_GRAPH_TRUST_H

#include "graph/graph.h"

/* Codes that lead to less than this share of the nearest of recent rows are measured again, and not used for them. */
#define RUVGEN_DRIFTED 0.98f

enum {
    RUVGEN_NEAREST = 10,      /* nearest rows per query */
    RUVGEN_TRUTH_BLOCK = 256, /* rows per block that is compared with all queries */
    RUVGEN_WALKED = 128,      /* candidates of the walk of a new row that show how well codes do, */
    RUVGEN_SHOWN = RUVGEN_WALKED + RUVGEN_RECENT /* and recent rows with them */
};

/* A row used as a query, and the keys of its nearest rows. Other rows within `limit` count as equally
 * near. */
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
    size_t recents; /* the last questions are recent rows */
    ruvgen_gather exact;
    ruvgen_question *questions;
} ruvgen_truth;

/* graph/truth.c */

/* The ground truth of n rows, which must stay valid until it is closed. Besides rows from all over, some of
 * the `recents` rows in `recent` are questions. O(n dim) for a bounded number of queries. RUVGEN_E_MEMORY. */
int ruvgen_truth_open(ruvgen_truth *truth, const ruvgen_index_options *options, const float *rows,
                      size_t stride, size_t n, const uint32_t *recent, size_t recents, size_t threads);
void ruvgen_truth_close(ruvgen_truth *truth);
/* The same in steps: the questions, which may be given memory for copies of these rows, that can change meanwhile; the
 * rows from, … compared with them; and what follows from all. */
int ruvgen_truth_ask(ruvgen_truth *truth, const ruvgen_index_options *options, const float *rows,
                     size_t stride, size_t n, const uint32_t *recent, size_t recents);
void ruvgen_truth_go_on(const ruvgen_truth *truth, size_t from, size_t count);
void ruvgen_truth_conclude(const ruvgen_truth *truth);
/* The distance up to which rows count as equally near as one at this distance: float32 cannot distinguish
 * them. */
RUVGEN_INLINE float ruvgen_truth_limit(float distance, int metric)
{
    const int angle = ruvgen_metrics[metric].measures == RUVGEN_MEASURES_ANGLE;
    return distance + fabsf(distance) * 0x1p-21f + (angle ? 0x1p-22f : 0.0f);
}
/* Distances of a query to count rows, given by their places in the block that begins at row `from`. */
RUVGEN_INLINE void ruvgen_truth_measure(const ruvgen_truth *truth, const ruvgen_question *question,
                                        size_t from, const uint32_t *places, size_t count, float *out)
{
    truth->exact(question->x, ruvgen_at(truth->rows, truth->stride, from), truth->stride, places, count,
                 truth->options->dim, out);
}

/* graph/trust.c */

/* Ranks of the nearest rows by a coding, compared with up to RUVGEN_TRUTH_BLOCK rows at a time. The truth must be known.
 * NULL if there is no memory. */
typedef struct ruvgen_trial ruvgen_trial;
ruvgen_trial *ruvgen_trial_open(const ruvgen_truth *truth, const ruvgen_coding *coding);
void ruvgen_trial_go_on(ruvgen_trial *trial, size_t from, size_t count);
void ruvgen_trial_conclude(const ruvgen_trial *trial, ruvgen_trust *trust);
void ruvgen_trial_close(ruvgen_trial *trial);

/* Measure the recall of a coding, and how many of its best candidates must be reranked for that. The result
 * is added to *trust; results of other codecs stay. RUVGEN_E_MEMORY. */
int ruvgen_trust_measure(const ruvgen_truth *truth, const ruvgen_coding *coding, ruvgen_trust *trust);
/* Whether the measured recall is sufficient. */
int ruvgen_trusted(const ruvgen_trust *trust, int kind, int keep_raw);

/* graph/train.c */

/* What the coding in use is trusted for, measured when so many elements had been coded; and before. */
typedef struct {
    ruvgen_trust trust, before;
    uint64_t coded;
} ruvgen_measured;

/* If the coding in use cannot stay, another one is chosen by the next insertion. */
void ruvgen_train_judge(ruvgen_index *index, const ruvgen_measured *found);

/* graph/measuring.c: the coding in use is measured in steps. */

/* Begin, unless it is being measured. These slots of recent rows ask too. If there is no memory, a later change does
 * it. */
void ruvgen_measuring_begin(ruvgen_index *index, const uint32_t *recent, size_t recents,
                            const ruvgen_trust *before);
/* One step of it. Returns whether it is finished. */
int ruvgen_measuring_step(ruvgen_index *index, ruvgen_measured *found);

#endif
