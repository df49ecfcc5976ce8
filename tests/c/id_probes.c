/* How far ids are from where their hash leads, in tables filled with ids that somebody chose: id_probes. Prints, for
 * each choice, the mean number of entries that a search for one of them looks at, times 100. */
#include <stdio.h>
#include <stdlib.h>

#include "check.h"
#include "layout/id_table.c"

enum { ROWS = 20000, DRAWS = 5 };

static int64_t ids[ROWS];

/* The id that a hash without a key, that of earlier versions, leads to a place: all of these to the same one. */
static int64_t colliding(uint64_t i)
{
    const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);
    uint64_t inverse = factor, h = i << 24;
    for (int step = 0; step < 6; step++)
        inverse *= 2 - factor * inverse;
    h = h ^ h >> 29 ^ h >> 58;
    h *= inverse;
    h ^= h >> 32;
    const uint64_t product = (h ^ h >> 32) * factor;
    CHECK(((product ^ product >> 29) & 0xffffff) == 0);
    return (int64_t)h;
}

static size_t choose(int way)
{
    size_t n = 0;
    for (uint64_t i = 0; n < ROWS; i++) {
        const int64_t id = way == 0   ? (int64_t)i
                           : way == 1 ? (int64_t)(i << 20)
                           : way == 2 ? (int64_t)(i << 43)
                           : way == 3 ? INT64_MAX - (int64_t)i
                                      : colliding(i);
        if (id >= 0)
            ids[n++] = id;
    }
    return n;
}

static long probes(const ruvgen_id_table *table)
{
    uint64_t all = 0;
    for (size_t i = 0; i < ROWS; i++)
        all += 1 + ((entry(table, ids, ids[i]) - home(table, ids[i])) & (table->size - 1));
    return (long)(all * 100 / ROWS);
}

int main(void)
{
    for (int way = 0; way < 5; way++) {
        long most = 0;
        uint64_t keys[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            ruvgen_id_table table = {0};
            choose(way);
            for (size_t i = 0; i < ROWS; i++) {
                CHECK(!ruvgen_id_table_fit(&table, ids, 1));
                ruvgen_id_table_put(&table, ids, ids[i], (uint32_t)i);
            }
            CHECK(table.used == ROWS);
            const long found = probes(&table);
            most = found > most ? found : most;
            for (size_t i = 0; i < ROWS; i += 2)
                ruvgen_id_table_drop(&table, ids, ids[i]);
            for (size_t i = 0; i < ROWS; i++)
                CHECK(ruvgen_id_table_find(&table, ids, ids[i]) == (i % 2 ? (uint32_t)i : RUVGEN_NO_PLACE));
            keys[draw] = table.key[0];
            CHECK(!draw || keys[draw] != keys[draw - 1]);
            ruvgen_id_table_close(&table);
        }
        printf("%ld\n", most);
    }
    return 0;
}
