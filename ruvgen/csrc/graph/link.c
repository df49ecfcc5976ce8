/* Links a batch of rows into the graph, as ParlayANN does. All rows search the graph as it was before the
 * batch; then each row's own links are written; then the reverse edges are sorted by target, and each target
 * adds its own. No step depends on what another thread does meanwhile, so the graph is the same for any
 * number of threads. */
#include "graph/graph.h"

typedef struct {
    ruvgen_index *index;
    ruvgen_insertion *insertion;
    ruvgen_view *view;
    size_t from; /* index of the batch's first row in `order` */
} batch;

static void begin_row(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    const batch *ctx = journey->of;
    walk->found = NULL;
    ruvgen_query_of_slot(ctx->view, ctx->insertion->order[walk->item], walk->room, &walk->query);
}

/* Add the links that the row has from an earlier pass to the candidates of the walk. */
static size_t add_links(const ruvgen_view *view, ruvgen_scratch *scratch, const ruvgen_query *query,
                        uint32_t slot, size_t count)
{
    uint32_t *own = scratch->gathered;
    float constants[RUVGEN_MAX_DEGREE];
    size_t n = ruvgen_links_read(view, slot, own), more = 0;
    for (size_t i = 0; i < n; i++) {
        int known = 0;
        for (size_t j = 0; j < count && !known; j++)
            known = RUVGEN_SLOT(scratch->keys[j]) == own[i];
        if (!known)
            own[more++] = own[i];
    }
    for (size_t i = 0; i < more; i++)
        constants[i] = ruvgen_constant_of(view, own[i]);
    ruvgen_measure(view, query, view->codes->base, own, constants, more, scratch->between);
    for (size_t i = 0; i < more; i++)
        scratch->keys[count + i] = ruvgen_candidate(scratch->between[i], own[i]);
    return count + more;
}

/* From an outlier, all other rows lie in one direction, so pruning keeps hardly any link, and a search could
 * reach it only through that one neighbour among many that are as near. So it also gets links to its nearest
 * rows, and back, and becomes a landmark. */
static size_t link_far(const batch *ctx, ruvgen_scratch *scratch, const ruvgen_walk *walk, size_t count,
                       uint32_t *kept, size_t n)
{
    const ruvgen_view *view = ctx->view;
    const size_t few = view->degree / 8, most = view->degree / 2, chosen = n;
    if (n > few || count < most || !ruvgen_is_far(view, scratch, &walk->query, RUVGEN_SLOT(scratch->keys[0])))
        return n;
    ctx->insertion->far[walk->item - ctx->from] = ruvgen_candidate_distance(scratch->keys[0]);
    for (size_t i = 0; n < most; i++) {
        size_t j = 0;
        while (j < chosen && kept[j] != RUVGEN_SLOT(scratch->keys[i]))
            j++;
        if (j == chosen)
            kept[n++] = RUVGEN_SLOT(scratch->keys[i]);
    }
    return n;
}

/* Rows that this insertion replaces stay until it ends, and searches come by them. A row that linked to none of them
 * would lie in no search's way, if it came together with all its neighbours. So the nearest of them fill the list. */
static size_t link_replaced(const ruvgen_view *view, const ruvgen_walk *walk, uint32_t *kept, size_t n)
{
    for (size_t i = 0; i < walk->count && n < view->degree; i++) {
        const uint32_t other = RUVGEN_SLOT(walk->pool[i]);
        if (ruvgen_is_dead(view, other) && ruvgen_may_link(view, other))
            kept[n++] = other;
    }
    return n;
}

