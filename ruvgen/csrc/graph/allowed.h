/* The rows that filters allow. */
#ifndef RUVGEN_GRAPH_ALLOWED_H
#define RUVGEN_GRAPH_ALLOWED_H

/* graph/mask.c */

/* A consistent set of the rows that searches see and a filter allows. */
typedef struct {
    uint64_t *bits;                 /* bitmap over slots */
    uint32_t slots;                 /* slots that existed */
    uint64_t count;                 /* set bits */
    ruvgen_subset *subset;          /* whose bits these are; NULL: they are this set's own */
    struct ruvgen_subset_state *of; /* and at which moment */
} ruvgen_allowed;

/* The set of a mask, of ids, or with NULL of all rows; all: marked ones too. Errors as of ruvgen_allowed_make. */
int ruvgen_allowed_find(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filter, int held,
                        int all, ruvgen_allowed *one);

/* graph/filter.c */

/* The set of all rows, or one set per filter; each set is consistent, but different sets may be of different
 * moments. RUVGEN_E_STALE: there is a newer view, so enter that and start again; it cannot happen if `held`
 * is set, which means that the caller holds `naming`. RUVGEN_E_MEMORY. */
int ruvgen_allowed_all(ruvgen_index *index, const ruvgen_view *view, int held, ruvgen_allowed *made);
int ruvgen_allowed_make(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filters, size_t n,
                        int held, ruvgen_allowed **made);
void ruvgen_allowed_drop(ruvgen_allowed *all, size_t n);

#endif
