/* Landmarks, the entry points of searches: a random sample of rows that every search scans first. The scan
 * replaces the upper layers of a hierarchical graph, and is cheaper, because its cache misses do not depend
 * on each other. Outliers are landmarks too, because greedy search does not find a path to them, and so
 * are rows of groups that it would not find: see graph/cover.c. */
#include "graph/graph.h"

enum {
    ROWS_PER_LANDMARK = 64,
    MOST = 512,
    FEWEST = 128,      /* of many rows, however long */
    BYTES = 256 << 10, /* of all their codes, which stay in the second-level cache */
    FAR_AWAY = 2       /* times the median length of its nearest neighbour's links */
};

#define ROUND(n) (((n) + 63) / 64 * 64)

/* Edges from the centre of all rows to landmarks, in whole blocks. */
static void encode_edges(const ruvgen_view *view, ruvgen_landmarks *landmarks)
{
    const ruvgen_edges *const edges = view->coding.codec->edges;
    const size_t stride = view->codes->stride, columns = ruvgen_columns(landmarks->count);
    for (size_t i = 0; i < columns; i++) {
        char *const block = landmarks->edges + i / RUVGEN_COLUMNS * view->block_bytes;
        if (i < landmarks->count)
            edges->encode(&view->coding, NULL, 0, landmarks->codes + i * stride, landmarks->constants[i],
                          block, i % RUVGEN_COLUMNS);
        else
            edges->clear(block, i % RUVGEN_COLUMNS);
    }
}

ruvgen_landmarks *ruvgen_landmarks_of(const ruvgen_view *view, const uint32_t *slots, size_t count)
{
    const size_t list = ROUND(count * sizeof(uint32_t)), stride = view->codes->stride;
    const size_t codes = ROUND(count * stride);
    const size_t edges = view->records ? ruvgen_columns(count) / RUVGEN_COLUMNS * view->block_bytes : 0;
    const size_t bytes = codes + 2 * list + ROUND(edges), drawn = ruvgen_landmarks_drawn(view);
    ruvgen_landmarks *landmarks = ruvgen_room(sizeof *landmarks);
    char *block = ruvgen_room(bytes);
    if (!landmarks || !block) {
        ruvgen_give(landmarks);
        ruvgen_give(block);
        return NULL;
    }
    *landmarks = (ruvgen_landmarks){.holders = 1,
                                    .count = (uint32_t)count,
                                    .drawn = (uint32_t)(count < drawn ? count : drawn),
                                    .bytes = bytes,
                                    .codes = block,
                                    .slots = (uint32_t *)(void *)(block + codes),
                                    .constants = (float *)(void *)(block + codes + list),
                                    .edges = edges ? block + codes + 2 * list : NULL};
    for (uint32_t i = 0; i < count; i++) {
        landmarks->slots[i] = slots[i];
        landmarks->constants[i] = ruvgen_constant_of(view, slots[i]);
        memcpy(block + i * stride, ruvgen_row_of(view->codes, slots[i]), stride);
    }
    if (edges)
        encode_edges(view, landmarks);
    return landmarks;
}

/* How many are drawn from so many rows: fewer where rows are long. */
static size_t parts_of(const ruvgen_view *view, size_t rows)
{
    const size_t parts = (rows + ROWS_PER_LANDMARK - 1) / ROWS_PER_LANDMARK,
                 fit = BYTES / view->codes->stride;
    const size_t most = fit < FEWEST ? FEWEST : fit < MOST ? fit : MOST;
    return parts < most ? parts : most;
}

static uint32_t slot_at(const uint32_t *order, size_t i)
{
    return order ? order[i] : (uint32_t)i;
}

ruvgen_landmarks *ruvgen_landmarks_make(const ruvgen_view *view, uint64_t seed, const uint32_t *order,
                                        size_t count)
{
    const size_t parts = parts_of(view, count);
    uint32_t chosen[MOST];
    size_t n = 0;
    for (size_t i = 0; i < parts; i++) {
        /* A random row of each of `parts` equal parts, or the next living one. */
        const size_t from = count * i / parts, to = count * (i + 1) / parts;
        size_t at = from + (size_t)(ruvgen_mixed(seed + i) % (to - from)), left = to - from;
        for (; left && ruvgen_is_dead(view, slot_at(order, at)); left--)
            at = at + 1 < to ? at + 1 : from;
        chosen[n] = slot_at(order, at);
        n += left > 0;
    }
    if (!n && count) /* all rows are dead: any will do, because dead rows can be traversed */
        chosen[n++] = slot_at(order, 0);
    ruvgen_landmarks *const made = ruvgen_landmarks_of(view, chosen, n);
    if (made)
        made->drawn = (uint32_t)n;
    return made;
}

