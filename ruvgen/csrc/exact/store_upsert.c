/* Replacing rows by id, and adding those that are not there. */
#include "memory/memory.h"
#include "stats/stats.h"
#include "exact/store_parts.h"

#define PANEL ((size_t)RUVGEN_PANEL)

/* What is to be written: copies, because another thread may change the caller's arrays. */
typedef struct {
    size_t n, fresh; /* fresh: rows whose ids are not there yet */
    int64_t *ids;
    ruvgen_word *sums; /* of rows */
    uint32_t *numbers; /* of the rows that are replaced; RUVGEN_NO_PLACE: none */
    char *rows;
} change;

static int copy_all(const ruvgen_shape *shape, const void *rows, size_t stride, const int64_t *ids,
                    change *to)
{
    const size_t n = to->n;
    to->ids = ruvgen_room(n * sizeof *to->ids);
    to->sums = ruvgen_room(n * sizeof *to->sums);
    to->numbers = ruvgen_room(n * sizeof *to->numbers);
    to->rows = n > SIZE_MAX / shape->bytes ? NULL : ruvgen_room(n * shape->bytes);
    if (!to->ids || !to->sums || !to->numbers || !to->rows)
        return RUVGEN_E_MEMORY;
    memcpy(to->ids, ids, n * sizeof *ids);
    for (size_t i = 0; i < n; i++)
        memcpy(to->rows + i * shape->bytes, ruvgen_at(rows, stride, i), shape->bytes);
    return RUVGEN_OK;
}

static int check(const ruvgen_shape *shape, ruvgen_norms norms, const change *made, size_t *bad)
{
    for (*bad = 0; *bad < made->n; ++*bad)
        if (made->ids[*bad] < 0)
            return RUVGEN_E_VALUE;
    const int status = ruvgen_ids_differ(made->ids, made->n, bad);
    return status ? status
           : ruvgen_store_sum(shape, norms, made->rows, shape->bytes, made->n, made->sums, bad)
               ? RUVGEN_OK
               : RUVGEN_E_VALUE;
}

/* Find the rows that are replaced, and take all memory that is needed. */
static int prepare(ruvgen_store *store, change *made)
{
    for (size_t i = 0; i < made->n; i++) {
        made->numbers[i] = ruvgen_id_table_find(&store->table, store->ids, made->ids[i]);
        made->fresh += made->numbers[i] == RUVGEN_NO_PLACE;
    }
    if (made->fresh > RUVGEN_STORE_MAX - store->rows)
        return RUVGEN_E_FULL;
    const int status = ruvgen_names_fit(store, made->fresh);
    return status ? status : ruvgen_store_make_room(store, store->rows + made->fresh);
}

/* Cannot fail. */
static void write_all(ruvgen_store *store, ruvgen_norms norms, const change *made)
{
    const ruvgen_shape *const shape = &store->shape;
    size_t end = store->rows;
    for (size_t i = 0; i < made->n; i++) {
        const int fresh = made->numbers[i] == RUVGEN_NO_PLACE;
        const size_t number = fresh ? end++ : made->numbers[i];
        char *const block = ruvgen_block_at(&store->segments, number / PANEL);
        const char *const row = made->rows + i * shape->bytes;
        if (fresh) {
            ruvgen_block_fill(shape, block, number % PANEL, row, 0, 1); /* also begins a new block */
            store->ids[number] = made->ids[i];
        } else {
            ruvgen_block_put(shape, block, number % PANEL, row);
        }
        ruvgen_store_put_sums(shape, block, number % PANEL, made->sums + i, 1);
        if (!fresh)
            ruvgen_store_redraw(store, number, 1);
    }
    if (store->summed_by != norms)
        store->summed_by = store->rows ? NULL : norms;
    ruvgen_names_add(store, made->fresh);
    ruvgen_store_redraw(store, store->rows, made->fresh);
    store->rows = end;
    ruvgen_stats_inserts(ruvgen_library_stats(), made->n);
}

int ruvgen_store_upsert(ruvgen_store *store, const void *rows, size_t stride, size_t n, const int64_t *ids,
                        size_t *bad)
{
    const ruvgen_norms norms = ruvgen_store_norms(&store->shape);
    change made = {.n = n};
    int status = n > RUVGEN_STORE_MAX ? RUVGEN_E_FULL : copy_all(&store->shape, rows, stride, ids, &made);
    if (!status)
        status = check(&store->shape, norms, &made, bad);
    if (!status) {
        ruvgen_gate_write(&store->gate);
        status = prepare(store, &made);
        if (!status)
            write_all(store, norms, &made);
        ruvgen_gate_leave(&store->gate);
    }
    ruvgen_give(made.ids);
    ruvgen_give(made.sums);
    ruvgen_give(made.numbers);
    ruvgen_give(made.rows);
    return status;
}
