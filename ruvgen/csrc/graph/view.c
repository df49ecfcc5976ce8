#include "graph/graph.h"

enum { SPANS = 10 };

static ruvgen_span **span_at(ruvgen_view *view, size_t i)
{
    ruvgen_span **const spans[SPANS] = {&view->links,   &view->codes, &view->raw,    &view->constants,
                                        &view->ids,     &view->dead,  &view->hidden, &view->marked,
                                        &view->records, &view->stale};
    return spans[i];
}

/* The number of elements that a span needs: a bitmap holds 64 rows per word. */
static size_t units(const ruvgen_view *view, const ruvgen_span *span, size_t rows)
{
    const int bits =
        span == view->dead || span == view->hidden || span == view->marked || span == view->stale;
    return bits ? rows / 64 + 1 : rows;
}

ruvgen_view *ruvgen_view_open(const ruvgen_index_options *options, const ruvgen_coding *coding, size_t rows)
{
    const size_t dim = options->dim;
    const int metric = options->metric;
    ruvgen_view *view = ruvgen_zeroed(sizeof *view);
    if (!view)
        return NULL;
    view->dim = options->dim;
    view->degree = options->degree;
    view->metric = metric;
    view->coding = *coding;
    ruvgen_coding_hold(coding);
    const ruvgen_codec *const codec = coding->codec;
    const int codes = ruvgen_coding_metric(codec, metric), dtype = codec->dtype;
    view->code_dim = ruvgen_whole_blocks(dtype, dim);
    const ruvgen_row *exact = ruvgen_find(metric, options->dtype, RUVGEN_FORM_GATHER, dim);
    const ruvgen_row *gather = ruvgen_find(codes, dtype, RUVGEN_FORM_GATHER, view->code_dim);
    const ruvgen_row *scan = ruvgen_find(codes, dtype, RUVGEN_FORM_ROWS, view->code_dim);
    view->exact = exact ? (ruvgen_gather)exact->fn : NULL;
    view->gather = gather ? (ruvgen_gather)gather->fn : NULL;
    view->scan = scan ? (ruvgen_rows)scan->fn : NULL;
    view->links = ruvgen_span_open(options->degree * sizeof(uint64_t), rows);
    view->codes = ruvgen_span_open(codec->row_bytes(dim), rows);
    view->ids = ruvgen_span_open(sizeof(int64_t), rows);
    view->dead = ruvgen_span_open(sizeof(uint64_t), rows / 64 + 1);
    view->hidden = ruvgen_span_open(sizeof(uint64_t), rows / 64 + 1);
    view->marked = ruvgen_span_open(sizeof(uint64_t), rows / 64 + 1);
    const int raw = !coding->lossless && options->keep_raw;
    const int constants = ruvgen_codec_has_constant(codec, metric), edges = codec->edges != NULL;
    if (raw)
        view->raw = ruvgen_span_open(dim * sizeof(float), rows);
    if (edges) {
        view->block_bytes = codec->edges->block_bytes(coding);
        view->sign_bytes = codec->edges->sign_bytes(coding);
        view->records = ruvgen_span_open(ruvgen_record_bytes(coding, options->degree), rows);
        view->stale = ruvgen_span_open(sizeof(uint64_t), rows / 64 + 1);
    }
    if (constants)
        view->constants = ruvgen_span_open(sizeof(float), rows);
    if (exact && gather && scan && view->links && view->codes && view->ids && view->dead && view->hidden
        && view->marked && (view->raw || !raw) && (view->constants || !constants)
        && (!edges || (view->records && view->stale)))
        return view;
    ruvgen_view_close(view);
    return NULL;
}

ruvgen_view *ruvgen_view_copy(const ruvgen_view *view)
{
    ruvgen_view *copy = ruvgen_room(sizeof *copy);
    if (!copy)
        return NULL;
    memcpy(copy, view, sizeof *copy);
    for (size_t i = 0; i < SPANS; i++)
        if (*span_at(copy, i))
            (*span_at(copy, i))->holders++;
    ruvgen_coding_hold(&copy->coding);
    if (copy->landmarks)
        copy->landmarks->holders++;
    return copy;
}

void ruvgen_view_close(ruvgen_view *view)
{
    if (!view)
        return;
    for (size_t i = 0; i < SPANS; i++)
        ruvgen_span_close(*span_at(view, i));
    ruvgen_landmarks_close(view->landmarks);
    ruvgen_coding_close(&view->coding);
    ruvgen_give(view);
}

int ruvgen_view_fits(const ruvgen_view *view, size_t rows)
{
    ruvgen_view *same = (ruvgen_view *)(uintptr_t)view; /* not modified */
    for (size_t i = 0; i < SPANS; i++) {
        const ruvgen_span *span = *span_at(same, i);
        if (span && units(view, span, rows) > span->reserved / span->stride)
            return 0;
    }
    return 1;
}

int ruvgen_view_fit(ruvgen_view *view, size_t rows)
{
    const size_t used = atomic_load_explicit(&view->count, memory_order_relaxed);
    for (size_t i = 0; i < SPANS; i++) {
        ruvgen_span **place = span_at(view, i), *span = *place;
        if (!span)
            continue;
        const size_t wanted = units(view, span, rows), old = used ? units(view, span, used) : 0;
        int status = ruvgen_span_fit(span, wanted);
        if (status == RUVGEN_E_FULL) {
            ruvgen_span *larger = ruvgen_span_open(span->stride, wanted);
            if (!larger)
                return RUVGEN_E_MEMORY;
            status = ruvgen_span_fit(larger, wanted);
            if (status) {
                ruvgen_span_close(larger);
                return status;
            }
            memcpy(larger->base, span->base, old * span->stride);
            atomic_store(&larger->marked, ruvgen_bits_count(span));
            ruvgen_span_close(span);
            *place = larger;
        }
        if (status)
            return status;
    }
    return RUVGEN_OK;
}
