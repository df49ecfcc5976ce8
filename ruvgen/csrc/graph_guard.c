/* Guards: pruning sees one list at a time, so it may cut off a row that others depend on. Each row therefore has two
 * guards, rows that link to it and keep that link whatever else they give up. The first guards form a forest: from
 * every living row they lead to a landmark. So every row is led to, by two links at least, after every single change,
 * without a search through the whole graph. That search (graph_mend.c) makes guards anew where the trees change:
 * when landmarks are drawn, and before dead rows are left out.
 *
 * When a row dies, others guard in its place. If there are none that can, it keeps its guards, and keeps guarding, until
 * it is swept, for searches still walk over it; else others need not keep their links to it. */
#include "graph.h"

static const ruvgen_guards none = {{RUVGEN_NO_SLOT, RUVGEN_NO_SLOT}};

int ruvgen_guards_fit(ruvgen_index *index, size_t slots)
{
    if (slots <= index->guards_room)
        return RUVGEN_OK;
    const size_t room = slots + slots / 4 + 64;
    ruvgen_guards *larger = ruvgen_room(room * sizeof *larger);
    if (!larger)
        return RUVGEN_E_MEMORY;
    if (index->guards)
        memcpy(larger, index->guards, index->guards_room * sizeof *larger);
    for (size_t i = index->guards_room; i < room; i++)
        larger[i] = none;
    ruvgen_give(index->guards);
    index->guards = larger;
    index->guards_room = room;
    atomic_store(&index->guards_bytes, room * sizeof *larger);
    return RUVGEN_OK;
}

int ruvgen_guards_ready(ruvgen_index *index)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    return atomic_load(&view->count) <= index->guards_room && index->guards_room ? RUVGEN_OK
                                                                                 : ruvgen_mend(index, view);
}

static int guarded_by(const ruvgen_guards *guards, uint32_t slot, uint32_t by)
{
    return guards[slot].by[0] == by || guards[slot].by[1] == by;
}

static int contains(const uint32_t *list, size_t n, uint32_t slot)
{
    for (size_t i = 0; i < n; i++)
        if (list[i] == slot)
            return 1;
    return 0;
}

size_t ruvgen_guards_keep(const ruvgen_index *index, const ruvgen_view *view, uint32_t slot,
                          const uint32_t *old, size_t old_count, uint32_t *kept, size_t count)
{
    const ruvgen_guards *guards = index->guards;
    for (size_t i = 0; i < old_count; i++) {
        if (!guarded_by(guards, old[i], slot) || contains(kept, count, old[i]))
            continue;
        size_t place = count;
        if (count == view->degree) { /* the farthest that need not stay */
            while (place-- && guarded_by(guards, kept[place], slot)) {
            }
        } else {
            count++;
        }
        kept[place] = old[i];
    }
    return count;
}

static size_t guarded(const ruvgen_guards *guards, const uint32_t *list, size_t n, uint32_t by)
{
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        count += (size_t)guarded_by(guards, list[i], by);
    return count;
}

int ruvgen_guards_attach(const ruvgen_view *view, const ruvgen_guards *guards, uint32_t by, uint32_t slot,
                         size_t most)
{
    uint32_t its[RUVGEN_MAX_DEGREE];
    size_t n = ruvgen_links_read(view, by, its), place = n;
    if (contains(its, n, slot))
        return 1;
    if (guarded(guards, its, n, by) >= most)
        return 0;
    if (n == view->degree) {
        while (place-- && guarded_by(guards, its[place], by)) {
        }
        if (place >= n)
            return 0;
    } else {
        n++;
    }
    its[place] = slot;
    ruvgen_links_write(view, by, its, n);
    return 1;
}

static int has_link(const ruvgen_view *view, uint32_t from, uint32_t to)
{
    const ruvgen_link *links = ruvgen_links_of(view, from);
    for (size_t i = 0; i < view->degree; i++)
        if ((uint32_t)atomic_load_explicit(links + i, memory_order_relaxed) == to)
            return 1;
    return 0;
}

typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    const uint32_t *order;
    int root; /* the row that a guard is looked for is a landmark: any will do */
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
        ruvgen_guards found = none;
        size_t guards = 0;
        for (size_t j = 0; j < n && guards < 2; j++)
            if (has_link(all->view, near[j], slot))
                found.by[guards++] = near[j];
        all->index->guards[slot] = found;
    }
}

