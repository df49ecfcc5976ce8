#include "tiles.h"

#include <stdlib.h>
#include <string.h>

#define PANEL ((size_t)RUVGEN_PANEL)

enum { BATCH_BYTES = 512 << 10, MAX_PANELS = 16, LINE = 64 / sizeof(float) };

static const ruvgen_row *find(int metric, int form, size_t dim)
{
    return ruvgen_find(metric, RUVGEN_DTYPE_F32, form, dim);
}

int ruvgen_tiles_pay(int metric, size_t m, size_t n, size_t dim)
{
    if (m < RUVGEN_TILES_FROM || n < PANEL)
        return 0;
    const ruvgen_row *row = find(metric, RUVGEN_FORM_TILE, dim);
    return row && row->needs; /* portable C has no registers for a block */
}

int ruvgen_tiles_open(ruvgen_tiles *tiles, int metric, const float *x, size_t x_stride, size_t m, size_t dim)
{
    const ruvgen_row *tile = find(metric, RUVGEN_FORM_TILE, dim),
                     *norms = find(metric, RUVGEN_FORM_NORMS, dim);
    if (!tile)
        return RUVGEN_E_ARGUMENT;
    size_t panels = BATCH_BYTES / (dim * PANEL * sizeof(float));
    panels = panels < 1 ? 1 : panels > MAX_PANELS ? MAX_PANELS : panels;
    const size_t batch = panels * PANEL;
    if (m > SIZE_MAX / sizeof(float) - (dim + 2) * batch)
        return RUVGEN_E_MEMORY;
    const size_t floats =
        (dim + 1) * batch + (m + PANEL - 1) / PANEL * PANEL; /* a multiple of a cache line */
    float *memory = aligned_alloc(64, floats * sizeof(float));
    if (!memory)
        return RUVGEN_E_MEMORY;
    *tiles = (ruvgen_tiles){
        .kernel = (ruvgen_tile_f32)tile->fn,
        .norms = norms ? (ruvgen_norms_f32)norms->fn : NULL,
        .x = x,
        .x_stride = x_stride,
        .dim = dim,
        .batch = batch,
        .panels = memory,
        .ys = memory + dim * batch,
        .xs = memory + (dim + 1) * batch,
    };
    if (tiles->norms)
        tiles->norms(x, x_stride, m, dim, tiles->xs);
    return RUVGEN_OK;
}

typedef float vector4 __attribute__((vector_size(16)));

static vector4 load4(const float *p)
{
    vector4 v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* Four elements of four rows, from element j on, to the panel. */
static void transpose4(float *panel, const float *y, size_t stride, size_t j)
{
    const vector4 a = load4(ruvgen_at_f32(y, stride, 0) + j), b = load4(ruvgen_at_f32(y, stride, 1) + j);
    const vector4 c = load4(ruvgen_at_f32(y, stride, 2) + j), d = load4(ruvgen_at_f32(y, stride, 3) + j);
    const vector4 ab_low = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const vector4 ab_high = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    const vector4 cd_low = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const vector4 cd_high = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    const vector4 columns[4] = {
        __builtin_shufflevector(ab_low, cd_low, 0, 1, 4, 5),
        __builtin_shufflevector(ab_low, cd_low, 2, 3, 6, 7),
        __builtin_shufflevector(ab_high, cd_high, 0, 1, 4, 5),
        __builtin_shufflevector(ab_high, cd_high, 2, 3, 6, 7),
    };
    for (size_t k = 0; k < 4; k++)
        memcpy(panel + (j + k) * PANEL, &columns[k], sizeof columns[k]);
}

static void pack(float *panel, const float *y, size_t y_stride, size_t count, size_t dim)
{
    const size_t fours = count / 4 * 4, dim4 = dim / 4 * 4;
    /* Squares that fill whole cache lines, while those of the next panel are fetched: too many rows pass by at
     * once for the processor to see a pattern. Fetching past the last row does no harm. */
    for (size_t rows = 0; rows < fours; rows += LINE)
        for (size_t line = 0; line < dim4; line += LINE)
            for (size_t r = rows; r < rows + LINE && r < fours; r += 4) {
                for (size_t k = 0; k < 4; k++)
                    __builtin_prefetch((const char *)y + (r + k + PANEL) * y_stride + line * sizeof *y);
                for (size_t j = line; j < line + LINE && j < dim4; j += 4)
                    transpose4(panel + r, ruvgen_at_f32(y, y_stride, r), y_stride, j);
            }
    for (size_t r = 0; r < PANEL; r++) {
        const float *row = r < count ? ruvgen_at_f32(y, y_stride, r) : NULL;
        for (size_t j = r < fours ? dim4 : 0; j < dim; j++)
            panel[j * PANEL + r] = row ? row[j] : 0.0f;
    }
}

void ruvgen_tiles_load(ruvgen_tiles *tiles, const float *y, size_t y_stride, size_t count)
{
    for (size_t r = 0; r < count; r += PANEL)
        pack(tiles->panels + r * tiles->dim, ruvgen_at_f32(y, y_stride, r), y_stride,
             count - r < PANEL ? count - r : PANEL, tiles->dim);
    if (tiles->norms)
        tiles->norms(y, y_stride, count, tiles->dim, tiles->ys);
    for (size_t r = count; r % PANEL; r++)
        tiles->ys[r] = 0.0f;
}

void ruvgen_tiles_run(const ruvgen_tiles *tiles, size_t first, size_t count, size_t row, float *out,
                      size_t out_stride)
{
    tiles->kernel(ruvgen_at_f32(tiles->x, tiles->x_stride, first), tiles->x_stride, count,
                  tiles->panels + row * tiles->dim, tiles->dim, tiles->xs + first, tiles->ys + row, out,
                  out_stride);
}

void ruvgen_tiles_close(ruvgen_tiles *tiles)
{
    free(tiles->panels);
}
