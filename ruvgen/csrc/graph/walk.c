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

/* Insert a key into a sorted list; if it is full, the last key is dropped. */
static uint32_t insert(uint64_t *keys, uint32_t *count, uint32_t capacity, uint64_t key)
{
    const uint64_t *from = keys;
    for (uint32_t n = *count;
         n;) { /* selects a pointer, not an index: for an index gcc would emit an unpredictable branch */
        const uint32_t half = (n + 1) / 2;
        const uint64_t *const over = from + half;
        from = over[-1] < key ? over : from;
        n -= half;
    }
    const uint32_t at = (uint32_t)(from - keys);
    *count += *count < capacity;
    memmove(keys + at + 1, keys + at, (*count - 1 - at) * sizeof *keys);
    keys[at] = key;
    return at;
}

RUVGEN_INLINE uint64_t bound(const uint64_t *keys, uint32_t count, uint32_t capacity)
{
    return count < capacity ? ruvgen_candidate(INFINITY, RUVGEN_MAX_SLOTS) : keys[capacity - 1];
}

int ruvgen_keys_offer(uint64_t *keys, uint32_t *count, uint32_t capacity, uint64_t key)
{
    if (key >= bound(keys, *count, capacity))
        return 0;
    insert(keys, count, capacity, key);
    return 1;
}

static int is_allowed(const ruvgen_walk *walk, uint32_t slot)
{
    return (int)(walk->allowed[slot >> 6] >> (slot & 63) & 1);
}

/* Before a slot is inserted into the pool: grow the pool for a row that is traversed only, so that it
 * displaces no other. */
static inline void make_room(ruvgen_walk *walk, uint32_t slot)
{
    if (walk->spare && ruvgen_bits_has(walk->passed, slot)) {
        walk->capacity++;
        walk->spare--;
    }
}

/* Offer measured slots to the pool and to `found`. */
static void offer(ruvgen_walk *walk, const uint32_t *slots, const float *distances, size_t count)
{
    uint64_t good[RUVGEN_MAX_WIDTH * RUVGEN_MAX_DEGREE];
    const uint64_t worst = bound(walk->pool, walk->count, walk->capacity);
    const float limit = ruvgen_candidate_distance(worst);
    uint32_t n = 0;
    for (size_t i = 0; i < count; i++) { /* branchless, because the comparison is unpredictable */
        good[n] = ruvgen_candidate(distances[i], slots[i]);
        n += distances[i] <= limit; /* false for NaN of either sign */
    }
    for (uint32_t i = 0; i < n; i++) {
        if (good[i] >= bound(walk->pool, walk->count, walk->capacity))
            continue;
        make_room(walk, RUVGEN_SLOT(good[i]));
        const uint32_t at = insert(walk->pool, &walk->count, walk->capacity, good[i]);
        walk->next = at < walk->next ? at : walk->next;
    }
    if (!walk->found)
        return;
    for (size_t i = 0; i < count; i++) {
        const uint64_t key = ruvgen_candidate(distances[i], slots[i]);
        if (distances[i] <= INFINITY && key < bound(walk->found, walk->founds, walk->wanted)
            && is_allowed(walk, slots[i]))
            insert(walk->found, &walk->founds, walk->wanted, key);
    }
}

/* Choose candidates to expand, and prefetch their links. */
static int choose(const ruvgen_view *view, ruvgen_walk *walk, uint32_t width)
{
    uint32_t next = walk->next, fronts = 0;
    for (; next < walk->count && fronts < width; next++) {
        if (walk->pool[next] & 1)
            continue;
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
    offer(walk, fresh, walk->distances, count);
}

static int begin(const ruvgen_journey *journey, const ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    enum { PIECE = RUVGEN_MAX_WIDTH * RUVGEN_MAX_DEGREE };
    const ruvgen_view *view = journey->view;
    walk->count = walk->next = walk->founds = walk->met = walk->hops = walk->evaluations = 0;
    walk->spilled = 0;
    walk->slots = atomic_load_explicit(&view->count, memory_order_acquire);
    if (walk->slots > scratch->slots)
        walk->slots = scratch->slots; /* rows were added meanwhile that `visited` has no room for */
    walk->capacity = RUVGEN_SEEDS;
    journey->begin(journey, walk);
    const ruvgen_landmarks *landmarks = view->landmarks;
    if (!landmarks)
        return 0;
    for (uint32_t i = 0; i < landmarks->count; i += PIECE) {
        const uint32_t count = landmarks->count - i < PIECE ? landmarks->count - i : PIECE;
        ruvgen_measure(view, &walk->query, landmarks->codes + i * view->codes->stride, NULL,
                       landmarks->constants + i, count, walk->distances);
        uint64_t worst = bound(walk->pool, walk->count, walk->capacity);
        float limit = ruvgen_candidate_distance(worst);
        for (uint32_t j = 0; j < count; j++) {
            if (!(walk->distances[j] <= limit)) /* skips most, and NaN, before computing a key */
                continue;
            const uint64_t key = ruvgen_candidate(walk->distances[j], landmarks->slots[i + j]);
            if (key >= worst || landmarks->slots[i + j] >= walk->slots)
                continue;
            insert(walk->pool, &walk->count, walk->capacity, key);
            worst = bound(walk->pool, walk->count, walk->capacity);
            limit = ruvgen_candidate_distance(worst);
        }
    }
    walk->capacity = journey->ef;
    walk->passed = journey->passed;
    walk->spare = journey->spare;
    for (uint32_t i = 0; i < walk->count; i++) {
        const uint32_t slot = RUVGEN_SLOT(walk->pool[i]);
        walk->visited[slot >> 6] |= UINT64_C(1) << (slot & 63);
        walk->seen[walk->met++] = slot;
        make_room(walk, slot);
        if (walk->found && is_allowed(walk, slot))
            ruvgen_keys_offer(walk->found, &walk->founds, walk->wanted, walk->pool[i]);
    }
    return choose(view, walk, journey->width);
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
        for (size_t i = 0; i < count; i++)
            look(journey->view, going[i]);
        for (size_t i = 0; i < count;) {
            ruvgen_walk *walk = going[i];
            compute(journey->view, walk);
            int on = choose(journey->view, walk, journey->width);
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
