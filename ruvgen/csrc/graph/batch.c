/* Lookups of several rows, as they were at one moment. */
#include "graph/graph.h"

void ruvgen_index_contains_all(ruvgen_index *index, const int64_t *ids, size_t n, uint8_t *there)
{
    uint32_t side;
    pthread_mutex_lock(&index->naming); /* the table and the view must match, and stay so for all ids */
    const ruvgen_view *const view = ruvgen_view_enter(index, &side);
    for (size_t i = 0; i < n; i++)
        there[i] = ruvgen_table_find(index, view, ids[i]) != RUVGEN_NO_SLOT;
    pthread_mutex_unlock(&index->naming);
    ruvgen_view_leave(index, side);
}

int ruvgen_index_get_all(ruvgen_index *index, const int64_t *ids, size_t n, void *rows, size_t *bad)
{
    uint32_t side, *const slots = ruvgen_room((n + 1) * sizeof *slots);
    if (!slots)
        return RUVGEN_E_MEMORY;
    pthread_mutex_lock(&index->naming);
    const ruvgen_view *const view = ruvgen_view_enter(index, &side);
    for (*bad = 0; *bad < n; ++*bad) {
        slots[*bad] = ruvgen_table_find(index, view, ids[*bad]);
        if (slots[*bad] == RUVGEN_NO_SLOT)
            break;
    }
    pthread_mutex_unlock(&index->naming);
    const int status = *bad < n ? RUVGEN_E_UNKNOWN : RUVGEN_OK;
    for (size_t i = 0; i < n && !status; i++) /* rows of a view do not change while it is entered */
        ruvgen_row_give(view, slots[i], (char *)rows + i * ruvgen_given_bytes(&index->options));
    ruvgen_view_leave(index, side);
    ruvgen_give(slots);
    return status;
}
