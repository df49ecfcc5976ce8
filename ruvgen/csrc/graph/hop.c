/* Expanding rows by their records: the row's own code gives its distance, and its edges give estimates of those of its
 * neighbours, which only say whom to expand next. */
#include "graph/frontier.h"

enum { LINE = 64 };

/* Where the signs of a record begin, which the estimate of another record prefetches as it goes: all at once would wait
 * for each other. */
static size_t head_of(const ruvgen_view *view)
{
    return view->records->stride - ruvgen_columns(view->degree) / RUVGEN_COLUMNS * view->sign_bytes;
}

/* Into the second-level cache, which can have more misses in flight than the first level. */
static void prefetch(const ruvgen_view *view, uint32_t slot, size_t bytes)
{
    const char *const record = ruvgen_row_of(view->records, slot);
    for (size_t at = 0; at < bytes; at += LINE)
        __builtin_prefetch(record + at, 0, 2);
}

/* Begin to prefetch a record; the estimates that come next do the rest. */
static void announce(const ruvgen_view *view, ruvgen_walk *walk, uint32_t slot)
{
    const size_t head = head_of(view);
    prefetch(view, slot, head);
    walk->rest = (const char *)ruvgen_row_of(view->records, slot) + head;
}

static int take(const ruvgen_view *view, ruvgen_walk *walk)
{
    const int enough = walk->found && ruvgen_walk_has_found(walk, ruvgen_frontier_nearest(walk));
    const uint32_t slot = enough ? RUVGEN_NO_SLOT : ruvgen_frontier_pop(walk);
    if (slot == RUVGEN_NO_SLOT)
        return 0;
    walk->front[walk->fronts++] = slot;
    walk->hops++;
    announce(view, walk, slot);
    return 1;
}

int ruvgen_hop_choose(const ruvgen_journey *journey, ruvgen_walk *walk, int alone)
{
    const ruvgen_view *const view = journey->view;
    if (walk->fronts)
        walk->front[0] = walk->front[--walk->fronts];
    if (!walk->fronts && take(view, walk) && alone)
        prefetch(view, walk->front[0], view->records->stride); /* no other walk goes on meanwhile */
    /* Not if others only ended before, or results would tell when. */
    if (walk->fronts == 1 && journey->group == 1)
        take(view, walk);
    return walk->fronts > 0;
}

static void offer(const ruvgen_view *view, ruvgen_walk *walk, const uint32_t *slots, const float *estimates,
                  uint32_t mask)
{
    ruvgen_frontier_offer(view->coding.basis->kernels, walk, slots, estimates, mask);
}

static float limit_of(const ruvgen_walk *walk)
{
    return ruvgen_frontier_limit(&walk->frontier, walk->capacity);
}

void ruvgen_hop_begin(const ruvgen_journey *journey, ruvgen_walk *walk)
{
    const ruvgen_view *const view = journey->view;
    const ruvgen_landmarks *const landmarks = view->landmarks;
    const ruvgen_edges *const edges = view->coding.codec->edges;
    float estimates[RUVGEN_COLUMNS];
    ruvgen_frontier_open(&walk->frontier, walk->memory, (size_t)journey->ef + journey->spare);
    edges->ask(&view->coding, walk->room, &walk->query, &walk->asked);
    /* Which record comes next is not known yet: the same lines are named again and again, at no cost. */
    for (uint32_t i = 0; i < landmarks->count; i += RUVGEN_COLUMNS) {
        const uint32_t left = landmarks->count - i;
        const uint32_t near = edges->estimate(
            &view->coding, &walk->asked, landmarks->edges + i / RUVGEN_COLUMNS * view->block_bytes,
            walk->asked.centre, limit_of(walk), estimates, view->records->base);
        offer(view, walk, landmarks->slots + i, estimates,
              left < RUVGEN_COLUMNS ? near & ((UINT32_C(1) << left) - 1) : near);
    }
    walk->fronts = 0;
    walk->capacity = journey->ef;
    walk->spare = journey->spare;
    ruvgen_frontier_make_room(walk);
}

