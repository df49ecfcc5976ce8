/* Best-first search of the graph: starting from the nearest landmarks, expand the nearest unexpanded
 * candidate until the pool has none. One thread interleaves several walks, prefetching the memory of each
 * walk's next step while the others proceed; a single walk expands several candidates per round instead. */
#include "graph/graph.h"

#include <math.h>

enum { LINE = 64, LINES = 8 }; /* prefetched lines of a row; the hardware fetches the rest */

/* Prefetch the first lines of a row into the second-level cache: it can have more misses in flight than the
 * first level, and the rows of one hop fill either. */
static inline void prefetch_row(const char *row, size_t bytes)
{
    for (size_t at = 0; at < bytes && at < LINE * LINES; at += LINE)
        __builtin_prefetch(row + at, 0, 2);
}

/* Choose candidates to expand, and prefetch their links. */
static int choose_by_codes(const ruvgen_view *view, ruvgen_walk *walk, uint32_t width)
{
    uint32_t next = walk->next, fronts = 0;
    for (; next < walk->count && fronts < width; next++) {
        if (walk->pool[next] & 1)
            continue;
        if (ruvgen_walk_has_found(walk, ruvgen_candidate_distance(walk->pool[next])))
            break;
        walk->pool[next] |= 1;
        const uint32_t slot = RUVGEN_SLOT(walk->pool[next]);
        walk->front[fronts++] = slot;
        prefetch_row(ruvgen_row_of(view->links, slot), view->links->stride);
    }
    walk->next = next;
    walk->fronts = fronts;
    walk->hops += fronts;
    return fronts > 0;
}

/* Read links, and prefetch the rows that were not visited yet. */
static void look(const ruvgen_view *view, ruvgen_walk *walk)
{
    const uint32_t degree = view->degree, slots = walk->slots;
    if (walk->met + walk->fronts * degree > RUVGEN_SEEN) {
        walk->spilled = 1;
        walk->met = 0;
    }
    uint32_t *const fresh = walk->seen + walk->met;
    float *const constants = walk->constants;
    uint64_t *const visited = walk->visited;
    uint32_t count = 0;
    for (uint32_t f = 0; f < walk->fronts; f++) {
        const ruvgen_link *links = ruvgen_links_of(view, walk->front[f]);
        for (uint32_t j = 0; j < degree; j++) {
            const uint64_t word = atomic_load_explicit(links + j, memory_order_acquire);
            const uint32_t slot = (uint32_t)word, bits = (uint32_t)(word >> 32);
            if (slot >= slots) /* added after this search began */
                continue;
            const uint64_t place = visited[slot >> 6], bit = UINT64_C(1) << (slot & 63);
            visited[slot >> 6] = place | bit;
            fresh[count] = slot;
            memcpy(constants + count, &bits, sizeof bits);
            count += !(place & bit);
        }
    }
    walk->fresh = count;
    const ruvgen_span *codes = view->codes;
    for (uint32_t i = 0; i < count; i++)
        prefetch_row(ruvgen_row_of(codes, fresh[i]), codes->stride);
}

static void compute(const ruvgen_view *view, ruvgen_walk *walk)
{
    const uint32_t *fresh = walk->seen + walk->met, count = walk->fresh;
    ruvgen_measure(view, &walk->query, view->codes->base, fresh, walk->constants, count, walk->distances);
    walk->met += count;
    walk->evaluations += count;
    ruvgen_walk_offer(walk, fresh, walk->distances, count);
    ruvgen_walk_find(walk, fresh, walk->distances, count);
}

