/* Rows by their ids. */
#include "memory.h"
#include "stats.h"
#include "store_parts.h"

int ruvgen_names_check(const ruvgen_store *store, const int64_t *ids, size_t n, size_t *bad)
{
    if (!ids)
        return n > (uint64_t)(INT64_MAX - store->next_id) ? RUVGEN_E_FULL : RUVGEN_OK;
    for (*bad = 0; *bad < n; ++*bad) {
        if (ids[*bad] < 0)
            return RUVGEN_E_VALUE;
        if (ruvgen_id_table_find(&store->table, store->ids, ids[*bad]) != RUVGEN_NO_PLACE)
            return RUVGEN_E_EXISTS;
    }
    return ruvgen_ids_differ(ids, n, bad);
}

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

void ruvgen_names_add(ruvgen_store *store, const int64_t *ids, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const size_t number = store->rows + i;
        const int64_t id = ids ? ids[i] : store->next_id;
        store->ids[number] = id;
        ruvgen_id_table_put(&store->table, store->ids, id, (uint32_t)number);
        if (id >= store->next_id)
            store->next_id = id < INT64_MAX ? id + 1 : id;
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

int ruvgen_store_remove(ruvgen_store *store, const int64_t *ids, size_t n, size_t *bad)
{
    ruvgen_gate_write(&store->gate);
    int status = ruvgen_ids_differ(ids, n, bad);
    for (size_t i = 0; i < n && !status; i++)
        if (ruvgen_id_table_find(&store->table, store->ids, ids[i]) == RUVGEN_NO_PLACE) {
            *bad = i;
            status = RUVGEN_E_UNKNOWN;
        }
    if (!status) {
        for (size_t i = 0; i < n; i++) {
            const size_t number = ruvgen_id_table_find(&store->table, store->ids, ids[i]);
            ruvgen_names_drop(store, number);
            ruvgen_store_drop(store, number);
        }
        ruvgen_stats_deletes(ruvgen_library_stats(), n);
    }
    ruvgen_gate_leave(&store->gate);
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
