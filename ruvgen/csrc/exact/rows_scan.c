/* Search in RUVGEN_LAYOUT_ROWS: as knn.c does, but segment by segment, and with filters. */
#include "exact/scan.h"
#include "exact/store_parts.h"

#define PANEL ((size_t)RUVGEN_PANEL)

enum { PICKS = 256 }; /* rows gathered per kernel call */

/* Collect the next allowed rows from *r on, as row numbers within the run. */
static size_t pick(const ruvgen_run *run, const uint64_t *allowed, size_t *r, uint32_t *picks)
{
    size_t count = 0;
    for (; *r < run->count && count + PANEL <= PICKS; *r += PANEL)
        for (uint64_t bits = allowed[(run->first + *r) / PANEL]; bits; bits &= bits - 1)
            picks[count++] = (uint32_t)(*r + (size_t)__builtin_ctzll(bits));
    return count;
}

static void scan_some(const ruvgen_scanner *s, size_t q, const ruvgen_run *run, const uint64_t *allowed,
                      const ruvgen_heaps *best, size_t i)
{
    const ruvgen_shape *const shape = &s->store->shape;
    uint32_t picks[PICKS];
    ruvgen_word distances[PICKS];
    for (size_t r = 0; r < run->count;) {
        const size_t count = pick(run, allowed, &r, picks);
        s->gather(ruvgen_at(s->x, s->x_stride, q), run->base, shape->row_stride, picks, count, shape->dim,
                  distances);
        for (size_t j = 0; j < count; j++)
            ruvgen_offer_one(best, i, distances[j], run->first - best->first + picks[j]);
    }
}

int ruvgen_rows_part(const ruvgen_call *call, ruvgen_range queries, ruvgen_range rows,
                     const ruvgen_heaps *best, ruvgen_arena *scratch)
{
    const ruvgen_scanner *const s = call->y;
    const ruvgen_shape *const shape = &s->store->shape;
    const size_t end = rows.first + rows.count;
    int status = RUVGEN_OK;
    for (ruvgen_run run = {.first = rows.first}; run.first < end && !status; run.first += run.count) {
        run = ruvgen_run_at(s->store, run.first, end);
        for (size_t i = 0; i < queries.count && (s->filters || s->sketched); i++) {
            const size_t q = queries.first + i;
            const uint64_t *const allowed = s->filters ? s->allowed[s->filters > 1 ? q : 0] : NULL;
            if (s->sketched)
                ruvgen_sketch_scan(s, q, &run, allowed, best, i);
            else
                scan_some(s, q, &run, allowed, best, i);
        }
        if (s->filters || s->sketched)
            continue;
        ruvgen_heaps heaps = *best;
        heaps.first = run.first;
        status = ruvgen_knn_scan(s->metric, shape->dtype, run.base, shape->row_stride, run.count,
                                 ruvgen_at(s->x, s->x_stride, queries.first), s->x_stride, queries.count,
                                 shape->dim, &heaps, scratch);
    }
    return status;
}
