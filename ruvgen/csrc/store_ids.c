/* Rows by their ids. */
#include "memory.h"
#include "stats.h"
#include "store_parts.h"

int ruvgen_names_fit(ruvgen_store *store, size_t more)
{
    const size_t rows = store->rows + more;
    if (rows > store->ids_room) {
        const size_t half = store->ids_room + store->ids_room / 2;
        const size_t room = rows < half ? half : rows < RUVGEN_PANEL ? RUVGEN_PANEL : rows;
        int64_t *ids = ruvgen_take(room * sizeof *ids, RUVGEN_ALIGN);
        if (!ids)
            return RUVGEN_E_MEMORY;
        if (store->rows)
            memcpy(ids, store->ids, store->rows * sizeof *ids);
        ruvgen_give(store->ids);
        store->ids = ids;
        store->ids_room = room;
    }
    return ruvgen_id_table_fit(&store->table, store->ids, more);
}

int ruvgen_names_take(ruvgen_store *store, const int64_t *ids, size_t n, size_t *bad)
{
    if (!n)
        return RUVGEN_OK;
    int64_t *const own = store->ids + store->rows;
    if (!ids && n > RUVGEN_IDS - store->next_id)
        return RUVGEN_E_NO_IDS;
    for (size_t i = 0; i < n; i++)
        own[i] = ids ? ids[i] : (int64_t)(store->next_id + i);
    for (*bad = 0; *bad < n && ids; ++*bad) {
        if (own[*bad] < 0)
            return RUVGEN_E_VALUE;
        if (ruvgen_id_table_find(&store->table, store->ids, own[*bad]) != RUVGEN_NO_PLACE)
            return RUVGEN_E_EXISTS;
    }
    return ids ? ruvgen_ids_differ(own, n, bad) : RUVGEN_OK;
}

void ruvgen_names_add(ruvgen_store *store, size_t n)
{
    for (size_t number = store->rows; number < store->rows + n; number++) {
        const int64_t id = store->ids[number];
        ruvgen_id_table_put(&store->table, store->ids, id, (uint32_t)number);
        if ((uint64_t)id >= store->next_id)
            store->next_id = (uint64_t)id + 1;
    }
}

void ruvgen_names_drop(ruvgen_store *store, size_t number)
{
    const size_t last = store->rows - 1;
    ruvgen_id_table_drop(&store->table, store->ids, store->ids[number]);
    if (number == last)
        return;
    ruvgen_id_table_put(&store->table, store->ids, store->ids[last], (uint32_t)number);
    store->ids[number] = store->ids[last];
}

/* Of a copy, for the caller's array may change meanwhile. */
static int remove_all(ruvgen_store *store, const int64_t *ids, size_t n, size_t *bad)
{
    int status = ruvgen_ids_differ(ids, n, bad);
    for (size_t i = 0; i < n && !status; i++)
        if (ruvgen_id_table_find(&store->table, store->ids, ids[i]) == RUVGEN_NO_PLACE) {
            *bad = i;
            status = RUVGEN_E_UNKNOWN;
        }
    for (size_t i = 0; i < n && !status; i++) {
        const size_t number = ruvgen_id_table_find(&store->table, store->ids, ids[i]);
        ruvgen_names_drop(store, number);
        ruvgen_store_drop(store, number);
    }
    return status;
}

int ruvgen_store_remove(ruvgen_store *store, const int64_t *ids, size_t n, size_t *bad)
{
    if (!n)
        return RUVGEN_OK;
    int64_t *const own = n > SIZE_MAX / sizeof *own ? NULL : ruvgen_take(n * sizeof *own, RUVGEN_ALIGN);
    if (!own)
        return RUVGEN_E_MEMORY;
    memcpy(own, ids, n * sizeof *own);
    ruvgen_gate_write(&store->gate);
    const int status = remove_all(store, own, n, bad);
    if (!status)
        ruvgen_stats_deletes(ruvgen_library_stats(), n);
    ruvgen_gate_leave(&store->gate);
    ruvgen_give(own);
    return status;
}

int ruvgen_store_get_by_id(ruvgen_store *store, int64_t id, void *row)
{
    ruvgen_gate_read(&store->gate);
    const uint32_t number = ruvgen_id_table_find(&store->table, store->ids, id);
    if (number != RUVGEN_NO_PLACE)
        ruvgen_block_get(&store->shape, ruvgen_block_at(&store->segments, number / RUVGEN_PANEL),
                         number % RUVGEN_PANEL, row);
    ruvgen_gate_leave(&store->gate);
    return number == RUVGEN_NO_PLACE ? RUVGEN_E_UNKNOWN : RUVGEN_OK;
}

int ruvgen_store_contains(ruvgen_store *store, int64_t id)
{
    ruvgen_gate_read(&store->gate);
    const uint32_t number = ruvgen_id_table_find(&store->table, store->ids, id);
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
