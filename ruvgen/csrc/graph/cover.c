/* Makes landmarks of groups of rows that searches would not find. Few links lead to a group that lies far
 * from all others. A search that begins in another group has enough candidates there, and never follows such
 * a link. Landmarks that are drawn at random can miss a group; and as rows are replaced, links to it are lost.
 *
 * A tree of shortest paths from the landmarks shows where such groups may be. If the parent of a row is much
 * farther from it than its links are long, then paths enter a group at this row, and the rows below it are
 * the group, or a part of it. Most data have few such entries. They are searched for, from the largest group
 * to the smallest, and become landmarks if they are not found. */
#include "graph/cover.h"

enum {
    TRIED = 4096, /* the most entries that are searched for */
    FAR = 2,      /* times the length of a row's shorter links */
    SHORTER = 8,  /* these are one in so many; longer ones may lead to other groups */
    CHILDREN = 4, /* children of an entry are tried as if its group were smaller by this factor */
    AHEAD = 8,    /* neighbour lists prefetched ahead */
    LIGHT = 16    /* slots that are looked at, or sizes that are added, as one unit */
};

#define ENTRY (UINT32_C(1) << 31) /* marks sizes of entries */

typedef ruvgen_tree cover;

static void plant(cover *all, uint32_t slot)
{
    all->sizes[slot] = 1;
    all->parents[slot] = RUVGEN_NO_SLOT;
    all->order[all->count++] = slot;
}

/* Add to the tree what the links of so many rows of it lead to; returns how many of these are left. With products,
 * guards do not count: they may be rows that no search passes. */
static size_t grow(cover *all, size_t rows)
{
    const int product = ruvgen_is_product(all->view);
    for (; rows && all->head < all->count; rows--) {
        const uint32_t by = all->order[all->head++];
        if (all->head + AHEAD < all->count)
            ruvgen_links_fetch(all->view, all->order[all->head + AHEAD]);
        uint32_t to[RUVGEN_MAX_DEGREE];
        const size_t n = ruvgen_links_read(all->view, by, to);
        for (size_t i = 0; i < n; i++) {
            if (to[i] >= all->slots || all->sizes[to[i]] || ruvgen_is_dead(all->view, to[i])
                || (product && ruvgen_is_guard(all->index->guards, to[i], by)))
                continue;
            plant(all, to[i]);
            all->parents[to[i]] = by;
        }
    }
    return rows;
}

/* The tree from the landmarks, then one from each living row that is in none yet. */
static size_t grow_all(cover *all, size_t units)
{
    units = grow(all, units);
    while (units && all->next < all->slots) {
        const uint32_t end = all->next + LIGHT < all->slots ? all->next + LIGHT : all->slots;
        units--;
        for (; all->next < end && all->head == all->count; all->next++)
            if (!all->sizes[all->next] && !ruvgen_is_dead(all->view, all->next))
                plant(all, all->next);
        units = grow(all, units);
    }
    return units;
}

static size_t add_sizes(cover *all, size_t units)
{
    for (; units && all->summed < all->count; units--)
        for (size_t i = 0; i < LIGHT && all->summed < all->count; i++) {
            const uint32_t slot = all->order[all->count - ++all->summed], parent = all->parents[slot];
            if (parent != RUVGEN_NO_SLOT)
                all->sizes[parent] += all->sizes[slot];
        }
    return units;
}

