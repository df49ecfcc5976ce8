/* Adding, changing, deleting and reading rows of a store. */
#include "exact/store_parts.h"

#include "layout/finite.h"
#include "sync/scratch.h"
#include "stats/stats.h"

#define PANEL ((size_t)RUVGEN_PANEL)

size_t ruvgen_store_blocks(size_t rows)
{
    return rows / PANEL + (rows % PANEL != 0);
}

static char *block_of(const ruvgen_store *store, size_t number)
{
    return ruvgen_block_at(&store->segments, number / PANEL);
}

int ruvgen_store_make_room(ruvgen_store *store, size_t rows)
{
    if (rows > RUVGEN_STORE_MAX)
        return RUVGEN_E_FULL;
    const int status = ruvgen_segments_fit(&store->segments, ruvgen_store_blocks(rows));
    return status || !store->sketch ? status : ruvgen_sketch_fit(store->sketch, ruvgen_store_blocks(rows));
}

int ruvgen_store_reserve(ruvgen_store *store, size_t rows)
{
    ruvgen_gate_write(&store->gate);
    const int status = ruvgen_store_make_room(store, rows);
    ruvgen_gate_leave(&store->gate);
    return status;
}

int ruvgen_store_sum(const ruvgen_shape *shape, ruvgen_norms norms, const void *rows, size_t stride,
                     size_t count, ruvgen_word *sums, size_t *bad)
{
    const int whole = ruvgen_dtypes[shape->dtype].bits == 8;
    if (!whole || shape->layout == RUVGEN_LAYOUT_SOA)
        norms(rows, stride, count, shape->dim, sums);
    if (whole)
        return 1;
    for (*bad = 0; *bad < count; ++*bad)
        if ((sums[*bad] & 0x7f800000) == 0x7f800000
            && !ruvgen_is_finite(shape->dtype, ruvgen_at(rows, stride, *bad), shape->dim))
            return 0;
    return 1;
}

void ruvgen_store_put_sums(const ruvgen_shape *shape, char *block, size_t first, const ruvgen_word *sums,
                           size_t count)
{
    if (shape->layout == RUVGEN_LAYOUT_SOA)
        memcpy(block + shape->sums + first * sizeof *sums, sums, count * sizeof *sums);
}

/* Write rows and their sums to a block. Another thread may change the caller's array meanwhile, so it is read
 * only once, and the copy is checked. In RUVGEN_LAYOUT_ROWS the copy is the block itself; rows of a panel are
 * copied to `room`, checked there, and packed from there. */
static int put_rows(const ruvgen_shape *shape, ruvgen_norms norms, char *block, size_t first,
                    const void *rows, size_t stride, size_t count, char *room, size_t *bad)
{
    ruvgen_word sums[RUVGEN_PANEL];
    if (shape->layout == RUVGEN_LAYOUT_ROWS) {
        ruvgen_block_fill(shape, block, first, rows, stride, count);
        return ruvgen_store_sum(shape, norms, block + first * shape->row_stride, shape->row_stride, count,
                                sums, bad);
    }
    for (size_t i = 0; i < count; i++)
        memcpy(room + i * shape->bytes, ruvgen_at(rows, stride, i), shape->bytes);
    if (!ruvgen_store_sum(shape, norms, room, shape->bytes, count, sums, bad))
        return 0;
    ruvgen_block_fill(shape, block, first, room, shape->bytes, count);
    ruvgen_store_put_sums(shape, block, first, sums, count);
    return 1;
}

/* Append rows, block by block, so that each row is loaded into the cache only once. */
static int append(ruvgen_store *store, const void *rows, size_t stride, size_t n, char *room, size_t *bad)
{
    const ruvgen_shape *shape = &store->shape;
    const ruvgen_norms norms = ruvgen_store_norms(shape);
    for (size_t i = 0, count; i < n; i += count) {
        const size_t number = store->rows + i, first = number % PANEL;
        count = n - i < PANEL - first ? n - i : PANEL - first;
        if (!put_rows(shape, norms, block_of(store, number), first, ruvgen_at(rows, stride, i), stride, count,
                      room, bad)) {
            *bad += i;
            if (store->rows % PANEL) /* later blocks are written completely when they are started again */
                ruvgen_block_clear(shape, block_of(store, store->rows), store->rows % PANEL);
            return RUVGEN_E_VALUE;
        }
    }
    if (store->summed_by != norms)
        store->summed_by = store->rows ? NULL : norms;
    return RUVGEN_OK;
}

