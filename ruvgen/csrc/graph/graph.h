/* The internals of the graph index. One writer at a time changes it. Readers never block, and rows never move
 * while they read: rows live in reserved address ranges, and what cannot change in place is replaced by
 * publishing a new view. The old view is kept until its readers have left. */
#ifndef RUVGEN_GRAPH_H
#define RUVGEN_GRAPH_H

#include "codec/codec.h"
#include "file/log.h"
#include "file/origin.h"
#include "layout/finite.h"
#include "sync/gate.h"
#include "layout/id_table.h"
#include "layout/order.h"
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
#define RUVGEN_MAX_SLOTS UINT32_C(0x7fffffff) /* a candidate's key has 31 bits for the slot */

enum {
    RUVGEN_MAX_DEGREE = 128,
    RUVGEN_MAX_WIDTH = 8,  /* candidates expanded in one round */
    RUVGEN_MAX_GROUP = 8,  /* queries interleaved in one thread */
    RUVGEN_READERS = 64,   /* threads that can search one index without allocating */
    RUVGEN_SEEDS = 4,      /* landmarks that a walk starts from */
    RUVGEN_OUTLIERS = 128, /* landmarks that may be outliers, whether a search would find them or not */
    RUVGEN_FAR = 1024,     /* the most landmarks that are outliers */
    RUVGEN_RECENT = 64,    /* rows that show how well codes do */
    RUVGEN_STRETCH = 7     /* rows that do not count may extend the pool by this many times its size */
};

/* A link: the slot of a neighbour in the lower half, and the bits of that neighbour's constant in the upper
 * half. A link is one word, so any mixture of old and new words is a valid list. Unused places point to the
 * node itself. */
typedef _Atomic uint64_t ruvgen_link;

/* Entry points of searches: rows from all over the graph, copied to consecutive memory. */
typedef struct {
    uint32_t holders, count;
    uint32_t drawn; /* the first of them were drawn at random; the others lead to outliers and groups */
    uint32_t *slots;
    float *constants;
    size_t bytes; /* of the lists below, which lie in one block */
    char *codes;  /* with the stride of the codes */
    char *edges;  /* blocks of edges from the centre of all rows; NULL if the codec has none */
} ruvgen_landmarks;

/* What searches see. Immutable, except for atomics and for rows beyond count. */
typedef struct {
    uint32_t dim, degree;
    size_t code_dim; /* elements of a code as kernels take it */
    int metric;
    ruvgen_coding coding;
    ruvgen_span *links, *codes, *raw, *constants, *ids; /* raw, constants: NULL if unused */
    ruvgen_span *records, *stale;                       /* NULL unless the codec has edges: graph/records.c */
    size_t block_bytes, sign_bytes;                     /* of a block of edges, and of the signs at its end */
    ruvgen_span *dead; /* bitmap of slots that no new link may lead to: removed, or not linked yet */
    ruvgen_span
        *hidden; /* bitmap of slots that no search may return: these, rows not visible yet, and those */
    ruvgen_span *marked; /* that are marked: graph/mark.h */
    ruvgen_landmarks *landmarks;
    ruvgen_gather gather, exact; /* for codes, and for exact rows */
    ruvgen_rows scan;            /* for consecutive codes */
    uint64_t moved;              /* how often all rows got other slots, or other codes */
    _Atomic uint32_t count;      /* slots in use, dead ones included */
} ruvgen_view;

/* graph/frontier.c: the candidates of a walk by records. */
typedef struct {
    double *keys;      /* ascending */
    double *sightings; /* by a hash of slots, the key with which each stands among the keys */
    uint32_t bits;     /* of the hash */
    uint32_t next;     /* all before this one were expanded */
} ruvgen_frontier;

