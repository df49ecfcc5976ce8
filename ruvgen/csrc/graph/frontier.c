/* The candidates of a walk by records: an ascending list of keys, each an estimate and a slot, of which the farthest
 * are dropped. Estimates of one row come from several neighbours; the least of them counts, and stands in the list
 * once. Several keys enter for each row that is expanded, at places that no branch predictor foresees. So keys are
 * floating-point numbers, which a kernel inserts by minima and maxima, and the list always has all its places: those
 * that are free hold LAST. */
#include "graph/frontier.h"

#include <float.h>

enum { MARGIN = RUVGEN_LIST_ROOM, FEWEST_BITS = 8, MOST_BITS = 31, PER_CANDIDATE = 4 };

#define LAST DBL_MAX
#define BIAS UINT64_C(0x0010000000000000)

/* Bits of the hash of sightings: with four entries for each candidate, few rows stand in the list twice. */
static uint32_t bits_for(size_t most)
{
    uint32_t bits = FEWEST_BITS;
    while (bits < MOST_BITS && ((size_t)1 << bits) / PER_CANDIDATE < most)
        bits++;
    return bits;
}

size_t ruvgen_frontier_bytes(size_t most)
{
    return (((size_t)1 << bits_for(most)) + most + 2 * MARGIN) * sizeof(double);
}

void ruvgen_frontier_open(ruvgen_frontier *frontier, void *memory, size_t most)
{
    frontier->bits = bits_for(most);
    frontier->sightings = memory;
    const size_t sightings = (size_t)1 << frontier->bits;
    frontier->keys = frontier->sightings + sightings + MARGIN;
    frontier->next = 0;
    for (size_t i = 0; i < sightings; i++)
        frontier->sightings[i] = LAST;
    for (size_t i = 0; i < MARGIN; i++)
        frontier->keys[i - MARGIN] = -LAST;
    for (size_t i = 0; i < most + MARGIN; i++)
        frontier->keys[i] = LAST;
}

static uint64_t word_of(double key)
{
    uint64_t word;
    memcpy(&word, &key, sizeof word);
    return word;
}

static double number_of(uint64_t word)
{
    double key;
    memcpy(&key, &word, sizeof key);
    return key;
}

/* The bits of the estimate, then the slot, then whether the row was expanded. The order is that of the estimates. One
 * is added to the exponent, so that no key is subnormal, which some programs have the processor take for zero. */
static double key_of(float estimate, uint32_t slot)
{
    uint32_t bits;
    memcpy(&bits, &estimate, sizeof bits);
    return number_of(((uint64_t)bits << 32 | (uint64_t)slot << 1) + BIAS);
}

static uint32_t slot_of(double key)
{
    return (uint32_t)word_of(key) >> 1;
}

static float estimate_of(double key)
{
    const uint32_t bits = (uint32_t)((word_of(key) - BIAS) >> 32);
    float estimate;
    memcpy(&estimate, &bits, sizeof estimate);
    return key < LAST ? estimate : INFINITY;
}

float ruvgen_frontier_limit(const ruvgen_frontier *frontier, uint32_t capacity)
{
    return estimate_of(frontier->keys[capacity - 1]);
}

void ruvgen_frontier_offer(const ruvgen_edge_kernels *kernels, ruvgen_walk *walk, const uint32_t *slots,
                           const float *estimates, uint32_t mask)
{
    ruvgen_frontier *const frontier = &walk->frontier;
    double keys[RUVGEN_COLUMNS + 1], olds[RUVGEN_COLUMNS + 1];
    uint32_t n = 0;
    for (; mask; mask &= mask - 1) { /* without branches: what is kept cannot be foreseen */
        const uint32_t i = (uint32_t)__builtin_ctz(mask), slot = slots[i];
        double *const sighting = frontier->sightings + (slot * UINT32_C(2654435769) >> (32 - frontier->bits));
        const double key = key_of(estimates[i], slot), its = *sighting;
        const uint32_t there = slot < walk->slots, known = slot & -there, again = slot_of(its) == slot;
        const uint32_t expanded = (uint32_t)(walk->visited[known >> 6] >> (known & 63) & 1);
        const uint32_t keep = there & ~expanded & ~(again & (its <= key));
        const uint64_t if_kept = -(uint64_t)keep, if_again = -(uint64_t)again;
        keys[n] = key;
        olds[n] = number_of((word_of(its) & if_again) | (word_of(LAST) & ~if_again));
        *sighting = number_of((word_of(key) & if_kept) | (word_of(its) & ~if_kept));
        n += keep;
    }
    if (!n)
        return;
    for (uint32_t i = 0; i < n && walk->spare; i++)
        ruvgen_walk_makes_room(walk, slot_of(keys[i]));
    const uint32_t at = (uint32_t)kernels->insert(frontier->keys, walk->capacity, keys, olds, n);
    for (uint32_t i = 0; i < MARGIN; i++)
        frontier->keys[walk->capacity + i] = LAST;
    frontier->next = at < frontier->next ? at : frontier->next;
}

void ruvgen_frontier_make_room(ruvgen_walk *walk)
{
    for (uint32_t i = 0; walk->spare && i < walk->capacity && walk->frontier.keys[i] < LAST; i++)
        ruvgen_walk_makes_room(walk, slot_of(walk->frontier.keys[i]));
}

/* The first that is not marked as expanded, or the end. */
static uint32_t first_left(ruvgen_frontier *frontier, uint32_t capacity)
{
    while (frontier->next < capacity && word_of(frontier->keys[frontier->next]) & 1
           && frontier->keys[frontier->next] < LAST)
        frontier->next++;
    return frontier->next;
}

float ruvgen_frontier_nearest(ruvgen_walk *walk)
{
    const uint32_t at = first_left(&walk->frontier, walk->capacity);
    return at < walk->capacity ? estimate_of(walk->frontier.keys[at]) : INFINITY;
}

uint32_t ruvgen_frontier_peek(ruvgen_walk *walk)
{
    const uint32_t at = first_left(&walk->frontier, walk->capacity);
    return at < walk->capacity && walk->frontier.keys[at] < LAST ? slot_of(walk->frontier.keys[at])
                                                                 : RUVGEN_NO_SLOT;
}

uint32_t ruvgen_frontier_pop(ruvgen_walk *walk)
{
    for (;;) {
        const uint32_t slot = ruvgen_frontier_peek(walk);
        if (slot == RUVGEN_NO_SLOT)
            return slot;
        double *const at = walk->frontier.keys + walk->frontier.next;
        if (ruvgen_walk_takes(walk, slot)) {
            *at = number_of(word_of(*at) | 1);
            walk->frontier.next++;
            return slot;
        }
        /* It stood there twice: its place is another row's, or a search finds fewer rows than its list holds. */
        double *const last = walk->frontier.keys + walk->capacity - 1;
        memmove(at, at + 1, (size_t)(last - at) * sizeof *at);
        *last = LAST;
    }
}
