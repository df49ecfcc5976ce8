/* The graph index, inside. One writer at a time changes it; readers are never stopped, and never see a row
 * move: rows live in reserved ranges of addresses, and what cannot change in place is replaced as a whole, by a
 * new view, while the old one stays until its readers have gone. */
#ifndef RUVGEN_GRAPH_H
#define RUVGEN_GRAPH_H

#include "codec/codec.h"
#include "layout/finite.h"
#include "sync/gate.h"
#include "layout/id_table.h"
#include "graph/index.h"
#include "sync/lock.h"
#include "memory/memory.h"
#include "memory/span.h"
#include "stats/stats.h"

#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

#define RUVGEN_NO_SLOT RUVGEN_NO_PLACE
#define RUVGEN_MAX_SLOTS UINT32_C(0x7fffffff) /* a pool's key has 31 bits for a slot */

enum {
    RUVGEN_MAX_DEGREE = 128,
    RUVGEN_MAX_WIDTH = 8, /* candidates expanded in one round */
    RUVGEN_MAX_GROUP = 8, /* queries interleaved in one thread */
    RUVGEN_READERS = 64,  /* threads that can search one index without allocating */
    RUVGEN_SEEDS = 4,     /* landmarks that a walk starts from */
    RUVGEN_FAR = 128,     /* landmarks that lie far from all other rows, at most */
    RUVGEN_STRETCH = 7 /* how many times more candidates may be held for the sake of rows that do not count */
};

/* A link: the slot of a neighbour, and above it the bits of that neighbour's constant. One word, so that any
 * mixture of old and new words is a valid list. Unused places point to the node itself. */
typedef _Atomic uint64_t ruvgen_link;

enum {
    RUVGEN_USUAL_DEPTH = 30, /* at the least, and where nothing was measured */
    RUVGEN_POOL_DEPTH = 32   /* beyond it searches hold as many candidates, too */
};
#define RUVGEN_ALL_DEPTH UINT32_MAX /* all candidates there are */

/* Candidates by code that are compared again for k results. */
RUVGEN_INLINE uint64_t ruvgen_rank_depth(const ruvgen_coding *coding, size_t k)
{
    const uint64_t depth = coding->trust.depth, usual = 2 * (uint64_t)k + 10;
    return depth > RUVGEN_USUAL_DEPTH ? usual * depth / RUVGEN_USUAL_DEPTH : usual;
}

/* Rows spread over the graph, copied side by side: where searches start. */
typedef struct {
    uint32_t holders, count;
    uint32_t *slots;
    float *constants;
    char *codes; /* at the stride of the codes */
} ruvgen_landmarks;

/* What searches see. Immutable, but for what is atomic and for rows beyond count. */
typedef struct {
    uint32_t dim, degree;
    size_t code_dim; /* elements of a code as kernels take it */
    int metric;
    ruvgen_coding coding;
    ruvgen_span *links, *codes, *raw, *constants, *ids; /* raw, constants: NULL if there are none */
    ruvgen_span *dead;   /* a bit for each slot that no new link may lead to: removed, or not linked yet */
    ruvgen_span *hidden; /* a bit for each slot that no search may return: these, and rows not shown yet */
    ruvgen_landmarks *landmarks;
    ruvgen_gather gather, exact; /* for codes, and for rows as they are */
    ruvgen_rows scan;            /* for codes side by side */
    _Atomic uint32_t count;      /* slots in use, dead ones included */
} ruvgen_view;

/* A query on its way through the graph. */
typedef struct {
    ruvgen_query query;
    uint64_t *pool; /* keys, ascending */
    uint32_t count, capacity, next;
    const ruvgen_span *passed; /* rows that are walked over only, and so do not count towards the capacity */
    uint32_t spare;            /* by how much the capacity may grow for them */
    uint64_t *found;           /* the nearest that the filter allows; NULL without a filter */
    uint32_t founds, wanted;
    uint32_t fronts, front[RUVGEN_MAX_WIDTH];
    uint64_t *visited; /* a bit for each slot */
    uint32_t slots;    /* that existed when the walk began */
    uint32_t *seen;    /* slots whose bit is set, the last `fresh` of them yet to be measured */
    uint32_t met, fresh;
    int spilled; /* seen was too small: clear all bits at the end */
    float *constants, *distances;
    void *room;              /* for what the codec makes of the query */
    const uint64_t *allowed; /* a bit for each slot, NULL: all */
    uint64_t changes;        /* replacements that had ended when the walk began */
    uint32_t hops, evaluations;
    size_t item;
} ruvgen_walk;

