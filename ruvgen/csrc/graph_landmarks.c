/* Where searches start: some rows, chosen by chance, that are scanned side by side. That replaces the upper layers
 * of a hierarchical graph, at less cost: a scan has no cache miss that waits for another. */
#include "graph.h"

enum { ROWS_PER_LANDMARK = 64, MOST = 512 };

#define ROUND(n) (((n) + 63) / 64 * 64)

static uint64_t shuffled(uint64_t x)
{
    x = (x ^ x >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ x >> 27) * UINT64_C(0x94d049bb133111eb);
    return x ^ x >> 31;
}

ruvgen_landmarks *ruvgen_landmarks_of(const ruvgen_view *view, const uint32_t *slots, size_t count)
{
    const size_t list = ROUND(count * sizeof(uint32_t)), stride = view->codes->stride;
    const size_t codes = ROUND(count * stride);
    ruvgen_landmarks *landmarks = ruvgen_room(sizeof *landmarks);
    char *block = ruvgen_room(codes + 2 * list);
    if (!landmarks || !block) {
        ruvgen_give(landmarks);
        ruvgen_give(block);
        return NULL;
    }
    *landmarks = (ruvgen_landmarks){.holders = 1,
                                    .count = (uint32_t)count,
                                    .codes = block,
                                    .slots = (uint32_t *)(void *)(block + codes),
                                    .constants = (float *)(void *)(block + codes + list)};
    for (uint32_t i = 0; i < count; i++) {
        landmarks->slots[i] = slots[i];
        landmarks->constants[i] = ruvgen_constant_of(view, slots[i]);
        memcpy(block + i * stride, ruvgen_row_of(view->codes, slots[i]), stride);
    }
    return landmarks;
}

static uint32_t slot_at(const uint32_t *order, size_t i)
{
    return order ? order[i] : (uint32_t)i;
}

ruvgen_landmarks *ruvgen_landmarks_make(const ruvgen_view *view, uint64_t seed, const uint32_t *order,
                                        size_t count)
{
    size_t parts = (count + ROWS_PER_LANDMARK - 1) / ROWS_PER_LANDMARK, n = 0;
    uint32_t chosen[MOST];
    parts = parts > MOST ? MOST : parts;
    for (size_t i = 0; i < parts; i++) {
        /* One by chance out of each of as many equal parts, or the next one that lives. */
        const size_t from = count * i / parts, to = count * (i + 1) / parts;
        size_t at = from + (size_t)(shuffled(seed + i) % (to - from)), left = to - from;
        for (; left && ruvgen_is_dead(view, slot_at(order, at)); left--)
            at = at + 1 < to ? at + 1 : from;
        chosen[n] = slot_at(order, at);
        n += left > 0;
    }
    if (!n && count) /* all of them dead: any will do, for the dead can be walked over */
        chosen[n++] = slot_at(order, 0);
    return ruvgen_landmarks_of(view, chosen, n);
}

void ruvgen_landmarks_close(ruvgen_landmarks *landmarks)
{
    if (!landmarks || --landmarks->holders)
        return;
    ruvgen_give(landmarks->codes);
    ruvgen_give(landmarks);
}