/* While a record is stale: the distances of all neighbours by their codes. */
static void hop_by_links(const ruvgen_view *view, ruvgen_walk *walk, uint32_t slot)
{
    const ruvgen_link *const links = ruvgen_links_of(view, slot);
    uint32_t slots[RUVGEN_MAX_DEGREE], n = 0;
    float constants[RUVGEN_MAX_DEGREE], distances[RUVGEN_MAX_DEGREE];
    for (uint32_t j = 0; j < view->degree; j++) {
        const uint64_t word = atomic_load_explicit(links + j, memory_order_acquire);
        const uint32_t bits = (uint32_t)(word >> 32);
        slots[n] = (uint32_t)word;
        memcpy(constants + n, &bits, sizeof bits);
        n += slots[n] < walk->slots && slots[n] != slot;
    }
    if (!n)
        return;
    ruvgen_measure(view, &walk->query, view->codes->base, slots, constants, n, distances);
    walk->evaluations += n;
    const float limit = limit_of(walk);
    for (uint32_t i = 0; i < n; i += RUVGEN_COLUMNS) {
        uint32_t mask = 0;
        for (uint32_t j = i; j < n && j < i + RUVGEN_COLUMNS; j++)
            mask |= (uint32_t)(distances[j] <= limit) << (j - i);
        offer(view, walk, slots + i, distances + i, mask);
    }
}

/* What a reader has of a record: in place, where only the version tells whether it was torn. ThreadSanitizer knows no
 * fences; for it a copy is made by atomic words, so that it sees whether versions order what they should. */
#if defined(__SANITIZE_THREAD__)
typedef struct {
    uint64_t *copy;
} ruvgen_reading;

static uint32_t *read_begin(const ruvgen_view *view, ruvgen_record *record, ruvgen_reading *reading)
{
    const size_t words = ruvgen_record_edges_bytes(view) / sizeof(uint64_t);
    const _Atomic uint64_t *const from = (const _Atomic uint64_t *)(void *)ruvgen_record_slots(view, record);
    reading->copy = ruvgen_room(words * sizeof *reading->copy);
    for (size_t i = 0; i < words && reading->copy; i++)
        reading->copy[i] = atomic_load_explicit(from + i, memory_order_acquire);
    return (uint32_t *)(void *)reading->copy;
}

static void read_end(ruvgen_reading *reading)
{
    ruvgen_give(reading->copy);
}
#else
typedef int ruvgen_reading;

static uint32_t *read_begin(const ruvgen_view *view, ruvgen_record *record, ruvgen_reading *reading)
{
    (void)reading;
    return ruvgen_record_slots(view, record);
}

static void read_end(ruvgen_reading *reading)
{
    (void)reading;
    atomic_thread_fence(memory_order_acquire);
}
#endif

/* The record may be renewed meanwhile: then its version is another one at the end, and nothing of it is used. */
static int hop_by_record(const ruvgen_view *view, ruvgen_walk *walk, uint32_t slot, float base,
                         const char *ahead)
{
    ruvgen_record *const record = ruvgen_record_of(view, slot);
    const ruvgen_edges *const edges = view->coding.codec->edges;
    const size_t columns = ruvgen_columns(view->degree);
    const uint32_t version = atomic_load_explicit(&record->version, memory_order_acquire);
    if (!(version & 1))
        return 0;
    uint32_t slots[RUVGEN_MAX_DEGREE], near[RUVGEN_MAX_DEGREE / RUVGEN_COLUMNS];
    float estimates[RUVGEN_MAX_DEGREE];
    ruvgen_reading reading;
    const uint32_t *const its = read_begin(view, record, &reading);
    if (!its)
        return 0;
    const char *const blocks = (const char *)(its + columns);
    const float limit = limit_of(walk);
    for (size_t i = 0; i < columns; i += RUVGEN_COLUMNS) {
        memcpy(slots + i, its + i, RUVGEN_COLUMNS * sizeof *slots);
        near[i / RUVGEN_COLUMNS] =
            edges->estimate(&view->coding, &walk->asked, blocks + i / RUVGEN_COLUMNS * view->block_bytes,
                            base, limit, estimates + i, ahead + i / RUVGEN_COLUMNS * view->sign_bytes);
    }
    read_end(&reading);
    if (atomic_load_explicit(&record->version, memory_order_relaxed) != version)
        return 0;
    for (size_t i = 0; i < columns; i += RUVGEN_COLUMNS)
        offer(view, walk, slots + i, estimates + i, near[i / RUVGEN_COLUMNS]);
    return 1;
}

void ruvgen_hop(const ruvgen_view *view, ruvgen_walk *walk, const char *ahead)
{
    const uint32_t slot = walk->front[0];
    ruvgen_record *const record = ruvgen_record_of(view, slot);
    float distance;
    walk->evaluations++;
    ruvgen_measure(view, &walk->query, record->code, NULL, &record->constant, 1, &distance);
    if (distance <= INFINITY)
        ruvgen_keys_offer(walk->pool, &walk->count, walk->capacity, ruvgen_candidate(distance, slot));
    if (!hop_by_record(view, walk, slot, distance, ahead))
        hop_by_links(view, walk, slot);
    ruvgen_walk_find(walk, &slot, &distance, 1);
}
