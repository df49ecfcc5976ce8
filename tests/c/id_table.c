/* The table of ids against a list, while it grows in steps: random ids come, go, and get other places, and places get
 * other ids, as rows of an index do: id_table [seed]. */
#include <stdio.h>
#include <stdlib.h>

#include "check.h"
#include "layout/id_table.c"

enum { IDS = 40000, PLACES = 60000, CHANGES = 400000 };

static int64_t ids[PLACES];
static uint32_t places[IDS]; /* what the table should say */
static uint32_t spare[PLACES], spares;
static uint64_t state;

static size_t draw_below(size_t n)
{
    state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (size_t)(state >> 33) % n;
}

static int64_t id_of(size_t i)
{
    return (int64_t)(i * i + 7 * i);
}

static void check_some(const ruvgen_id_table *table, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const size_t which = draw_below(IDS);
        CHECK(ruvgen_id_table_find(table, ids, id_of(which)) == places[which]);
    }
}

/* A place is taken, and then holds the id before the table knows. */
static void put(ruvgen_id_table *table, size_t which)
{
    const uint32_t old = places[which], place = spare[--spares];
    CHECK(!ruvgen_id_table_fit(table, ids, 1));
    ids[place] = id_of(which);
    CHECK(ruvgen_id_table_find(table, ids, id_of(which)) == old);
    ruvgen_id_table_put(table, ids, id_of(which), place);
    places[which] = place;
    if (old != RUVGEN_NO_PLACE)
        spare[spares++] = old;
}

static void drop(ruvgen_id_table *table, size_t which)
{
    ruvgen_id_table_drop(table, ids, id_of(which));
    if (places[which] != RUVGEN_NO_PLACE)
        spare[spares++] = places[which];
    places[which] = RUVGEN_NO_PLACE;
}

/* All places in another order, as when an index is compacted. */
static void move(ruvgen_id_table *table)
{
    static uint32_t to[PLACES];
    static int64_t moved[PLACES];
    for (uint32_t i = 0; i < PLACES; i++)
        to[i] = PLACES - 1 - i;
    for (uint32_t i = 0; i < PLACES; i++)
        moved[to[i]] = ids[i];
    ruvgen_id_table_move(table, ids, to);
    memcpy(ids, moved, sizeof ids);
    for (size_t i = 0; i < IDS; i++)
        places[i] = places[i] == RUVGEN_NO_PLACE ? places[i] : to[places[i]];
    for (uint32_t i = 0; i < spares; i++)
        spare[i] = to[spare[i]];
}

int main(int argc, char **argv)
{
    ruvgen_id_table table = {0};
    size_t clearing = 0, emptying = 0, used = 0;
    state = argc > 1 ? strtoull(argv[1], NULL, 10) : 1;
    for (size_t i = 0; i < IDS; i++)
        places[i] = RUVGEN_NO_PLACE;
    for (uint32_t i = PLACES; i--;)
        spare[spares++] = i;
    for (size_t i = 0; i < CHANGES; i++) {
        const size_t which = draw_below(IDS), most = (i / 20000 + 1) * 4000;
        if (table.size && (draw_below(3) || table.used > most))
            drop(&table, which);
        if (table.used < most && spares)
            put(&table, which);
        clearing += (size_t)is_clearing(&table);
        emptying += (size_t)is_emptying(&table);
        check_some(&table, 3);
        if (i % 50000 == 49999 || (is_emptying(&table) && i % 101 == 0))
            move(&table);
    }
    for (size_t i = 0; i < IDS; i++) {
        CHECK(ruvgen_id_table_find(&table, ids, id_of(i)) == places[i]);
        used += places[i] != RUVGEN_NO_PLACE;
    }
    CHECK(table.used == used);
    ruvgen_id_table_close(&table);
    printf("%zu %zu\n", clearing, emptying);
    return 0;
}