static int extend(ruvgen_store *store, const void *rows, size_t stride, size_t n, const int64_t *ids,
                  int64_t *first, char *room, size_t *bad)
{
    const int named = store->options.named;
    int status = n > RUVGEN_STORE_MAX - store->rows ? RUVGEN_E_FULL : RUVGEN_OK;
    if (!status && named)
        status = ruvgen_names_fit(store, n);
    if (!status && named)
        status = ruvgen_names_take(store, ids, n, bad);
    if (!status)
        status = ruvgen_store_make_room(store, store->rows + n);
    if (!status)
        status = append(store, rows, stride, n, room, bad);
    if (status)
        return status;
    *first = named ? (int64_t)store->next_id : (int64_t)store->rows;
    if (named)
        ruvgen_names_add(store, n);
    ruvgen_store_redraw(store, store->rows, n);
    store->rows += n;
    ruvgen_stats_inserts(ruvgen_library_stats(), n);
    return RUVGEN_OK;
}

int ruvgen_store_extend(ruvgen_store *store, const void *rows, size_t stride, size_t n, const int64_t *ids,
                        int64_t *first, size_t *bad)
{
    const ruvgen_shape *const shape = &store->shape;
    ruvgen_arena *const scratch = ruvgen_scratch_borrow();
    const size_t most = shape->layout == RUVGEN_LAYOUT_SOA ? n < PANEL ? n : PANEL : 0;
    char *const room = scratch ? ruvgen_arena_array(scratch, most, shape->bytes) : NULL;
    int status = room ? RUVGEN_OK : RUVGEN_E_MEMORY;
    if (!status) {
        ruvgen_gate_write(&store->gate);
        status = extend(store, rows, stride, n, ids, first, room, bad);
        ruvgen_gate_leave(&store->gate);
    }
    if (scratch)
        ruvgen_scratch_return(scratch);
    return status;
}

/* Replace a row; the caller must pass a private copy. */
static int set(ruvgen_store *store, size_t number, const void *row)
{
    const ruvgen_shape *shape = &store->shape;
    const ruvgen_norms norms = ruvgen_store_norms(shape);
    ruvgen_word sums[1];
    size_t bad;
    if (!ruvgen_store_sum(shape, norms, row, 0, 1, sums, &bad))
        return RUVGEN_E_VALUE;
    ruvgen_gate_write(&store->gate);
    const int status = number < store->rows ? RUVGEN_OK : RUVGEN_E_UNKNOWN;
    if (!status) {
        ruvgen_block_put(shape, block_of(store, number), number % PANEL, row);
        ruvgen_store_put_sums(shape, block_of(store, number), number % PANEL, sums, 1);
        ruvgen_store_redraw(store, number, 1);
        if (store->summed_by != norms)
            store->summed_by = NULL;
    }
    ruvgen_gate_leave(&store->gate);
    return status;
}

int ruvgen_store_set(ruvgen_store *store, size_t number, const void *row)
{
    ruvgen_arena *const scratch = ruvgen_scratch_borrow();
    char *const own = scratch ? ruvgen_arena_array(scratch, 1, store->shape.bytes) : NULL;
    if (own)
        memcpy(own, row, store->shape.bytes);
    const int status = own ? set(store, number, own) : RUVGEN_E_MEMORY;
    if (scratch)
        ruvgen_scratch_return(scratch);
    return status;
}

void ruvgen_store_drop(ruvgen_store *store, size_t number)
{
    const ruvgen_shape *shape = &store->shape;
    const size_t last = store->rows - 1;
    char *const from = block_of(store, last), *const to = block_of(store, number);
    if (number != last)
        ruvgen_block_copy(shape, to, number % PANEL, from, last % PANEL);
    ruvgen_block_put(shape, from, last % PANEL, NULL);
    if (store->sketch)
        ruvgen_sketch_move(store->sketch, number, last);
    store->rows = last;
}

int ruvgen_store_delete(ruvgen_store *store, size_t number)
{
    ruvgen_gate_write(&store->gate);
    const int status = number < store->rows ? RUVGEN_OK : RUVGEN_E_UNKNOWN;
    if (!status) {
        ruvgen_store_drop(store, number);
        ruvgen_stats_deletes(ruvgen_library_stats(), 1);
    }
    ruvgen_gate_leave(&store->gate);
    return status;
}

int ruvgen_store_get(ruvgen_store *store, size_t number, void *row)
{
    ruvgen_gate_read(&store->gate);
    const int status = number < store->rows ? RUVGEN_OK : RUVGEN_E_UNKNOWN;
    if (!status)
        ruvgen_block_get(&store->shape, block_of(store, number), number % PANEL, row);
    ruvgen_gate_leave(&store->gate);
    return status;
}

size_t ruvgen_store_column(ruvgen_store *store, size_t j, void *out, size_t n)
{
    const ruvgen_shape *shape = &store->shape;
    const size_t size = shape->bytes / shape->dim;
    ruvgen_gate_read(&store->gate);
    const size_t rows = store->rows, wanted = rows < n ? rows : n;
    for (size_t r = 0; r < wanted; r += PANEL)
        ruvgen_block_column(shape, block_of(store, r), j, wanted - r < PANEL ? wanted - r : PANEL,
                            (char *)out + r * size);
    ruvgen_gate_leave(&store->gate);
    return rows;
}
