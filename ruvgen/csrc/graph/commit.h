/* What becomes visible at one moment: commits, the table of ids, the changes that subsets follow. */
#ifndef RUVGEN_GRAPH_COMMIT_H
#define RUVGEN_GRAPH_COMMIT_H

/* graph/commit.c */

/* Begin a change of what searches see; it takes effect atomically. replaces: whether some ids get another
 * row. */
void ruvgen_commit_begin(ruvgen_index *index, int replaces);
/* rows: the number of rows visible from now on. */
void ruvgen_commit_end(ruvgen_index *index, uint32_t rows);

/* A consistent read of what searches see, as with a seqlock: repeat begin, with the number of tries so far,
 * and end until end returns nonzero. held: the caller holds `naming`, so no commit can run. */
typedef struct {
    uint64_t commits;
    int locked;
} ruvgen_look;

ruvgen_look ruvgen_look_begin(ruvgen_index *index, unsigned tries, int held);
int ruvgen_look_end(ruvgen_index *index, ruvgen_look look, int held);

/* graph/table.c */

int ruvgen_table_fit(ruvgen_index *index, size_t more);
uint32_t ruvgen_table_find(const ruvgen_index *index, const ruvgen_view *view, int64_t id);
void ruvgen_table_put(ruvgen_index *index, const ruvgen_view *view, int64_t id, uint32_t slot);
void ruvgen_table_drop(ruvgen_index *index, const ruvgen_view *view, int64_t id);
/* All rows of a view get other slots: the new ones, by the old ones. */
void ruvgen_table_move(ruvgen_index *index, const ruvgen_view *view, const uint32_t *places);

/* graph/changes.c */

/* An id got another row, or none. The caller holds `naming`. */
void ruvgen_changes_note(ruvgen_index *index, int64_t id);

#endif