enum { RUVGEN_SEEN = 1 << 14, RUVGEN_ROOM = 2048 };

/* graph/scratch.c: what one thread needs, kept between calls. */
typedef struct {
    ruvgen_walk walks[RUVGEN_MAX_GROUP];
    uint32_t pool, slots, dim;  /* room in each walk */
    uint64_t hops, evaluations; /* not counted by the index yet */
    float *rows;                /* a row, decoded */
    void *room;                 /* for a row as a query */
    uint64_t *keys;             /* these and what follows: RUVGEN_ROOM */
    uint32_t *picked, *gathered;
    float *between, *constants;
} ruvgen_scratch;

typedef struct ruvgen_retired {
    struct ruvgen_retired *next;
    ruvgen_view *view;
    uint32_t seen; /* bits of the sides on which no reader was found since */
} ruvgen_retired;

/* graph/free.c */
typedef struct {
    uint32_t *slots;            /* ascending */
    uint32_t count, used, seen; /* seen: as of a retired view */
} ruvgen_free_slots;

/* graph/sweep.c: links are led away from what was dead when it began; rows before `at` have none there any more. */
typedef struct {
    uint32_t *slots; /* ascending: what will be free */
    uint32_t count, at, end, stale, due;
    int on;
} ruvgen_sweep;

/* graph/guard.c: two rows that keep their links to this one, whatever else they give up. The first of them is led
 * to from a landmark without passing this row. RUVGEN_NO_SLOT: none. */
typedef struct {
    uint32_t by[2];
} ruvgen_guards;

struct ruvgen_index {
    _Atomic(ruvgen_view *) view; /* read by ruvgen_view_enter and ruvgen_view_now alone */
    _Atomic uint32_t side;       /* which of the two counts new readers join */
    _Atomic uint32_t readers[2];
    _Atomic(ruvgen_scratch *) spare[RUVGEN_READERS];
    _Atomic uint64_t hops, evaluations; /* added up once for a batch */
    ruvgen_stats *stats;
    _Atomic uint64_t commits; /* odd while what searches see changes: graph/commit.c */
    _Atomic uint64_t changes; /* commits that replaced rows */
    _Atomic uint32_t rows;    /* that searches see */
    _Atomic uint32_t removed; /* dead rows that keep their slots */
    _Atomic uint32_t stale;   /* of these, those that links may lead to */
    _Atomic size_t scratch_bytes, table_bytes, guards_bytes;
    ruvgen_index_options options;
    _Atomic uint32_t width,
        group;                /* candidates per round of a single query; queries interleaved in a batch */
    uint32_t since_landmarks; /* rows that were linked since landmarks were last drawn */
    ruvgen_guards *guards;    /* of each slot; NULL until a change needs them: graph/guard.c */
    size_t guards_room;
    uint32_t led[2];       /* for each guard the row that is asked first, where a row finds none beside it */
    uint64_t unfit, coded; /* elements that were outside of the grid since it was made, and all */
    uint64_t measured;     /* of the coded, those that were there when the coding was last measured */
    uint64_t next_id;      /* RUVGEN_IDS: there is none */
    ruvgen_id_table table; /* of slots */
    ruvgen_retired *retired;
    ruvgen_free_slots free;
    ruvgen_sweep sweep;
    void *file; /* a mapped file, and its length */
    size_t file_bytes;
    ruvgen_lock writing;
    pthread_mutex_t naming;   /* the table, which readers of single rows need too */
    _Atomic uintptr_t writer; /* the thread that holds writing; 0: none */
    ruvgen_gate step;         /* entered for what a fork must not cut in two */
    struct ruvgen_insertion *insertion;
};

