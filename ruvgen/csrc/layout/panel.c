/* Copies rows into blocks and back. */
#include "layout/pack.h"
#include "layout/shape.h"

#define PANEL ((size_t)RUVGEN_PANEL)

enum { LINE = 64, ALIAS = 4096, SUM = 4 };

static size_t round_up(size_t n, size_t unit)
{
    return (n + unit - 1) / unit * unit;
}

ruvgen_shape ruvgen_shape_of(int layout, int dtype, size_t dim)
{
    const ruvgen_dtype_info *info = &ruvgen_dtypes[dtype];
    ruvgen_shape shape = {
        .layout = layout, .dtype = dtype, .dim = dim, .bytes = ruvgen_elements_bytes(dtype, dim)};
    const size_t whole = round_up(shape.bytes, LINE);
    shape.group = info->bits == 8 ? 4 : 1;
    shape.padded = round_up(dim, shape.group);
    shape.row_stride = whole - shape.bytes <= shape.bytes / 8 ? whole : shape.bytes;
    if (layout == RUVGEN_LAYOUT_ROWS) {
        shape.stride = shape.row_stride * PANEL;
        return shape;
    }
    shape.sums = ruvgen_elements_bytes(dtype, shape.padded) * PANEL;
    shape.stride = shape.sums + PANEL * SUM;
    shape.stride += shape.stride % ALIAS ? 0 : LINE;
    return shape;
}

/* One-byte elements are stored in panels as x ^ 0x80: many dot-product instructions need one signed and one
 * unsigned operand. */
static uint32_t flip_of(const ruvgen_shape *shape)
{
    return shape->group == 4 ? 0x80808080u : 0;
}

static size_t unit_of(const ruvgen_shape *shape)
{
    return shape->bytes / shape->dim * shape->group;
}

void ruvgen_block_put(const ruvgen_shape *shape, char *block, size_t r, const void *data)
{
    const char *const row = data;
    if (shape->layout == RUVGEN_LAYOUT_ROWS) {
        char *const to = block + r * shape->row_stride;
        memset(to + shape->bytes, 0, shape->row_stride - shape->bytes);
        if (row)
            memcpy(to, row, shape->bytes);
        else
            memset(to, 0, shape->bytes);
        return;
    }
    const size_t unit = unit_of(shape), step = PANEL * unit;
    const uint32_t flip = flip_of(shape);
    char *to = block + r * unit;
    for (size_t at = 0; at < shape->bytes; at += unit, to += step) {
        const size_t left = shape->bytes - at;
        uint32_t word = 0;
        if (unit == 2 && row) {
            memcpy(to, row + at, 2);
            continue;
        }
        if (row && left >= 4)
            memcpy(&word, row + at, 4);
        else if (row)
            memcpy(&word, row + at, left);
        word ^= flip;
        memcpy(to, &word, unit);
    }
}

void ruvgen_block_fill(const ruvgen_shape *shape, char *block, size_t first, const void *rows, size_t stride,
                       size_t count)
{
    if (first || shape->layout == RUVGEN_LAYOUT_ROWS) {
        for (size_t i = 0; i < count; i++)
            ruvgen_block_put(shape, block, first + i, ruvgen_at(rows, stride, i));
        if (!first)
            ruvgen_block_clear(shape, block, count);
    } else if (unit_of(shape) == 2) {
        ruvgen_pack_halves((uint16_t *)(void *)block, rows, stride, count, shape->dim);
    } else {
        ruvgen_pack((ruvgen_word *)(void *)block, rows, stride, count, shape->bytes, flip_of(shape));
    }
}

void ruvgen_block_copy(const ruvgen_shape *shape, char *block, size_t to, const char *other, size_t r)
{
    if (shape->layout == RUVGEN_LAYOUT_ROWS) {
        memcpy(block + to * shape->row_stride, other + r * shape->row_stride, shape->row_stride);
        return;
    }
    const size_t unit = unit_of(shape), step = PANEL * unit;
    for (size_t at = 0; at < shape->sums; at += step)
        memcpy(block + at + to * unit, other + at + r * unit, unit);
    memcpy(block + shape->sums + to * SUM, other + shape->sums + r * SUM, SUM);
}

void ruvgen_block_clear(const ruvgen_shape *shape, char *block, size_t first)
{
    for (size_t r = first; r < PANEL; r++)
        ruvgen_block_put(shape, block, r, NULL);
}

void ruvgen_block_get(const ruvgen_shape *shape, const char *block, size_t r, void *row)
{
    if (shape->layout == RUVGEN_LAYOUT_ROWS) {
        memcpy(row, block + r * shape->row_stride, shape->bytes);
        return;
    }
    const size_t unit = unit_of(shape), step = PANEL * unit;
    const uint32_t flip = flip_of(shape);
    const char *from = block + r * unit;
    for (size_t at = 0; at < shape->bytes; at += unit, from += step) {
        const size_t left = shape->bytes - at;
        uint32_t word = 0;
        memcpy(&word, from, unit);
        word ^= flip;
        memcpy((char *)row + at, &word, left < unit ? left : unit);
    }
}

void ruvgen_block_column(const ruvgen_shape *shape, const char *block, size_t j, size_t count, void *out)
{
    const size_t unit = unit_of(shape), size = shape->bytes / shape->dim;
    const char *from = block + j / shape->group * PANEL * unit + j % shape->group * size;
    char *to = out;
    if (shape->group == 1)
        memcpy(to, from, count * size);
    else
        for (size_t r = 0; r < count; r++)
            to[r] = (char)(from[r * unit] ^ (char)flip_of(shape));
}