/* The state of one search through the graph. */
typedef struct {
    ruvgen_query query;
    uint64_t *pool; /* keys, ascending; with records, of the rows that were expanded */
    uint32_t count, capacity, next;
    const ruvgen_span *passed;  /* rows traversed but not returned: not counted in the capacity, */
    const ruvgen_span *counted; /* unless they are among these; NULL: none are */
    uint32_t spare;             /* how much more the capacity may grow for them */
    uint64_t *found;            /* the nearest rows that the filter allows; NULL without a filter */
    uint32_t founds, wanted;
    float bound; /* of ties: graph/results.c */
    uint32_t fronts, front[RUVGEN_MAX_WIDTH];
    uint64_t *visited; /* bitmap over slots */
    uint32_t slots;    /* slots that existed when the walk began */
    uint32_t *seen;    /* slots whose bit is set; the last `fresh` of them are not measured yet */
    uint32_t met, fresh;
    int spilled; /* seen was too small: clear all bits at the end */
    float *constants, *distances;
    void *room;         /* for the codec's form of the query */
    ruvgen_asked asked; /* the query as it is compared with edges */
    void *memory;       /* of the frontier: graph/frontier.c */
    ruvgen_frontier frontier;
    const uint64_t *allowed; /* bitmap over slots; NULL: all */
    uint64_t changes, names; /* of the index when the walk began, or its filter was looked up */
    uint32_t hops, evaluations;
    size_t item;
    const char *rest; /* what is left to prefetch of a record, as much as its signs */
} ruvgen_walk;

enum { RUVGEN_SEEN = 1 << 14, RUVGEN_ROOM = 2048 };

/* graph/scratch.c: the memory of one thread, kept between calls. */
typedef struct {
    ruvgen_walk walks[RUVGEN_MAX_GROUP];
    uint32_t pool, slots, dim;  /* capacities of each walk */
    uint64_t hops, evaluations; /* not added to the index's counts yet */
    float *rows;                /* a decoded row */
    void *room;                 /* for a row used as a query */
    uint64_t *keys;             /* this and the following lists: RUVGEN_ROOM elements */
    uint32_t *picked, *gathered;
    float *between, *constants;
} ruvgen_scratch;

typedef struct ruvgen_retired {
    struct ruvgen_retired *next;
    ruvgen_view *view;
    uint32_t seen; /* bit i: side i has been seen without readers since */
} ruvgen_retired;

/* graph/free.c */
typedef struct {
    uint32_t *slots;            /* sorted */
    uint32_t count, used, seen; /* seen: as in ruvgen_retired */
} ruvgen_free_slots;

/* graph/sweep.c: a sweep collects dead rows, then redirects the links to them. */
typedef struct {
    uint32_t *slots; /* sorted: slots that become free when it ends */
    uint32_t count, room;
    uint32_t at, end; /* slots before `at` are done, in the phase that is on */
    int on;           /* enum ruvgen_sweep_phase */
} ruvgen_sweep;

/* graph/promote.c: rows that shall be linked anew, as keys, those that need it most first. */
typedef struct {
    uint64_t *keys;
    uint32_t count, done;
    uint32_t most; /* so many of them */
} ruvgen_promotion;

/* graph/guard.c: the guards of a row are two rows that never drop their links to it. The first is reachable
 * from a landmark without passing this row. RUVGEN_NO_SLOT: none. */
typedef struct {
    uint32_t by[2];
} ruvgen_guards;

/* Units so far in this change, and the most in any change of few rows, per row. */
typedef struct {
    uint64_t now[RUVGEN_EFFORT_KINDS];
    _Atomic uint64_t most[RUVGEN_EFFORT_KINDS];
} ruvgen_effort;

/* graph/drift.c: how well codes order the neighbours of rows that were linked recently. Used by the writer
 * only. */
typedef struct {
    uint64_t linked;      /* rows linked so far */
    uint32_t count, next; /* a ring of the last rows that were sampled: */
    uint32_t slots[RUVGEN_RECENT];
    uint8_t found[RUVGEN_RECENT]; /* how many of their nearest rows codes lead to */
    uint64_t quiet;               /* value of `linked` before which codes are not measured again */
    uint64_t pause;               /* how many rows that was away when it was set */
    uint64_t *unsure;             /* bitmap over slots: rows linked since codes were last trusted */
    size_t room;                  /* words of it */
    int again;                    /* the unsure rows must be linked anew: graph/relink.c */
} ruvgen_drift;

/* graph/line.c: changes of few rows wait in the order in which they came. */
typedef struct {
    pthread_mutex_t mutex; /* for the list, and for the places of changes */
    ruvgen_change *first, *last;
    _Atomic uint32_t count;
    uint32_t crowd; /* changes that the last group made, and that were in line at its end; or cores */
    _Atomic uint32_t others; /* calls that wait for the lock and are not in line */
    _Atomic int passes;      /* it is the turn of these */
} ruvgen_line;