size_t ruvgen_landmarks_drawn(const ruvgen_view *view)
{
    return parts_of(view, atomic_load_explicit(&view->count, memory_order_relaxed));
}

int ruvgen_is_far(const ruvgen_view *view, ruvgen_scratch *scratch, const ruvgen_query *row, uint32_t nearest)
{
    uint32_t its[RUVGEN_MAX_DEGREE];
    float own, constant = ruvgen_constant_of(view, nearest), *const distances = scratch->between;
    const size_t n = ruvgen_links_read(view, nearest, its);
    if (ruvgen_is_product(view) || !n)
        return 0;
    ruvgen_measure(view, row, view->codes->base, &nearest, &constant, 1, &own);
    if (ruvgen_metrics[view->metric].measures == RUVGEN_MEASURES_ANGLE && !(own > 1e-5f))
        return 0; /* an angle this small may be only rounding error */
    for (size_t i = 0; i < n; i++)
        scratch->constants[i] = ruvgen_constant_of(view, its[i]);
    ruvgen_query query;
    ruvgen_query_of_slot(view, nearest, scratch->room, &query);
    ruvgen_measure(view, &query, view->codes->base, its, scratch->constants, n, distances);
    ruvgen_sort_floats(distances, n);
    return own > ruvgen_slack(view->metric, FAR_AWAY) * distances[n / 2];
}

ruvgen_landmarks *ruvgen_landmarks_with_far(const ruvgen_view *view, ruvgen_scratch *scratch,
                                            const ruvgen_landmarks *drawn, const ruvgen_landmarks *old)
{
    uint32_t chosen[MOST + RUVGEN_FAR], near[RUVGEN_MAX_DEGREE];
    size_t n = drawn->count;
    memcpy(chosen, drawn->slots, n * sizeof *chosen);
    for (uint32_t i = 0; i < old->count && n < drawn->count + RUVGEN_FAR; i++) {
        const uint32_t slot = old->slots[i];
        if (ruvgen_contains(chosen, n, slot) || ruvgen_is_dead(view, slot)
            || !ruvgen_links_read(view, slot, near))
            continue;
        ruvgen_query row;
        ruvgen_query_of_slot(view, slot, scratch->walks[0].room, &row);
        if (ruvgen_is_far(view, scratch, &row, near[0]))
            chosen[n++] = slot;
    }
    ruvgen_landmarks *const made = ruvgen_landmarks_of(view, chosen, n);
    if (made)
        made->drawn = drawn->count;
    return made;
}

ruvgen_landmarks *ruvgen_marks_place(const ruvgen_view *view, const ruvgen_marks *marks)
{
    ruvgen_landmarks *const made = ruvgen_landmarks_of(view, marks->slots, marks->count);
    if (made)
        made->drawn = marks->drawn;
    return made;
}

void ruvgen_landmarks_close(ruvgen_landmarks *landmarks)
{
    if (!landmarks || --landmarks->holders)
        return;
    ruvgen_give(landmarks->codes);
    ruvgen_give(landmarks);
}

int ruvgen_landmarks_set(ruvgen_view *view, ruvgen_landmarks *landmarks)
{
    if (!landmarks)
        return RUVGEN_E_MEMORY;
    ruvgen_landmarks_close(view->landmarks);
    view->landmarks = landmarks;
    return RUVGEN_OK;
}

int ruvgen_landmarks_add(ruvgen_view *view, const uint32_t *slots, size_t count)
{
    const ruvgen_landmarks *const old = view->landmarks;
    uint32_t *const all = ruvgen_room((old->count + count) * sizeof *all);
    ruvgen_landmarks *made = NULL;
    if (all) {
        memcpy(all, old->slots, old->count * sizeof *all);
        memcpy(all + old->count, slots, count * sizeof *all);
        made = ruvgen_landmarks_of(view, all, old->count + count);
    }
    if (made)
        made->drawn = old->drawn;
    ruvgen_give(all);
    return ruvgen_landmarks_set(view, made);
}
