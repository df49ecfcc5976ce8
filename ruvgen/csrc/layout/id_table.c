/* Deletion shifts following entries back instead of leaving tombstones. The hash uses a random key per table,
 * so nothing may depend on the order of entries. */
#include "layout/id_table.h"

#include <stdlib.h>
#include <string.h>

#include "file/entropy.h"
#include "memory/memory.h"
#include "status.h"
#include "ruvgen.h"

#define EMPTY RUVGEN_NO_PLACE

static void draw(uint64_t key[3])
{
    key[0] = ruvgen_entropy();
    key[1] = ruvgen_entropy() | 1; /* odd factors are invertible, so different ids keep different hashes */
    key[2] = ruvgen_entropy() | 1;
}

static size_t home(const ruvgen_id_table *table, int64_t id)
{
    uint64_t h = (uint64_t)id ^ table->key[0];
    h = (h ^ h >> 32) * table->key[1];
    h = (h ^ h >> 29) * table->key[2];
    return (size_t)(h ^ h >> 32) & (table->size - 1);
}

/* The entry of an id, or the empty entry where it would be inserted. */
static size_t entry(const ruvgen_id_table *table, const int64_t *ids, int64_t id)
{
    size_t at = home(table, id);
    while (table->places[at] != EMPTY && ids[table->places[at]] != id)
        at = (at + 1) & (table->size - 1);
    return at;
}

int ruvgen_id_table_fit(ruvgen_id_table *table, const int64_t *ids, size_t more)
{
    ruvgen_id_table larger = {.size = table->size ? table->size : 64, .used = table->used};
    while (table->used + more > larger.size / 8 * 7)
        larger.size *= 2;
    if (larger.size == table->size)
        return RUVGEN_OK;
    if (table->size)
        memcpy(larger.key, table->key, sizeof larger.key);
    else
        draw(larger.key);
    larger.places = ruvgen_take(larger.size * sizeof *larger.places, 64);
    if (!larger.places)
        return RUVGEN_E_MEMORY;
    memset(larger.places, 0xff, larger.size * sizeof *larger.places);
    for (size_t i = 0; i < table->size; i++)
        if (table->places[i] != EMPTY)
            larger.places[entry(&larger, ids, ids[table->places[i]])] = table->places[i];
    ruvgen_give(table->places);
    *table = larger;
    return RUVGEN_OK;
}

void ruvgen_id_table_close(ruvgen_id_table *table)
{
    ruvgen_give(table->places);
    *table = (ruvgen_id_table){0};
}

uint32_t ruvgen_id_table_find(const ruvgen_id_table *table, const int64_t *ids, int64_t id)
{
    return table->size ? table->places[entry(table, ids, id)] : EMPTY;
}

void ruvgen_id_table_put(ruvgen_id_table *table, const int64_t *ids, int64_t id, uint32_t place)
{
    const size_t at = entry(table, ids, id);
    table->used += table->places[at] == EMPTY;
    table->places[at] = place;
}

void ruvgen_id_table_drop(ruvgen_id_table *table, const int64_t *ids, int64_t id)
{
    const size_t last = table->size - 1;
    size_t hole = entry(table, ids, id);
    if (table->places[hole] == EMPTY)
        return;
    table->used--;
    for (size_t at = (hole + 1) & last; table->places[at] != EMPTY; at = (at + 1) & last) {
        const size_t from = home(table, ids[table->places[at]]);
        if (((at - from) & last) >= ((at - hole) & last)) {
            table->places[hole] = table->places[at];
            hole = at;
        }
    }
    table->places[hole] = EMPTY;
}

static int by_id(const void *a, const void *b)
{
    const int64_t x = **(const int64_t *const *)a, y = **(const int64_t *const *)b;
    return (x > y) - (x < y);
}

int ruvgen_ids_differ(const int64_t *ids, size_t n, size_t *bad)
{
    if (n < 2)
        return RUVGEN_OK;
    const int64_t **sorted = ruvgen_take(n * sizeof *sorted, 64);
    if (!sorted)
        return RUVGEN_E_MEMORY;
    for (size_t i = 0; i < n; i++)
        sorted[i] = ids + i;
    qsort(sorted, n, sizeof *sorted, by_id);
    int status = RUVGEN_OK;
    for (size_t i = 1; i < n && !status; i++)
        if (*sorted[i] == *sorted[i - 1]) {
            *bad = (size_t)((sorted[i] > sorted[i - 1] ? sorted[i] : sorted[i - 1]) - ids);
            status = RUVGEN_E_EXISTS;
        }
    ruvgen_give(sorted);
    return status;
}
