/* Which neighbours to keep: the nearest first, and none that is nearer, by the factor alpha, to one that was kept
 * (robust pruning, of Vamana). What is kept leads in all directions.
 *
 * Where all distances are much alike, alpha lets the nearest fill the list; rows that are nobody's nearest then lose
 * every link to them. So the second half of a list is strict: alpha is 1 there (the rule of HNSW), and what only alpha
 * allows waits until all others have been seen (DiskANN raises alpha in rounds for the same reason). It fills up
 * three quarters of the list. The places left are for links back, which would cost a pruning each otherwise.
 *
 * Whole numbers lie at few distances. A row as near to a kept one as to the target is kept too, up to there: else hardly
 * any link is strict.
 *
 * Products are no lengths: a long row covers almost all others, and few links remain. What it covers is as likely an
 * answer as it is, so there the nearest of the covered ones fill up the list (HNSW's paper, algorithm 4: keepPrunedConnections). */
#include "graph/graph.h"

/* Rows at no distance, or whose codes are those of the target: their distance is the one of the target to itself, which a code with
 * loss need not make zero. */
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

/* Of rows equal to the one that links are for, a few: all would cover each other, so that none was kept, or leave
 * no place for any other. Which ones depends on the row, or all would choose the same. */
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

/* Rows that were kept for one that links are chosen for. */
typedef struct {
    const ruvgen_view *view;
    uint32_t *slots;
    float constants[RUVGEN_MAX_DEGREE];
    size_t count;
} chosen;

/* A row that was covered, but perhaps not by the factor: its place among the keys, the kept ones that it was compared
 * with, and how many there were. */
typedef struct {
    uint32_t at, compared, kept;
} waiting;

static void keep(chosen *all, uint32_t slot)
{
    all->constants[all->count] = ruvgen_constant_of(all->view, slot);
    all->slots[all->count++] = slot;
}

/* The least distance from the query to the kept ones at *from … to. Stops at one that is near enough; *from is where.
 * Most rows fall to one of the first, so only a few are measured at a time. */
static float nearest_kept(const chosen *all, const ruvgen_query *query, uint32_t *from, size_t to,
                          float enough)
{
    enum { PIECE = 8 };
    float distances[PIECE], least = INFINITY;
    while (*from < to && !(least <= enough)) {
        const size_t piece = to - *from < PIECE ? to - *from : PIECE;
        ruvgen_measure(all->view, query, all->view->codes->base, all->slots + *from, all->constants + *from,
                       piece, distances);
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
    chosen all = {.view = view, .slots = out};
    waiting queue[RUVGEN_ROOM];
    size_t waits = 0;
    const float self = dot ? 0.0f : distance_to_self(view, scratch, target);
    if (!dot)
        all.count = keep_equals(view, target, self, keys, count, limit, all.constants, out);
    for (size_t i = 0; i < count && all.count < limit; i++) {
        const uint32_t slot = RUVGEN_SLOT(keys[i]);
        const float own = ruvgen_candidate_distance(keys[i]), far = own / factor;
        if (!dot && is_equal(view, target, self, keys[i]))
            continue;
        float enough = all.count < loose ? far : own;
        if (enough == own && all.count < fill)
            enough = nextafterf(own, -INFINITY);
        uint32_t compared = 0;
        ruvgen_query query;
        ruvgen_query_of_slot(view, slot, scratch->room, &query);
        const float least = nearest_kept(&all, &query, &compared, all.count, enough);
        if (!(least <= enough))
            keep(&all, slot);
        else if (dot || !(least <= far))
            queue[waits++] = (waiting){(uint32_t)i, compared, (uint32_t)all.count};
    }
    const uint32_t strict = (uint32_t)all.count;
    for (size_t w = 0; w < waits && all.count < fill; w++) {
        const uint64_t key = keys[queue[w].at];
        if (!dot) { /* with those that were nearer than it, or as near */
            const float far = ruvgen_candidate_distance(key) / factor;
            uint32_t first = queue[w].compared, second = strict;
            ruvgen_query query;
            ruvgen_query_of_slot(view, RUVGEN_SLOT(key), scratch->room, &query);
            if (nearest_kept(&all, &query, &first, queue[w].kept, far) <= far
                || nearest_kept(&all, &query, &second, all.count, far) <= far)
                continue;
        }
        keep(&all, RUVGEN_SLOT(key));
    }
    return all.count;
}
