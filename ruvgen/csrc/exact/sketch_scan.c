/* Search with sketches: distances are computed only for rows whose sketch is near enough. */
#include "exact/sketch.h"
#include "exact/store_parts.h"

#include <math.h>

#define PANEL ((size_t)RUVGEN_PANEL)

enum { PANELS = 8, PICKS = 32, LINE = 64, LINES = 16, STRIPS = (1 << RUVGEN_PANEL / RUVGEN_STRIP) - 1 };

/* The state of one query's scan of a run of rows. */
typedef struct {
    const ruvgen_scanner *scanner;
    const ruvgen_sketch *sketch;
    const ruvgen_run *run;
    const ruvgen_heaps *best;
    const void *query;
    ruvgen_sketched sketched;
    size_t i; /* number of the heap */
    float limit;
    size_t count;
    uint32_t picks[PICKS + PANEL]; /* candidate rows, as numbers within the run */
} walk;

/* With the kernel that compares rows without a sketch, so that distances have the same bits: that of the form
 * gather where there is a filter, as in rows_scan.c, else that of the form rows, one row at a time. The two add
 * up in different orders. */
static void compare(walk *w)
{
    const ruvgen_scanner *const s = w->scanner;
    const ruvgen_shape *const shape = &s->store->shape;
    ruvgen_word distances[PICKS + PANEL];
    if (s->filters)
        s->gather(w->query, w->run->base, shape->row_stride, w->picks, w->count, shape->dim, distances);
    for (size_t j = 0; j < w->count; j++) {
        if (!s->filters)
            s->rows(w->query, ruvgen_at(w->run->base, shape->row_stride, w->picks[j]), 0, 1, shape->dim,
                    distances + j);
        ruvgen_offer_one(w->best, w->i, distances[j], w->run->first - w->best->first + w->picks[j]);
    }
    w->count = 0;
    const ruvgen_key worst = w->best->keys[w->i * w->best->k];
    w->limit = worst == RUVGEN_KEY_LAST
                   ? INFINITY
                   : ruvgen_sketch_limit(w->sketch, &w->sketched, ruvgen_float_of_key(worst));
}

/* Add a candidate row, and prefetch it. */
static void pick(walk *w, size_t row)
{
    const ruvgen_shape *const shape = &w->scanner->store->shape;
    const char *const base = ruvgen_at(w->run->base, shape->row_stride, row);
    for (size_t line = 0; line < LINES && line * LINE < shape->bytes; line++)
        __builtin_prefetch(base + line * LINE);
    w->picks[w->count++] = (uint32_t)row;
}

static int any_near(const float *sums, const float *own, float limit)
{
    int near = 0;
    for (size_t r = 0; r < PANEL; r++)
        near |= sums[r] <= limit + own[r];
    return near;
}

/* Continue a panel after the first step while any sum is small enough, then pick those rows. */
static void finish(walk *w, const char *panel, size_t row, uint64_t wanted, float *sums)
{
    const ruvgen_sketch *const sketch = w->sketch;
    const ruvgen_shape *const shape = &sketch->shape;
    const float *const own = (const float *)(const void *)(panel + shape->sums);
    for (size_t step = 1; any_near(sums, own, w->limit); step++) {
        if (step < sketch->count) {
            /* n = dim + 1, so `to` never reaches n: a sum of squares needs no final step. */
            w->scanner->steps(w->sketched.x, panel, 0, 1, shape->dim + 1, sketch->steps[step - 1],
                              sketch->steps[step], STRIPS, NULL, NULL, sums);
            continue;
        }
        for (; wanted; wanted &= wanted - 1) {
            const size_t r = (size_t)__builtin_ctzll(wanted);
            if (sums[r] <= w->limit + own[r])
                pick(w, row + r);
        }
        if (w->count >= PICKS)
            compare(w);
        return;
    }
}

static uint64_t wanted_of(const walk *w, const uint64_t *allowed, size_t row)
{
    const size_t rows = w->run->count - row;
    const uint64_t there = rows < PANEL ? (UINT64_C(1) << rows) - 1 : UINT64_MAX;
    return allowed ? there & allowed[(w->run->first + row) / PANEL] : there;
}

void ruvgen_sketch_scan(const ruvgen_scanner *scanner, size_t q, const ruvgen_run *run,
                        const uint64_t *allowed, const ruvgen_heaps *best, size_t i)
{
    const ruvgen_sketch *const sketch = scanner->store->sketch;
    const size_t stride = sketch->shape.stride, first = run->first / PANEL;
    float sums[PANELS * PANEL];
    walk w = {.scanner = scanner,
              .sketch = sketch,
              .run = run,
              .best = best,
              .query = ruvgen_at(scanner->x, scanner->x_stride, q),
              .sketched = scanner->sketched[q],
              .i = i};
    compare(&w); /* no rows yet: only sets the limit */
    for (size_t row = 0, panels; row < run->count; row += panels * PANEL) {
        const ruvgen_segment *const at = ruvgen_segment_of(&sketch->segments, first + row / PANEL);
        const size_t there = at->first + at->count - (first + row / PANEL),
                     left = ruvgen_store_blocks(run->count - row);
        const char *const base = at->base + (first + row / PANEL - at->first) * stride;
        panels = left < there ? left : there;
        panels = panels < PANELS ? panels : PANELS;
        scanner->steps(w.sketched.x, base, stride, panels, sketch->shape.dim + 1, 0, sketch->steps[0], STRIPS,
                       NULL, NULL, sums);
        for (size_t p = 0; p < panels; p++) {
            const uint64_t wanted = wanted_of(&w, allowed, row + p * PANEL);
            if (wanted)
                finish(&w, base + p * stride, row + p * PANEL, wanted, sums + p * PANEL);
        }
    }
    compare(&w);
}
