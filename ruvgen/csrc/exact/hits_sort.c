/* Sorts results by distance, then by id: byte by byte from the highest, in place (P. McIlroy, K. Bostic, M. D.
 * McIlroy: Engineering Radix Sort, 1993, "American flag sort"), as one query may have millions of results. */
#include "exact/hits.h"

enum { BUCKETS = 256, BYTES = sizeof(int32_t) + sizeof(int64_t), SHORT = 32 /* sorted by insertion */ };

static void insert_all(ruvgen_key *keys, int64_t *ids, size_t n)
{
    for (size_t i = 1; i < n; i++)
        (void)ruvgen_topk_insert(keys, ids, i, n, keys[i], ids[i]);
}

/* A byte of what is sorted: four of the key, then eight of the id. */
static unsigned byte_of(int32_t key, int64_t id, unsigned byte)
{
    return byte < sizeof key ? (((uint32_t)key ^ 0x80000000u) >> (24 - 8 * byte)) & 0xff
                             : (unsigned)((uint64_t)id >> (56 - 8 * (byte - sizeof key))) & 0xff;
}

static void swap(ruvgen_key *keys, int64_t *ids, size_t a, size_t b)
{
    const int32_t key = keys[a];
    const int64_t id = ids[a];
    keys[a] = keys[b];
    ids[a] = ids[b];
    keys[b] = key;
    ids[b] = id;
}

/* Sort n results that are alike in all bytes before `byte`. */
static void sort(ruvgen_key *keys, int64_t *ids, size_t n, unsigned byte)
{
    for (; n > SHORT && byte < BYTES; byte++) {
        size_t next[BUCKETS], ends[BUCKETS] = {0}, at = 0;
        for (size_t i = 0; i < n; i++)
            ends[byte_of(keys[i], ids[i], byte)]++;
        if (ends[byte_of(keys[0], ids[0], byte)] == n)
            continue;
        for (size_t b = 0; b < BUCKETS; b++) {
            next[b] = at;
            at += ends[b];
            ends[b] = at;
        }
        for (size_t b = 0; b < BUCKETS; b++)
            while (next[b] < ends[b]) {
                const unsigned to = byte_of(keys[next[b]], ids[next[b]], byte);
                if (to == b)
                    next[b]++;
                else
                    swap(keys, ids, next[b], next[to]++);
            }
        for (size_t b = 0; b < BUCKETS; b++) {
            const size_t from = b ? ends[b - 1] : 0;
            sort(keys + from, ids + from, ends[b] - from, byte + 1);
        }
        return;
    }
    insert_all(keys, ids, n);
}

void ruvgen_hits_sort(const ruvgen_hits *hits, const int64_t *lims, size_t from, size_t to, int64_t *ids,
                      float *keys)
{
    const ruvgen_key *const sorted = (ruvgen_key *)(void *)keys;
    for (size_t q = from; q < to; q++)
        sort((ruvgen_key *)(void *)keys + lims[q], ids + lims[q], (size_t)(lims[q + 1] - lims[q]), 0);
    for (size_t i = (size_t)lims[from]; i < (size_t)lims[to]; i++)
        keys[i] = ruvgen_distance_of(hits->result, sorted[i]);
}
