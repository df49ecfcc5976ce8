/* Chooses landmarks anew in steps, while rows come and go: draws them, keeps those that are outliers, looks for groups
 * to which none leads (graph/cover.c), and then lets searches begin from them. What it finds is of the rows as they were
 * at different moments; but nothing rests on landmarks except that rows are found sooner, and that guards end at them,
 * which the last step sees to. */
#include "graph/cover.h"

enum {
    UNITS = 256,  /* rows of the tree per step */
    LOOK_UPS = 4, /* searches per step */
    FARS = 16,    /* landmarks per step that may be outliers */
    ROOTS = 2     /* landmarks per step that shall be none */
};

typedef enum { KEEPS, GROWS, LOOKS, ROOTS_OFF } phase;

typedef struct ruvgen_renewal {
    phase phase;
    int drawn;
    uint32_t mended; /* value of index->mended when it began */
    ruvgen_landmarks *old, *made;
    ruvgen_marks marks; /* the new ones as long as they are being chosen */
    uint32_t at;        /* of the old landmarks, or of the entries */
    ruvgen_tree tree;
} ruvgen_renewal;

static int is_among(const ruvgen_landmarks *landmarks, uint32_t slot)
{
    return ruvgen_contains(landmarks->slots, landmarks->count, slot);
}

/* The newest view, but with the new landmarks. */
static ruvgen_view seen_from(ruvgen_index *index, ruvgen_landmarks *landmarks)
{
    ruvgen_view view;
    memcpy(&view, ruvgen_view_now(index), sizeof view);
    view.landmarks = landmarks;
    return view;
}

void ruvgen_renewal_forget(ruvgen_index *index)
{
    ruvgen_renewal *const renewal = index->renewal;
    if (!renewal)
        return;
    index->renewal = NULL;
    atomic_store(&index->renewal_bytes, 0);
    ruvgen_landmarks_close(renewal->old);
    ruvgen_landmarks_close(renewal->made);
    ruvgen_marks_close(&renewal->marks);
    ruvgen_tree_close(&renewal->tree);
    ruvgen_give(renewal);
}

void ruvgen_renewal_begin(ruvgen_index *index, int drawn)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    if (index->renewal || !view->landmarks || atomic_load(&view->count) > index->guards_room)
        return;
    ruvgen_renewal *const renewal = ruvgen_zeroed(sizeof *renewal);
    if (!renewal)
        return;
    const int fresh = drawn && index->since_landmarks >= ruvgen_linked(view) / 3;
    renewal->drawn = drawn;
    renewal->mended = index->mended;
    renewal->old = view->landmarks;
    renewal->old->holders++;
    index->renewal = renewal;
    if (drawn ? ruvgen_marks_draw(index, view, fresh, &renewal->marks) : 0) {
        ruvgen_renewal_forget(index);
        return;
    }
    ruvgen_effort_spend(index, RUVGEN_EFFORT_ROOT, renewal->marks.count);
    if (!drawn) {
        renewal->made = view->landmarks;
        renewal->made->holders++;
        renewal->phase = GROWS;
    }
    index->since_cover = 0;
    if (fresh)
        index->since_landmarks = 0;
}

/* Keep the landmarks that are outliers. RUVGEN_E_MEMORY. */
static int keep_some(ruvgen_index *index, ruvgen_renewal *renewal)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    const ruvgen_landmarks *const old = renewal->old;
    const uint32_t end = old->count - renewal->at < FARS ? old->count : renewal->at + FARS;
    ruvgen_scratch *const scratch = ruvgen_scratch_take(index, 1, 1, view->dim);
    int status = scratch ? ruvgen_marks_fit(&renewal->marks, FARS) : RUVGEN_E_MEMORY;
    for (; renewal->at < end && !status; renewal->at++) {
        const uint32_t slot = old->slots[renewal->at];
        uint32_t near[RUVGEN_MAX_DEGREE];
        ruvgen_marks *const marks = &renewal->marks;
        if (ruvgen_contains(marks->slots, marks->count, slot) || ruvgen_is_dead(view, slot)
            || marks->count >= marks->drawn + RUVGEN_FAR || !ruvgen_links_read(view, slot, near))
            continue;
        ruvgen_query row;
        ruvgen_query_of_slot(view, slot, scratch->walks[0].room, &row);
        if (ruvgen_is_far(view, scratch, &row, near[0]))
            marks->slots[marks->count++] = slot;
    }
    if (scratch)
        ruvgen_scratch_give(index, scratch);
    ruvgen_effort_spend(index, RUVGEN_EFFORT_ROOT, FARS);
    if (status || renewal->at < old->count)
        return status;
    if (!renewal->marks.count) /* no row lives */
        return RUVGEN_E_MEMORY;
    renewal->made = ruvgen_marks_place(view, &renewal->marks);
    renewal->phase = GROWS;
    return renewal->made ? RUVGEN_OK : RUVGEN_E_MEMORY;
}

