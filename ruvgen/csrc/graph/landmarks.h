/* Landmarks: where searches begin, and what they would not find without them. */
#ifndef RUVGEN_GRAPH_LANDMARKS_H
#define RUVGEN_GRAPH_LANDMARKS_H

/* graph/landmarks.c */

ruvgen_landmarks *ruvgen_landmarks_make(const ruvgen_view *view, uint64_t seed, const uint32_t *order,
                                        size_t count);
/* Landmarks that are exactly these slots. */
ruvgen_landmarks *ruvgen_landmarks_of(const ruvgen_view *view, const uint32_t *slots, size_t count);
/* Add rows to the landmarks of a view that is not published yet, and which must have some. RUVGEN_E_MEMORY. */
int ruvgen_landmarks_add(ruvgen_view *view, const uint32_t *slots, size_t count);
/* The view has these landmarks from now on, and closes those that it had. RUVGEN_E_MEMORY if they are NULL. */
int ruvgen_landmarks_set(ruvgen_view *view, ruvgen_landmarks *landmarks);
void ruvgen_landmarks_close(ruvgen_landmarks *landmarks);
/* How many landmarks are drawn from the rows of this view; there may be RUVGEN_FAR more. */
size_t ruvgen_landmarks_drawn(const ruvgen_view *view);
/* Whether a row, given as a query, is an outlier: much farther from its nearest neighbour than most of that
 * neighbour's own neighbours are. */
int ruvgen_is_far(const ruvgen_view *view, ruvgen_scratch *scratch, const ruvgen_query *row,
                  uint32_t nearest);
/* The landmarks `drawn`, and those of `old` that are still outliers, at most RUVGEN_FAR. NULL if there is no
 * memory. */
ruvgen_landmarks *ruvgen_landmarks_with_far(const ruvgen_view *view, ruvgen_scratch *scratch,
                                            const ruvgen_landmarks *drawn, const ruvgen_landmarks *old);

/* graph/cover.c */

/* Add landmarks to a view that is not published yet, for groups of rows that searches would not find. The
 * guards must be those of this view. If memory runs out, the landmarks stay as they are. Returns whether
 * there are more now. O(n degree), and at most some thousand searches. */
int ruvgen_cover(ruvgen_index *index, ruvgen_view *view);

/* graph/lost.c */

/* Of these entries, keys in order, make landmarks of those that searches do not find, until there are so many. If
 * memory runs out, the landmarks stay as they are. */
void ruvgen_cover_entries(ruvgen_index *index, ruvgen_view *view, const uint64_t *keys, uint32_t keyed,
                          size_t most);
/* Keep those of some rows that searches would not find; returns how many. */
size_t ruvgen_cover_lost(ruvgen_index *index, const ruvgen_view *view, uint32_t *slots, size_t n);

/* graph/store.c */

/* Choose new landmarks among the first `count` slots of `order`, or of all slots if that is NULL. */
int ruvgen_store_landmarks(ruvgen_index *index, const uint32_t *order, size_t count);
/* Add landmarks for groups of rows that searches would not find: see graph/cover.c. */
void ruvgen_store_cover(ruvgen_index *index);
/* Add these rows to the landmarks. */
int ruvgen_store_far(ruvgen_index *index, const uint32_t *slots, size_t count);

#endif
