/* The ids of a store's rows. */
#include "memory/memory.h"
#include "exact/store_parts.h"

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
