/* Calls of every form of kernel, of which some are tried in more ways than one. */
#ifndef CALLS_H
#define CALLS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ruvgen.h"

enum { MAX_ROWS = 16, MAX_DIM = 4097, MANY = 17, PANEL = RUVGEN_PANEL };

/* One case; dim elements of the query and count × dim of the rows follow. */
struct head {
    uint32_t dim, count, stride;
    int32_t offset;  /* bytes after the front fence; or AT_END, against the back fence, or less: before it */
    uint32_t tiled;  /* rows that are a tile's queries; 0: no tile */
    uint32_t search; /* whether to try searches for many queries too */
};

static float *panel; /* where one would begin whose last element is the last before a fence, of MAX_DIM */

static void fail(const char *what)
{
    fprintf(stderr, "runner: %s\n", what);
    exit(3);
}

/* Element 0 of the panel for a dimension. */
static float *columns(size_t dim)
{
    return panel + (MAX_DIM - dim) * PANEL;
}

/* Fill the panel with x and each of the rows by turns. */
static void pack(const struct head *h, const float *x, const float *base)
{
    for (size_t c = 0; c < PANEL; c++) {
        const size_t turn = c % (h->count + 1);
        const float *y = turn ? ruvgen_at_f32(base, h->stride, turn - 1) : x;
        for (size_t j = 0; j < h->dim; j++)
            columns(h->dim)[j * PANEL + c] = y[j];
    }
}

/* The sums of one operand alone of a tile's instruction set, if its metric has any. */
static ruvgen_norms_f32 norms(const ruvgen_row *tile)
{
    const ruvgen_row *row;
    for (size_t r = 0; (row = ruvgen_row_at(r)) != NULL; r++)
        if (row->form == RUVGEN_FORM_NORMS && row->metric == tile->metric && row->isa == tile->isa)
            return (ruvgen_norms_f32)row->fn;
    return NULL;
}

/* Queries against the packed panel; the distances to x, and, if all is set, to every column. */
static void tile(const ruvgen_row *row, const struct head *h, const float *queries, size_t stride,
                 size_t count, const float *x, const float *base, float *out, float (*all)[PANEL])
{
    float block[MANY][PANEL], xs[MANY], ys[PANEL + MAX_ROWS];
    const ruvgen_norms_f32 sums = norms(row);
    if (sums) {
        sums(queries, stride, count, h->dim, xs);
        for (size_t c = 0; c < PANEL; c += h->count + 1) {
            sums(x, 0, 1, h->dim, ys + c);
            sums(base, h->stride, h->count, h->dim, ys + c + 1);
        }
    }
    ((ruvgen_tile_f32)row->fn)(queries, stride, count, columns(h->dim), h->dim, sums ? xs : NULL,
                               sums ? ys : NULL, block[0], sizeof block[0]);
    for (size_t i = 0; i < count; i++) {
        for (size_t c = h->count + 1; c < PANEL; c++)
            if (memcmp(&block[i][c], &block[i][c - h->count - 1], sizeof(float)))
                fail("a tile's columns differ");
        out[i] = block[i][0];
        if (all)
            memcpy(all[i], block[i], sizeof block[i]);
    }
}

/* The same rows, backwards and each of them twice. */
static void check_gather(const ruvgen_row *row, const struct head *h, const float *x, const float *base,
                         const float *want)
{
    uint32_t ids[2 * MAX_ROWS];
    float got[2 * MAX_ROWS];
    for (uint32_t i = 0; i < 2 * h->count; i++)
        ids[i] = h->count - 1 - i / 2;
    ((ruvgen_gather_f32)row->fn)(x, base, h->stride, ids, 2 * h->count, h->dim, got);
    for (size_t i = 0; i < 2 * h->count; i++)
        if (memcmp(&got[i], &want[ids[i]], sizeof(float)))
            fail("gather depends on the order of rows");
}

static void call(const ruvgen_row *row, const struct head *h, const float *x, const float *base, float *out)
{
    static const uint32_t ids[MAX_ROWS] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    switch (row->form) {
    case RUVGEN_FORM_ROWS:
        ((ruvgen_rows_f32)row->fn)(x, base, h->stride, h->count, h->dim, out);
        break;
    case RUVGEN_FORM_GATHER:
        ((ruvgen_gather_f32)row->fn)(x, base, h->stride, ids, h->count, h->dim, out);
        check_gather(row, h, x, base, out);
        break;
    case RUVGEN_FORM_NORMS:
        ((ruvgen_norms_f32)row->fn)(base, h->stride, h->count, h->dim, out);
        break;
    case RUVGEN_FORM_TILE:
        tile(row, h, base, h->stride, h->tiled, x, base, out, NULL);
        break;
    default:
        for (size_t i = 0; i < h->count; i++)
            out[i] = ((ruvgen_pair_f32)row->fn)(x, ruvgen_at_f32(base, h->stride, i), h->dim);
    }
}

#endif
