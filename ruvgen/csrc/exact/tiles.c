#include "exact/tiles.h"

#include "layout/pack.h"

#define PANEL ((size_t)RUVGEN_PANEL)

enum { BATCH_BYTES = 512 << 10, MAX_PANELS = 16, WORD = 4 };

static int is_wide(int dtype)
{
    return dtype == RUVGEN_DTYPE_F16 || dtype == RUVGEN_DTYPE_BF16;
}

/* The tile kernel; sixteen-bit floats are widened, so theirs is that of float32. */
static const ruvgen_row *find_tile(int metric, int dtype, size_t dim)
{
    return ruvgen_find(metric, is_wide(dtype) ? RUVGEN_DTYPE_F32 : dtype, RUVGEN_FORM_TILE, dim);
}

int ruvgen_tiles_pay(int metric, int dtype, size_t m, size_t n, size_t dim)
{
    if (m < RUVGEN_TILES_FROM || n < PANEL)
        return 0;
    const ruvgen_row *row = find_tile(metric, dtype, dim);
    return row && row->needs; /* portable C has too few registers for tiles */
}

/* Kernels read queries in whole groups, so queries of other dimensions are copied and padded with zeros. */
static void pad(ruvgen_tiles *tiles, const void *x, size_t x_stride, size_t m, ruvgen_word *copy)
{
    for (size_t i = 0; i < m; i++) {
        copy[i * tiles->words + tiles->words - 1] = 0;
        memcpy(copy + i * tiles->words, ruvgen_at(x, x_stride, i), tiles->dim);
    }
    tiles->x = copy;
    tiles->x_stride = tiles->words * WORD;
}

int ruvgen_tiles_open(ruvgen_tiles *tiles, int metric, int dtype, const void *x, size_t x_stride, size_t m,
                      size_t dim, ruvgen_arena *scratch)
{
    const ruvgen_row *tile = find_tile(metric, dtype, dim);
    if (!tile)
        return RUVGEN_E_ARGUMENT;
    const ruvgen_row *norms = ruvgen_find(metric, dtype, RUVGEN_FORM_NORMS, dim);
    const ruvgen_row *qnorms = ruvgen_find(metric, tile->dtype, RUVGEN_FORM_QNORMS, dim);
    const size_t group = ruvgen_dtypes[tile->dtype].group, words = (dim + group - 1) / group;
    size_t panels = BATCH_BYTES / (words * PANEL * WORD);
    panels = panels < 1 ? 1 : panels > MAX_PANELS ? MAX_PANELS : panels;
    const size_t batch = panels * PANEL, wide = is_wide(dtype) ? dim * PANEL : 0,
                 copied = dim % group ? words : 0;
    const size_t fixed = words * batch + batch + wide;
    if (m > (SIZE_MAX / WORD - fixed) / (copied + 2))
        return RUVGEN_E_MEMORY;
    const ruvgen_mark mark = ruvgen_arena_mark(scratch);
    ruvgen_word *memory = ruvgen_arena_array(scratch, fixed + m + m * copied, WORD);
    if (!memory)
        return RUVGEN_E_MEMORY;
    *tiles = (ruvgen_tiles){
        .kernel = (ruvgen_tile)tile->fn,
        .norms = norms ? (ruvgen_norms)norms->fn : NULL,
        .dtype = dtype,
        .x = x,
        .x_stride = x_stride,
        .dim = dim,
        .words = words,
        .batch = batch,
        .panels = memory,
        .ys = memory + words * batch,
        .widened = wide ? (float *)(void *)(memory + (words + 1) * batch) : NULL,
        .xs = memory + fixed,
        .scratch = scratch,
        .mark = mark,
    };
    if (qnorms)
        ((ruvgen_norms)qnorms->fn)(x, x_stride, m, dim, tiles->xs);
    if (copied)
        pad(tiles, x, x_stride, m, memory + fixed + m);
    return RUVGEN_OK;
}

static void widen(const ruvgen_tiles *tiles, const void *y, size_t y_stride, size_t count)
{
    for (size_t r = 0; r < count; r++) {
        const uint16_t *const from = ruvgen_at(y, y_stride, r);
        float *const to = tiles->widened + r * tiles->dim;
        if (tiles->dtype == RUVGEN_DTYPE_BF16)
            for (size_t j = 0; j < tiles->dim; j++)
                to[j] = ruvgen_bf16(from[j]);
        else
            for (size_t j = 0; j < tiles->dim; j++)
                to[j] = ruvgen_f16(from[j]);
    }
}

void ruvgen_tiles_load(ruvgen_tiles *tiles, const void *y, size_t y_stride, size_t count)
{
    const size_t bytes = tiles->widened ? tiles->dim * WORD : ruvgen_elements_bytes(tiles->dtype, tiles->dim);
    const uint32_t flip = bytes == tiles->dim ? 0x80808080u : 0;
    for (size_t r = 0; r < count; r += PANEL) {
        const size_t rows = count - r < PANEL ? count - r : PANEL;
        const void *from = ruvgen_at(y, y_stride, r);
        if (tiles->widened)
            widen(tiles, from, y_stride, rows);
        ruvgen_pack(tiles->panels + r * tiles->words, tiles->widened ? tiles->widened : from,
                    tiles->widened ? bytes : y_stride, rows, bytes, flip);
    }
    if (tiles->norms)
        tiles->norms(y, y_stride, count, tiles->dim, tiles->ys);
    for (size_t r = count; r % PANEL; r++)
        tiles->ys[r] = 0;
}

void ruvgen_tiles_run(const ruvgen_tiles *tiles, size_t first, size_t count, size_t row, void *out,
                      size_t out_stride)
{
    tiles->kernel(ruvgen_at(tiles->x, tiles->x_stride, first), tiles->x_stride, count,
                  tiles->panels + row * tiles->words, tiles->dim, tiles->xs + first, tiles->ys + row, out,
                  out_stride);
}

void ruvgen_tiles_close(ruvgen_tiles *tiles)
{
    (void)ruvgen_arena_rewind(tiles->scratch, tiles->mark);
}
