/* Changes that wait in line, and are made together. */
#ifndef RUVGEN_GRAPH_LINE_H
#define RUVGEN_GRAPH_LINE_H

/* graph/line.c */

void ruvgen_line_open(ruvgen_line *line);
/* Append a change that is in no line yet. Returns 0 if it is, or was taken by a group. */
int ruvgen_line_join(ruvgen_line *line, ruvgen_change *change);
/* Remove a change. Returns 0 if it is not in line. */
int ruvgen_line_leave(ruvgen_line *line, ruvgen_change *change);
/* Take changes of one kind, insertions or removals, from the front; returns how many. */
size_t ruvgen_line_take(ruvgen_line *line, ruvgen_change **taken);
/* The lock is free: tell the first in line, if there is one. */
void ruvgen_line_call(ruvgen_line *line);

/* graph/group.c */

enum { RUVGEN_GROUP = RUVGEN_READERS }; /* changes, at most */

/* Make changes that were taken from the line, by a thread that holds the lock; `own` is its own, if among them. Each
 * has a result then, and is done. */
void ruvgen_group_make(ruvgen_index *index, ruvgen_change **changes, size_t n, const ruvgen_change *own);

#endif
