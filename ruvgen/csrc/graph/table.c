/* The index's table from ids to slots. */
#include "graph/graph.h"

static const int64_t *ids_of(const ruvgen_view *view)
{
    return (const int64_t *)(const void *)view->ids->base;
}

int ruvgen_table_fit(ruvgen_index *index, size_t more)
{
    const size_t size = index->table.size;
    const int status = ruvgen_id_table_fit(&index->table, ids_of(ruvgen_view_now(index)), more);
    atomic_store(&index->table_bytes, ruvgen_id_table_bytes(&index->table));
    if (index->table.size != size)
        ruvgen_effort_spend(index, RUVGEN_EFFORT_WHOLE, size);
    return status;
}

void ruvgen_table_move(ruvgen_index *index, const ruvgen_view *view, const uint32_t *places)
{
    ruvgen_id_table_move(&index->table, ids_of(view), places);
}

uint32_t ruvgen_table_find(const ruvgen_index *index, const ruvgen_view *view, int64_t id)
{
    return ruvgen_id_table_find(&index->table, ids_of(view), id);
}

void ruvgen_table_put(ruvgen_index *index, const ruvgen_view *view, int64_t id, uint32_t slot)
{
    ruvgen_effort_spend(index, RUVGEN_EFFORT_NAME, index->table.other != NULL);
    ruvgen_id_table_put(&index->table, ids_of(view), id, slot);
    ruvgen_changes_note(index, id);
}

void ruvgen_table_drop(ruvgen_index *index, const ruvgen_view *view, int64_t id)
{
    ruvgen_id_table_drop(&index->table, ids_of(view), id);
    ruvgen_changes_note(index, id);
}
