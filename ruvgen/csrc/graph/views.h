/* What searches see: how views are made, read, grown and replaced. */
#ifndef RUVGEN_GRAPH_VIEWS_H
#define RUVGEN_GRAPH_VIEWS_H

/* graph/view.c */

/* An empty view with reserved addresses, but no memory for rows yet. NULL if there is no memory. */
ruvgen_view *ruvgen_view_open(const ruvgen_index_options *options, const ruvgen_coding *coding, size_t rows);
/* A view that shares the rows and landmarks. */
ruvgen_view *ruvgen_view_copy(const ruvgen_view *view);
void ruvgen_view_close(ruvgen_view *view);
/* Provide memory for rows. If reserved addresses run out, rows are copied, so then no other thread may see
 * the view. */
int ruvgen_view_fit(ruvgen_view *view, size_t rows);
int ruvgen_view_fits(const ruvgen_view *view, size_t rows);

/* graph/readers.c */

const ruvgen_view *ruvgen_view_enter(ruvgen_index *index, uint32_t *side);
void ruvgen_view_leave(ruvgen_index *index, uint32_t side);
/* For the writer only. */
RUVGEN_INLINE ruvgen_view *ruvgen_view_now(ruvgen_index *index)
{
    return atomic_load_explicit(&index->view, memory_order_relaxed);
}
/* Whether the view that a reader entered is still the current one. */
RUVGEN_INLINE int ruvgen_view_is_newest(ruvgen_index *index, const ruvgen_view *view)
{
    return atomic_load(&index->view) == view;
}
/* Make a view the current one. On failure the index keeps the old view, and the new one is closed. places:
 * the new slot of each old slot if slots change, else NULL. */
int ruvgen_view_publish(ruvgen_index *index, ruvgen_view *view, const uint32_t *places);
void ruvgen_reclaim(ruvgen_index *index);

/* graph/store.c */

/* Provide memory for this many rows, with a new view if necessary. */
int ruvgen_store_fit(ruvgen_index *index, size_t rows);
/* Convert all rows to another coding. */
int ruvgen_store_recode(ruvgen_index *index, const ruvgen_coding *coding);

/* graph/compact.c */

/* Copy the living rows to new memory. No link may lead to a dead row. */
int ruvgen_rewrite(ruvgen_index *index);

#endif
