/* Makes all rows reachable and computes all guards, by breadth-first search from the landmarks over living
 * rows. The row from which a row is reached first, and the next row that links to it, become its guards. An
 * unreached row gets a link from the nearest reached row, in a free place or in that of a link that is not
 * guarded.
 *
 * With products, some rows are idle: only guards link to them, so searches never pass them. If there are
 * enough idle rows to guard all others, they do, and any other row guards at most one. */
#include "graph/graph.h"

enum { AHEAD = 8 }; /* neighbour lists prefetched ahead */

typedef struct {
    const ruvgen_view *view;
    uint32_t count;
    uint64_t *reached, *guarded; /* bitmaps over slots: they fit in a cache in which guards do not */
    ruvgen_guards *guards;
    uint32_t *queue;
    uint8_t *popular; /* for products: per slot, the number of unguarded in-links, up to 255 */
    unsigned turn;    /* rows with more in-links than this wait for a later round */
    size_t most;      /* the most rows that a popular row may guard */
    uint32_t slot;    /* the row to be attached */
    uint32_t next;    /* where to look for a guard if no near row can be one */
    int attached;
    uint32_t first, second; /* idle rows before these are full, as first and as second guards */
} search;

static int has(const uint64_t *bits, uint32_t slot)
{
    return (int)(bits[slot >> 6] >> (slot & 63) & 1);
}

static void set(uint64_t *bits, uint32_t slot)
{
    bits[slot >> 6] |= UINT64_C(1) << (slot & 63);
}

static void ask(const search *all, uint32_t slot)
{
    const char *list = ruvgen_row_of(all->view->links, slot);
    for (size_t at = 0; at < all->view->degree * sizeof(ruvgen_link); at += 64)
        __builtin_prefetch(list + at);
}

/* A link to a row that was reached before may provide its missing guard. */
static int guard_too(search *all, uint32_t slot, uint32_t by)
{
    uint32_t *const guards = all->guards[slot].by;
    if (guards[0] == by)
        return 0;
    if (guards[0] == RUVGEN_NO_SLOT) { /* it is a landmark */
        guards[0] = by;
        return 1;
    }
    guards[1] = by;
    set(all->guarded, slot);
    return 1;
}

static int is_idle(const search *all, uint32_t slot)
{
    return all->popular && !all->popular[slot];
}

static size_t most_of(const search *all, uint32_t slot)
{
    enum { FEW = 4 };
    if (!all->popular || all->popular[slot] > FEW)
        return all->most;
    return all->popular[slot] ? all->view->degree / 2 : ruvgen_guards_idle(all->view);
}

/* Continue the search from queue[0], …, queue[tail - 1]; returns the new tail. */
static size_t spread_from(search *all, size_t tail)
{
    for (size_t head = 0; head < tail; head++) {
        if (head + AHEAD < tail)
            ask(all, all->queue[head + AHEAD]);
        const uint32_t slot = all->queue[head];
        if (all->popular && all->popular[slot] > all->turn)
            continue;
        uint32_t to[RUVGEN_MAX_DEGREE];
        const size_t n = ruvgen_links_read(all->view, slot, to);
        const size_t most = most_of(all, slot);
        size_t taken = 0;
        for (size_t i = 0; i < n && taken < most; i++) {
            if (ruvgen_is_guard(all->guards, to[i], slot)) { /* from an earlier round */
                taken++;
                continue;
            }
            if (has(all->guarded, to[i]) || ruvgen_is_dead(all->view, to[i]))
                continue;
            if (has(all->reached, to[i])) {
                taken += (size_t)guard_too(all, to[i], slot);
                continue;
            }
            taken++;
            set(all->reached, to[i]);
            all->guards[to[i]].by[0] = slot;
            all->queue[tail++] = to[i];
        }
    }
    return tail;
}

static void spread(search *all, uint32_t start)
{
    set(all->reached, start);
    all->queue[0] = start;
    spread_from(all, 1);
}

static void count_links(const ruvgen_index *index, search *all)
{
    const ruvgen_view *view = all->view;
    uint32_t idle = 0, living = 0;
    for (uint32_t slot = 0; slot < all->count; slot++) {
        uint32_t to[RUVGEN_MAX_DEGREE];
        const size_t n = ruvgen_is_dead(view, slot) ? 0 : ruvgen_links_read(view, slot, to);
        for (size_t i = 0; i < n; i++)
            if (to[i] >= index->guards_room || !ruvgen_is_guard(index->guards, to[i], slot))
                all->popular[to[i]] = (uint8_t)(all->popular[to[i]] + (all->popular[to[i]] < UINT8_MAX));
    }
    for (uint32_t slot = 0; slot < all->count; slot++)
        if (!ruvgen_is_dead(view, slot)) {
            living++;
            idle += (uint32_t)is_idle(all, slot);
        }
    /* Each row needs two guards, with some places to spare. */
    if ((uint64_t)idle * ruvgen_guards_idle(view) > (uint64_t)living * 5 / 2)
        all->most = 1;
}

static void begin_row(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    const search *all = journey->of;
    walk->found = NULL;
    ruvgen_query_of_slot(all->view, all->slot, walk->room, &walk->query);
}

/* Try to attach all->slot to a reached row. */
static int attach(search *all, uint32_t by, size_t most)
{
    if (by == all->slot || !has(all->reached, by) || ruvgen_is_dead(all->view, by)
        || !ruvgen_guards_attach(all->view, all->guards, by, all->slot, most))
        return 0;
    all->guards[all->slot].by[0] = by;
    spread(all, all->slot);
    return 1;
}

