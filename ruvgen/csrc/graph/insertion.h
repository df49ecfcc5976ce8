/* Insertions and removals of rows. */
#ifndef RUVGEN_GRAPH_INSERTION_H
#define RUVGEN_GRAPH_INSERTION_H

/* graph/rows.c */

/* Store rows into their slots, to which no link leads yet. RUVGEN_E_VALUE: row *bad is no longer finite, or no longer
 * fits a lossless coding. *outside: elements outside the range of the coding. */
int ruvgen_rows_store(ruvgen_index *index, const ruvgen_insertion *insertion, const void *rows, size_t stride,
                      const int64_t *ids, size_t *outside, size_t *bad);

/* graph/begin.c */

/* RUVGEN_E_VALUE: row *bad, in the type of the index, holds NaN or Inf. */
int ruvgen_given_finite(const ruvgen_index *index, const void *rows, size_t stride, size_t n, size_t *bad);
/* Check the ids of an insertion: not negative, different, and not there unless they may be replaced. */
int ruvgen_ids_check(ruvgen_index *index, const int64_t *ids, size_t n, int replace, size_t *bad);
/* Check everything and store the rows, for threads that hold the lock: an insertion is in progress unless it fails. */
int ruvgen_insertion_begin(ruvgen_index *index, const void *rows, size_t stride, size_t n, const int64_t *ids,
                           int replace, size_t threads, size_t *bad);

/* graph/insert.c */

/* Link all rows of the insertion in progress. RUVGEN_E_MEMORY. */
int ruvgen_insertion_link(ruvgen_index *index);
/* Make them visible, or undo the insertion, and end it. An error, which only a change that is kept can have, undoes it
 * too. */
int ruvgen_insertion_end(ruvgen_index *index, int keep);
void ruvgen_insertion_drop(ruvgen_index *index, ruvgen_insertion *insertion);
/* Undo the insertion in progress. */
void ruvgen_insertion_abandon(ruvgen_index *index);

/* graph/link.c */

/* Link rows order[from], …, order[to - 1] in both directions. */
void ruvgen_link_batch(ruvgen_index *index, ruvgen_insertion *insertion, size_t from, size_t to);

/* graph/remove.c */

/* Remove rows, for a thread that holds the lock. removed: NULL, or for how many of the ids were there, and unknown
 * ids are no error. */
int ruvgen_rows_remove(ruvgen_index *index, const int64_t *ids, size_t n, size_t *removed, size_t *bad);

#endif
