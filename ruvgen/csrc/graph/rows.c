/* Stores the rows of an insertion. */
#include "graph/graph.h"

typedef struct {
    ruvgen_index *index;
    const ruvgen_insertion *insertion;
    const void *rows;
    size_t stride;
    const int64_t *ids;
    _Atomic size_t outside, bad; /* bad: the first row that cannot be stored; their number if all can */
} task;

static void fail(task *of, size_t row)
{
    size_t bad = atomic_load_explicit(&of->bad, memory_order_relaxed);
    while (row < bad && !atomic_compare_exchange_weak(&of->bad, &bad, row)) {
    }
}

/* Each row is copied and checked first, because another thread may write to the caller's array meanwhile. */
static void store(void *argument, size_t worker, size_t from, size_t to)
{
    task *const of = argument;
    const ruvgen_insertion *const insertion = of->insertion;
    ruvgen_index *const index = of->index;
    ruvgen_view *const view = ruvgen_view_now(index);
    void *const row = insertion->scratch[worker]->rows;
    const int dtype = index->options.dtype, typed = dtype != RUVGEN_DTYPE_F32;
    const size_t bytes = ruvgen_given_bytes(&index->options);
    size_t outside = 0;
    for (size_t i = from; i < to; i++) {
        const uint32_t slot = insertion->order[i];
        memcpy(row, ruvgen_at(of->rows, of->stride, i), bytes);
        if ((!view->coding.codec->whole && !ruvgen_is_finite(dtype, row, view->dim))
            || (view->coding.lossless && !typed && !ruvgen_coding_holds(&view->coding, row, 0, 1))) {
            fail(of, i);
            break;
        }
        if (insertion->given)
            memcpy(insertion->given + i * view->dim, row, bytes);
        if (typed)
            ruvgen_row_take(view, slot, row);
        else
            outside += ruvgen_row_put(view, slot, row);
        *(int64_t *)ruvgen_row_of(view->ids, slot) = of->ids ? of->ids[i] : (int64_t)(index->next_id + i);
        ruvgen_links_write(view, slot, NULL, 0);
        index->guards[slot] = (ruvgen_guards){{RUVGEN_NO_SLOT, RUVGEN_NO_SLOT}};
    }
    atomic_fetch_add_explicit(&of->outside, outside, memory_order_relaxed);
}

int ruvgen_rows_store(ruvgen_index *index, const ruvgen_insertion *insertion, const void *rows, size_t stride,
                      const int64_t *ids, size_t *outside, size_t *bad)
{
    enum { PIECE = 256 };
    task of = {.index = index, .insertion = insertion, .rows = rows, .stride = stride, .ids = ids};
    atomic_init(&of.outside, 0);
    atomic_init(&of.bad, insertion->n);
    ruvgen_parallel(insertion->threads, insertion->n, PIECE, store, &of);
    *outside = atomic_load(&of.outside);
    *bad = atomic_load(&of.bad);
    return *bad < insertion->n ? RUVGEN_E_VALUE : RUVGEN_OK;
}
