/* Calls of every form of kernel, of which some are tried in more ways than one. */
#ifndef CALLS_H
#define CALLS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ruvgen.h"

enum { MAX_ROWS = 16, MAX_DIM = 4097, MANY = 17, PANEL = RUVGEN_PANEL, WORD = 4 };

/* One case; dim elements of the query and count × dim of the rows follow. */
struct head {
    uint32_t dim, count, stride;
    int32_t offset;  /* bytes after the front fence; or AT_END, against the back fence, or less: before it */
    uint32_t tiled;  /* rows that are a tile's queries; 0: no tile */
    uint32_t search; /* whether to try searches for many queries too */
    uint32_t dtype, query; /* enum ruvgen_dtype: of the rows' kernels, and what x is made of */
};

/* Where a panel would begin whose last element is the last before a fence, of MAX_DIM floats. */
static char *panel;

static void fail(const char *what)
{
    fprintf(stderr, "runner: %s\n", what);
    exit(3);
}

static size_t size_of(uint32_t dtype)
{
    return ruvgen_elements_bytes((int)dtype, 1);
}

/* Elements of a row in a panel: whole groups. */
static size_t padded(const struct head *h)
{
    const size_t group = ruvgen_dtypes[h->dtype].group;
    return (h->dim + group - 1) / group * group;
}

/* Element 0 of the panel for the dimension of a case. */
static char *columns(const struct head *h)
{
    const size_t most = (size_t)MAX_DIM * PANEL * WORD;
    return panel + most - padded(h) * PANEL * size_of(h->dtype);
}

/* Fill the panel with x, or zeros if it is of another type, and each of the rows by turns, as its layout is defined. */
static void pack(const struct head *h, const void *x, const void *base)
{
    const size_t size = size_of(h->dtype), group = ruvgen_dtypes[h->dtype].group;
    static const char zeros[MAX_DIM * WORD];
    for (size_t c = 0; c < PANEL; c++) {
        const size_t turn = c % (h->count + 1);
        const char *y = turn ? ruvgen_at(base, h->stride, turn - 1) : h->query == h->dtype ? x : zeros;
        for (size_t j = 0; j < padded(h); j++) {
            char *to = columns(h) + ((j / group * PANEL + c) * group + j % group) * size;
            memcpy(to, j < h->dim ? y + j * size : zeros, size);
            if (size == 1)
                *to = (char)(*to ^ 0x80);
        }
    }
}

/* The sums of one operand alone of a kernel's instruction set, if its metric has any. */
static ruvgen_norms norms(const ruvgen_row *of, int form)
{
    const ruvgen_row *row;
    const int dtype = form == RUVGEN_FORM_QNORMS ? ruvgen_dtypes[of->dtype].query : of->dtype;
    for (size_t r = 0; (row = ruvgen_row_at(r)) != NULL; r++)
        if (row->form == form && row->metric == of->metric && row->dtype == dtype && row->isa == of->isa)
            return (ruvgen_norms)row->fn;
    return NULL;
}

/* Queries against the packed panel; the distances to x, and, if all is set, to every column. Queries that are no
 * whole number of groups are copied, zeros behind them. */
static void tile(const ruvgen_row *row, const struct head *h, const void *queries, size_t stride,
                 size_t count, const void *x, const void *base, ruvgen_word *out, ruvgen_word (*all)[PANEL])
{
    static char room[MANY * MAX_DIM * WORD];
    ruvgen_word block[MANY][PANEL], xs[MANY], ys[PANEL + MAX_ROWS];
    const ruvgen_norms of_queries = norms(row, RUVGEN_FORM_QNORMS), of_rows = norms(row, RUVGEN_FORM_NORMS);
    if (of_queries)
        of_queries(queries, stride, count, h->dim, xs);
    for (size_t c = 0; of_rows && c < PANEL; c += h->count + 1) {
        of_rows(x, 0, 1, h->dim, ys + c);
        of_rows(base, h->stride, h->count, h->dim, ys + c + 1);
    }
    const size_t bytes = padded(h) * size_of(h->dtype);
    if (padded(h) != h->dim) {
        memset(room, 0, count * bytes);
        for (size_t i = 0; i < count; i++)
            memcpy(room + i * bytes, ruvgen_at(queries, stride, i), h->dim);
        queries = room;
        stride = bytes;
    }
    ((ruvgen_tile)row->fn)(queries, stride, count, columns(h), padded(h), of_queries ? xs : NULL,
                           of_rows ? ys : NULL, block[0], sizeof block[0]);
    for (size_t i = 0; i < count; i++) {
        for (size_t c = h->count + 1; c < PANEL; c++)
            if (block[i][c] != block[i][c - h->count - 1])
                fail("a tile's columns differ");
        out[i] = block[i][0];
        if (all)
            memcpy(all[i], block[i], sizeof block[i]);
    }
}

