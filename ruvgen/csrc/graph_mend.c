/* Reachability: pruning sees one list at a time, so it may cut off a row. Breadth first from the landmarks finds the
 * rows that no path leads to; each is given a link from the nearest row that is led to, in a free place, or in that
 * of a link which no path found here depends on. */
#include "graph.h"

enum { AHEAD = 8 }; /* lists of links that are asked for before their turn */

typedef struct {
    const ruvgen_view *view;
    uint64_t *reached;        /* a bit for each slot: it fits in a cache where parents do not */
    uint32_t *parent, *queue; /* parent: of those that are reached, itself for a start */
    uint32_t slot;            /* that is to be attached */
    int attached;
    uint32_t *led, leds, first; /* rows that were attached; the first of them that has a place left */
} search;

static int is_reached(const search *all, uint32_t slot)
{
    return (int)(all->reached[slot >> 6] >> (slot & 63) & 1);
}

static void reach(search *all, uint32_t slot, uint32_t from, uint32_t *queue)
{
    all->reached[slot >> 6] |= UINT64_C(1) << (slot & 63);
    all->parent[slot] = from;
    *queue = slot;
}

static void ask(const search *all, uint32_t slot)
{
    const char *list = ruvgen_row_of(all->view->links, slot);
    for (size_t at = 0; at < all->view->degree * sizeof(ruvgen_link); at += 64)
        __builtin_prefetch(list + at);
}

static void spread(search *all, uint32_t start, uint32_t from)
{
    size_t head = 0, tail = 0;
    reach(all, start, from, all->queue + tail++);
    while (head < tail) {
        if (head + AHEAD < tail)
            ask(all, all->queue[head + AHEAD]);
        const uint32_t slot = all->queue[head++];
        uint32_t to[RUVGEN_MAX_DEGREE];
        const size_t n = ruvgen_links_read(all->view, slot, to);
        for (size_t i = 0; i < n; i++)
            if (!is_reached(all, to[i]))
                reach(all, to[i], slot, all->queue + tail++);
    }
}

static void begin_row(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    const search *all = journey->of;
    walk->found = NULL;
    ruvgen_query_of_slot(all->view, all->slot, walk->scaled, &walk->query);
}

static int attach(search *all, uint32_t to)
{
    const ruvgen_view *view = all->view;
    uint32_t its[RUVGEN_MAX_DEGREE];
    size_t n = ruvgen_links_read(view, to, its), place = n;
    if (n == view->degree) {
        while (place-- && all->parent[its[place]] == to) {
        }
        if (place >= n)
            return 0;
    } else {
        n++;
    }
    its[place] = all->slot;
    ruvgen_links_write(view, to, its, n);
    spread(all, all->slot, to);
    return 1;
}

static void end_row(const ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    search *all = (search *)(uintptr_t)journey->of;
    (void)scratch;
    /* By products the nearest rows are those that every search passes, and most rows are nobody's neighbours. So these
     * hang from each other: the links of long rows are not theirs to take. */
    for (; all->view->metric == RUVGEN_METRIC_DOT && !all->attached && all->first < all->leds;
         all->first += !all->attached)
        all->attached = attach(all, all->led[all->first]);
    for (uint32_t i = 0; i < walk->count && !all->attached; i++)
        if (RUVGEN_SLOT(walk->pool[i]) != all->slot && is_reached(all, RUVGEN_SLOT(walk->pool[i])))
            all->attached = attach(all, RUVGEN_SLOT(walk->pool[i]));
    if (all->attached)
        all->led[all->leds++] = all->slot;
}

int ruvgen_mend(ruvgen_index *index)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    if (!view->landmarks || !count)
        return RUVGEN_OK;
    search all = {.view = view,
                  .reached = ruvgen_zeroed((count / 64 + 1) * sizeof(uint64_t)),
                  .parent = ruvgen_room(count * sizeof(uint32_t)),
                  .queue = ruvgen_room(count * sizeof(uint32_t)),
                  .led = ruvgen_room(count * sizeof(uint32_t))};
    ruvgen_scratch *scratch = ruvgen_scratch_take(index, index->options.ef_construction, count, view->dim);
    const int good = all.reached && all.parent && all.queue && all.led && scratch;
    if (good) {
        for (uint32_t i = 0; i < view->landmarks->count; i++)
            if (!is_reached(&all, view->landmarks->slots[i]))
                spread(&all, view->landmarks->slots[i], view->landmarks->slots[i]);
        const ruvgen_journey journey = {.view = view,
                                        .width = 1,
                                        .group = 1,
                                        .ef = index->options.ef_construction,
                                        .begin = begin_row,
                                        .end = end_row,
                                        .of = &all};
        for (uint32_t slot = 0; slot < count; slot++)
            if (!is_reached(&all, slot) && !ruvgen_is_dead(view, slot)) {
                all.slot = slot;
                all.attached = 0;
                ruvgen_walk_all(&journey, scratch, 0, 1);
            }
    }
    if (scratch)
        ruvgen_scratch_give(index, scratch);
    ruvgen_give(all.reached);
    ruvgen_give(all.parent);
    ruvgen_give(all.queue);
    ruvgen_give(all.led);
    return good ? RUVGEN_OK : RUVGEN_E_MEMORY;
}
