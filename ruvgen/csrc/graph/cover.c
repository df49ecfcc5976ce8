/* Makes landmarks of groups of rows that searches would not find. Few links lead to a group that lies far
 * from all others. A search that begins in another group has enough candidates there, and never follows such
 * a link. Landmarks that are drawn at random can miss a group; and as rows are replaced, links to it are lost.
 *
 * A tree of shortest paths from the landmarks shows where such groups may be. If the parent of a row is much
 * farther from it than its links are long, then paths enter a group at this row, and the rows below it are
 * the group, or a part of it. Most data have few such entries. They are searched for, from the largest group
 * to the smallest, and become landmarks if they are not found. */
#include "graph/graph.h"

enum {
    TRIED = 4096,  /* the most entries that are searched for */
    EF = 32,       /* candidates of such a search, */
    USUAL_EF = 64, /* and of one that is asked for by default */
    FAR = 2,       /* times the length of a row's shorter links */
    SHORTER = 8,   /* these are one in so many; longer ones may lead to other groups */
    CHILDREN = 4,  /* children of an entry are tried as if its group were smaller by this factor */
    AHEAD = 8      /* neighbour lists prefetched ahead */
};

#define ENTRY (UINT32_C(1) << 31) /* marks sizes of entries */

typedef struct {
    const ruvgen_index *index;
    ruvgen_view *view;
    ruvgen_scratch *scratch;
    uint32_t *parents; /* by slot, in the tree; RUVGEN_NO_SLOT: none */
    uint32_t *sizes;   /* by slot: rows below it in the tree, and itself; 0: not in the tree */
    uint32_t *order;   /* slots in the tree, children after their parents */
    uint32_t count;    /* of these */
    uint32_t roots;    /* the first of them, which are landmarks */
    float *rows;       /* two decoded rows */
    uint64_t *keys;    /* entries, as keys: large groups first */
    uint32_t keyed;
} cover;

/* A search for a row. */
typedef struct {
    const ruvgen_view *view;
    uint32_t slot;
    float nearest; /* the distance to the nearest living row that was found */
} lookup;

static void plant(cover *all, uint32_t slot)
{
    all->sizes[slot] = 1;
    all->parents[slot] = RUVGEN_NO_SLOT;
    all->order[all->count++] = slot;
}

/* Add to the tree what links lead to from order[head], …. With products, guards do not count: they may be
 * rows that no search passes. */
static void grow(cover *all, uint32_t head)
{
    const int product = ruvgen_is_product(all->view);
    for (; head < all->count; head++) {
        if (head + AHEAD < all->count)
            ruvgen_links_fetch(all->view, all->order[head + AHEAD]);
        const uint32_t by = all->order[head];
        uint32_t to[RUVGEN_MAX_DEGREE];
        const size_t n = ruvgen_links_read(all->view, by, to);
        for (size_t i = 0; i < n; i++) {
            if (all->sizes[to[i]] || ruvgen_is_dead(all->view, to[i])
                || (product && ruvgen_is_guard(all->index->guards, to[i], by)))
                continue;
            plant(all, to[i]);
            all->parents[to[i]] = by;
        }
    }
}

/* The tree from the landmarks, then one from each living row that is in none yet. */
static void grow_all(cover *all, uint32_t slots)
{
    const ruvgen_landmarks *landmarks = all->view->landmarks;
    for (uint32_t i = 0; i < landmarks->count; i++)
        plant(all, landmarks->slots[i]);
    all->roots = all->count;
    grow(all, 0);
    for (uint32_t slot = 0; slot < slots; slot++)
        if (!all->sizes[slot] && !ruvgen_is_dead(all->view, slot)) {
            plant(all, slot);
            grow(all, all->count - 1);
        }
    for (uint32_t i = all->count; i--;) {
        const uint32_t slot = all->order[i], parent = all->parents[slot];
        if (parent != RUVGEN_NO_SLOT)
            all->sizes[parent] += all->sizes[slot];
    }
}

/* Distances of a row to others, as searches compare them. */
static void measure(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t slot, const uint32_t *others,
                    size_t n, float *distances)
{
    ruvgen_query query;
    ruvgen_query_of_slot(view, slot, scratch->room, &query);
    for (size_t i = 0; i < n; i++)
        scratch->constants[i] = ruvgen_constant_of(view, others[i]);
    ruvgen_measure(view, &query, view->codes->base, others, scratch->constants, n, distances);
}

