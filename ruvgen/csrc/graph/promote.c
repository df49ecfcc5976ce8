/* By products, a few rows are the nearest of almost all others, and all lists are full of them. Those that come next are
 * in hardly any list. When the first ones die, and a sweep removes the links to them, what their lists led to does not
 * make up for them: these are the same few. So rows that lose many of their links by a sweep are noted, and those that
 * reach farthest along the rows that died, which take their places, are linked anew, in both directions, as when they
 * came.
 *
 * They are linked in steps that later changes pay for. */
#include "graph/promote.h"

#include "codec/elements.h"

enum {
    MOST = 4096, /* rows noted */
    LOST = 8,    /* a row is noted if it loses one link in so many, */
    TAKEN = 8,   /* and is compared with so many of the rows that it loses */
    BACK = 8,    /* it is linked anew if fewer than one in so many of the rows that it links to link back, */
    TIMES = 4,   /* for each row that died, so many at most, */
    EACH = 4,    /* and for each that changes meanwhile, so many, */
    LOOKS = 32   /* of so many that were noted */
};

float ruvgen_promote_reach(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t slot,
                           const uint32_t *links, size_t n)
{
    float *const own = scratch->rows, *const its = (float *)scratch->walks[0].room, farthest = -INFINITY;
    uint32_t dead[RUVGEN_MAX_DEGREE];
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        if (ruvgen_is_dead(view, links[i]))
            dead[count++] = links[i];
    if (!ruvgen_is_product(view) || count * LOST < n)
        return farthest;
    ruvgen_row_get(view, slot, own);
    for (size_t i = 0; i < count && i < TAKEN; i++) {
        ruvgen_row_get(view, dead[i], its);
        const float length = sqrtf(ruvgen_product(its, its, view->dim));
        const float reach = ruvgen_product(own, its, view->dim) / length;
        farthest = reach > farthest ? reach : farthest; /* not if it is NaN */
    }
    return farthest;
}

void ruvgen_promote_note(ruvgen_index *index, const float *reach, size_t first, size_t n, size_t died)
{
    ruvgen_promotion *const promotion = &index->promotion;
    for (size_t i = 0; i < n; i++) {
        if (!(reach[i] > -INFINITY))
            continue;
        if (!promotion->keys && !(promotion->keys = ruvgen_room(MOST * sizeof *promotion->keys)))
            return;
        atomic_store(&index->promotion_bytes, MOST * sizeof *promotion->keys);
        promotion->most = (uint32_t)(died < UINT32_MAX / TIMES ? TIMES * died : UINT32_MAX);
        if (promotion->done) { /* of an earlier sweep */
            promotion->count -= promotion->done;
            memmove(promotion->keys, promotion->keys + promotion->done,
                    promotion->count * sizeof *promotion->keys);
            promotion->done = 0;
        }
        ruvgen_keys_offer(promotion->keys, &promotion->count, MOST,
                          ruvgen_candidate(-reach[i], (uint32_t)(first + i)));
    }
}

/* A row that is linked anew. */
typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    uint32_t slot;
} task;

static void begin_row(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    const task *const of = journey->of;
    walk->found = NULL;
    ruvgen_query_of_slot(of->view, of->slot, walk->room, &walk->query);
}

/* As after a sweep, few other links are added later, so no places are reserved for them. */
static void choose(const task *of, ruvgen_scratch *scratch, uint32_t slot, const uint32_t *near, size_t n)
{
    const size_t wide = of->view->degree + of->view->degree / 3;
    ruvgen_links_choose(of->index, of->view, scratch, slot, near, n,
                        wide < RUVGEN_MAX_DEGREE ? wide : RUVGEN_MAX_DEGREE);
}

/* Add a link back, which may cost another one. */
static void link_back(const task *of, ruvgen_scratch *scratch, uint32_t from, uint32_t to)
{
    const ruvgen_view *const view = of->view;
    uint32_t *const near = scratch->gathered;
    size_t n = ruvgen_links_read(view, from, near);
    if (ruvgen_contains(near, n, to))
        return;
    near[n++] = to;
    if (n <= view->degree)
        ruvgen_links_write(view, from, near, n);
    else
        choose(of, scratch, from, near, n);
}

static void end_row(const ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    const task *const of = journey->of;
    const ruvgen_view *const view = of->view;
    uint32_t near[RUVGEN_ROOM / 2], own[RUVGEN_MAX_DEGREE];
    size_t n = ruvgen_links_read(view, of->slot, own);
    memcpy(near, own, n * sizeof *near);
    for (uint32_t i = 0; i < walk->count && n < sizeof near / sizeof *near; i++) {
        const uint32_t other = RUVGEN_SLOT(walk->pool[i]);
        if (other != of->slot && !ruvgen_is_dead(view, other) && !ruvgen_contains(near, n, other))
            near[n++] = other;
    }
    choose(of, scratch, of->slot, near, n);
    n = ruvgen_links_read(view, of->slot, own);
    for (size_t i = 0; i < n; i++)
        if (!ruvgen_is_dead(view, own[i]))
            link_back(of, scratch, own[i], of->slot);
}

static void link_anew(ruvgen_index *index, uint32_t slot)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    const uint32_t ef = index->options.ef_construction, stale = atomic_load(&index->stale),
                   spare = stale < ef ? stale : ef, count = atomic_load(&view->count);
    const task of = {index, view, slot};
    const ruvgen_journey journey = {.view = view,
                                    .width = 1,
                                    .group = 1,
                                    .ef = ef,
                                    .passed = view->dead,
                                    .spare = spare,
                                    .begin = begin_row,
                                    .end = end_row,
                                    .of = &of};
    ruvgen_scratch *const scratch = ruvgen_scratch_take(index, ef + spare, count, view->dim);
    if (!scratch)
        return;
    ruvgen_walk_all(&journey, scratch, 0, 1);
    ruvgen_scratch_give(index, scratch);
}

/* Whether hardly any of the rows that a row links to link back. */
static int is_idle(const ruvgen_view *view, uint32_t slot)
{
    uint32_t near[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(view, slot, near);
    size_t back = 0;
    for (size_t i = 0; i < n; i++)
        back += (size_t)ruvgen_has_link(view, near[i], slot);
    return back < view->degree / BACK;
}

void ruvgen_promote_some(ruvgen_index *index, size_t rows)
{
    ruvgen_promotion *const promotion = &index->promotion;
    const ruvgen_view *const view = ruvgen_view_now(index);
    if (!promotion->count || atomic_load(&view->count) > index->guards_room)
        return;
    const size_t paid = rows < MOST ? rows : MOST, all = paid * EACH;
    size_t units = all, looks = paid * LOOKS;
    while (units && looks && promotion->most && promotion->done < promotion->count) {
        const uint32_t slot = RUVGEN_SLOT(promotion->keys[promotion->done++]);
        looks--;
        if (ruvgen_is_dead(view, slot) || !is_idle(view, slot))
            continue;
        link_anew(index, slot);
        units--;
        promotion->most--;
    }
    ruvgen_effort_spend(index, RUVGEN_EFFORT_PROMOTE, all - units);
    if (promotion->done == promotion->count || !promotion->most)
        ruvgen_promote_forget(index);
}

void ruvgen_promote_forget(ruvgen_index *index)
{
    ruvgen_give(index->promotion.keys);
    index->promotion = (ruvgen_promotion){0};
    atomic_store(&index->promotion_bytes, 0);
}
