/* Clusters of a subset in the making. Each step first asks which ids got other rows since the last one: these rows are lost
 * to the clusters. Within a step the caller has entered a view, so that no slot gets another row. */
#include "graph/subset.h"
#include "sync/lifetime.h"

typedef struct ruvgen_clustering {
    uint32_t generation;  /* of the process: a fork may have come in the middle of a step */
    uint64_t moved, upto; /* of the view and of the changes of the index that it knows of */
    uint32_t *ids;        /* per row: which of the subset's ids it has, ascending */
    uint32_t *slots;      /* per row, or RUVGEN_NO_SLOT if it is lost; they belong to the rounds */
    size_t n;
    ruvgen_rounds *rounds;
} clustering;

void ruvgen_clustering_drop(ruvgen_subset *subset)
{
    clustering *const making = subset->making;
    if (!making)
        return;
    subset->making = NULL;
    ruvgen_rounds_close(making->rounds);
    ruvgen_give(making->ids);
    ruvgen_give(making);
}

/* The rows that are there. The caller holds `naming`. */
static void list_rows(const ruvgen_subset *subset, clustering *making)
{
    for (size_t i = 0; i < subset->n; i++)
        if (subset->at[i] != RUVGEN_NO_SLOT) {
            making->ids[making->n] = (uint32_t)i;
            making->slots[making->n++] = subset->at[i];
        }
}

static int begin(ruvgen_subset *subset, const ruvgen_view *view)
{
    clustering *const making = ruvgen_zeroed(sizeof *making);
    if (!making)
        return RUVGEN_E_MEMORY;
    subset->making = making;
    making->generation = ruvgen_generation();
    making->moved = view->moved;
    making->ids = ruvgen_room((subset->n + 1) * sizeof *making->ids);
    making->slots = ruvgen_room((subset->n + 1) * sizeof *making->slots);
    int status = making->ids && making->slots ? RUVGEN_OK : RUVGEN_E_MEMORY;
    if (!status) {
        pthread_mutex_lock(&subset->index->naming);
        status = ruvgen_subset_renew(subset, view, 1);
        if (!status)
            list_rows(subset, making);
        making->upto = ruvgen_changes_count(subset->index);
        pthread_mutex_unlock(&subset->index->naming);
    }
    if (!status && making->n)
        status = (making->rounds = ruvgen_rounds_open(view, making->slots, making->n)) ? RUVGEN_OK
                                                                                       : RUVGEN_E_MEMORY;
    else
        ruvgen_give(making->slots);
    if (status)
        ruvgen_clustering_drop(subset);
    return status;
}

/* An id has another row, or none: the row that it had is lost. */
static void lose(void *argument, int64_t id)
{
    ruvgen_subset *const subset = argument;
    const clustering *const making = subset->making;
    const size_t which = ruvgen_subset_find(subset, id);
    size_t from = 0, to = making->n;
    while (from < to) {
        const size_t middle = from + (to - from) / 2;
        if (making->ids[middle] < which)
            from = middle + 1;
        else
            to = middle;
    }
    if (from < making->n && making->ids[from] == which)
        making->slots[from] = RUVGEN_NO_SLOT;
}

/* RUVGEN_E_MEMORY: too much has changed, or has moved, and it has to begin anew. */
static int follow(ruvgen_subset *subset, const ruvgen_view *view)
{
    clustering *const making = subset->making;
    int status = RUVGEN_OK;
    pthread_mutex_lock(&subset->index->naming);
    if (!ruvgen_view_is_newest(subset->index, view))
        status = RUVGEN_E_STALE;
    else if (making->moved != view->moved || !ruvgen_changes_since(subset->index, making->upto, lose, subset))
        status = RUVGEN_E_MEMORY;
    making->upto = ruvgen_changes_count(subset->index);
    pthread_mutex_unlock(&subset->index->naming);
    return status;
}

/* The places of the rows, spread over all ids. */
static int finish(ruvgen_subset *subset, const ruvgen_view *view)
{
    clustering *const making = subset->making;
    uint32_t *const all = ruvgen_room((subset->n + 1) * sizeof *all);
    const uint32_t *places;
    if (!all)
        return RUVGEN_E_MEMORY;
    memset(all, 0xff, subset->n * sizeof *all); /* RUVGEN_NO_SLOT */
    ruvgen_clusters *const made = ruvgen_rounds_take(making->rounds, &places);
    for (size_t i = 0; i < making->n; i++)
        if (making->slots[i] != RUVGEN_NO_SLOT)
            all[making->ids[i]] = places[i];
    ruvgen_subset_adopt(subset, view, made, all, making->upto);
    ruvgen_give(all);
    return RUVGEN_OK;
}

int ruvgen_clustering_step(ruvgen_subset *subset, const ruvgen_view *view, size_t distances, size_t threads,
                           int *done)
{
    *done = 0;
    if (subset->making && subset->making->generation != ruvgen_generation())
        ruvgen_clustering_drop(subset);
    int status = subset->making ? follow(subset, view) : begin(subset, view);
    if (status == RUVGEN_E_STALE)
        return status;
    if (!status && subset->making->rounds)
        status = ruvgen_rounds_go_on(subset->making->rounds, subset->index, view, distances, threads, done);
    if (!status && *done)
        status = finish(subset, view);
    if (status || *done || !subset->making->rounds)
        ruvgen_clustering_drop(subset);
    return status;
}
