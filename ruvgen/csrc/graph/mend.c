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

/* A link to a row that was reached before may provide its missing guard. */
static int add_guard(search *state, uint32_t slot, uint32_t by)
{
    uint32_t *const guards = state->guards[slot].by;
    if (guards[0] == by)
        return 0;
    if (guards[0] == RUVGEN_NO_SLOT) { /* it is a landmark */
        guards[0] = by;
        return 1;
    }
    guards[1] = by;
    set(state->guarded, slot);
    return 1;
}

static int is_idle(const search *state, uint32_t slot)
{
    return state->popular && !state->popular[slot];
}

static size_t most_of(const search *state, uint32_t slot)
{
    enum { FEW = 4 };
    if (!state->popular || state->popular[slot] > FEW)
        return state->most;
    return state->popular[slot] ? state->view->degree / 2 : ruvgen_guards_idle(state->view);
}

/* Continue the search from queue[0], …, queue[tail - 1]; returns the new tail. */
static size_t spread_from(search *state, size_t tail)
{
    for (size_t head = 0; head < tail; head++) {
        if (head + AHEAD < tail)
            ruvgen_links_fetch(state->view, state->queue[head + AHEAD]);
        const uint32_t slot = state->queue[head];
        if (state->popular && state->popular[slot] > state->turn)
            continue;
        uint32_t to[RUVGEN_MAX_DEGREE];
        const size_t n = ruvgen_links_read(state->view, slot, to);
        const size_t most = most_of(state, slot);
        size_t taken = 0;
        for (size_t i = 0; i < n && taken < most; i++) {
            if (ruvgen_is_guard(state->guards, to[i], slot)) { /* from an earlier round */
                taken++;
                continue;
            }
            if (has(state->guarded, to[i]) || ruvgen_is_dead(state->view, to[i]))
                continue;
            if (has(state->reached, to[i])) {
                taken += (size_t)add_guard(state, to[i], slot);
                continue;
            }
            taken++;
            set(state->reached, to[i]);
            state->guards[to[i]].by[0] = slot;
            state->queue[tail++] = to[i];
        }
    }
    return tail;
}

static void spread(search *state, uint32_t start)
{
    set(state->reached, start);
    state->queue[0] = start;
    spread_from(state, 1);
}

static void count_links(const ruvgen_index *index, search *state)
{
    const ruvgen_view *view = state->view;
    uint32_t idle = 0, living = 0;
    for (uint32_t slot = 0; slot < state->count; slot++) {
        uint32_t to[RUVGEN_MAX_DEGREE];
        const size_t n = ruvgen_is_dead(view, slot) ? 0 : ruvgen_links_read(view, slot, to);
        for (size_t i = 0; i < n; i++)
            if (to[i] >= index->guards_room || !ruvgen_is_guard(index->guards, to[i], slot))
                state->popular[to[i]] =
                    (uint8_t)(state->popular[to[i]] + (state->popular[to[i]] < UINT8_MAX));
    }
    for (uint32_t slot = 0; slot < state->count; slot++)
        if (!ruvgen_is_dead(view, slot)) {
            living++;
            idle += (uint32_t)is_idle(state, slot);
        }
    /* Each row needs two guards, with some places to spare. */
    if ((uint64_t)idle * ruvgen_guards_idle(view) > (uint64_t)living * 5 / 2)
        state->most = 1;
}

static void begin_row(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    const search *state = journey->of;
    walk->found = NULL;
    ruvgen_query_of_slot(state->view, state->slot, walk->room, &walk->query);
}

/* Try to attach all->slot to a reached row. */
static int attach(search *state, uint32_t by, size_t most)
{
    if (by == state->slot || !has(state->reached, by) || ruvgen_is_dead(state->view, by)
        || !ruvgen_guards_attach(state->view, state->guards, by, state->slot, most))
        return 0;
    state->guards[state->slot].by[0] = by;
    spread(state, state->slot);
    return 1;
}

static void end_row(const ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    search *state = (search *)(uintptr_t)journey->of;
    (void)scratch;
    for (; state->popular && !state->attached && state->first < state->count;
         state->first += !state->attached)
        state->attached =
            is_idle(state, state->first) && attach(state, state->first, ruvgen_guards_idle(state->view));
    for (uint32_t i = 0; i < walk->count && !state->attached; i++)
        state->attached = attach(state, RUVGEN_SLOT(walk->pool[i]), state->view->degree);
}

/* Attach a row that no walk can find, such as one whose distances are NaN, to any other. */
static void attach_anywhere(search *state)
{
    const ruvgen_landmarks *landmarks = state->view->landmarks;
    for (uint32_t i = 0; i < landmarks->count && !state->attached; i++)
        state->attached = attach(state, landmarks->slots[i], state->view->degree);
    for (uint32_t slot = 0; slot < state->count && !state->attached; slot++)
        state->attached = attach(state, slot, state->view->degree);
}

