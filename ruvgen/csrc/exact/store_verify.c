/* Checks of a file's blocks besides their checksum: elements are finite, and unused places are zero. */
#include "file/file.h"
#include "layout/finite.h"
#include "exact/store_parts.h"

#define PANEL ((size_t)RUVGEN_PANEL)

/* Whether n consecutive values are finite. */
static int are_finite(int dtype, const void *values, size_t n)
{
    const uint32_t *const words = values;
    const uint16_t *const halves = values;
    uint32_t found = 0;
    size_t bad;
    if (ruvgen_dtypes[dtype].bits == 8)
        return 1;
    if (dtype == RUVGEN_DTYPE_F32)
        return !ruvgen_rows_finite((const float *)words, 0, 1, n, &bad);
    const uint16_t inf = dtype == RUVGEN_DTYPE_F16 ? 0x7c00 : 0x7f80;
    for (size_t i = 0; i < n; i++)
        found |= (uint32_t)((halves[i] & inf) == inf);
    return !found;
}

/* The padding of the last group of bytes must be 0x80, elements finite, and the sums zero. */
static int right_panel(const ruvgen_shape *shape, const char *block)
{
    const size_t bytes = ruvgen_elements_bytes(shape->dtype, 1), unit = bytes * shape->group;
    const char *const last = block + shape->sums - PANEL * unit;
    int wrong = 0;
    for (size_t r = 0; r < PANEL; r++)
        for (size_t j = shape->group - (shape->padded - shape->dim); j < shape->group; j++)
            wrong |= (uint8_t)last[r * unit + j] != 0x80;
    return !wrong && are_finite(shape->dtype, block, shape->sums / bytes)
           && ruvgen_is_zero(block + shape->sums, shape->stride - shape->sums);
}

static int right_rows(const ruvgen_shape *shape, const char *block)
{
    const size_t dim = shape->dim, padding = shape->row_stride - shape->bytes;
    int right = padding || are_finite(shape->dtype, block, PANEL * dim);
    for (size_t r = 0; r < PANEL && padding && right; r++) {
        const char *const row = block + r * shape->row_stride;
        right = are_finite(shape->dtype, row, dim) && ruvgen_is_zero(row + shape->bytes, padding);
    }
    return right;
}

/* Whether the rows from `first` on are unused: their elements are zero (for bytes, stored as 0x80). */
static int ends_at(const ruvgen_shape *shape, const char *block, size_t first)
{
    const size_t unit = ruvgen_elements_bytes(shape->dtype, shape->group), missing = PANEL - first;
    if (shape->layout == RUVGEN_LAYOUT_ROWS)
        return ruvgen_is_zero(block + first * shape->row_stride, missing * shape->row_stride);
    const char nothing = (char)(shape->group == 4 ? 0x80 : 0);
    int wrong = 0;
    for (const char *at = block; at < block + shape->sums; at += PANEL * unit)
        for (size_t i = first * unit; i < PANEL * unit; i++)
            wrong |= at[i] != nothing;
    return !wrong;
}

int ruvgen_right_blocks(void *context, const char *blocks, uint64_t first, uint64_t count)
{
    const ruvgen_block_verifier *const verifier = context;
    const ruvgen_shape *const shape = verifier->shape;
    int right = 1;
    for (uint64_t i = 0; i < count && right; i++) {
        const char *const block = blocks + i * shape->stride;
        const size_t before = (size_t)(first + i) * PANEL;
        right = shape->layout == RUVGEN_LAYOUT_SOA ? right_panel(shape, block) : right_rows(shape, block);
        if (right && verifier->rows - before < PANEL)
            right = ends_at(shape, block, verifier->rows - before);
    }
    return right;
}
