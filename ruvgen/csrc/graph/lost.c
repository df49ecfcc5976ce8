/* Searches for rows that searches may not find, which then become landmarks. */
#include "graph/graph.h"

enum {
    EF = 32,       /* candidates of such a search, */
    USUAL_EF = 64, /* and of one that is asked for by default */
    TURNS = 4,     /* searches in a thread by turns */
    MOST = 64      /* searches at once */
};

/* A search for a row. */
typedef struct {
    uint32_t slot, goal; /* and what it should find */
    float wanted;        /* the distance of that */
    float nearest;       /* the distance to the nearest living row that was found */
} lookup;

typedef struct {
    ruvgen_index *index;
    ruvgen_view *view;
    lookup lookups[MOST];
} block;

static void begin_row(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    const lookup *const all = journey->of;
    walk->found = NULL;
    ruvgen_query_of_slot(journey->view, all[walk->item].slot, walk->room, &walk->query);
}

static void end_row(const ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    lookup *const one = (lookup *)(uintptr_t)journey->of + walk->item;
    uint32_t i = 0;
    (void)scratch;
    while (i < walk->count && ruvgen_is_dead(journey->view, RUVGEN_SLOT(walk->pool[i])))
        i++;
    one->nearest = i < walk->count ? ruvgen_candidate_distance(walk->pool[i]) : INFINITY;
}

static ruvgen_scratch *scratch_of(ruvgen_index *index, const ruvgen_view *view)
{
    return ruvgen_scratch_take(index, (RUVGEN_STRETCH + 1) * USUAL_EF,
                               atomic_load_explicit(&view->count, memory_order_relaxed), view->dim);
}

/* Search for some of these rows, by turns. */
static void look_up(const ruvgen_view *view, ruvgen_scratch *scratch, lookup *all, size_t from, size_t to,
                    uint32_t ef)
{
    const ruvgen_journey journey = {.view = view,
                                    .width = 1,
                                    .group = TURNS,
                                    .ef = ef,
                                    .passed = view->dead,
                                    .spare = RUVGEN_STRETCH * ef,
                                    .begin = begin_row,
                                    .end = end_row,
                                    .of = all};
    ruvgen_walk_all(&journey, scratch, from, to);
}

/* What a search for a row should find: the row itself, or with products the best of its links, if that is
 * better. */
static void set_goal(const ruvgen_view *view, ruvgen_scratch *scratch, lookup *one)
{
    uint32_t to[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_is_product(view) ? ruvgen_links_read(view, one->slot, to) : 0;
    one->goal = one->slot;
    ruvgen_measure_slots(view, scratch, one->slot, &one->slot, 1, &one->wanted);
    ruvgen_measure_slots(view, scratch, one->slot, to, n, scratch->between);
    for (size_t i = 0; i < n; i++)
        if (!ruvgen_is_dead(view, to[i]) && scratch->between[i] < one->wanted) {
            one->wanted = scratch->between[i];
            one->goal = to[i];
        }
}

/* Without memory, rows count as found. */
static void look_up_some(void *argument, size_t worker, size_t from, size_t to)
{
    block *const all = argument;
    ruvgen_scratch *const scratch = scratch_of(all->index, all->view);
    (void)worker;
    if (!scratch)
        return;
    for (size_t i = from; i < to; i++)
        set_goal(all->view, scratch, &all->lookups[i]);
    look_up(all->view, scratch, all->lookups, from, to, EF);
    ruvgen_scratch_give(all->index, scratch);
}

/* Several are searched for at once. A landmark that is added may lead to the others, so these are searched for again:
 * the result is that of one search after the other. */
void ruvgen_cover_entries(ruvgen_index *index, ruvgen_view *view, const uint64_t *keys, uint32_t keyed,
                          size_t most)
{
    const uint32_t hands = (uint32_t)(index->insertion ? index->insertion->threads : 1);
    block all = {.index = index, .view = view};
    const uint32_t least = TURNS * hands < MOST ? TURNS * hands : MOST;
    uint32_t size = least;
    for (uint32_t i = 0; i < keyed && view->landmarks->count < most;) {
        uint32_t done = 0;
        int added = 0;
        size = size < keyed - i ? size : keyed - i;
        for (uint32_t j = 0; j < size; j++)
            all.lookups[j] = (lookup){.slot = RUVGEN_SLOT(keys[i + j])};
        ruvgen_all_hands(index, size, MOST, look_up_some, &all);
        for (; done < size && !added; done++) {
            const lookup *const one = &all.lookups[done];
            added = one->nearest > one->wanted
                    && !ruvgen_contains(view->landmarks->slots, view->landmarks->count, one->goal);
            if (added && ruvgen_landmarks_add(view, &one->goal, 1))
                return;
        }
        i += done;
        size = added ? least : 2 * size < MOST ? 2 * size : MOST;
    }
}

size_t ruvgen_cover_lost(ruvgen_index *index, const ruvgen_view *view, uint32_t *slots, size_t n)
{
    ruvgen_scratch *scratch = scratch_of(index, view);
    size_t lost = 0;
    for (size_t i = 0; i < n && scratch; i++) {
        lookup one = {.slot = slots[i]};
        ruvgen_measure_slots(view, scratch, one.slot, &one.slot, 1, &one.wanted);
        look_up(view, scratch, &one, 0, 1, USUAL_EF);
        if (one.nearest > one.wanted)
            slots[lost++] = one.slot;
    }
    if (scratch)
        ruvgen_scratch_give(index, scratch);
    return lost;
}
