/* Reads and writes rows of a view, and measures queries against them. */
#include "graph/graph.h"

size_t ruvgen_row_put(const ruvgen_view *view, size_t slot, const float *row)
{
    const ruvgen_coding *const coding = &view->coding;
    float constant = 0;
    const size_t outside = coding->codec->encode(coding, row, ruvgen_row_of(view->codes, slot), &constant);
    if (view->constants)
        *(float *)ruvgen_row_of(view->constants, slot) = constant;
    if (view->records)
        ruvgen_record_reset(view, (uint32_t)slot);
    if (view->raw)
        memcpy(ruvgen_row_of(view->raw, slot), row, view->dim * sizeof *row);
    return outside;
}

void ruvgen_row_get(const ruvgen_view *view, size_t slot, float *row)
{
    const ruvgen_coding *const coding = &view->coding;
    if (view->raw)
        memcpy(row, ruvgen_row_of(view->raw, slot), view->dim * sizeof *row);
    else
        coding->codec->decode(coding, ruvgen_row_of(view->codes, slot), row);
}

void ruvgen_row_give(const ruvgen_view *view, size_t slot, void *row)
{
    const int dtype = view->coding.codec->dtype;
    if (view->coding.codec->plain)
        memcpy(row, ruvgen_row_of(view->codes, slot), ruvgen_elements_bytes(dtype, view->dim));
    else
        ruvgen_row_get(view, slot, row);
}

void ruvgen_row_take(const ruvgen_view *view, size_t slot, const void *row)
{
    memcpy(ruvgen_row_of(view->codes, slot), row,
           ruvgen_elements_bytes(view->coding.codec->dtype, view->dim));
}

void ruvgen_query_of(const ruvgen_view *view, const float *x, void *room, ruvgen_query *query)
{
    view->coding.codec->query(&view->coding, x, room, query);
    query->exact = query->exact && !view->raw;
}

void ruvgen_query_of_slot(const ruvgen_view *view, size_t slot, void *room, ruvgen_query *query)
{
    view->coding.codec->row_query(&view->coding, ruvgen_row_of(view->codes, slot),
                                  ruvgen_constant_of(view, slot), room, query);
}

void ruvgen_measure(const ruvgen_view *view, const ruvgen_query *query, const char *base,
                    const uint32_t *slots, const float *constants, size_t count, float *out)
{
    const size_t stride = view->codes->stride;
    if (slots)
        view->gather(query->x, base, stride, slots, count, view->code_dim, out);
    else
        view->scan(query->x, base, stride, count, view->code_dim, out);
    if (view->coding.codec->finish)
        view->coding.codec->finish(query, &(ruvgen_compared){base, stride, slots, constants, view->dim},
                                   count, out);
}

void ruvgen_measure_slots(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t slot,
                          const uint32_t *others, size_t n, float *distances)
{
    ruvgen_query query;
    ruvgen_query_of_slot(view, slot, scratch->room, &query);
    for (size_t i = 0; i < n; i++)
        scratch->constants[i] = ruvgen_constant_of(view, others[i]);
    ruvgen_measure(view, &query, view->codes->base, others, scratch->constants, n, distances);
}

void ruvgen_measure_exactly(const ruvgen_view *view, const float *x, const uint32_t *slots, size_t count,
                            float *row, float *out)
{
    const ruvgen_span *rows = ruvgen_plain_rows(view);
    if (rows) {
        view->exact(x, rows->base, rows->stride, slots, count, view->dim, out);
        return;
    }
    static const uint32_t first = 0;
    for (size_t i = 0; i < count; i++) {
        ruvgen_row_get(view, slots[i], row);
        view->exact(x, row, view->dim * sizeof *row, &first, 1, view->dim, out + i);
    }
}
