/* Search in RUVGEN_LAYOUT_SOA: one query against a run of panels, or many queries against each panel. */
#include "exact/store_parts.h"

#define PANEL ((size_t)RUVGEN_PANEL)

enum {
    QUERIES = 48,            /* processed per panel, as in knn.c */
    PANELS = 16,             /* processed before their distances are offered */
    BATCH_BYTES = 512 << 10, /* of panels, which stay in the second-level cache for all queries */
    STRIPS = PANEL / RUVGEN_STRIP,
    ALL_STRIPS = (1 << STRIPS) - 1,
};

/* Consecutive panels, of whose rows some may be filtered out. */
typedef struct {
    const char *base;
    size_t panels, row, rows;
    const uint64_t *allowed; /* one word of bits per panel; NULL: all rows */
} run;

static const void *query(const ruvgen_scanner *s, size_t i)
{
    return ruvgen_at(s->x, s->x_stride, i);
}

/* The strips of a panel that hold a wanted row. */
static unsigned strips_of(uint64_t rows)
{
    unsigned strips = 0;
    for (unsigned b = 0; b < STRIPS; b++)
        strips |= (unsigned)((rows >> b * RUVGEN_STRIP & ((UINT64_C(1) << RUVGEN_STRIP) - 1)) != 0) << b;
    return strips;
}

/* Query q, with heap i, against a short run. All dimensions are computed at once; pruning on partial sums
 * would call the kernel for a few dimensions at a time here. */
static void scan(const ruvgen_scanner *s, size_t q, const run *r, const ruvgen_heaps *best, size_t i)
{
    const ruvgen_shape *const shape = &s->store->shape;
    const void *const xs = s->xs ? s->xs + q : NULL;
    ruvgen_word block[PANELS * PANEL];
    if (!r->allowed) {
        s->soa(query(s, q), r->base, shape->stride, r->panels, shape->padded, 0, shape->padded, ALL_STRIPS,
               xs, r->base + shape->sums, block);
        ruvgen_offer(best, i, block, r->rows, r->row);
        return;
    }
    for (size_t p = 0; p < r->panels; p++) {
        const char *const panel = r->base + p * shape->stride;
        if (!r->allowed[p])
            continue;
        s->soa(query(s, q), panel, shape->stride, 1, shape->padded, 0, shape->padded,
               strips_of(r->allowed[p]), xs, panel + shape->sums, block);
        ruvgen_offer_some(best, i, block, r->allowed[p], r->row + p * PANEL);
    }
}

/* Many queries against a short run. */
static void scan_many(const ruvgen_scanner *s, ruvgen_range queries, const run *r, const ruvgen_heaps *best)
{
    const ruvgen_shape *const shape = &s->store->shape;
    ruvgen_word block[QUERIES][RUVGEN_PANEL];
    for (size_t i = 0; i < queries.count; i += QUERIES) {
        const size_t some = queries.count - i < QUERIES ? queries.count - i : QUERIES, q = queries.first + i;
        for (size_t p = 0; p < r->panels; p++) {
            const char *const panel = r->base + p * shape->stride;
            const size_t rows = r->rows - p * PANEL < PANEL ? r->rows - p * PANEL : PANEL;
            if (r->allowed && !r->allowed[p])
                continue;
            s->tile(query(s, q), s->x_stride, some, panel, shape->padded, s->xs ? s->xs + q : NULL,
                    panel + shape->sums, block[0], sizeof block[0]);
            for (size_t j = 0; j < some; j++)
                if (r->allowed)
                    ruvgen_offer_some(best, i + j, block[j], r->allowed[p], r->row + p * PANEL);
                else
                    ruvgen_offer(best, i + j, block[j], rows, r->row + p * PANEL);
        }
    }
}

static size_t batch(const ruvgen_shape *shape)
{
    return ruvgen_clamp(BATCH_BYTES / shape->stride, 1, PANELS);
}

int ruvgen_soa_part(const ruvgen_call *call, ruvgen_range queries, ruvgen_range rows,
                    const ruvgen_heaps *best, ruvgen_arena *scratch)
{
    const ruvgen_scanner *const s = call->y;
    const size_t end = rows.first + rows.count, step = batch(&s->store->shape) * PANEL;
    const int many = s->tile && queries.count >= RUVGEN_TILES_FROM && s->filters < 2;
    (void)scratch;
    for (size_t first = rows.first, count; first < end; first += count) {
        const ruvgen_run found = ruvgen_run_at(s->store, first, end);
        count = found.count < step ? found.count : step;
        run r = {.base = found.base,
                 .panels = ruvgen_store_blocks(count),
                 .row = first - best->first,
                 .rows = count,
                 .allowed = s->filters ? s->allowed[0] + first / PANEL : NULL};
        if (many)
            scan_many(s, queries, &r, best);
        for (size_t i = 0; i < queries.count && !many; i++) {
            if (s->filters > 1)
                r.allowed = s->allowed[queries.first + i] + first / PANEL;
            scan(s, queries.first + i, &r, best, i);
        }
    }
    return RUVGEN_OK;
}

void ruvgen_soa_distances(const ruvgen_scanner *scanner, size_t rows, ruvgen_word *out)
{
    const ruvgen_scanner *const s = scanner;
    const ruvgen_shape *const shape = &s->store->shape;
    for (size_t first = 0, count; first < rows; first += count) {
        const ruvgen_run r = ruvgen_run_at(s->store, first, rows);
        ruvgen_word last[RUVGEN_PANEL];
        count = r.count < PANEL ? r.count : r.count / PANEL * PANEL; /* whole panels are written in place */
        s->soa(query(s, 0), r.base, shape->stride, ruvgen_store_blocks(count), shape->padded, 0,
               shape->padded, ALL_STRIPS, s->xs, r.base + shape->sums, count < PANEL ? last : out + first);
        if (count < PANEL)
            memcpy(out + first, last, count * sizeof *out);
    }
}