/* Begin with the nearest landmarks. */
static void begin_by_codes(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    enum { PIECE = RUVGEN_MAX_WIDTH * RUVGEN_MAX_DEGREE };
    const ruvgen_view *view = journey->view;
    const ruvgen_landmarks *landmarks = view->landmarks;
    for (uint32_t i = 0; i < landmarks->count; i += PIECE) {
        const uint32_t count = landmarks->count - i < PIECE ? landmarks->count - i : PIECE;
        ruvgen_measure(view, &walk->query, landmarks->codes + i * view->codes->stride, NULL,
                       landmarks->constants + i, count, walk->distances);
        float limit = ruvgen_walk_limit(walk);
        for (uint32_t j = 0; j < count; j++) {
            if (!(walk->distances[j] <= limit)) /* skips most, and NaN, before computing a key */
                continue;
            const uint64_t key = ruvgen_candidate(walk->distances[j], landmarks->slots[i + j]);
            if (landmarks->slots[i + j] < walk->slots
                && ruvgen_keys_offer(walk->pool, &walk->count, walk->capacity, key))
                limit = ruvgen_walk_limit(walk);
        }
    }
    walk->capacity = journey->ef;
    walk->spare = journey->spare;
    for (uint32_t i = 0; i < walk->count; i++) {
        const uint32_t slot = RUVGEN_SLOT(walk->pool[i]);
        walk->visited[slot >> 6] |= UINT64_C(1) << (slot & 63);
        walk->seen[walk->met++] = slot;
        ruvgen_walk_makes_room(walk, slot);
        if (walk->found && ruvgen_walk_allows(walk, slot))
            ruvgen_keys_offer(walk->found, &walk->founds, walk->wanted, walk->pool[i]);
    }
}

static int choose(const ruvgen_journey *journey, ruvgen_walk *walk, int alone)
{
    return journey->by_records ? ruvgen_hop_choose(journey, walk, alone)
                               : choose_by_codes(journey->view, walk, journey->width);
}

static int begin(const ruvgen_journey *journey, const ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    walk->count = walk->next = walk->founds = walk->met = walk->hops = walk->evaluations = 0;
    walk->spilled = 0;
    walk->slots = atomic_load_explicit(&journey->view->count, memory_order_acquire);
    if (walk->slots > scratch->slots)
        walk->slots = scratch->slots; /* rows were added meanwhile that `visited` has no room for */
    walk->capacity = RUVGEN_SEEDS;
    walk->spare = 0;
    walk->passed = journey->passed;
    walk->counted = journey->counted;
    journey->begin(journey, walk);
    if (!journey->view->landmarks)
        return 0;
    if (journey->by_records)
        ruvgen_hop_begin(journey, walk);
    else
        begin_by_codes(journey, walk);
    return choose(journey, walk, journey->group == 1);
}

static void finish(const ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    if (walk->spilled)
        memset(walk->visited, 0, (walk->slots / 64 + 1) * sizeof *walk->visited);
    else
        for (uint32_t i = 0; i < walk->met; i++)
            walk->visited[walk->seen[i] >> 6] = 0;
    journey->end(journey, scratch, walk);
}

void ruvgen_walk_all(const ruvgen_journey *journey, ruvgen_scratch *scratch, size_t from, size_t to)
{
    ruvgen_walk *going[RUVGEN_MAX_GROUP];
    size_t count = 0;
    for (uint32_t i = 0; i < journey->group && from < to; i++) {
        ruvgen_walk *walk = &scratch->walks[i];
        for (; from < to; from++) {
            walk->item = from;
            if (begin(journey, scratch, walk))
                break;
            finish(journey, scratch, walk);
        }
        if (from < to) {
            going[count++] = walk;
            from++;
        }
    }
    while (count) {
        for (size_t i = 0; i < count && !journey->by_records; i++)
            look(journey->view, going[i]);
        for (size_t i = 0; i < count;) {
            ruvgen_walk *walk = going[i];
            if (journey->by_records)
                ruvgen_hop(journey->view, walk, going[i + 1 < count ? i + 1 : 0]->rest);
            else
                compute(journey->view, walk);
            int on = choose(journey, walk, count == 1);
            while (!on) {
                finish(journey, scratch, walk);
                if (from >= to)
                    break;
                walk->item = from++;
                on = begin(journey, scratch, walk);
            }
            if (on)
                i++;
            else
                going[i] = going[--count];
        }
    }
}
