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
#define GONE (EMPTY - 1) /* in a table that is being emptied: it moved, or was dropped */

enum {
    FEWEST = 4096, /* entries; a smaller table grows at once */
    CLEARED = 4096,
    MOVED = 64 /* entries in a step */
};

static void draw(uint64_t key[3])
{
    key[0] = ruvgen_entropy();
    key[1] = ruvgen_entropy() | 1; /* odd factors are invertible, so different ids keep different hashes */
    key[2] = ruvgen_entropy() | 1;
}

static size_t home_in(const ruvgen_id_table *table, size_t size, int64_t id)
{
    uint64_t h = (uint64_t)id ^ table->key[0];
    h = (h ^ h >> 32) * table->key[1];
    h = (h ^ h >> 29) * table->key[2];
    return (size_t)(h ^ h >> 32) & (size - 1);
}

static size_t home(const ruvgen_id_table *table, int64_t id)
{
    return home_in(table, table->size, id);
}

/* The entry of an id, or the empty entry where it would be inserted. */
static size_t entry(const ruvgen_id_table *table, const int64_t *ids, int64_t id)
{
    size_t at = home(table, id);
    while (table->places[at] != EMPTY && ids[table->places[at]] != id)
        at = (at + 1) & (table->size - 1);
    return at;
}

static int is_clearing(const ruvgen_id_table *table)
{
    return table->other && table->other_size > table->size;
}

static int is_emptying(const ruvgen_id_table *table)
{
    return table->other && table->other_size < table->size;
}

/* The entry of an id that has not moved yet, or NULL. Entries that moved stay, so that others are still found behind
 * them, but their places may have other ids by now. */
static uint32_t *unmoved(const ruvgen_id_table *table, const int64_t *ids, int64_t id)
{
    if (!is_emptying(table))
        return NULL;
    size_t at = home_in(table, table->other_size, id);
    while (table->other[at] != EMPTY
           && (at < table->done || table->other[at] == GONE || ids[table->other[at]] != id))
        at = (at + 1) & (table->other_size - 1);
    return table->other[at] == EMPTY ? NULL : table->other + at;
}

static void drop_other(ruvgen_id_table *table)
{
    ruvgen_give(table->other);
    table->other = NULL;
    table->other_size = table->done = 0;
}

static void empty_some(ruvgen_id_table *table, const int64_t *ids, size_t most)
{
    const size_t left = table->other_size - table->done, end = table->done + (most < left ? most : left);
    for (; table->done < end; table->done++) {
        const uint32_t place = table->other[table->done];
        if (place != EMPTY && place != GONE)
            table->places[entry(table, ids, ids[place])] = place;
    }
    if (end == table->other_size)
        drop_other(table);
}

static void clear_some(ruvgen_id_table *table)
{
    const size_t left = table->other_size - table->done, n = CLEARED < left ? CLEARED : left;
    memset(table->other + table->done, 0xff, n * sizeof *table->other);
    table->done += n;
    if (table->done < table->other_size)
        return;
    uint32_t *const smaller = table->places;
    const size_t size = table->size;
    table->places = table->other;
    table->size = table->other_size;
    table->other = smaller;
    table->other_size = size;
    table->done = 0;
}

static void go_on(ruvgen_id_table *table, const int64_t *ids)
{
    if (is_clearing(table))
        clear_some(table);
    else if (is_emptying(table))
        empty_some(table, ids, MOVED);
}

/* Begin to grow, before there is no room. Without memory, a later change does it. */
static void prepare(ruvgen_id_table *table)
{
    table->other = ruvgen_take(2 * table->size * sizeof *table->other, 64);
    table->other_size = table->other ? 2 * table->size : 0;
    table->done = 0;
}

int ruvgen_id_table_fit(ruvgen_id_table *table, const int64_t *ids, size_t more)
{
    ruvgen_id_table larger = {.size = table->size ? table->size : 64, .used = table->used};
    while (table->used + more > larger.size / 8 * 7)
        larger.size *= 2;
    if (larger.size == table->size) {
        if (!table->other && table->size >= FEWEST && table->used + more > table->size / 4 * 3)
            prepare(table);
        return RUVGEN_OK;
    }
    if (table->size)
        memcpy(larger.key, table->key, sizeof larger.key);
    else
        draw(larger.key);
    larger.places = ruvgen_take(larger.size * sizeof *larger.places, 64);
    if (!larger.places)
        return RUVGEN_E_MEMORY;
    if (is_emptying(table))
        empty_some(table, ids, SIZE_MAX);
    memset(larger.places, 0xff, larger.size * sizeof *larger.places);
    for (size_t i = 0; i < table->size; i++)
        if (table->places[i] != EMPTY)
            larger.places[entry(&larger, ids, ids[table->places[i]])] = table->places[i];
    drop_other(table);
    ruvgen_give(table->places);
    *table = larger;
    return RUVGEN_OK;
}

void ruvgen_id_table_move(ruvgen_id_table *table, const int64_t *ids, const uint32_t *places)
{
    if (is_emptying(table))
        empty_some(table, ids, SIZE_MAX);
    for (size_t i = 0; i < table->size; i++)
        if (table->places[i] != EMPTY)
            table->places[i] = places[table->places[i]];
}

size_t ruvgen_id_table_bytes(const ruvgen_id_table *table)
{
    return (table->size + table->other_size) * sizeof *table->places;
}

void ruvgen_id_table_close(ruvgen_id_table *table)
{
    ruvgen_give(table->places);
    ruvgen_give(table->other);
    *table = (ruvgen_id_table){0};
}

uint32_t ruvgen_id_table_find(const ruvgen_id_table *table, const int64_t *ids, int64_t id)
{
    const uint32_t place = table->size ? table->places[entry(table, ids, id)] : EMPTY;
    const uint32_t *const old = place == EMPTY ? unmoved(table, ids, id) : NULL;
    return old ? *old : place;
}

void ruvgen_id_table_put(ruvgen_id_table *table, const int64_t *ids, int64_t id, uint32_t place)
{
    go_on(table, ids);
    const size_t at = entry(table, ids, id);
    uint32_t *const old = table->places[at] == EMPTY ? unmoved(table, ids, id) : NULL;
    table->used += table->places[at] == EMPTY && !old;
    table->places[at] = place;
    if (old)
        *old = GONE;
}

void ruvgen_id_table_drop(ruvgen_id_table *table, const int64_t *ids, int64_t id)
{
    go_on(table, ids);
    const size_t last = table->size - 1;
    size_t hole = entry(table, ids, id);
    if (table->places[hole] == EMPTY) {
        uint32_t *const old = unmoved(table, ids, id);
        table->used -= old != NULL;
        if (old)
            *old = GONE;
        return;
    }
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
