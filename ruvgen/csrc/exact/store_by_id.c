/* Access to rows by id. */
#include "memory/memory.h"
#include "stats/stats.h"
#include "exact/store_parts.h"

static uint32_t number_of(const ruvgen_store *store, int64_t id)
{
    return ruvgen_id_table_find(&store->table, store->ids, id);
}

/* ids must be a private copy: another thread may change the caller's array. */
static int remove_all(ruvgen_store *store, const int64_t *ids, size_t n, size_t *removed, size_t *bad)
{
    int status = ruvgen_ids_differ(ids, n, bad);
    for (size_t i = 0; i < n && !status && !removed; i++)
        if (number_of(store, ids[i]) == RUVGEN_NO_PLACE) {
            *bad = i;
            status = RUVGEN_E_UNKNOWN;
        }
    const size_t before = store->rows;
    for (size_t i = 0; i < n && !status; i++) {
        const size_t number = number_of(store, ids[i]);
        if (number == RUVGEN_NO_PLACE)
            continue;
        ruvgen_names_drop(store, number);
        ruvgen_store_drop(store, number);
    }
    if (!status)
        ruvgen_stats_deletes(ruvgen_library_stats(), before - store->rows);
    if (removed)
        *removed = before - store->rows;
    return status;
}

static int remove_some(ruvgen_store *store, const int64_t *ids, size_t n, size_t *removed, size_t *bad)
{
    if (removed)
        *removed = 0;
    if (!n)
        return RUVGEN_OK;
    int64_t *const own = n > SIZE_MAX / sizeof *own ? NULL : ruvgen_take(n * sizeof *own, RUVGEN_ALIGN);
    if (!own)
        return RUVGEN_E_MEMORY;
    memcpy(own, ids, n * sizeof *own);
    ruvgen_gate_write(&store->gate);
    const int status = remove_all(store, own, n, removed, bad);
    ruvgen_gate_leave(&store->gate);
    ruvgen_give(own);
    return status;
}

int ruvgen_store_remove(ruvgen_store *store, const int64_t *ids, size_t n, size_t *bad)
{
    return remove_some(store, ids, n, NULL, bad);
}

int ruvgen_store_discard(ruvgen_store *store, const int64_t *ids, size_t n, size_t *removed, size_t *bad)
{
    return remove_some(store, ids, n, removed, bad);
}

int ruvgen_store_get_by_id(ruvgen_store *store, int64_t id, void *row)
{
    ruvgen_gate_read(&store->gate);
    const uint32_t number = number_of(store, id);
    if (number != RUVGEN_NO_PLACE)
        ruvgen_block_get(&store->shape, ruvgen_block_at(&store->segments, number / RUVGEN_PANEL),
                         number % RUVGEN_PANEL, row);
    ruvgen_gate_leave(&store->gate);
    return number == RUVGEN_NO_PLACE ? RUVGEN_E_UNKNOWN : RUVGEN_OK;
}

int ruvgen_store_get_all(ruvgen_store *store, const int64_t *ids, size_t n, void *rows, size_t *bad)
{
    const ruvgen_shape *const shape = &store->shape;
    int status = RUVGEN_OK;
    ruvgen_gate_read(&store->gate);
    for (size_t i = 0; i < n && !status; i++) {
        const uint32_t number = number_of(store, ids[i]);
        *bad = i;
        if (number == RUVGEN_NO_PLACE)
            status = RUVGEN_E_UNKNOWN;
        else
            ruvgen_block_get(shape, ruvgen_block_at(&store->segments, number / RUVGEN_PANEL),
                             number % RUVGEN_PANEL, (char *)rows + i * shape->bytes);
    }
    ruvgen_gate_leave(&store->gate);
    return status;
}

void ruvgen_store_contains_all(ruvgen_store *store, const int64_t *ids, size_t n, uint8_t *there)
{
    ruvgen_gate_read(&store->gate);
    for (size_t i = 0; i < n; i++)
        there[i] = number_of(store, ids[i]) != RUVGEN_NO_PLACE;
    ruvgen_gate_leave(&store->gate);
}

int ruvgen_store_contains(ruvgen_store *store, int64_t id)
{
    ruvgen_gate_read(&store->gate);
    const uint32_t number = number_of(store, id);
    ruvgen_gate_leave(&store->gate);
    return number != RUVGEN_NO_PLACE;
}

size_t ruvgen_store_ids(ruvgen_store *store, int64_t *ids, size_t n)
{
    ruvgen_gate_read(&store->gate);
    const size_t rows = store->rows;
    if (rows && n)
        memcpy(ids, store->ids, (rows < n ? rows : n) * sizeof *ids);
    ruvgen_gate_leave(&store->gate);
    return rows;
}
