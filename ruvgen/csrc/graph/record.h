/* Records of rows, for codecs that have edges: graph/records.c and graph/spoil.c make them, graph/hop.c reads them. */
#ifndef RUVGEN_GRAPH_RECORD_H
#define RUVGEN_GRAPH_RECORD_H

/* graph/records.c: what searches read of a row that they expand, if the codec has edges. A record is valid while its
 * version is odd and stays the same. */
typedef struct {
    _Atomic uint32_t version;
    float constant;  /* of the row itself */
    uint32_t filled; /* the edges are those of this row, though perhaps not all of its links */
    uint32_t unused[13];
    char
        code[]; /* of the row itself, which is read first; then a slot for each column, and blocks of edges */
} ruvgen_record;

RUVGEN_INLINE size_t ruvgen_columns(size_t degree)
{
    return (degree + RUVGEN_COLUMNS - 1) / RUVGEN_COLUMNS * RUVGEN_COLUMNS;
}
size_t ruvgen_record_bytes(const ruvgen_coding *coding, size_t degree);
RUVGEN_INLINE ruvgen_record *ruvgen_record_of(const ruvgen_view *view, size_t slot)
{
    return ruvgen_row_of(view->records, slot);
}
RUVGEN_INLINE uint32_t *ruvgen_record_slots(const ruvgen_view *view, ruvgen_record *record)
{
    return (uint32_t *)(void *)(record->code + (view->codes->stride + 63) / 64 * 64);
}
/* Bytes of its slots and blocks. */
RUVGEN_INLINE size_t ruvgen_record_edges_bytes(const ruvgen_view *view)
{
    const size_t columns = ruvgen_columns(view->degree);
    return columns * sizeof(uint32_t) + columns / RUVGEN_COLUMNS * view->block_bytes;
}
/* The links of a row are about to change, or its code: readers do without its record until it is renewed. */
void ruvgen_record_spoil(const ruvgen_view *view, uint32_t slot);
/* The row of a slot is another one. */
void ruvgen_record_reset(const ruvgen_view *view, uint32_t slot);
/* Renew all records that were spoiled. */
void ruvgen_records_renew(ruvgen_view *view, size_t threads);

/* graph/hop.c: expansion of rows by their records. */
struct ruvgen_journey;
/* Look for candidates among the landmarks. */
void ruvgen_hop_begin(const struct ruvgen_journey *journey, ruvgen_walk *walk);
/* Choose the candidate to expand, and begin to prefetch its record. Alone: no other walk goes on meanwhile. Where none
 * ever does, the candidate after it is chosen, too. Returns whether there is one. */
int ruvgen_hop_choose(const struct ruvgen_journey *journey, ruvgen_walk *walk, int alone);
/* Expand it, and prefetch what is left of the record of the walk that goes on next. */
void ruvgen_hop(const ruvgen_view *view, ruvgen_walk *walk, const char *ahead);

#endif
