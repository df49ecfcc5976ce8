/* Walks through the graph, and their candidates. */
#ifndef RUVGEN_GRAPH_WALK_H
#define RUVGEN_GRAPH_WALK_H

/* graph/walk.c */

typedef struct ruvgen_journey {
    const ruvgen_view *view;
    uint32_t width, group, ef;
    const ruvgen_span *passed;  /* rows that are traversed but not returned; NULL: none */
    const ruvgen_span *counted; /* those of them for which ef has room already; NULL: none */
    uint32_t spare;             /* how many candidates beyond ef may be held because of them */
    int by_records;             /* expand rows by their records */
    void (*begin)(const struct ruvgen_journey *journey, ruvgen_walk *walk);
    void (*end)(const struct ruvgen_journey *journey, ruvgen_scratch *scratch, ruvgen_walk *walk);
    const void *of;
} ruvgen_journey;

/* Run a walk for each item in [from, to), several interleaved. */
void ruvgen_walk_all(const ruvgen_journey *journey, ruvgen_scratch *scratch, size_t from, size_t to);

/* graph/candidates.c */

/* Offer measured slots to the pool, and to `found`. */
void ruvgen_walk_offer(ruvgen_walk *walk, const uint32_t *slots, const float *distances, size_t count);
void ruvgen_walk_find(ruvgen_walk *walk, const uint32_t *slots, const float *distances, size_t count);
/* The distance beyond which nothing enters the pool. */
float ruvgen_walk_limit(const ruvgen_walk *walk);
/* Offer measured slots to `found`; most are too far, which is seen before a key is made. gone:
 * bits of those to leave out, from bit `first` on; NULL: none. */
void ruvgen_found_offer(ruvgen_walk *walk, const uint32_t *slots, const float *measured, uint32_t count,
                        const uint64_t *gone, uint32_t first);
/* Whether a candidate that was estimated was not expanded before; from now on it was. */
int ruvgen_walk_takes(ruvgen_walk *walk, uint32_t slot);
/* Whether a walk with a filter is at its end: it has found as many rows as it wants, all nearer than this, the nearest
 * candidate that it has not expanded. */
int ruvgen_walk_has_found(const ruvgen_walk *walk, float distance);
/* Whether the filter allows a slot. */
int ruvgen_walk_allows(const ruvgen_walk *walk, uint32_t slot);
/* Before a slot is inserted into the pool: grow the pool for a row that is traversed only, so that it displaces no
 * other. */
void ruvgen_walk_makes_room(ruvgen_walk *walk, uint32_t slot);
/* Insert a key into a sorted list of at most capacity keys, if it is small enough. Returns whether it was
 * inserted. */
int ruvgen_keys_offer(uint64_t *keys, uint32_t *count, uint32_t capacity, uint64_t key);

#endif