static void end_row(const ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    const batch *ctx = journey->of;
    const ruvgen_view *view = ctx->view;
    const uint32_t slot = ctx->insertion->order[walk->item], degree = view->degree;
    const int dead = atomic_load_explicit(&ctx->index->removed, memory_order_relaxed) > 0;
    size_t count = 0, n = 0;
    if (!ctx->insertion->pass)
        ruvgen_drift_sample(ctx->index, view, scratch, walk, slot, walk->item - ctx->from,
                            &ctx->insertion->found[walk->item - ctx->from]);
    for (size_t i = 0; i < walk->count && count < RUVGEN_ROOM - RUVGEN_MAX_DEGREE; i++) {
        const uint32_t other = RUVGEN_SLOT(walk->pool[i]);
        if (other != slot && !(dead && ruvgen_is_dead(view, other)))
            scratch->keys[count++] = walk->pool[i] & ~UINT64_C(1);
    }
    if (ctx->insertion->pass) {
        count = add_links(view, scratch, &walk->query, slot, count);
        ruvgen_keys_sort(scratch->keys, count);
    }
    uint32_t kept[RUVGEN_MAX_DEGREE], old[RUVGEN_MAX_DEGREE];
    n = ruvgen_prune(view, scratch, slot, scratch->keys, count, degree, ctx->index->options.alpha, kept);
    if (!ctx->insertion->pass)
        n = link_far(ctx, scratch, walk, count, kept, n);
    if (dead && !ctx->insertion->pass)
        n = link_replaced(view, walk, kept, n);
    if (ctx->insertion->pass)
        n = ruvgen_guards_keep(ctx->index, view, slot, old, ruvgen_links_read(view, slot, old), kept, n);
    uint64_t *edges = ctx->insertion->edges + (walk->item - ctx->from) * degree;
    for (size_t i = 0; i < degree; i++)
        edges[i] = i < n ? (uint64_t)kept[i] << 32 | slot : UINT64_MAX;
}

static void forward(void *argument, size_t worker, size_t from, size_t to)
{
    const batch *ctx = argument;
    const ruvgen_journey journey = {.view = ctx->view,
                                    .width = 1,
                                    .group = (uint32_t)ctx->index->group,
                                    .ef = ctx->index->options.ef_construction,
                                    .passed = ctx->insertion->spare ? ctx->view->dead : NULL,
                                    .spare = ctx->insertion->spare,
                                    .begin = begin_row,
                                    .end = end_row,
                                    .of = ctx};
    ruvgen_walk_all(&journey, ctx->insertion->scratch[worker], ctx->from + from, ctx->from + to);
}

/* Write the rows' own links only after all have searched, because in a later pass searches traverse the
 * batch's rows. */
static void settle(void *argument, size_t worker, size_t from, size_t to)
{
    const batch *ctx = argument;
    const uint32_t degree = ctx->view->degree;
    (void)worker;
    for (size_t i = from; i < to; i++) {
        const uint64_t *edges = ctx->insertion->edges + i * degree;
        uint32_t kept[RUVGEN_MAX_DEGREE];
        size_t n = 0;
        for (; n < degree && edges[n] != UINT64_MAX; n++)
            kept[n] = (uint32_t)(edges[n] >> 32);
        ruvgen_links_write(ctx->view, ctx->insertion->order[ctx->from + i], kept, n);
    }
}

/* Radix sort by target; it is stable. Unused places are dropped. */
static size_t sort_edges(uint64_t *edges, uint64_t *other, size_t places, uint32_t slots)
{
    enum { BITS = 11, BUCKETS = 1 << BITS };
    size_t count = 0;
    for (size_t i = 0; i < places; i++)
        if (edges[i] != UINT64_MAX)
            edges[count++] = edges[i];
    uint64_t *from = edges, *to = other;
    for (unsigned shift = 32; shift < 64 && slots >> (shift - 32); shift += BITS) {
        size_t starts[BUCKETS + 1] = {0};
        for (size_t i = 0; i < count; i++)
            starts[(from[i] >> shift & (BUCKETS - 1)) + 1]++;
        for (size_t b = 0; b < BUCKETS; b++)
            starts[b + 1] += starts[b];
        for (size_t i = 0; i < count; i++)
            to[starts[from[i] >> shift & (BUCKETS - 1)]++] = from[i];
        uint64_t *const swap = from;
        from = to;
        to = swap;
    }
    if (from != edges)
        memcpy(edges, from, count * sizeof *edges);
    return count;
}

