/* Landmarks that come and go while the graph is in use. To become a landmark is always safe. To cease to be one needs a
 * guard: rows are led to by chains of guards, which end at landmarks. */
#include "graph/graph.h"

enum { TRIES = 64 }; /* slots looked at for a living row */

int ruvgen_marks_fit(ruvgen_marks *marks, size_t more)
{
    const size_t need = (size_t)marks->count + more;
    if (need <= marks->room)
        return RUVGEN_OK;
    uint32_t *const larger = ruvgen_room((need + need / 2) * sizeof *larger);
    if (!larger)
        return RUVGEN_E_MEMORY;
    if (marks->count)
        memcpy(larger, marks->slots, marks->count * sizeof *larger);
    ruvgen_give(marks->slots);
    marks->slots = larger;
    marks->room = (uint32_t)(need + need / 2);
    return RUVGEN_OK;
}

void ruvgen_marks_close(ruvgen_marks *marks)
{
    ruvgen_give(marks->slots);
    *marks = (ruvgen_marks){0};
}

/* A living row from this part of all rows, or RUVGEN_NO_SLOT. */
static uint32_t draw_from(const ruvgen_view *view, uint64_t seed, size_t part, size_t parts,
                          const ruvgen_marks *others)
{
    const size_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    const size_t from = count * part / parts, to = count * (part + 1) / parts;
    size_t at = from + (size_t)(ruvgen_mixed(seed + part) % (to - from));
    for (size_t i = 0; i < TRIES && i < to - from; i++, at = at + 1 < to ? at + 1 : from)
        if (!ruvgen_is_dead(view, at) && !ruvgen_contains(others->slots, others->count, (uint32_t)at))
            return (uint32_t)at;
    return RUVGEN_NO_SLOT;
}

/* Landmarks that are left out of the parts in turn, where some are missing. */
static void draw_more(ruvgen_index *index, const ruvgen_view *view, size_t wanted, ruvgen_marks *made)
{
    const size_t missing = wanted > made->count ? wanted - made->count : 0;
    const uint64_t seed = index->options.seed ^ index->drift.linked * UINT64_C(0x9e3779b97f4a7c15);
    const size_t first = missing < wanted ? (size_t)(ruvgen_mixed(seed) % wanted) : 0;
    for (size_t i = 0; i < missing; i++) {
        const uint32_t slot = draw_from(view, seed, (first + i * wanted / missing) % wanted, wanted, made);
        if (slot != RUVGEN_NO_SLOT)
            made->slots[made->count++] = slot;
    }
}

static int may_stay(const ruvgen_index *index, const ruvgen_view *view, uint32_t slot)
{
    return !ruvgen_is_dead(view, slot)
           || !(ruvgen_sweep_frees(&index->sweep, slot) || ruvgen_slots_is_free(index, slot));
}

int ruvgen_marks_draw(ruvgen_index *index, const ruvgen_view *view, int fresh, ruvgen_marks *made)
{
    const ruvgen_landmarks *const old = view->landmarks;
    const size_t wanted = ruvgen_landmarks_drawn(view);
    *made = (ruvgen_marks){0};
    if (ruvgen_marks_fit(made, wanted))
        return RUVGEN_E_MEMORY;
    for (uint32_t i = 0; i < old->drawn && made->count < wanted && !fresh; i++)
        if (!ruvgen_is_dead(view, old->slots[i]))
            made->slots[made->count++] = old->slots[i];
    draw_more(index, view, wanted, made);
    made->drawn = made->count;
    return RUVGEN_OK;
}

/* Any living row: landmarks must not be none. */
static uint32_t any_living(const ruvgen_view *view)
{
    const uint32_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    uint32_t slot = 0;
    while (slot < count && ruvgen_is_dead(view, slot))
        slot++;
    return slot < count ? slot : RUVGEN_NO_SLOT;
}

int ruvgen_roots_clear(ruvgen_index *index)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    const ruvgen_landmarks *const old = view->landmarks;
    ruvgen_marks made = {0};
    uint32_t lost = 0;
    for (uint32_t i = 0; i < old->count; i++)
        lost += !may_stay(index, view, old->slots[i]);
    if (!lost)
        return RUVGEN_OK;
    int status = ruvgen_marks_draw(index, view, 0, &made);
    if (!status)
        status = ruvgen_marks_fit(&made, (size_t)old->count + 1);
    /* Those that guards still depend on stay, dead ones too. */
    for (uint32_t i = 0; i < old->count && !status; i++)
        if (may_stay(index, view, old->slots[i]) && !ruvgen_contains(made.slots, made.drawn, old->slots[i]))
            made.slots[made.count++] = old->slots[i];
    if (!status && !made.count && (made.slots[0] = any_living(view)) != RUVGEN_NO_SLOT)
        made.count = made.drawn = 1;
    if (!status && made.count)
        status = ruvgen_store_marks(index, &made);
    ruvgen_effort_spend(index, RUVGEN_EFFORT_ROOT, made.count);
    ruvgen_marks_close(&made);
    return status;
}
