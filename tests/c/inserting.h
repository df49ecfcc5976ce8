/* One insertion from beginning to end, as Python does it: of few rows with those of other threads; of more it is begun
 * when nobody else writes, all steps, and ended; what fails is taken out again. */
#ifndef INSERTING_H
#define INSERTING_H

#include "graph/index.h"

static inline int changed(ruvgen_index *index, ruvgen_change_kind kind, const float *from, size_t dim,
                          size_t n, const int64_t *ids, size_t threads)
{
    ruvgen_change change = {0};
    int status = RUVGEN_BUSY;
    while (status == RUVGEN_BUSY)
        status = ruvgen_index_change(index, &change, kind, from, dim * sizeof *from, n, ids, threads);
    return status;
}

static inline int inserted(ruvgen_index *index, const float *from, size_t dim, size_t n, const int64_t *ids,
                           int replace, size_t threads)
{
    if (n && n <= RUVGEN_FEW)
        return changed(index, replace ? RUVGEN_UPSERTS : RUVGEN_ADDS, from, dim, n, ids, threads);
    size_t bad, done = 0;
    ruvgen_index_owner owner = {0};
    int status = RUVGEN_BUSY;
    while (status == RUVGEN_BUSY) /* another writes still */
        status = ruvgen_index_begin(index, &owner, from, dim * sizeof *from, n, ids, replace, threads, &bad);
    if (status)
        return status;
    while (done < n && !status)
        status = ruvgen_index_step(index, &done);
    ruvgen_index_end(index, &owner, !status);
    return status;
}

#endif