/* Add the reverse edges of one target. */
static void add_reverse(const batch *ctx, ruvgen_scratch *scratch, const uint64_t *edges, size_t count)
{
    const ruvgen_view *view = ctx->view;
    const uint32_t target = (uint32_t)(edges[0] >> 32), degree = view->degree;
    uint32_t *near = scratch->gathered;
    size_t n = ruvgen_links_read(view, target, near);
    const size_t old = n;
    size_t living = 0;
    for (size_t i = 0; i < count && n < RUVGEN_ROOM; i++) {
        const uint32_t source = (uint32_t)edges[i];
        size_t j = 0;
        while (j < old && near[j] != source)
            j++;
        if (j == old)
            near[n++] = source;
    }
    if (n <= degree) {
        ruvgen_links_write(view, target, near, n);
        return;
    }
    for (size_t i = 0; i < n; i++) { /* dead rows would displace others; guarded links are kept anyway */
        near[living] = near[i];
        living += (size_t)ruvgen_may_link(view, near[i]);
    }
    ruvgen_links_choose(ctx->index, view, scratch, target, near, living, degree);
}

static void backward(void *argument, size_t worker, size_t from, size_t to)
{
    const batch *ctx = argument;
    const ruvgen_insertion *insertion = ctx->insertion;
    for (size_t i = from; i < to; i++)
        add_reverse(ctx, insertion->scratch[worker], insertion->edges + insertion->starts[i],
                    insertion->starts[i + 1] - insertion->starts[i]);
}

/* Whether an outlier of the batch has none of these others, which are landmarks, much nearer than its nearest row. */
static int is_alone(const batch *ctx, size_t i, const uint32_t *others, size_t n)
{
    const ruvgen_view *view = ctx->view;
    ruvgen_scratch *scratch = ctx->insertion->scratch[0];
    const float near = ctx->insertion->far[i] / ruvgen_slack(view->metric, 2);
    ruvgen_query query;
    ruvgen_query_of_slot(view, ctx->insertion->order[ctx->from + i], scratch->room, &query);
    for (size_t j = 0; j < n; j++)
        scratch->constants[j] = ruvgen_constant_of(view, others[j]);
    ruvgen_measure(view, &query, view->codes->base, others, scratch->constants, n, scratch->between);
    for (size_t j = 0; j < n; j++)
        if (scratch->between[j] < near)
            return 0;
    return 1;
}

void ruvgen_link_batch(ruvgen_index *index, ruvgen_insertion *insertion, size_t from, size_t to)
{
    enum { ROWS = 64, TARGETS = 256 };
    batch ctx = {.index = index, .insertion = insertion, .view = ruvgen_view_now(index), .from = from};
    const size_t n = to - from, threads = insertion->threads;
    memset(insertion->far, 0, n * sizeof *insertion->far);
    ruvgen_share(insertion, n, ROWS, forward, &ctx);
    ruvgen_parallel(threads, n, TARGETS, settle, &ctx);
    for (size_t i = from; i < to && !insertion->pass; i++)
        ruvgen_bits_clear(ctx.view->dead, insertion->order[i]);
    const size_t count = sort_edges(insertion->edges, insertion->sorted, n * ctx.view->degree,
                                    atomic_load_explicit(&ctx.view->count, memory_order_relaxed));
    size_t targets = 0;
    for (size_t i = 0; i < count; i++)
        if (!i || insertion->edges[i] >> 32 != insertion->edges[i - 1] >> 32)
            insertion->starts[targets++] = i;
    insertion->starts[targets] = count;
    ruvgen_share(insertion, targets, TARGETS, backward, &ctx);
    if (insertion->pass)
        return;
    ruvgen_drift_note(index, insertion, from, to);
    ruvgen_guards_find(index, insertion, from, to);
    uint32_t far[RUVGEN_FAR];
    size_t fars = 0;
    for (size_t i = 0; i < n && fars < RUVGEN_FAR; i++)
        if (insertion->far[i] > 0 && is_alone(&ctx, i, far, fars))
            far[fars++] = insertion->order[from + i];
    if (fars && ctx.view->landmarks
        && ctx.view->landmarks->count >= ruvgen_landmarks_drawn(ctx.view) + RUVGEN_OUTLIERS)
        fars = ruvgen_cover_lost(index, ctx.view, far, fars); /* every search looks at all landmarks */
    if (fars)
        (void)ruvgen_store_far(index, far, fars); /* if memory runs out, they are only harder to find */
}
