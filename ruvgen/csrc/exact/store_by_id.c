/* Access to rows by id. */
#include "memory/memory.h"
#include "stats/stats.h"
#include "exact/store_parts.h"

/* ids must be a private copy: another thread may change the caller's array. */
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
