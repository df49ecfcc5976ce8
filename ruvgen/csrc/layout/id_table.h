/* A hash table from ids to places: open addressing with linear probing, four bytes per entry. Entries hold
 * only places; the ids are read from the owner's array `ids`, indexed by place. */
#ifndef RUVGEN_ID_TABLE_H
#define RUVGEN_ID_TABLE_H

#include <stddef.h>
#include <stdint.h>

#define RUVGEN_NO_PLACE UINT32_MAX
#define RUVGEN_IDS (UINT64_C(1) << 63) /* 0 … 2^63 - 1 */

/* All zero is an empty table. It grows in steps: a larger one is cleared, then it takes the place of the smaller one,
 * then entries move over; each change of an entry does a part of that. */
typedef struct {
    uint32_t *places;
    size_t size, used;
    uint64_t key[3]; /* random, so that ids cannot be chosen to collide */
    uint32_t *
        other; /* the larger one that is being cleared, or the smaller one that is being emptied; NULL: none */
    size_t other_size, done; /* entries of that before this one are done */
} ruvgen_id_table;

/* Make room for `more` further entries; at once, if they do not fit. RUVGEN_E_MEMORY. */
int ruvgen_id_table_fit(ruvgen_id_table *table, const int64_t *ids, size_t more);
/* All ids get other places: the new ones, by the old ones. O(n). */
void ruvgen_id_table_move(ruvgen_id_table *table, const int64_t *ids, const uint32_t *places);
/* Bytes in use. */
size_t ruvgen_id_table_bytes(const ruvgen_id_table *table);
void ruvgen_id_table_close(ruvgen_id_table *table);

/* The place of an id, or RUVGEN_NO_PLACE. */
uint32_t ruvgen_id_table_find(const ruvgen_id_table *table, const int64_t *ids, int64_t id);

/* Insert an id, or change its place; its old place must still hold the id in `ids`. */
void ruvgen_id_table_put(ruvgen_id_table *table, const int64_t *ids, int64_t id, uint32_t place);
void ruvgen_id_table_drop(ruvgen_id_table *table, const int64_t *ids, int64_t id);

/* RUVGEN_E_EXISTS if an id occurs twice; *bad is the index of a repetition. O(n log n). */
int ruvgen_ids_differ(const int64_t *ids, size_t n, size_t *bad);

#endif
