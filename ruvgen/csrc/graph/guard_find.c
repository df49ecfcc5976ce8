/* Guards for rows that have just been linked: the nearest that link back; where these cannot, others that lie near. */
#include "graph/graph.h"

typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    const uint32_t *order;
} batch;

/* Among those that a row links to, the nearest two that link back. */
static void find(void *argument, size_t worker, size_t from, size_t to)
{
    const batch *all = argument;
    (void)worker;
    for (size_t i = from; i < to; i++) {
        const uint32_t slot = all->order[i];
        uint32_t near[RUVGEN_MAX_DEGREE];
        const size_t n = ruvgen_links_read(all->view, slot, near);
        ruvgen_guards found = ruvgen_no_guards;
        size_t guards = 0;
        for (size_t j = 0; j < n && guards < 2; j++)
            if (ruvgen_has_link(all->view, near[j], slot))
                found.by[guards++] = near[j];
        all->index->guards[slot] = found;
    }
}

/* By a row that hangs on a landmark already, and so not on this one. */
static int hang(const batch *all, uint32_t slot, uint32_t by, size_t guard, size_t most)
{
    uint32_t *const own = all->index->guards[slot].by;
    if (by == slot || by == own[0] || ruvgen_is_dead(all->view, by)
        || (!guard && !ruvgen_guards_lead_past(all->index->guards, by, slot))
        || !ruvgen_guards_attach(all->view, all->index->guards, by, slot, most))
        return 0;
    own[guard] = by;
    return 1;
}

/* Where all neighbours are full of links that guard others: their neighbours, landmarks, any row at all. */
static void hang_anywhere(const batch *all, uint32_t slot, const uint32_t *near, size_t n, size_t guard)
{
    uint32_t its[RUVGEN_MAX_DEGREE];
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0, count = ruvgen_links_read(all->view, near[i], its); j < count; j++)
            if (all->index->guards[its[j]].by[0] != RUVGEN_NO_SLOT
                && hang(all, slot, its[j], guard, all->view->degree))
                return;
    const ruvgen_landmarks *landmarks = all->view->landmarks;
    for (uint32_t i = 0; landmarks && i < landmarks->count; i++)
        if (hang(all, slot, landmarks->slots[i], guard, all->view->degree))
            return;
    /* From where the last one was found: those before have no place left, or they would have been taken. */
    const uint32_t count = atomic_load_explicit(&all->view->count, memory_order_relaxed);
    uint32_t *const led = &all->index->led[guard];
    for (uint32_t i = 0; landmarks && i < count; i++) {
        *led = *led < count ? *led : 0;
        if (all->index->guards[*led].by[0] != RUVGEN_NO_SLOT
            && hang(all, slot, *led, guard, all->view->degree))
            return;
        *led = *led + 1 < count ? *led + 1 : 0;
    }
}

/* Rows that their neighbours pruned take the places of links that guard nothing. */
static void complete(const batch *all, uint32_t slot)
{
    const uint32_t *const own = all->index->guards[slot].by;
    uint32_t near[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(all->view, slot, near);
    for (size_t guard = 0; guard < 2; guard++) {
        for (size_t j = 0; j < n && own[guard] == RUVGEN_NO_SLOT; j++)
            hang(all, slot, near[j], guard, all->view->degree);
        if (own[guard] == RUVGEN_NO_SLOT)
            hang_anywhere(all, slot, near, n, guard);
    }
}

/* A row that none of those leads to which it leads to. */
static int is_idle(const ruvgen_view *view, uint32_t slot)
{
    uint32_t near[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(view, slot, near);
    for (size_t i = 0; i < n; i++)
        if (ruvgen_has_link(view, near[i], slot))
            return 0;
    return 1;
}

/* The idle rows take turns: one guards until it has no place left, then the next one is looked for. */
static int hang_on_idle(const batch *all, uint32_t slot, size_t guard)
{
    enum { TRIES = 32 };
    ruvgen_index *const index = all->index;
    const uint32_t count = atomic_load_explicit(&all->view->count, memory_order_relaxed);
    uint32_t *const led = &index->led[guard];
    for (size_t tries = 0; tries < TRIES; tries++) {
        *led = *led < count ? *led : 0; /* a file has it, and refuses one that is no slot */
        if (index->guards[*led].by[0] != RUVGEN_NO_SLOT && !ruvgen_is_dead(all->view, *led)
            && is_idle(all->view, *led) && hang(all, slot, *led, guard, ruvgen_guards_idle(all->view)))
            return 1;
        *led = *led + 1 < count ? *led + 1 : 0;
    }
    return 0;
}

/* By products most rows are nobody's neighbours: the nearest of all are a few long rows, which keep others. No search
 * passes such idle rows, so it costs none of them anything if these guard: rows hang on them first, and on those that
 * link to them only where idle rows are few. */
static void hang_on_idle_first(const batch *all, uint32_t slot)
{
    ruvgen_index *const index = all->index;
    const ruvgen_guards natural = index->guards[slot];
    uint32_t *const own = index->guards[slot].by;
    index->guards[slot] = ruvgen_no_guards;
    for (size_t guard = 0; guard < 2; guard++) {
        if (hang_on_idle(all, slot, guard))
            continue;
        for (size_t i = 0; i < 2 && own[guard] == RUVGEN_NO_SLOT; i++)
            if (natural.by[i] != RUVGEN_NO_SLOT && natural.by[i] != own[0]
                && ruvgen_guards_count(all->view, index->guards, natural.by[i])
                       < ruvgen_guards_most(all->view))
                own[guard] = natural.by[i];
    }
}

void ruvgen_guards_find(ruvgen_index *index, ruvgen_insertion *insertion, size_t from, size_t to)
{
    enum { ROWS = 64 };
    batch all = {.index = index, .view = ruvgen_view_now(index), .order = insertion->order + from};
    ruvgen_parallel(insertion->threads, to - from, ROWS, find, &all);
    for (size_t i = from; i < to; i++) {
        const uint32_t slot = insertion->order[i];
        if (ruvgen_is_product(all.view))
            hang_on_idle_first(&all, slot);
        if (index->guards[slot].by[0] == RUVGEN_NO_SLOT || index->guards[slot].by[1] == RUVGEN_NO_SLOT)
            complete(&all, slot);
    }
}
