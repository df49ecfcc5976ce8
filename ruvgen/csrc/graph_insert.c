/* Insertion goes on and ends: link the rows batch by batch, show them; taking back means hiding again. */
#include "graph.h"

/* Rows of a batch do not see each other. So it is small beside the graph, and beside the rows of its own call that are
 * linked already: these may be alike, and unlike all others. */
enum { SHARE = 64, OWN_SHARE = 4, FIRST = 4 };

void ruvgen_insertion_drop(ruvgen_index *index, ruvgen_insertion *insertion)
{
    for (size_t i = 0; i < RUVGEN_READERS; i++)
        if (insertion->scratch[i])
            ruvgen_scratch_give(index, insertion->scratch[i]);
    ruvgen_give(insertion->order);
    ruvgen_give(insertion->replaced);
    ruvgen_give(insertion->edges);
    ruvgen_give(insertion->sorted);
    ruvgen_give(insertion->starts);
    ruvgen_give(insertion->orphans);
    ruvgen_give(insertion);
}

/* Rows order[0], … become those of their ids; what had the id before is dead. */
static void name(ruvgen_index *index, ruvgen_insertion *insertion, size_t from, size_t to)
{
    ruvgen_view *view = ruvgen_view_now(index);
    pthread_mutex_lock(&index->naming);
    for (size_t i = from; i < to; i++) {
        const uint32_t slot = insertion->order[i];
        const int64_t id = ruvgen_id_of(view, slot);
        const uint32_t old = ruvgen_table_find(index, view, id);
        insertion->replaced[i] = old;
        ruvgen_table_put(index, view, id, slot);
        ruvgen_reveal(view, slot);
        if (old != RUVGEN_NO_SLOT)
            ruvgen_bury(view, old);
    }
    pthread_mutex_unlock(&index->naming);
}

/* Link some more. */
static int go_on(ruvgen_index *index, ruvgen_insertion *insertion)
{
    if (insertion->pass == index->options.passes)
        return RUVGEN_OK;
    const uint32_t living = ruvgen_living(ruvgen_view_now(index));
    if (living && index->since_landmarks >= living - living / 2) {
        /* Of the rows that are linked already: those that were there, or the first of the new ones. */
        const size_t linked = insertion->pass ? insertion->n : insertion->done;
        const int status = insertion->before < linked
                               ? ruvgen_store_landmarks(index, insertion->order, linked)
                               : ruvgen_store_landmarks(index, NULL, insertion->before);
        if (status && !ruvgen_view_now(index)->landmarks)
            return status; /* there is nowhere to start from; else the old ones serve till the next step */
        index->since_landmarks = status ? index->since_landmarks : 0;
    }
    size_t n = living / SHARE;
    if (!insertion->pass && n > FIRST + insertion->done / OWN_SHARE)
        n = FIRST + insertion->done / OWN_SHARE;
    n = n < 1 ? 1 : n > insertion->room ? insertion->room : n;
    n = n > insertion->n - insertion->done ? insertion->n - insertion->done : n;
    ruvgen_link_batch(index, insertion, insertion->done, insertion->done + n);
    if (!insertion->pass) {
        name(index, insertion, insertion->done, insertion->done + n);
        index->since_landmarks += (uint32_t)n;
        index->since_mending += (uint32_t)n;
    }
    insertion->done += n;
    if (insertion->done == insertion->n) {
        insertion->done = 0;
        insertion->pass++;
    }
    return RUVGEN_OK;
}

int ruvgen_index_step(ruvgen_index *index, size_t *done)
{
    ruvgen_insertion *insertion = index->insertion;
    ruvgen_gate_write(&index->step);
    const int status = go_on(index, insertion);
    ruvgen_gate_leave(&index->step);
    *done = insertion->pass * insertion->n + insertion->done;
    return status;
}

static void take_back(ruvgen_index *index, const ruvgen_insertion *insertion)
{
    ruvgen_view *view = ruvgen_view_now(index);
    pthread_mutex_lock(&index->naming);
    for (uint32_t i = 0; i < insertion->n; i++) {
        const uint32_t slot = insertion->order[i], old = insertion->replaced[i];
        const int64_t id = ruvgen_id_of(view, slot);
        if (ruvgen_is_dead(view, slot)) { /* not linked yet */
            atomic_fetch_add(&view->deleted, 1);
            atomic_fetch_add(&view->stale, 1);
            continue;
        }
        if (old != RUVGEN_NO_SLOT) {
            atomic_fetch_sub(&view->deleted, 1);
            ruvgen_reveal(view, old);
            ruvgen_table_put(index, view, id, old);
        } else {
            ruvgen_table_drop(index, view, id);
        }
        ruvgen_bury(view, slot);
    }
    pthread_mutex_unlock(&index->naming);
}

/* What a graph that has grown needs. The rows are in: without memory for it now, the next insertion does it. */
static void look_after(ruvgen_index *index)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t living = ruvgen_living(view);
    if (index->since_landmarks >= living / 3
        && !ruvgen_store_landmarks(index, NULL, atomic_load(&view->count)))
        index->since_landmarks = 0;
    /* After the landmarks: from these paths must lead to all rows. */
    if (index->since_mending >= living / 9 && !ruvgen_mend(index))
        index->since_mending = 0;
}

static void finish(ruvgen_index *index)
{
    ruvgen_insertion_drop(index, index->insertion);
    index->insertion = NULL;
    if (atomic_load(&index->replacing))
        atomic_fetch_add(&index->changes, 1);
    atomic_store(&index->replacing, 0);
    ruvgen_reclaim(index);
}

void ruvgen_insertion_abandon(ruvgen_index *index)
{
    take_back(index, index->insertion);
    finish(index);
}

void ruvgen_index_end(ruvgen_index *index, int keep)
{
    ruvgen_insertion *insertion = index->insertion;
    ruvgen_gate_write(&index->step);
    if (keep) {
        look_after(index);
        ruvgen_stats_inserts(ruvgen_library_stats(), insertion->n);
        ruvgen_stats_inserts(index->stats, insertion->n);
    } else {
        take_back(index, insertion);
    }
    ruvgen_sweep_when_due(index, insertion->threads);
    finish(index);
    ruvgen_write_unlock(index);
}
