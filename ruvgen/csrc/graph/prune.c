/* Chooses which neighbours to keep: candidates are taken from near to far, and one is dropped ("covered") if
 * it is nearer, by the factor alpha, to a kept one than to the target (robust pruning, from Vamana). So the
 * kept links lead in all directions.
 *
 * If all distances are similar, alpha lets the nearest rows fill the list, and rows that are nobody's nearest
 * lose all their in-links. So the second half of a list is strict: alpha is 1 there (the rule of HNSW), and
 * candidates that only alpha allows wait until all others have been seen (DiskANN raises alpha in rounds for
 * the same reason). They fill the list up to three quarters. The remaining places are for reverse links, each
 * of which would otherwise cost a pruning.
 *
 * Rows of integers have few distinct distances. Up to three quarters of the list, a row that is as near to a
 * kept one as to the target is kept too; otherwise hardly any link would pass the strict rule.
 *
 * Products are not lengths: a long row covers almost all others, and few links remain. The covered rows are
 * as likely to be answers as the row itself, so with products the nearest covered rows fill the list
 * (keepPrunedConnections in algorithm 4 of the HNSW paper). */
#include "graph/graph.h"

/* Whether a row equals the target: its distance is zero, or its code is the same. With equal codes, its
 * distance is that of the target to itself, which need not be zero for a lossy code. */
static int is_equal(const ruvgen_view *view, uint32_t target, float self, uint64_t key)
{
    const float distance = ruvgen_candidate_distance(key);
    return distance == 0
           || (distance == self
               && !memcmp(ruvgen_row_of(view->codes, target), ruvgen_row_of(view->codes, RUVGEN_SLOT(key)),
                          view->codes->stride));
}

static float distance_to_self(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t target)
{
    float self, constant = ruvgen_constant_of(view, target);
    ruvgen_query query;
    ruvgen_query_of_slot(view, target, scratch->room, &query);
    ruvgen_measure(view, &query, view->codes->base, &target, &constant, 1, &self);
    return self;
}

/* Keep a few of the rows equal to the target. By the usual rule these would cover each other, and without a
 * limit they would leave no place for others. Which are kept depends on the target, so that equal rows do not
 * all choose the same ones. */
static size_t keep_equals(const ruvgen_view *view, uint32_t target, float self, const uint64_t *keys,
                          size_t count, size_t limit, float *constants, uint32_t *out)
{
    size_t equals = 0, first = 0, kept = 0;
    while (first < count && !is_equal(view, target, self, keys[first])
           && ruvgen_candidate_distance(keys[first]) <= self)
        first++;
    while (first + equals < count && is_equal(view, target, self, keys[first + equals]))
        equals++;
    for (; kept < equals && kept < (limit + 3) / 4; kept++) {
        out[kept] = RUVGEN_SLOT(keys[first + (target * UINT64_C(2654435761) + kept) % equals]);
        constants[kept] = ruvgen_constant_of(view, out[kept]);
    }
    return kept;
}

/* The rows kept so far. */
typedef struct {
    const ruvgen_view *view;
    uint32_t *slots;
    float constants[RUVGEN_MAX_DEGREE];
    size_t count;
} chosen;

/* A row that was covered, but perhaps not by the factor alpha: its index in the keys, the number of kept rows
 * that it was compared with, and the number of kept rows at that time. */
typedef struct {
    uint32_t at, compared, kept;
} waiting;

static void keep(chosen *kept, uint32_t slot)
{
    kept->constants[kept->count] = ruvgen_constant_of(kept->view, slot);
    kept->slots[kept->count++] = slot;
}

/* The least distance from the query to the kept rows *from, …, to - 1. Stops early if one is near enough;
 * *from is then where it stopped. Most rows are covered by one of the first, so only a few are measured at a
 * time. */
static float nearest_kept(const chosen *kept, const ruvgen_query *query, uint32_t *from, size_t to,
                          float enough)
{
    enum { PIECE = 8 };
    float distances[PIECE], least = INFINITY;
    while (*from < to && !(least <= enough)) {
        const size_t piece = to - *from < PIECE ? to - *from : PIECE;
        ruvgen_measure(kept->view, query, kept->view->codes->base, kept->slots + *from,
                       kept->constants + *from, piece, distances);
        for (size_t k = 0; k < piece; k++)
            least = distances[k] < least ? distances[k] : least;
        *from += (uint32_t)piece;
    }
    return least;
}

size_t ruvgen_prune(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t target, const uint64_t *keys,
                    size_t count, size_t limit, float alpha, uint32_t *out)
{
    const int dot = ruvgen_is_product(view);
    const size_t loose = limit / 2, fill = limit - limit / 4;
    const float factor = ruvgen_slack(view->metric, alpha);
    chosen kept = {.view = view, .slots = out};
    waiting queue[RUVGEN_ROOM];
    size_t waits = 0;
    const float self = dot ? 0.0f : distance_to_self(view, scratch, target);
    if (!dot)
        kept.count = keep_equals(view, target, self, keys, count, limit, kept.constants, out);
    for (size_t i = 0; i < count && kept.count < limit; i++) {
        const uint32_t slot = RUVGEN_SLOT(keys[i]);
        const float own = ruvgen_candidate_distance(keys[i]), far = own / factor;
        if (!dot && is_equal(view, target, self, keys[i]))
            continue;
        float enough = kept.count < loose ? far : own;
        if (enough == own && kept.count < fill)
            enough = nextafterf(own, -INFINITY);
        uint32_t compared = 0;
        ruvgen_query query;
        ruvgen_query_of_slot(view, slot, scratch->room, &query);
        const float least = nearest_kept(&kept, &query, &compared, kept.count, enough);
        if (!(least <= enough))
            keep(&kept, slot);
        else if (dot || !(least <= far))
            queue[waits++] = (waiting){(uint32_t)i, compared, (uint32_t)kept.count};
    }
    const uint32_t strict = (uint32_t)kept.count;
    for (size_t w = 0; w < waits && kept.count < fill; w++) {
        const uint64_t key = keys[queue[w].at];
        if (!dot) { /* compare with the kept rows that were nearer, or as near */
            const float far = ruvgen_candidate_distance(key) / factor;
            uint32_t first = queue[w].compared, second = strict;
            ruvgen_query query;
            ruvgen_query_of_slot(view, RUVGEN_SLOT(key), scratch->room, &query);
            if (nearest_kept(&kept, &query, &first, queue[w].kept, far) <= far
                || nearest_kept(&kept, &query, &second, kept.count, far) <= far)
                continue;
        }
        keep(&kept, RUVGEN_SLOT(key));
    }
    return kept.count;
}