/* x against the packed panel: at once, and strip by strip and part by part, which must be the same. */
static void soa(const ruvgen_row *row, const struct head *h, const void *x, const void *base,
                ruvgen_word *out)
{
    static char room[MAX_DIM * WORD];
    ruvgen_word whole[PANEL], pieces[PANEL], xs = 0, ys[PANEL + MAX_ROWS] = {0};
    const ruvgen_soa kernel = (ruvgen_soa)row->fn;
    const ruvgen_norms of_queries = norms(row, RUVGEN_FORM_QNORMS), of_rows = norms(row, RUVGEN_FORM_NORMS);
    if (of_queries)
        of_queries(x, 0, 1, h->dim, &xs);
    for (size_t c = 0; of_rows && c < PANEL; c += h->count + 1)
        of_rows(base, h->stride, h->count, h->dim, ys + c + 1);
    const size_t n = padded(h);
    if (n != h->dim) {
        memset(room, 0, n * size_of(h->query));
        memcpy(room, x, h->dim * size_of(h->query));
        x = room;
    }
    kernel(x, columns(h), 0, 1, n, 0, n, (1 << PANEL / RUVGEN_STRIP) - 1, &xs, ys, whole);
    for (size_t from = 0, to; from < n; from = to) {
        to = n - from < RUVGEN_PART ? n : from + RUVGEN_PART;
        for (unsigned strip = 1; strip < 1 << PANEL / RUVGEN_STRIP; strip <<= 1)
            kernel(x, columns(h), 0, 1, n, from, to, strip, &xs, ys, pieces);
    }
    if (memcmp(whole, pieces, sizeof whole))
        fail("a panel's distances depend on how they are asked for");
    for (size_t i = 0; i < h->count; i++)
        out[i] = whole[i + 1];
}

/* The same rows, backwards and each of them twice. */
static void check_gather(const ruvgen_row *row, const struct head *h, const void *x, const void *base,
                         const ruvgen_word *want)
{
    uint32_t ids[2 * MAX_ROWS];
    ruvgen_word got[2 * MAX_ROWS];
    for (uint32_t i = 0; i < 2 * h->count; i++)
        ids[i] = h->count - 1 - i / 2;
    ((ruvgen_gather)row->fn)(x, base, h->stride, ids, 2 * h->count, h->dim, got);
    for (size_t i = 0; i < 2 * h->count; i++)
        if (got[i] != want[ids[i]])
            fail("gather depends on the order of rows");
}

static void pair(const ruvgen_row *row, const void *x, const void *y, size_t dim, void *out)
{
    if (row->result == RUVGEN_RESULT_FLOAT)
        *(float *)out = ((ruvgen_pair)row->fn)(x, y, dim);
    else if (row->result == RUVGEN_RESULT_DOUBLE)
        *(double *)out = ((ruvgen_pair_double)row->fn)(x, y, dim);
    else
        *(uint32_t *)out = ((ruvgen_pair_integer)row->fn)(x, y, dim);
}

/* Distances of x to all rows, of the row's result type. */
static void call(const ruvgen_row *row, const struct head *h, const void *x, const void *base, void *out)
{
    static const uint32_t ids[MAX_ROWS] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    switch (row->form) {
    case RUVGEN_FORM_ROWS:
        ((ruvgen_rows)row->fn)(x, base, h->stride, h->count, h->dim, out);
        break;
    case RUVGEN_FORM_GATHER:
        ((ruvgen_gather)row->fn)(x, base, h->stride, ids, h->count, h->dim, out);
        check_gather(row, h, x, base, out);
        break;
    case RUVGEN_FORM_BLOCK:
        ((ruvgen_block)row->fn)(x, 0, 1, base, h->stride, h->count, h->dim, out, 0);
        break;
    case RUVGEN_FORM_NORMS:
    case RUVGEN_FORM_QNORMS:
        ((ruvgen_norms)row->fn)(base, h->stride, h->count, h->dim, out);
        break;
    case RUVGEN_FORM_TILE:
        tile(row, h, base, h->stride, h->tiled, x, base, out, NULL);
        break;
    case RUVGEN_FORM_SOA:
        soa(row, h, x, base, out);
        break;
    default:
        for (size_t i = 0; i < h->count; i++)
            pair(row, x, ruvgen_at(base, h->stride, i), h->dim,
                 ruvgen_into(out, ruvgen_result_bytes(row->result), i));
    }
}

#endif
