/* One insertion from beginning to end, as Python does it: begun when nobody else writes, all steps, and ended; what
 * fails is taken out again. */
#ifndef INSERTING_H
#define INSERTING_H

#include "graph/index.h"

static inline int inserted(ruvgen_index *index, const float *from, size_t dim, size_t n, const int64_t *ids,
                           int replace, size_t threads)
{
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
