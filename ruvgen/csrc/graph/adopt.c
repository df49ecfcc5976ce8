/* A coding that several indexes share, as the shards of one set of rows do. One index learns it from a sample, and the
 * others take it over before they have rows, so that all of them code a row alike. Each still measures it on its own
 * rows, and makes one of its own where it fails for them (graph/train.c). */
#include "graph/graph.h"

static int ready(ruvgen_index *index)
{
    return atomic_load(&ruvgen_view_now(index)->count) ? RUVGEN_E_EXISTS : RUVGEN_OK;
}

/* Nothing is coded yet. */
static void begin_anew(ruvgen_index *index)
{
    index->unfit = index->coded = index->measured = 0;
    index->adopted = 1;
}

/* A coding fits the elements, and the layout, of indexes with these very options alone. */
static int alike(const ruvgen_index_options *a, const ruvgen_index_options *b)
{
    return a->dim == b->dim && a->metric == b->metric && a->codec == b->codec && a->dtype == b->dtype
           && a->keep_raw == b->keep_raw;
}

int ruvgen_index_teach(ruvgen_index *index, const float *rows, size_t stride, size_t n, size_t threads,
                       size_t *bad)
{
    int status = index->options.dtype == RUVGEN_DTYPE_F32
                     ? ruvgen_rows_finite(rows, stride, n, index->options.dim, bad)
                     : RUVGEN_E_DIFFERS;
    if (!status)
        status = ruvgen_write_lock(index);
    if (status)
        return status;
    status = ready(index);
    index->adopted = 0; /* so that a second sample replaces the first */
    if (!status)
        status = ruvgen_train_before(index, rows, stride, n, threads);
    if (!status)
        begin_anew(index);
    ruvgen_write_unlock(index);
    return status;
}

int ruvgen_index_adopt(ruvgen_index *index, ruvgen_index *from)
{
    int status = alike(&index->options, &from->options) ? ruvgen_write_lock(from) : RUVGEN_E_DIFFERS;
    if (status)
        return status;
    ruvgen_coding coding = ruvgen_view_now(from)->coding;
    const ruvgen_basis *const basis = coding.basis;
    coding.basis = NULL; /* holders are counted by one index alone, so this one gets a copy */
    status = basis ? ruvgen_learn(&coding, basis->centre) : RUVGEN_OK;
    ruvgen_write_unlock(from);
    if (!status)
        status = ruvgen_write_lock(index);
    if (status) {
        ruvgen_coding_close(&coding);
        return status;
    }
    status = ready(index);
    if (!status)
        status = ruvgen_store_recode(index, &coding);
    if (!status)
        begin_anew(index);
    ruvgen_write_unlock(index);
    ruvgen_coding_close(&coding);
    return status;
}

int ruvgen_index_next_id(ruvgen_index *index, uint64_t *next)
{
    const int status = ruvgen_write_lock(index);
    if (status)
        return status;
    *next = index->next_id;
    ruvgen_write_unlock(index);
    return RUVGEN_OK;
}