/* graph/log_attach.c: the file that an index was saved to or loaded from last. */
typedef struct {
    uint64_t id; /* the checksum in its header; 0: there is none */
    uint64_t log,
        sequence; /* words of its header: the log, and the record up to which it holds the changes */
    uint64_t replayed,
        replayed_to;  /* the log whose changes were made after it was loaded, and the last record */
    uint64_t version; /* of the index, when it held what these hold */
} ruvgen_saved;

struct ruvgen_index {
    _Atomic(ruvgen_view *) view; /* read only by ruvgen_view_enter and ruvgen_view_now */
    _Atomic uint32_t side;       /* which of the two counters new readers use */
    _Atomic uint32_t readers[2];
    _Atomic(ruvgen_scratch *) spare[RUVGEN_READERS];
    _Atomic uint64_t hops, evaluations; /* updated once per batch */
    ruvgen_stats *stats;
    _Atomic uint64_t commits; /* odd while a commit is in progress: graph/commit.c */
    _Atomic uint64_t changes; /* commits that replaced rows */
    _Atomic uint64_t names;   /* odd while ids change: graph/mark.h */
    _Atomic uint32_t rows;    /* visible to searches */
    _Atomic uint32_t removed; /* dead rows that still occupy slots */
    _Atomic uint32_t stale;   /* those of them that links may lead to */
    _Atomic size_t scratch_bytes, table_bytes, guards_bytes, drift_bytes;
    ruvgen_index_options options;
    _Atomic uint32_t width,
        group;                /* candidates per round of a single query; queries interleaved per thread */
    uint32_t since_landmarks; /* rows linked since landmarks were last chosen */
    uint32_t since_cover;     /* rows linked since groups without landmarks were last looked for */
    ruvgen_guards *guards;    /* by slot; NULL until a change needs them: graph/guard.c */
    ruvgen_span *guard_rows;  /* their memory */
    size_t guards_room;       /* slots; 0: they are not known */
    uint32_t mended;          /* how often all guards were made anew, for other landmarks or other slots */
    uint32_t led[2];       /* per guard: where to continue looking if a row finds none among its neighbours */
    uint64_t unfit, coded; /* elements coded since the grid was made: those outside it, and all */
    uint64_t measured;     /* the value of `coded` when the coding was last measured */
    int adopted;           /* the first rows keep the coding there is: graph/adopt.c */
    ruvgen_drift drift;
    uint64_t next_id;      /* RUVGEN_IDS: none left */
    ruvgen_id_table table; /* from ids to slots */
    ruvgen_retired *retired;
    ruvgen_free_slots free;
    ruvgen_sweep sweep;
    ruvgen_promotion promotion;
    _Atomic size_t promotion_bytes;
    struct ruvgen_renewal *renewal; /* graph/renewal.c; NULL: none is on */
    _Atomic size_t renewal_bytes;
    struct ruvgen_measuring *measuring; /* graph/measuring.c; NULL: none is on */
    int mistrusted;                     /* it was measured and cannot stay */
    ruvgen_effort effort;               /* graph/upkeep.c */
    void *file;                         /* a mapped file and its length */
    size_t file_bytes;
    ruvgen_origin origin; /* of the mapping */
    ruvgen_lock writing;
    int64_t *changed; /* graph/changes.c: a ring of the last ids whose rows changed; NULL: nobody asks */
    _Atomic size_t changed_bytes;
    _Atomic uint64_t changed_count; /* of all changes so far */
    pthread_mutex_t naming;         /* guards the table, which lookups of single rows also read */
    _Atomic uintptr_t writer;       /* the thread that holds `writing`; 0: none */
    ruvgen_line line;               /* changes that wait for it */
    ruvgen_crew crew;               /* the threads that wait for the changes being made */
    ruvgen_gate step;               /* held during changes that a fork must not interrupt */
    struct ruvgen_insertion *insertion;
    uint64_t version; /* changes of rows */
    ruvgen_log log;
    ruvgen_saved saved, logged; /* logged: the file that the log begins with */
    ruvgen_saved elsewhere;     /* the last file, if the log that was ended then began with another one */
};

