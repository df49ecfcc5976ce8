/* Finds guards for newly linked rows: the nearest rows that link back, or other near rows if these cannot. */
#include "graph/graph.h"

typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    const uint32_t *order;
} batch;

/* Choose the nearest two of a row's neighbours that link back to it. */
static void find_natural(void *argument, size_t worker, size_t from, size_t to)
{
    const batch *ctx = argument;
    (void)worker;
    for (size_t i = from; i < to; i++) {
        const uint32_t slot = ctx->order[i];
        uint32_t near[RUVGEN_MAX_DEGREE];
        const size_t n = ruvgen_links_read(ctx->view, slot, near);
        ruvgen_guards found = ruvgen_no_guards;
        size_t guards = 0;
        for (size_t j = 0; j < n && guards < 2; j++)
            if (ruvgen_has_link(ctx->view, near[j], slot))
                found.by[guards++] = near[j];
        ctx->index->guards[slot] = found;
    }
}

/* Make `by`, to which slot is not on every path, a guard of slot. */
static int attach(const batch *ctx, uint32_t slot, uint32_t by, size_t guard, size_t most)
{
    uint32_t *const own = ctx->index->guards[slot].by;
    if (by == slot || by == own[0] || ruvgen_is_dead(ctx->view, by)
        || !ruvgen_guards_attach(ctx->view, ctx->index->guards, by, slot, most))
        return 0;
    own[guard] = by;
    return 1;
}

/* Make `by` a guard of slot. As a first guard it must be reachable without passing slot. */
static int try_guard(const batch *ctx, uint32_t slot, uint32_t by, size_t guard, size_t most)
{
    return (guard || ruvgen_guards_lead_past(ctx->index->guards, by, slot))
           && attach(ctx, slot, by, guard, most);
}

/* If all neighbours are full of guarded links, try their neighbours, then landmarks, then any row. */
static void guard_anywhere(const batch *ctx, uint32_t slot, const uint32_t *near, size_t n, size_t guard)
{
    uint32_t its[RUVGEN_MAX_DEGREE];
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0, count = ruvgen_links_read(ctx->view, near[i], its); j < count; j++)
            if (ctx->index->guards[its[j]].by[0] != RUVGEN_NO_SLOT
                && try_guard(ctx, slot, its[j], guard, ctx->view->degree))
                return;
    const ruvgen_landmarks *landmarks = ctx->view->landmarks;
    /* A landmark leads to any other row, even where the chains of guards are too long to follow. */
    const size_t most[] = {ruvgen_guards_most(ctx->view), ctx->view->degree};
    for (size_t pass = 0; landmarks && pass < 2; pass++)
        for (uint32_t i = 0; i < landmarks->count; i++)
            if (attach(ctx, slot, landmarks->slots[i], guard, most[pass]))
                return;
    /* Continue where the last guard was found: earlier rows were full. */
    const uint32_t count = atomic_load_explicit(&ctx->view->count, memory_order_relaxed);
    uint32_t *const led = &ctx->index->led[guard];
    for (uint32_t i = 0; landmarks && i < count; i++) {
        *led = *led < count ? *led : 0;
        if (ctx->index->guards[*led].by[0] != RUVGEN_NO_SLOT
            && try_guard(ctx, slot, *led, guard, ctx->view->degree))
            return;
        *led = *led + 1 < count ? *led + 1 : 0;
    }
}

/* Find missing guards, for rows to which neighbours have pruned their links: the new link replaces one that
 * is not guarded. */
static void complete(const batch *ctx, uint32_t slot)
{
    const uint32_t *const own = ctx->index->guards[slot].by;
    uint32_t near[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(ctx->view, slot, near);
    for (size_t guard = 0; guard < 2; guard++) {
        for (size_t j = 0; j < n && own[guard] == RUVGEN_NO_SLOT; j++)
            try_guard(ctx, slot, near[j], guard, ctx->view->degree);
        if (own[guard] == RUVGEN_NO_SLOT)
            guard_anywhere(ctx, slot, near, n, guard);
    }
}

/* Whether none of a row's neighbours links back to it. */
static int is_idle(const ruvgen_view *view, uint32_t slot)
{
    uint32_t near[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(view, slot, near);
    for (size_t i = 0; i < n; i++)
        if (ruvgen_has_link(view, near[i], slot))
            return 0;
    return 1;
}

/* Use one idle row until it is full, then look for the next one. */
static int guard_by_idle(const batch *ctx, uint32_t slot, size_t guard)
{
    enum { TRIES = 32 };
    ruvgen_index *const index = ctx->index;
    const uint32_t count = atomic_load_explicit(&ctx->view->count, memory_order_relaxed);
    uint32_t *const led = &index->led[guard];
    for (size_t tries = 0; tries < TRIES; tries++) {
        *led = *led < count ? *led : 0; /* files store it, and loading rejects all but slots */
        if (index->guards[*led].by[0] != RUVGEN_NO_SLOT && !ruvgen_is_dead(ctx->view, *led)
            && is_idle(ctx->view, *led) && try_guard(ctx, slot, *led, guard, ruvgen_guards_idle(ctx->view)))
            return 1;
        *led = *led + 1 < count ? *led + 1 : 0;
    }
    return 0;
}

/* With products, most rows have no natural in-links: a few long rows (hubs) are the nearest neighbours of
 * all. Searches never pass such idle rows, so using their links for guarding costs nothing. Therefore idle
 * rows become guards first, and rows that link back only if there are too few idle ones. */
static void prefer_idle(const batch *ctx, uint32_t slot)
{
    ruvgen_index *const index = ctx->index;
    const ruvgen_guards natural = index->guards[slot];
    uint32_t *const own = index->guards[slot].by;
    index->guards[slot] = ruvgen_no_guards;
    for (size_t guard = 0; guard < 2; guard++) {
        if (guard_by_idle(ctx, slot, guard))
            continue;
        for (size_t i = 0; i < 2 && own[guard] == RUVGEN_NO_SLOT; i++)
            if (natural.by[i] != RUVGEN_NO_SLOT && natural.by[i] != own[0]
                && ruvgen_guards_count(ctx->view, index->guards, natural.by[i])
                       < ruvgen_guards_most(ctx->view))
                own[guard] = natural.by[i];
    }
}

void ruvgen_guards_find(ruvgen_index *index, ruvgen_insertion *insertion, size_t from, size_t to)
{
    enum { ROWS = 64 };
    batch ctx = {.index = index, .view = ruvgen_view_now(index), .order = insertion->order + from};
    ruvgen_parallel(insertion->threads, to - from, ROWS, find_natural, &ctx);
    for (size_t i = from; i < to; i++) {
        const uint32_t slot = insertion->order[i];
        if (ruvgen_is_product(ctx.view))
            prefer_idle(&ctx, slot);
        if (index->guards[slot].by[0] == RUVGEN_NO_SLOT || index->guards[slot].by[1] == RUVGEN_NO_SLOT)
            complete(&ctx, slot);
    }
}
