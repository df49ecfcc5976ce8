/* The append log of an index; included by graph.h. */
#ifndef RUVGEN_GRAPH_LOG_H
#define RUVGEN_GRAPH_LOG_H

#include "graph/graph.h"

/* graph/log.c */

/* Make room for the rows as they are given, if a log needs them. RUVGEN_E_MEMORY. */
int ruvgen_log_given(ruvgen_index *index, ruvgen_insertion *insertion);
/* Log the rows of an insertion that is about to become visible as a whole, or a change of this kind that has to do with
 * these ids; new: those that they are renamed to, else NULL. Without a log, only count the change. Errors as those of ruvgen_log_ready and ruvgen_entry_end, and RUVGEN_E_MEMORY: the
 * change must not be made. */
int ruvgen_log_rows(ruvgen_index *index, const ruvgen_insertion *insertion);
int ruvgen_log_ids(ruvgen_index *index, enum ruvgen_log_kind kind, const int64_t *ids, size_t n,
                   const int64_t *new);
/* What a change must wait for when it no longer holds the index: 0, or its record on the disk. */
typedef uint64_t ruvgen_log_ticket;
ruvgen_log_ticket ruvgen_log_ticket_of(ruvgen_index *index);
int ruvgen_log_wait(ruvgen_index *index, ruvgen_log_ticket ticket);

/* graph/layout.c: the number of an element type that an index can have, in files and logs. */
uint64_t ruvgen_dtype_number(int dtype);

/* graph/log_attach.c */

/* A log whose changes a save will hold, or which the save makes void. */
typedef struct {
    const char *path;
    int own, file;
    uint64_t id, sequence; /* what the save has to say */
} ruvgen_log_folding;

/* Before and after a save to the path that a log of this path belongs to; settled: it is on the disk. RUVGEN_E_LOCKED;
 * RUVGEN_E_FOREIGN: what lies there is no log; RUVGEN_E_FORKED, RUVGEN_E_SYSTEM, RUVGEN_E_IRREGULAR. */
int ruvgen_log_fold(ruvgen_index *index, const char *path, ruvgen_log_folding *folding);
void ruvgen_log_folded(ruvgen_index *index, const ruvgen_log_folding *folding, int settled);

#endif