/* How far others lie from a row. Products do not say, so there it is the squared distance. */
static void measure_lengths(const cover *all, uint32_t slot, const uint32_t *others, size_t n, float *lengths)
{
    const uint32_t dim = all->view->dim;
    if (!ruvgen_is_product(all->view)) {
        measure(all->view, all->scratch, slot, others, n, lengths);
        return;
    }
    float *const own = all->rows, *const its = own + dim;
    ruvgen_row_get(all->view, slot, own);
    for (size_t i = 0; i < n; i++) {
        ruvgen_row_get(all->view, others[i], its);
        lengths[i] = 0;
        for (uint32_t d = 0; d < dim; d++)
            lengths[i] += (own[d] - its[d]) * (own[d] - its[d]);
    }
}

/* Whether a row is much farther from its parent than its links are long. Two links are enough to see that
 * most are not: lists begin with the nearest of the rows that were there before, and end with later rows. */
static int is_entry(const cover *all, uint32_t slot)
{
    const ruvgen_view *view = all->view;
    const int product = ruvgen_is_product(view);
    const float far = product ? FAR * FAR : ruvgen_slack(view->metric, FAR);
    uint32_t its[RUVGEN_MAX_DEGREE];
    float own, *const lengths = all->scratch->between;
    const size_t n = ruvgen_links_read(view, slot, its);
    if (all->parents[slot] == RUVGEN_NO_SLOT || !n)
        return 1;
    const uint32_t few[] = {all->parents[slot], its[0], its[n - 1]};
    measure_lengths(all, slot, few, 3, lengths);
    own = lengths[0];
    if (!(own > far * fminf(lengths[1], lengths[2])))
        return 0;
    if (ruvgen_metrics[view->metric].measures == RUVGEN_MEASURES_ANGLE && !(own > 1e-5f))
        return 0; /* an angle this small may be only rounding error */
    measure_lengths(all, slot, its, n, lengths);
    ruvgen_sort_floats(lengths, n);
    return own > far * lengths[n / SHORTER];
}

static void offer(cover *all, uint32_t slot, uint32_t size)
{
    ruvgen_keys_offer(all->keys, &all->keyed, TRIED,
                      (uint64_t)(RUVGEN_MAX_SLOTS - size) << 32 | (uint64_t)slot << 1);
}

/* A search may find the entry of a group but not the rows beyond it, so its children are tried too, after
 * larger groups. Products need not find every row, so there a single row is no group. */
static void find_entries(cover *all)
{
    const uint32_t least = ruvgen_is_product(all->view) ? 2 : 1;
    for (uint32_t i = all->roots; i < all->count; i++) {
        const uint32_t slot = all->order[i], size = all->sizes[slot], parent = all->parents[slot];
        if (size >= least && is_entry(all, slot)) {
            all->sizes[slot] |= ENTRY;
            offer(all, slot, size);
        } else if (parent != RUVGEN_NO_SLOT && all->sizes[parent] & ENTRY) {
            offer(all, slot, (all->sizes[parent] & ~ENTRY) / CHILDREN);
        }
    }
}

static void begin_row(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    const lookup *one = journey->of;
    walk->found = NULL;
    ruvgen_query_of_slot(one->view, one->slot, walk->room, &walk->query);
}

static void end_row(const ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    lookup *one = (lookup *)(uintptr_t)journey->of;
    uint32_t i = 0;
    (void)scratch;
    while (i < walk->count && ruvgen_is_dead(one->view, RUVGEN_SLOT(walk->pool[i])))
        i++;
    one->nearest = i < walk->count ? ruvgen_candidate_distance(walk->pool[i]) : INFINITY;
}

static ruvgen_scratch *scratch_of(ruvgen_index *index, const ruvgen_view *view)
{
    return ruvgen_scratch_take(index, (RUVGEN_STRETCH + 1) * USUAL_EF,
                               atomic_load_explicit(&view->count, memory_order_relaxed), view->dim);
}