/* How far others lie from a row. Products do not say, so there it is the squared distance. */
static void measure_lengths(const cover *all, ruvgen_scratch *scratch, uint32_t slot, const uint32_t *others,
                            size_t n, float *lengths)
{
    const uint32_t dim = all->view->dim;
    if (!ruvgen_is_product(all->view)) {
        ruvgen_measure_slots(all->view, scratch, slot, others, n, lengths);
        return;
    }
    float *const own = scratch->rows, *const its = (float *)scratch->walks[0].room;
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
static int is_entry(const cover *all, ruvgen_scratch *scratch, uint32_t slot)
{
    const ruvgen_view *view = all->view;
    const int product = ruvgen_is_product(view);
    const float far = product ? FAR * FAR : ruvgen_slack(view->metric, FAR);
    uint32_t its[RUVGEN_MAX_DEGREE];
    float own, *const lengths = scratch->between;
    const size_t n = ruvgen_links_read(view, slot, its);
    if (all->parents[slot] == RUVGEN_NO_SLOT || !n)
        return 1;
    const uint32_t few[] = {all->parents[slot], its[0], its[n - 1]};
    measure_lengths(all, scratch, slot, few, 3, lengths);
    own = lengths[0];
    if (!(own > far * fminf(lengths[1], lengths[2])))
        return 0;
    if (ruvgen_metrics[view->metric].measures == RUVGEN_MEASURES_ANGLE && !(own > 1e-5f))
        return 0; /* an angle this small may be only rounding error */
    measure_lengths(all, scratch, slot, its, n, lengths);
    ruvgen_sort_floats(lengths, n);
    return own > far * lengths[n / SHORTER];
}

static void offer(cover *all, uint32_t slot, uint32_t size)
{
    ruvgen_keys_offer(all->keys, &all->keyed, TRIED,
                      (uint64_t)(RUVGEN_MAX_SLOTS - size) << 32 | (uint64_t)slot << 1);
}

/* Mark those of the rows in the tree that are entries. Products need not find every row, so there a single row is no
 * group. Without memory there are none. */
static void mark_entries(void *argument, size_t worker, size_t from, size_t to)
{
    cover *const all = argument;
    const uint32_t least = ruvgen_is_product(all->view) ? 2 : 1;
    ruvgen_scratch *const scratch = ruvgen_scratch_take(all->index, 1, 1, all->view->dim);
    (void)worker;
    for (size_t i = all->roots + from; i < all->roots + to && scratch; i++) {
        const uint32_t slot = all->order[i];
        if (all->sizes[slot] >= least && is_entry(all, scratch, slot))
            all->sizes[slot] |= ENTRY;
    }
    if (scratch)
        ruvgen_scratch_give(all->index, scratch);
}

/* A search may find the entry of a group but not the rows beyond it, so its children are tried too, after
 * larger groups. */
static void offer_row(cover *all, uint32_t slot)
{
    const uint32_t size = all->sizes[slot], parent = all->parents[slot];
    if (size & ENTRY)
        offer(all, slot, size & ~ENTRY);
    else if (parent != RUVGEN_NO_SLOT && all->sizes[parent] & ENTRY)
        offer(all, slot, (all->sizes[parent] & ~ENTRY) / CHILDREN);
}

/* Parents come before their children. */
static size_t find_some(cover *all, size_t units)
{
    const uint32_t rows = all->count - all->roots, left = rows - all->marked;
    const uint32_t n = units < left ? (uint32_t)units : left;
    mark_entries(all, 0, all->marked, all->marked + n);
    for (uint32_t i = 0; i < n; i++)
        offer_row(all, all->order[all->roots + all->marked++]);
    return units - n;
}

static void find_entries(cover *all)
{
    enum { ROWS = 1024 };
    ruvgen_all_hands(all->index, all->count - all->roots, ROWS, mark_entries, all);
    for (uint32_t i = all->roots; i < all->count; i++)
        offer_row(all, all->order[i]);
}

int ruvgen_tree_open(ruvgen_tree *tree, ruvgen_index *index, const ruvgen_view *view)
{
    const size_t slots = atomic_load_explicit(&view->count, memory_order_relaxed);
    *tree = (ruvgen_tree){.index = index,
                          .view = view,
                          .slots = (uint32_t)slots,
                          .parents = ruvgen_room((slots + 1) * sizeof *tree->parents),
                          .sizes = ruvgen_room((slots + 1) * sizeof *tree->sizes),
                          .order = ruvgen_room((slots + 1) * sizeof *tree->order),
                          .keys = ruvgen_room(TRIED * sizeof *tree->keys)};
    if (!tree->parents || !tree->sizes || !tree->order || !tree->keys) {
        ruvgen_tree_close(tree);
        return RUVGEN_E_MEMORY;
    }
    return RUVGEN_OK;
}

/* Clear the sizes, then begin with the landmarks. */
static size_t clear(cover *all, size_t units)
{
    enum { SLOTS = 64 };
    const ruvgen_landmarks *const landmarks = all->view->landmarks;
    for (; units && all->cleared < all->slots; units--) {
        const uint32_t left = all->slots - all->cleared, n = SLOTS < left ? SLOTS : left;
        memset(all->sizes + all->cleared, 0, n * sizeof *all->sizes);
        all->cleared += n;
    }
    for (uint32_t i = 0; units && !all->roots && i < landmarks->count; i++) {
        const uint32_t slot = landmarks->slots[i];
        if (slot < all->slots && !all->sizes[slot]) /* files may list one twice */
            plant(all, slot);
    }
    all->roots = all->roots || !units ? all->roots : all->count;
    return units;
}

void ruvgen_tree_close(ruvgen_tree *tree)
{
    ruvgen_give(tree->parents);
    ruvgen_give(tree->sizes);
    ruvgen_give(tree->order);
    ruvgen_give(tree->keys);
    *tree = (ruvgen_tree){0};
}

size_t ruvgen_tree_bytes(const ruvgen_tree *tree)
{
    return ((size_t)tree->slots + 1) * 3 * sizeof(uint32_t) + TRIED * sizeof(uint64_t);
}

size_t ruvgen_tree_advance(ruvgen_tree *tree, size_t units)
{
    units = clear(tree, units);
    units = grow_all(tree, units);
    units = units ? add_sizes(tree, units) : 0;
    return units ? find_some(tree, units) : 0;
}

int ruvgen_cover(ruvgen_index *index, ruvgen_view *view)
{
    if (!view->landmarks)
        return 0;
    const uint32_t before = view->landmarks->count;
    cover all;
    if (!ruvgen_tree_open(&all, index, view)) {
        (void)clear(&all, SIZE_MAX);
        (void)grow_all(&all, SIZE_MAX);
        (void)add_sizes(&all, SIZE_MAX);
        find_entries(&all);
        ruvgen_cover_entries(index, view, all.keys, all.keyed, ruvgen_landmarks_drawn(view) + RUVGEN_FAR);
        ruvgen_effort_spend(index, RUVGEN_EFFORT_WHOLE, all.slots);
        ruvgen_tree_close(&all);
    }
    index->since_cover = 0;
    return view->landmarks->count > before;
}
