/* Places by id: open addressing, linear probing, four bytes for an entry. The ids themselves are read from the
 * owner's array, which has at each place the id of what is there. */
#ifndef RUVGEN_ID_TABLE_H
#define RUVGEN_ID_TABLE_H

#include <stddef.h>
#include <stdint.h>

#define RUVGEN_NO_PLACE UINT32_MAX
#define RUVGEN_IDS (UINT64_C(1) << 63) /* 0 … 2^63 - 1 */

/* Zeroed it is empty. */
typedef struct {
    uint32_t *places;
    size_t size, used;
    uint64_t key[3]; /* of its hash: nobody can choose ids that all go to one place */
} ruvgen_id_table;

/* Room for so many more; RUVGEN_E_MEMORY. */
int ruvgen_id_table_fit(ruvgen_id_table *table, const int64_t *ids, size_t more);
void ruvgen_id_table_close(ruvgen_id_table *table);

/* RUVGEN_NO_PLACE if it is not there. */
uint32_t ruvgen_id_table_find(const ruvgen_id_table *table, const int64_t *ids, int64_t id);

/* New, or moved from another place, where its id must still stand. */
void ruvgen_id_table_put(ruvgen_id_table *table, const int64_t *ids, int64_t id, uint32_t place);
void ruvgen_id_table_drop(ruvgen_id_table *table, const int64_t *ids, int64_t id);

/* RUVGEN_E_EXISTS and which, if an id is there twice. O(n log n). */
int ruvgen_ids_differ(const int64_t *ids, size_t n, size_t *bad);

#endif
