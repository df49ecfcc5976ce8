/* The candidates of a walk: a sorted list of keys, of which the farthest are dropped. Estimates of one row come from
 * several neighbours; the least of them counts, and stands in the list once. */
#include "graph/graph.h"

#include <math.h>

/* How many keys of a sorted list are less than this one. */
static uint32_t place_of(const uint64_t *keys, uint32_t count, uint64_t key)
{
    const uint64_t *from = keys;
    for (uint32_t n = count;
         n;) { /* selects a pointer, not an index: for an index gcc would emit an unpredictable branch */
        const uint32_t half = (n + 1) / 2;
        const uint64_t *const over = from + half;
        from = over[-1] < key ? over : from;
        n -= half;
    }
    return (uint32_t)(from - keys);
}

/* Insert a key into a sorted list; if it is full, the last key is dropped. */
static uint32_t insert(uint64_t *keys, uint32_t *count, uint32_t capacity, uint64_t key)
{
    const uint32_t at = place_of(keys, *count, key);
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

int ruvgen_walk_allows(const ruvgen_walk *walk, uint32_t slot)
{
    return (int)(walk->allowed[slot >> 6] >> (slot & 63) & 1);
}

void ruvgen_walk_makes_room(ruvgen_walk *walk, uint32_t slot)
{
    if (walk->spare && ruvgen_bits_has(walk->passed, slot)
        && !(walk->counted && ruvgen_bits_has(walk->counted, slot))) {
        walk->capacity++;
        walk->spare--;
    }
}

void ruvgen_walk_offer(ruvgen_walk *walk, const uint32_t *slots, const float *distances, size_t count)
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
        ruvgen_walk_makes_room(walk, RUVGEN_SLOT(good[i]));
        const uint32_t at = insert(walk->pool, &walk->count, walk->capacity, good[i]);
        walk->next = at < walk->next ? at : walk->next;
    }
}

float ruvgen_walk_limit(const ruvgen_walk *walk)
{
    return ruvgen_candidate_distance(bound(walk->pool, walk->count, walk->capacity));
}

void ruvgen_walk_find(ruvgen_walk *walk, const uint32_t *slots, const float *distances, size_t count)
{
    for (size_t i = 0; i < count && walk->found; i++) {
        const uint64_t key = ruvgen_candidate(distances[i], slots[i]);
        if (distances[i] <= INFINITY && key < bound(walk->found, walk->founds, walk->wanted)
            && ruvgen_walk_allows(walk, slots[i]))
            insert(walk->found, &walk->founds, walk->wanted, key);
    }
}

/* Whether any of a block is near enough; false for NaN. Compilers make vector instructions of it. */
static int any_near(const float *measured, uint32_t count, float limit)
{
    int any = 0;
    for (uint32_t i = 0; i < count; i++)
        any |= measured[i] <= limit;
    return any;
}

void ruvgen_found_offer(ruvgen_walk *walk, const uint32_t *slots, const float *measured, uint32_t count,
                        const uint64_t *gone, uint32_t first)
{
    enum { BLOCK = 16 };
    for (uint32_t from = 0; from < count; from += BLOCK) {
        const uint32_t end = count - from < BLOCK ? count : from + BLOCK;
        const float limit = ruvgen_candidate_distance(bound(walk->found, walk->founds, walk->wanted));
        const int any = end - from == BLOCK ? any_near(measured + from, BLOCK, limit)
                                            : any_near(measured + from, end - from, limit);
        for (uint32_t i = from; any && i < end; i++) {
            const uint32_t place = first + i;
            if (measured[i] <= limit && !(gone && (gone[place >> 6] >> (place & 63) & 1)))
                ruvgen_keys_offer(walk->found, &walk->founds, walk->wanted,
                                  ruvgen_candidate(measured[i], slots[i]));
        }
    }
}

int ruvgen_walk_has_found(const ruvgen_walk *walk, float distance)
{
    return walk->found && walk->founds == walk->wanted
           && distance > ruvgen_candidate_distance(walk->found[walk->wanted - 1]);
}

int ruvgen_walk_takes(ruvgen_walk *walk, uint32_t slot)
{
    uint64_t *const word = walk->visited + (slot >> 6), bit = UINT64_C(1) << (slot & 63);
    if (*word & bit)
        return 0;
    *word |= bit;
    if (walk->met == RUVGEN_SEEN) {
        walk->spilled = 1;
        walk->met = 0;
    }
    walk->seen[walk->met++] = slot;
    return 1;
}