/* An insertion in progress. */
typedef struct ruvgen_insertion {
    size_t n, done, pass, threads;
    ruvgen_crew *crew; /* its members are the threads; NULL: workers are */
    size_t relinks;    /* earlier rows that may still be linked anew meanwhile */
    size_t shown;      /* rows of `order` that are visible */
    uint64_t next_id;  /* of the index before the insertion */
    float *far;        /* per row of a batch: for an outlier, the distance to its nearest row, else 0 */
    uint8_t *found;    /* per row of a batch: how many of its nearest rows codes lead to */
    int sure;          /* codes were measured with these rows, which are at least half of all */
    uint32_t *again;   /* slots of earlier rows to be linked anew; NULL: none */
    size_t again_count, again_done; /* how many, and how many of them are done */
    int mended;                     /* guards were made anew without the rows that are being replaced */
    int at_once;                    /* make all rows visible together, when all are linked */
    uint32_t spare;                 /* candidates beyond ef_construction, if there are dead rows */
    uint32_t before;                /* slots before the insertion */
    uint32_t *order;                /* slots of the rows, shuffled: adjacent input rows are often similar */
    uint32_t *replaced;             /* per row: the slot that had its id before, or RUVGEN_NO_SLOT */
    uint8_t *marked;                /* per row that is shown: whether that one was marked; NULL: none was */
    float *given;                   /* the rows, for a log, if the index will not have them; else NULL */
    size_t room;                    /* rows in the largest batch */
    uint64_t *edges, *sorted;       /* (target, source), `degree` edges per row of a batch */
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

/* A key that sorts by distance, then by slot. The lowest bit is free. */
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

/* Prefetch a list that will be read soon. */
RUVGEN_INLINE void ruvgen_links_fetch(const ruvgen_view *view, size_t slot)
{
    ruvgen_fetch(ruvgen_links_of(view, slot), view->links->stride, SIZE_MAX);
}

RUVGEN_INLINE float ruvgen_constant_of(const ruvgen_view *view, size_t slot)
{
    return view->constants ? *(const float *)ruvgen_row_of(view->constants, slot) : 0.0f;
}

RUVGEN_INLINE _Atomic int64_t *ruvgen_id_place(const ruvgen_view *view, size_t slot)
{
    return ruvgen_row_of(view->ids, slot);
}

RUVGEN_INLINE int64_t ruvgen_id_of(const ruvgen_view *view, size_t slot)
{
    return atomic_load_explicit(ruvgen_id_place(view, slot), memory_order_acquire);
}

/* Bytes of a row as callers give it. */
RUVGEN_INLINE size_t ruvgen_given_bytes(const ruvgen_index_options *options)
{
    return ruvgen_elements_bytes(options->dtype, options->dim);
}

RUVGEN_INLINE int ruvgen_is_dead(const ruvgen_view *view, size_t slot)
{
    return ruvgen_bits_has(view->dead, slot);
}

/* Whether a row being linked may link to this one: it lives, or searches see it until the insertion that replaces it
 * ends. If new rows did not link to those that they replace, rows that are replaced together with all their neighbours
 * would lie in no search's way. */
RUVGEN_INLINE int ruvgen_may_link(const ruvgen_view *view, size_t slot)
{
    return !ruvgen_is_dead(view, slot) || !ruvgen_bits_has(view->hidden, slot)
           || ruvgen_bits_has(view->marked, slot);
}

/* The number of rows that are linked and not dead. */
RUVGEN_INLINE uint32_t ruvgen_linked(const ruvgen_view *view)
{
    return atomic_load_explicit(&view->count, memory_order_relaxed) - ruvgen_bits_count(view->dead);
}

/* What the source files of this folder offer each other. */
#include "graph/allowed.h"
#include "graph/commit.h"
#include "graph/guards.h"
#include "graph/insertion.h"
#include "graph/landmarks.h"
#include "graph/line.h"
#include "graph/links.h"
#include "graph/log.h"
#include "graph/measure.h"
#include "graph/record.h"
#include "graph/training.h"
#include "graph/upkeep.h"
#include "graph/views.h"
#include "graph/walk.h"
#include "graph/work.h"

#endif
