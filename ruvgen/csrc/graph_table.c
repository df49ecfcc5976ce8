/* Slots by the id of their row: open addressing, linear probing, four bytes for a place. The ids themselves are
 * read from the view. Dropping leaves no marks: what follows is moved up. */
#include "graph.h"

#include <stdlib.h>

#define EMPTY RUVGEN_NO_SLOT

static size_t home(const ruvgen_index *index, int64_t id)
{
    uint64_t h = (uint64_t)id;
    h = (h ^ h >> 32) * UINT64_C(0x9e3779b97f4a7c15);
    return (size_t)(h ^ h >> 29) & (index->table_size - 1);
}

/* The place of an id, or the empty one where it would go. */
static size_t place(const ruvgen_index *index, const ruvgen_view *view, int64_t id)
{
    size_t at = home(index, id);
    while (index->table[at] != EMPTY && ruvgen_id_of(view, index->table[at]) != id)
        at = (at + 1) & (index->table_size - 1);
    return at;
}

int ruvgen_table_fit(ruvgen_index *index, size_t more)
{
    size_t size = index->table_size ? index->table_size : 64;
    while ((index->table_used + more) > size / 8 * 7)
        size *= 2;
    if (size == index->table_size)
        return RUVGEN_OK;
    uint32_t *old = index->table, *table = ruvgen_room(size * sizeof *table);
    if (!table)
        return RUVGEN_E_MEMORY;
    memset(table, 0xff, size * sizeof *table);
    const size_t old_size = index->table_size;
    const ruvgen_view *view = ruvgen_view_now(index);
    index->table = table;
    index->table_size = size;
    for (size_t i = 0; i < old_size; i++)
        if (old[i] != EMPTY)
            table[place(index, view, ruvgen_id_of(view, old[i]))] = old[i];
    ruvgen_give(old);
    return RUVGEN_OK;
}

uint32_t ruvgen_table_find(const ruvgen_index *index, const ruvgen_view *view, int64_t id)
{
    return index->table_size ? index->table[place(index, view, id)] : EMPTY;
}

void ruvgen_table_put(ruvgen_index *index, const ruvgen_view *view, int64_t id, uint32_t slot)
{
    const size_t at = place(index, view, id);
    index->table_used += index->table[at] == EMPTY;
    index->table[at] = slot;
}

void ruvgen_table_drop(ruvgen_index *index, const ruvgen_view *view, int64_t id)
{
    const size_t last = index->table_size - 1;
    size_t hole = place(index, view, id);
    if (index->table[hole] == EMPTY)
        return;
    index->table_used--;
    for (size_t at = (hole + 1) & last; index->table[at] != EMPTY; at = (at + 1) & last) {
        const size_t from = home(index, ruvgen_id_of(view, index->table[at]));
        if (((at - from) & last) >= ((at - hole) & last)) {
            index->table[hole] = index->table[at];
            hole = at;
        }
    }
    index->table[hole] = EMPTY;
}

static int ascending(const void *a, const void *b)
{
    const int64_t x = **(const int64_t *const *)a, y = **(const int64_t *const *)b;
    return (x > y) - (x < y);
}

int ruvgen_ids_differ(const int64_t *ids, size_t n, size_t *bad)
{
    if (n < 2)
        return RUVGEN_OK;
    const int64_t **sorted = ruvgen_room(n * sizeof *sorted);
    if (!sorted)
        return RUVGEN_E_MEMORY;
    for (size_t i = 0; i < n; i++)
        sorted[i] = ids + i;
    qsort(sorted, n, sizeof *sorted, ascending);
    int status = RUVGEN_OK;
    for (size_t i = 1; i < n && !status; i++)
        if (*sorted[i] == *sorted[i - 1]) {
            *bad = (size_t)((sorted[i] > sorted[i - 1] ? sorted[i] : sorted[i - 1]) - ids);
            status = RUVGEN_E_EXISTS;
        }
    ruvgen_give(sorted);
    return status;
}
