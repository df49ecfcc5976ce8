/* Subsets: the rows that a filter allows, prepared for many searches. A subset is a set of ids; which rows these are is
 * found again whenever some of them changed. */
#ifndef RUVGEN_GRAPH_SUBSET_H
#define RUVGEN_GRAPH_SUBSET_H

#include "graph/clusters.h"
#include "sync/lock.h"

/* The rows of a subset at one moment; what searches see of it does not change. */
typedef struct ruvgen_subset_state {
    uint32_t holders;
    _Atomic uint64_t upto;             /* how many changes of the index it accounts for */
    _Atomic(const ruvgen_view *) view; /* whose rows these are: an older one may not have them all */
    uint64_t moved;                    /* of the view whose slots these are */
    uint64_t *bits;                    /* bitmap over slots */
    uint32_t slots;
    uint64_t count;
    ruvgen_clusters *clusters; /* NULL: not made yet */
    uint64_t *gone;  /* bitmap over places: rows of the clusters that are no longer those of the subset */
    uint32_t left;   /* how many these are */
    uint32_t *loose; /* slots of rows that are in no cluster */
    uint32_t loose_count;
} ruvgen_subset_state;

struct ruvgen_subset {
    ruvgen_index *index;
    size_t n;
    int64_t *ids; /* ascending */
    /* Guarded by `naming`: the slot of each id, or RUVGEN_NO_SLOT, and its row's place in the clusters. */
    uint32_t *at, *places;
    int stale;                        /* and whether the state is of other slots */
    ruvgen_lock guard;                /* of the pointer to the state, and of all counts of holders */
    ruvgen_lock building;             /* held by the thread that makes a step of clusters */
    struct ruvgen_clustering *making; /* by that; NULL: none are being made */
    ruvgen_subset_state *state;
};

/* graph/subset_state.c */

/* Find the rows of a subset again if some of them changed. The caller has entered the view, and holds `naming` if `held`
 * says so. RUVGEN_E_STALE: the view is not the newest. RUVGEN_E_MEMORY. */
int ruvgen_subset_renew(ruvgen_subset *subset, const ruvgen_view *view, int held);
/* Hold what searches see of it now; drop it afterwards. */
ruvgen_subset_state *ruvgen_subset_hold(ruvgen_subset *subset);
void ruvgen_subset_drop(ruvgen_subset *subset, ruvgen_subset_state *state);
/* Whether a state accounts for all changes. */
int ruvgen_subset_is_new(const ruvgen_subset *subset, const ruvgen_subset_state *state,
                         const ruvgen_view *view);
/* Put clusters in the place of others, with the place of each id's row or RUVGEN_NO_SLOT, as of the first `upto` changes
 * of the index and of a view, unless rows have moved since. Takes `naming`. */
void ruvgen_subset_adopt(ruvgen_subset *subset, const ruvgen_view *view, ruvgen_clusters *clusters,
                         const uint32_t *places, uint64_t upto);
/* Which of the ids it is, or n. */
size_t ruvgen_subset_find(const ruvgen_subset *subset, int64_t id);

/* graph/clustering.c: clusters are made in steps, between which rows may change. */

/* One step, of about so many distances per thread. The caller has entered the view and holds `building`. *done: the
 * clusters are those of the subset now. RUVGEN_E_STALE: the view is not the newest. RUVGEN_E_MEMORY. */
int ruvgen_clustering_step(ruvgen_subset *subset, const ruvgen_view *view, size_t distances, size_t threads,
                           int *done);
void ruvgen_clustering_drop(ruvgen_subset *subset);

/* graph/subset.c */

/* The same as a set for a search, which makes a step of clusters if they are wanting. Errors as of renew. */
int ruvgen_subset_allowed(ruvgen_subset *subset, const ruvgen_view *view, int held, size_t threads,
                          ruvgen_allowed *made);

/* graph/changes.c: the last ids that got another row, or none, once a subset wants to know. */

/* RUVGEN_E_MEMORY. */
int ruvgen_changes_watch(ruvgen_index *index);
/* How many there were so far. */
uint64_t ruvgen_changes_count(const ruvgen_index *index);
/* The ids of the changes from `from` on are given to a function; 0: they are not known any more. The caller holds
 * `naming`. */
int ruvgen_changes_since(const ruvgen_index *index, uint64_t from, void (*see)(void *of, int64_t id),
                         void *of);

#endif
