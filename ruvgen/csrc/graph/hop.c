/* Expanding rows by their records: the row's own code gives its distance, and its edges give estimates of those of its
 * neighbours, which only say whom to expand next. */
#include "graph/graph.h"

void ruvgen_hop_landmarks(const ruvgen_view *view, ruvgen_walk *walk)
{
    const ruvgen_landmarks *const landmarks = view->landmarks;
    const ruvgen_edges *const edges = view->coding.codec->edges;
    float estimates[RUVGEN_COLUMNS];
    edges->ask(&view->coding, walk->room, &walk->query, &walk->asked);
    for (uint32_t i = 0; i < landmarks->count; i += RUVGEN_COLUMNS) {
        const uint32_t left = landmarks->count - i;
        const uint32_t near = edges->estimate(&view->coding, &walk->asked,
                                              landmarks->edges + i / RUVGEN_COLUMNS * view->block_bytes,
                                              walk->asked.centre, ruvgen_walk_limit(walk), estimates);
        ruvgen_walk_sight(walk, landmarks->slots + i, estimates,
                          left < RUVGEN_COLUMNS ? near & ((UINT32_C(1) << left) - 1) : near);
    }
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
    const float limit = ruvgen_walk_limit(walk);
    for (uint32_t i = 0; i < n; i += RUVGEN_COLUMNS) {
        uint32_t mask = 0;
        for (uint32_t j = i; j < n && j < i + RUVGEN_COLUMNS; j++)
            mask |= (uint32_t)(distances[j] <= limit) << (j - i);
        ruvgen_walk_sight(walk, slots + i, distances + i, mask);
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
    const size_t words =
        (size_t)(ruvgen_record_code(view, record) - (char *)record->slots) / sizeof(uint64_t);
    const _Atomic uint64_t *const from = (const _Atomic uint64_t *)(void *)record->slots;
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
    (void)view, (void)reading;
    return record->slots;
}

static void read_end(ruvgen_reading *reading)
{
    (void)reading;
    atomic_thread_fence(memory_order_acquire);
}
#endif

/* The record may be renewed meanwhile: then its version is another one at the end, and nothing of it is used. */
static int hop_by_record(const ruvgen_view *view, ruvgen_walk *walk, uint32_t slot, float base)
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
    const float limit = ruvgen_walk_limit(walk);
    memcpy(slots, its, columns * sizeof *slots);
    for (size_t i = 0; i < columns; i += RUVGEN_COLUMNS)
        near[i / RUVGEN_COLUMNS] =
            edges->estimate(&view->coding, &walk->asked, blocks + i / RUVGEN_COLUMNS * view->block_bytes,
                            base, limit, estimates + i);
    read_end(&reading);
    if (atomic_load_explicit(&record->version, memory_order_relaxed) != version)
        return 0;
    for (size_t i = 0; i < columns; i += RUVGEN_COLUMNS)
        ruvgen_walk_sight(walk, slots + i, estimates + i, near[i / RUVGEN_COLUMNS]);
    return 1;
}

void ruvgen_hop(const ruvgen_view *view, ruvgen_walk *walk)
{
    static const uint32_t first = 0;
    float distances[RUVGEN_MAX_WIDTH];
    walk->evaluations += walk->fronts;
    for (uint32_t f = 0; f < walk->fronts; f++) {
        const uint32_t slot = walk->front[f];
        ruvgen_record *const record = ruvgen_record_of(view, slot);
        ruvgen_measure(view, &walk->query, ruvgen_record_code(view, record), &first, &record->constant, 1,
                       distances + f);
        if (distances[f] <= INFINITY)
            ruvgen_keys_offer(walk->own, &walk->owns, walk->capacity, ruvgen_candidate(distances[f], slot));
        if (!hop_by_record(view, walk, slot, distances[f]))
            hop_by_links(view, walk, slot);
    }
    ruvgen_walk_find(walk, walk->front, distances, walk->fronts);
}