/* The distance to the nearest living row that a search for this one finds. */
static float nearest_to(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t slot, uint32_t ef)
{
    lookup one = {.view = view, .slot = slot, .nearest = INFINITY};
    const ruvgen_journey journey = {.view = view,
                                    .width = 1,
                                    .group = 1,
                                    .ef = ef,
                                    .passed = view->dead,
                                    .spare = RUVGEN_STRETCH * ef,
                                    .begin = begin_row,
                                    .end = end_row,
                                    .of = &one};
    ruvgen_walk_all(&journey, scratch, 0, 1);
    return one.nearest;
}

/* What a search for a row should find: the row itself, or with products the best of its links, if that is
 * better. */
static uint32_t goal_of(const cover *all, uint32_t slot, float *distance)
{
    uint32_t to[RUVGEN_MAX_DEGREE], best = slot;
    const size_t n = ruvgen_is_product(all->view) ? ruvgen_links_read(all->view, slot, to) : 0;
    measure(all->view, all->scratch, slot, &slot, 1, distance);
    measure(all->view, all->scratch, slot, to, n, all->scratch->between);
    for (size_t i = 0; i < n; i++)
        if (!ruvgen_is_dead(all->view, to[i]) && all->scratch->between[i] < *distance) {
            *distance = all->scratch->between[i];
            best = to[i];
        }
    return best;
}

static int add_landmark(ruvgen_view *view, uint32_t slot)
{
    ruvgen_landmarks *const made = ruvgen_landmarks_and(view, &slot, 1);
    if (!made)
        return RUVGEN_E_MEMORY;
    ruvgen_landmarks_close(view->landmarks);
    view->landmarks = made;
    return RUVGEN_OK;
}

static void search_entries(cover *all, size_t most)
{
    ruvgen_view *view = all->view;
    for (uint32_t i = 0; i < all->keyed && view->landmarks->count < most; i++) {
        float wanted;
        const uint32_t slot = RUVGEN_SLOT(all->keys[i]), goal = goal_of(all, slot, &wanted);
        if (nearest_to(view, all->scratch, slot, EF) > wanted
            && !ruvgen_contains(view->landmarks->slots, view->landmarks->count, goal)
            && add_landmark(view, goal))
            return;
    }
}

int ruvgen_cover(ruvgen_index *index, ruvgen_view *view)
{
    const size_t slots = atomic_load_explicit(&view->count, memory_order_relaxed);
    if (!view->landmarks)
        return 0;
    const uint32_t before = view->landmarks->count;
    cover all = {.index = index,
                 .view = view,
                 .scratch = scratch_of(index, view),
                 .parents = ruvgen_room((slots + 1) * sizeof *all.parents),
                 .sizes = ruvgen_zeroed((slots + 1) * sizeof *all.sizes),
                 .order = ruvgen_room((slots + 1) * sizeof *all.order),
                 .rows = ruvgen_room(2 * (size_t)view->dim * sizeof *all.rows),
                 .keys = ruvgen_room(TRIED * sizeof *all.keys)};
    if (all.scratch && all.parents && all.sizes && all.order && all.rows && all.keys) {
        grow_all(&all, (uint32_t)slots);
        find_entries(&all);
        search_entries(&all, ruvgen_landmarks_drawn(view) + RUVGEN_FAR);
    }
    if (all.scratch)
        ruvgen_scratch_give(index, all.scratch);
    ruvgen_give(all.parents);
    ruvgen_give(all.sizes);
    ruvgen_give(all.order);
    ruvgen_give(all.rows);
    ruvgen_give(all.keys);
    index->since_cover = 0;
    return view->landmarks->count > before;
}

size_t ruvgen_cover_lost(ruvgen_index *index, const ruvgen_view *view, uint32_t *slots, size_t n)
{
    ruvgen_scratch *scratch = scratch_of(index, view);
    size_t lost = 0;
    for (size_t i = 0; i < n && scratch; i++) {
        float own;
        measure(view, scratch, slots[i], &slots[i], 1, &own);
        if (nearest_to(view, scratch, slots[i], USUAL_EF) > own)
            slots[lost++] = slots[i];
    }
    if (scratch)
        ruvgen_scratch_give(index, scratch);
    return lost;
}