static void end_row(const ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    search *all = (search *)(uintptr_t)journey->of;
    (void)scratch;
    for (; all->popular && !all->attached && all->first < all->count; all->first += !all->attached)
        all->attached = is_idle(all, all->first) && attach(all, all->first, ruvgen_guards_idle(all->view));
    for (uint32_t i = 0; i < walk->count && !all->attached; i++)
        all->attached = attach(all, RUVGEN_SLOT(walk->pool[i]), all->view->degree);
}

/* Attach a row that no walk can find, such as one whose distances are NaN, to any other. */
static void attach_anywhere(search *all)
{
    const ruvgen_landmarks *landmarks = all->view->landmarks;
    for (uint32_t i = 0; i < landmarks->count && !all->attached; i++)
        all->attached = attach(all, landmarks->slots[i], all->view->degree);
    for (uint32_t slot = 0; slot < all->count && !all->attached; slot++)
        all->attached = attach(all, slot, all->view->degree);
}

static int may_guard(const search *all, uint32_t slot, uint32_t by, size_t most)
{
    return by != slot && by != all->guards[slot].by[0] && by != all->guards[slot].by[1]
           && !ruvgen_is_dead(all->view, by) && ruvgen_guards_attach(all->view, all->guards, by, slot, most);
}

/* Find missing guards: idle rows, then the row's own neighbours, then landmarks, then any row. */
static void complete(search *all, uint32_t slot)
{
    const ruvgen_landmarks *landmarks = all->view->landmarks;
    const size_t degree = all->view->degree;
    uint32_t *const guards = all->guards[slot].by, near[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(all->view, slot, near);
    for (size_t guard = 0; guard < 2; guard++) {
        for (; all->popular && guards[guard] == RUVGEN_NO_SLOT && all->second < all->count;
             all->second += guards[guard] == RUVGEN_NO_SLOT)
            if (is_idle(all, all->second) && may_guard(all, slot, all->second, ruvgen_guards_idle(all->view)))
                guards[guard] = all->second;
        for (size_t j = 0; j < n + landmarks->count && guards[guard] == RUVGEN_NO_SLOT; j++) {
            const uint32_t by = j < n ? near[j] : landmarks->slots[j - n];
            if (may_guard(all, slot, by, degree))
                guards[guard] = by;
        }
        for (; guards[guard] == RUVGEN_NO_SLOT && all->next < all->count;
             all->next += guards[guard] == RUVGEN_NO_SLOT)
            if (may_guard(all, slot, all->next, degree / 2))
                guards[guard] = all->next;
    }
}

static void mend(ruvgen_index *index, ruvgen_scratch *scratch, search *all)
{
    const ruvgen_view *view = all->view;
    size_t tail = 0;
    if (all->popular)
        count_links(index, all);
    for (uint32_t i = 0; i < view->landmarks->count; i++) {
        if (!has(all->reached, view->landmarks->slots[i]))
            all->queue[tail++] = view->landmarks->slots[i];
        set(all->reached, view->landmarks->slots[i]);
    }
    for (all->turn = all->popular ? 0 : UINT8_MAX; all->turn < UINT8_MAX; all->turn = 2 * all->turn + 1)
        tail = spread_from(all, tail);
    (void)spread_from(all, tail);
    const ruvgen_journey journey = {.view = view,
                                    .width = 1,
                                    .group = 1,
                                    .ef = index->options.ef_construction,
                                    .begin = begin_row,
                                    .end = end_row,
                                    .of = all};
    for (uint32_t slot = 0; slot < all->count; slot++)
        if (!has(all->reached, slot) && !ruvgen_is_dead(view, slot)) {
            all->slot = slot;
            all->attached = 0;
            ruvgen_walk_all(&journey, scratch, 0, 1);
            if (!all->attached)
                attach_anywhere(all);
        }
    for (uint32_t slot = 0; slot < all->count; slot++)
        if (!has(all->guarded, slot) && !ruvgen_is_dead(view, slot))
            complete(all, slot);
}

int ruvgen_mend(ruvgen_index *index, const ruvgen_view *view)
{
    const uint32_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    if (!view->landmarks || !count)
        return RUVGEN_OK;
    if (ruvgen_guards_fit(index, count))
        return RUVGEN_E_MEMORY;
    const int dot = ruvgen_is_product(view);
    search all = {.view = view,
                  .count = count,
                  .reached = ruvgen_zeroed((count / 64 + 1) * sizeof(uint64_t)),
                  .guarded = ruvgen_zeroed((count / 64 + 1) * sizeof(uint64_t)),
                  .guards = ruvgen_room(count * sizeof(ruvgen_guards)),
                  .queue = ruvgen_room(count * sizeof(uint32_t)),
                  .popular = dot ? ruvgen_zeroed(count) : NULL,
                  .most = ruvgen_guards_most(view)};
    ruvgen_scratch *scratch = ruvgen_scratch_take(index, index->options.ef_construction, count, view->dim);
    const int good =
        all.reached && all.guarded && all.guards && all.queue && (all.popular || !dot) && scratch;
    if (good) {
        memset(all.guards, 0xff, count * sizeof *all.guards); /* RUVGEN_NO_SLOT */
        mend(index, scratch, &all);
        memcpy(index->guards, all.guards, count * sizeof *all.guards);
    }
    if (scratch)
        ruvgen_scratch_give(index, scratch);
    ruvgen_give(all.reached);
    ruvgen_give(all.guarded);
    ruvgen_give(all.guards);
    ruvgen_give(all.queue);
    ruvgen_give(all.popular);
    return good ? RUVGEN_OK : RUVGEN_E_MEMORY;
}

int ruvgen_guards_ready(ruvgen_index *index)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    return atomic_load(&view->count) <= index->guards_room && index->guards_room ? RUVGEN_OK
                                                                                 : ruvgen_mend(index, view);
}
