/* Threads and memory that changes and searches work with, and the lock of those that change the index. */
#ifndef RUVGEN_GRAPH_WORK_H
#define RUVGEN_GRAPH_WORK_H

/* graph/threads.c */

typedef void (*ruvgen_work)(void *argument, size_t worker, size_t from, size_t to);
/* Process all items, in pieces, on up to `threads` threads; `worker` is the number of the thread: 0, 1, … */
void ruvgen_parallel(size_t threads, size_t items, size_t piece, ruvgen_work work, void *argument);

/* How many of so many threads an insertion of so many rows is worth. */
size_t ruvgen_linking_threads(size_t threads, size_t rows);
/* The same on the threads of an insertion, in at least one piece for each, but of at most so many items. The next
 * pieces are smaller, so that all end at about the same time. */
void ruvgen_share(const ruvgen_insertion *insertion, size_t items, size_t piece, ruvgen_work work,
                  void *argument);

/* The same on those of the insertion in progress, or on this thread if there is none. */
void ruvgen_all_hands(const ruvgen_index *index, size_t items, size_t piece, ruvgen_work work,
                      void *argument);

/* graph/scratch.c */

/* Scratch memory for pools of this size, this many slots and this dimension; NULL if there is no memory. */
ruvgen_scratch *ruvgen_scratch_take(ruvgen_index *index, uint32_t pool, uint32_t slots, uint32_t dim);
void ruvgen_scratch_give(ruvgen_index *index, ruvgen_scratch *scratch);
void ruvgen_scratch_close(ruvgen_index *index);

/* graph/writing.c */

/* RUVGEN_E_BUSY if this thread is inserting, RUVGEN_BUSY if another thread is still writing after a short
 * wait. */
int ruvgen_write_lock(ruvgen_index *index);
void ruvgen_write_unlock(ruvgen_index *index);
/* Lock at once or not at all, for the changes in line; not if it is the turn of other calls. Returns whether. */
int ruvgen_write_try(ruvgen_index *index);
/* Whether this thread holds the lock. */
int ruvgen_write_is_own(const ruvgen_index *index);
/* In the child of a fork: reset the locks. Returns 0 if this thread is the writer, else 1: then an insertion
 * that another thread had in progress must be undone. */
int ruvgen_write_forget(ruvgen_index *index);

#endif