static int may_guard(const search *state, uint32_t slot, uint32_t by, size_t most)
{
    return by != slot && by != state->guards[slot].by[0] && by != state->guards[slot].by[1]
           && !ruvgen_is_dead(state->view, by)
           && ruvgen_guards_attach(state->view, state->guards, by, slot, most);
}

/* Find missing guards: idle rows, then the row's own neighbours, then landmarks, then any row. */
static void complete(search *state, uint32_t slot)
{
    const ruvgen_landmarks *landmarks = state->view->landmarks;
    const size_t degree = state->view->degree;
    uint32_t *const guards = state->guards[slot].by, near[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(state->view, slot, near);
    for (size_t guard = 0; guard < 2; guard++) {
        for (; state->popular && guards[guard] == RUVGEN_NO_SLOT && state->second < state->count;
             state->second += guards[guard] == RUVGEN_NO_SLOT)
            if (is_idle(state, state->second)
                && may_guard(state, slot, state->second, ruvgen_guards_idle(state->view)))
                guards[guard] = state->second;
        for (size_t j = 0; j < n + landmarks->count && guards[guard] == RUVGEN_NO_SLOT; j++) {
            const uint32_t by = j < n ? near[j] : landmarks->slots[j - n];
            if (may_guard(state, slot, by, degree))
                guards[guard] = by;
        }
        for (; guards[guard] == RUVGEN_NO_SLOT && state->next < state->count;
             state->next += guards[guard] == RUVGEN_NO_SLOT)
            if (may_guard(state, slot, state->next, degree / 2))
                guards[guard] = state->next;
    }
}

static void mend(ruvgen_index *index, ruvgen_scratch *scratch, search *state)
{
    const ruvgen_view *view = state->view;
    size_t tail = 0;
    if (state->popular)
        count_links(index, state);
    for (uint32_t i = 0; i < view->landmarks->count; i++) {
        if (!has(state->reached, view->landmarks->slots[i]))
            state->queue[tail++] = view->landmarks->slots[i];
        set(state->reached, view->landmarks->slots[i]);
    }
    for (state->turn = state->popular ? 0 : UINT8_MAX; state->turn < UINT8_MAX;
         state->turn = 2 * state->turn + 1)
        tail = spread_from(state, tail);
    (void)spread_from(state, tail);
    const ruvgen_journey journey = {.view = view,
                                    .width = 1,
                                    .group = 1,
                                    .ef = index->options.ef_construction,
                                    .begin = begin_row,
                                    .end = end_row,
                                    .of = state};
    for (uint32_t slot = 0; slot < state->count; slot++)
        if (!has(state->reached, slot) && !ruvgen_is_dead(view, slot)) {
            state->slot = slot;
            state->attached = 0;
            ruvgen_walk_all(&journey, scratch, 0, 1);
            if (!state->attached)
                attach_anywhere(state);
        }
    for (uint32_t slot = 0; slot < state->count; slot++)
        if (!has(state->guarded, slot) && !ruvgen_is_dead(view, slot))
            complete(state, slot);
}

int ruvgen_mend(ruvgen_index *index, const ruvgen_view *view)
{
    const uint32_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    if (!view->landmarks || !count)
        return RUVGEN_OK;
    if (ruvgen_guards_fit(index, count))
        return RUVGEN_E_MEMORY;
    const int dot = ruvgen_is_product(view);
    search state = {.view = view,
                    .count = count,
                    .reached = ruvgen_zeroed((count / 64 + 1) * sizeof(uint64_t)),
                    .guarded = ruvgen_zeroed((count / 64 + 1) * sizeof(uint64_t)),
                    .guards = ruvgen_room(count * sizeof(ruvgen_guards)),
                    .queue = ruvgen_room(count * sizeof(uint32_t)),
                    .popular = dot ? ruvgen_zeroed(count) : NULL,
                    .most = ruvgen_guards_most(view)};
    ruvgen_scratch *scratch = ruvgen_scratch_take(index, index->options.ef_construction, count, view->dim);
    const int good =
        state.reached && state.guarded && state.guards && state.queue && (state.popular || !dot) && scratch;
    if (good) {
        memset(state.guards, 0xff, count * sizeof *state.guards); /* RUVGEN_NO_SLOT */
        mend(index, scratch, &state);
        memcpy(index->guards, state.guards, count * sizeof *state.guards);
        index->mended++;
    }
    if (scratch)
        ruvgen_scratch_give(index, scratch);
    ruvgen_give(state.reached);
    ruvgen_give(state.guarded);
    ruvgen_give(state.guards);
    ruvgen_give(state.queue);
    ruvgen_give(state.popular);
    return good ? RUVGEN_OK : RUVGEN_E_MEMORY;
}

int ruvgen_guards_ready(ruvgen_index *index)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    return atomic_load(&view->count) <= index->guards_room && index->guards_room ? RUVGEN_OK
                                                                                 : ruvgen_mend(index, view);
}