static int grow_some(ruvgen_index *index, ruvgen_renewal *renewal)
{
    const ruvgen_view view = seen_from(index, renewal->made);
    if (!renewal->tree.order && ruvgen_tree_open(&renewal->tree, index, &view))
        return RUVGEN_E_MEMORY;
    atomic_store(&index->renewal_bytes, ruvgen_tree_bytes(&renewal->tree));
    renewal->tree.view = &view;
    const size_t left = ruvgen_tree_advance(&renewal->tree, UNITS);
    renewal->tree.view = NULL;
    ruvgen_effort_spend(index, RUVGEN_EFFORT_COVER, UNITS - left);
    if (left) {
        renewal->at = 0;
        renewal->phase = LOOKS;
    }
    return RUVGEN_OK;
}

static void look_for_some(ruvgen_index *index, ruvgen_renewal *renewal)
{
    ruvgen_view view = seen_from(index, renewal->made);
    const size_t most = ruvgen_landmarks_drawn(&view) + RUVGEN_FAR;
    uint64_t keys[LOOK_UPS];
    uint32_t n = 0;
    for (; renewal->at < renewal->tree.keyed && n < LOOK_UPS; renewal->at++) {
        keys[n] = renewal->tree.keys[renewal->at];
        n += !ruvgen_is_dead(&view, RUVGEN_SLOT(keys[n]));
    }
    ruvgen_cover_entries(index, &view, keys, n, most);
    renewal->made = view.landmarks;
    ruvgen_effort_spend(index, RUVGEN_EFFORT_LOOK_UP, n);
    if (renewal->at < renewal->tree.keyed && renewal->made->count < most)
        return;
    ruvgen_tree_close(&renewal->tree);
    atomic_store(&index->renewal_bytes, 0);
    renewal->at = 0;
    renewal->phase = ROOTS_OFF;
}

/* Whether a landmark need not stay: it is dead and no guard depends on it, or it has a guard that leads to it from another
 * landmark. */
static int may_go(ruvgen_index *index, const ruvgen_view *view, uint32_t slot)
{
    const uint32_t by = index->guards[slot].by[0];
    if (ruvgen_is_dead(view, slot))
        return ruvgen_sweep_frees(&index->sweep, slot) || ruvgen_slots_is_free(index, slot);
    return by != RUVGEN_NO_SLOT && ruvgen_guards_lead_past(index->guards, by, slot);
}

/* The new landmarks that still live, then those that came meanwhile or must stay. */
static int adopt(ruvgen_index *index, ruvgen_renewal *renewal)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    const ruvgen_landmarks *const now = view->landmarks, *const made = renewal->made;
    ruvgen_marks marks = {0};
    int status = ruvgen_marks_fit(&marks, (size_t)now->count + made->count);
    for (uint32_t i = 0; i < made->count && !status; i++) {
        if (!ruvgen_is_dead(view, made->slots[i]))
            marks.slots[marks.count++] = made->slots[i];
        if (i < made->drawn)
            marks.drawn = marks.count;
    }
    const uint32_t chosen = marks.count;
    for (uint32_t i = 0; i < now->count && !status; i++) {
        const uint32_t slot = now->slots[i];
        if (!ruvgen_contains(marks.slots, chosen, slot)
            && (!is_among(renewal->old, slot) || !may_go(index, view, slot)))
            marks.slots[marks.count++] = slot;
    }
    ruvgen_effort_spend(index, RUVGEN_EFFORT_ROOT, marks.count);
    if (!status && marks.count)
        status = ruvgen_store_marks(index, &marks);
    ruvgen_marks_close(&marks);
    return status;
}

static int root_off_some(ruvgen_index *index, ruvgen_renewal *renewal)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    uint32_t n = 0;
    for (; renewal->at < renewal->old->count && n < ROOTS; renewal->at++) {
        const uint32_t slot = renewal->old->slots[renewal->at];
        if (!renewal->drawn || ruvgen_is_dead(view, slot) || is_among(renewal->made, slot))
            continue;
        (void)ruvgen_guards_root_off(index, slot); /* if it has none, the landmark stays */
        n++;
    }
    ruvgen_effort_spend(index, RUVGEN_EFFORT_ROOT, n);
    if (renewal->at < renewal->old->count)
        return RUVGEN_OK;
    const int status = adopt(index, renewal);
    ruvgen_renewal_forget(index);
    return status;
}

void ruvgen_renewal_step(ruvgen_index *index)
{
    ruvgen_renewal *const renewal = index->renewal;
    int status = RUVGEN_OK;
    if (!renewal || atomic_load(&ruvgen_view_now(index)->count) > index->guards_room)
        return;
    if (renewal->mended != index->mended) { /* landmarks were made anew, or slots are others */
        ruvgen_renewal_forget(index);
        return;
    }
    switch (renewal->phase) {
    case KEEPS:
        status = keep_some(index, renewal);
        break;
    case GROWS:
        status = grow_some(index, renewal);
        break;
    case LOOKS:
        look_for_some(index, renewal);
        break;
    case ROOTS_OFF:
        status = root_off_some(index, renewal);
        break;
    }
    if (status)
        ruvgen_renewal_forget(index); /* there is no memory: some later change begins again */
}