/* Rows on their way into the graph. */
typedef struct ruvgen_insertion {
    size_t n, done, pass, threads;
    size_t shown;    /* rows of order that searches see */
    uint8_t *far;    /* of a batch: rows that lie far from all others */
    int at_once;     /* show all rows at one moment, when they are linked */
    uint32_t spare;  /* candidates more than ef_construction, if dead rows are among them */
    uint32_t before; /* slots there were */
    uint32_t
        *order; /* slots of the rows; in which they are linked: by chance, for neighbours are often alike */
    uint32_t *replaced;       /* by each of these the slot that had its id before, or RUVGEN_NO_SLOT */
    size_t room;              /* rows in the largest batch */
    uint64_t *edges, *sorted; /* target and source, degree for each row of a batch */
    size_t *starts;
    ruvgen_scratch *scratch[RUVGEN_READERS];
} ruvgen_insertion;

RUVGEN_INLINE int ruvgen_contains(const uint32_t *list, size_t n, uint32_t slot)
{
    for (size_t i = 0; i < n; i++)
        if (list[i] == slot)
            return 1;
    return 0;
}

#define RUVGEN_SLOT(key) ((uint32_t)(key) >> 1)

/* Sorts as the distance, then as the slot; NaN is above everything. The lowest bit is free. */
RUVGEN_INLINE uint64_t ruvgen_candidate(float distance, uint32_t slot)
{
    uint32_t bits;
    memcpy(&bits, &distance, sizeof bits);
    bits ^= (bits >> 31 ? UINT32_MAX : UINT32_C(0x80000000));
    return (uint64_t)bits << 32 | (uint64_t)slot << 1;
}

RUVGEN_INLINE float ruvgen_candidate_distance(uint64_t key)
{
    uint32_t bits = (uint32_t)(key >> 32);
    bits ^= (bits >> 31 ? UINT32_C(0x80000000) : UINT32_MAX);
    float distance;
    memcpy(&distance, &bits, sizeof distance);
    return distance;
}

RUVGEN_INLINE uint64_t ruvgen_link_word(uint32_t slot, float constant)
{
    uint32_t bits;
    memcpy(&bits, &constant, sizeof bits);
    return (uint64_t)bits << 32 | slot;
}

RUVGEN_INLINE ruvgen_link *ruvgen_links_of(const ruvgen_view *view, size_t slot)
{
    return ruvgen_row_of(view->links, slot);
}

RUVGEN_INLINE float ruvgen_constant_of(const ruvgen_view *view, size_t slot)
{
    return view->constants ? *(const float *)ruvgen_row_of(view->constants, slot) : 0.0f;
}

RUVGEN_INLINE int64_t ruvgen_id_of(const ruvgen_view *view, size_t slot)
{
    return *(const int64_t *)ruvgen_row_of(view->ids, slot);
}

RUVGEN_INLINE int ruvgen_is_dead(const ruvgen_view *view, size_t slot)
{
    return ruvgen_bits_has(view->dead, slot);
}

/* Rows that are part of the graph. */
RUVGEN_INLINE uint32_t ruvgen_linked(const ruvgen_view *view)
{
    return atomic_load_explicit(&view->count, memory_order_relaxed) - ruvgen_bits_count(view->dead);
}

/* By how much what the graph ranks by grows where a length grows by alpha; products are no lengths. */
RUVGEN_INLINE float ruvgen_slack(int metric, float alpha)
{
    switch (ruvgen_metrics[ruvgen_metrics[metric].ranks_as].measures) {
    case RUVGEN_MEASURES_PRODUCT:
        return 1.0f;
    case RUVGEN_MEASURES_SQUARE:
    case RUVGEN_MEASURES_ANGLE:
        return alpha * alpha;
    default:
        return alpha;
    }
}

/* Products are no distances: a row's nearest need not be itself, and a few long rows are everybody's. */
RUVGEN_INLINE int ruvgen_is_product(const ruvgen_view *view)
{
    return ruvgen_metrics[view->metric].measures == RUVGEN_MEASURES_PRODUCT;
}

#include "graph/parts.h"

#endif