/* By a row that hangs on a landmark already, and so not on this one. */
static int hang(const batch *all, uint32_t slot, uint32_t by, size_t guard, size_t most)
{
    uint32_t *const own = all->index->guards[slot].by;
    if (by == slot || by == own[0] || ruvgen_is_dead(all->view, by)
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
    const uint32_t count = atomic_load_explicit(&all->view->count, memory_order_relaxed);
    for (uint32_t i = 0; landmarks && i < count; i++)
        if (all->index->guards[i].by[0] != RUVGEN_NO_SLOT && hang(all, slot, i, guard, all->view->degree))
            return;
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

/* By products most rows are nobody's neighbours: their nearest are a few long rows, which keep others. Such rows hang
 * from each other, up to half of the links of one, and then of the next. */
static void hang_together(const batch *all, uint32_t slot)
{
    ruvgen_index *const index = all->index;
    const ruvgen_guards natural = index->guards[slot];
    uint32_t *const own = index->guards[slot].by, near[RUVGEN_MAX_DEGREE];
    const size_t few = ruvgen_guards_most(all->view), half = all->view->degree / 2;
    index->guards[slot] = none;
    for (size_t guard = 0; guard < 2; guard++) {
        const uint32_t led = index->led[guard];
        for (size_t i = 0; i < 2 && own[guard] == RUVGEN_NO_SLOT; i++) {
            const uint32_t by = natural.by[i];
            if (by == RUVGEN_NO_SLOT || by == own[0])
                continue;
            const size_t n = ruvgen_links_read(all->view, by, near);
            own[guard] = guarded(index->guards, near, n, by) < few ? by : RUVGEN_NO_SLOT;
        }
        if (own[guard] != RUVGEN_NO_SLOT)
            continue;
        const int usable = led < index->guards_room && index->guards[led].by[0] != RUVGEN_NO_SLOT;
        if (!usable || !hang(all, slot, led, guard, half)) {
            own[guard] = guard || natural.by[0] == RUVGEN_NO_SLOT ? RUVGEN_NO_SLOT : natural.by[0];
            index->led[guard] = slot;
        }
    }
    if (own[0] == RUVGEN_NO_SLOT || own[1] == RUVGEN_NO_SLOT)
        complete(all, slot);
}

void ruvgen_guards_find(ruvgen_index *index, ruvgen_insertion *insertion, size_t from, size_t to)
{
    enum { ROWS = 64 };
    batch all = {.index = index, .view = ruvgen_view_now(index), .order = insertion->order + from};
    ruvgen_parallel(insertion->threads, to - from, ROWS, find, &all);
    for (size_t i = from; i < to; i++) {
        const uint32_t slot = insertion->order[i];
        if (ruvgen_is_product(all.view))
            hang_together(&all, slot);
        else if (index->guards[slot].by[1] == RUVGEN_NO_SLOT)
            complete(&all, slot);
    }
}

/* Whether the way from a landmark to `by` does not pass slot. Guards that lead round in a circle pass a landmark; a way
 * that is too long to be followed is not trusted. */
static int leads_past(const ruvgen_guards *guards, uint32_t by, uint32_t slot)
{
    enum { FARTHEST = 256 };
    uint32_t mark = by;
    for (uint32_t step = 1, turn = 1; step < FARTHEST; step++) { /* Brent's search for circles */
        by = guards[by].by[0];
        if (by == slot)
            return 0;
        if (by == RUVGEN_NO_SLOT || by == mark)
            return 1;
        if (step == turn) {
            mark = by;
            turn *= 2;
        }
    }
    return 0;
}

static int may_guard(const batch *all, uint32_t slot, uint32_t by, size_t guard)
{
    const ruvgen_guards *guards = all->index->guards;
    return by != slot && by != guards[slot].by[!guard] && !ruvgen_is_dead(all->view, by)
           && guards[by].by[0] != RUVGEN_NO_SLOT && (guard || all->root || leads_past(guards, by, slot));
}

static int guards_instead(const batch *all, uint32_t slot, uint32_t by, size_t guard, size_t most)
{
    if (!may_guard(all, slot, by, guard)
        || !ruvgen_guards_attach(all->view, all->index->guards, by, slot, most))
        return 0;
    all->index->guards[slot].by[guard] = by;
    return 1;
}

/* A guard that lives in place of one that has died: best one that links to the row already, else a near one, else any. */
static int replace(const batch *all, uint32_t slot, size_t guard)
{
    enum { ANY = 4096 };
    const size_t degree = all->view->degree, most = ruvgen_guards_most(all->view);
    const uint32_t count = atomic_load_explicit(&all->view->count, memory_order_relaxed);
    uint32_t near[RUVGEN_MAX_DEGREE], its[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(all->view, slot, near);
    for (size_t i = 0; i < n; i++)
        if (has_link(all->view, near[i], slot) && guards_instead(all, slot, near[i], guard, degree))
            return 1;
    for (size_t i = 0; i < n; i++)
        if (guards_instead(all, slot, near[i], guard, most))
            return 1;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0, m = ruvgen_links_read(all->view, near[i], its); j < m; j++)
            if (guards_instead(all, slot, its[j], guard, most))
                return 1;
    for (uint32_t i = 1; i < count && i < ANY; i++)
        if (guards_instead(all, slot, (slot + i) % count, guard, most))
            return 1;
    return 0;
}

/* A row that all others hang on, where no way leads past it: searches start from it from now on. */
static int replace_root(ruvgen_index *index, uint32_t slot)
{
    const ruvgen_landmarks *landmarks = ruvgen_view_now(index)->landmarks;
    if (!landmarks)
        return 0;
    if (!contains(landmarks->slots, landmarks->count, slot) && ruvgen_store_far(index, &slot, 1))
        return 0;
    const batch all = {.index = index, .view = ruvgen_view_now(index), .root = 1};
    landmarks = all.view->landmarks;
    return contains(landmarks->slots, landmarks->count, slot) && replace(&all, slot, 0);
}

void ruvgen_guards_release(ruvgen_index *index, uint32_t slot)
{
    uint32_t to[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(ruvgen_view_now(index), slot, to);
    size_t left = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t guard = 0; guard < 2; guard++) {
            if (index->guards[to[i]].by[guard] != slot)
                continue;
            const batch all = {.index = index, .view = ruvgen_view_now(index)};
            if (ruvgen_is_dead(all.view, to[i])
                || (!replace(&all, to[i], guard) && (guard || !replace_root(index, to[i]))))
                left++;
        }
    if (!left)
        index->guards[slot] = none;
}
