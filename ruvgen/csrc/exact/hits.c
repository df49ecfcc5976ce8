#include "exact/hits.h"

#include <float.h>

#include "memory/memory.h"
#include "sync/lifetime.h"

enum { FEWEST = 64, MOST = 1 << 16 }; /* results in a block */

int ruvgen_hits_open(ruvgen_hits **hits, size_t m)
{
    ruvgen_hits *const made = m > UINT32_MAX ? NULL : ruvgen_room(sizeof *made);
    ruvgen_key *const limits = made ? ruvgen_zeroed((m + 1) * sizeof *limits) : NULL;
    if (!limits) {
        ruvgen_give(made);
        return RUVGEN_E_MEMORY;
    }
    made->m = m;
    made->limits = limits;
    made->result = RUVGEN_RESULT_FLOAT;
    made->generation = ruvgen_generation();
    made->threads = 0;
    *hits = made;
    return RUVGEN_OK;
}

void ruvgen_hits_clear(ruvgen_hits *hits)
{
    /* In a child process the threads of its parent do not exist; one may have been adding a block when it was
     * forked, so the lists are not read. */
    const int ours = hits->generation == ruvgen_generation();
    for (size_t i = 0; i < hits->threads; i++) {
        ruvgen_hit_list *const list = &hits->lists[i];
        while (ours && list->last) {
            ruvgen_hit_block *const block = list->last;
            list->last = block->before;
            ruvgen_give(block);
        }
    }
    hits->threads = 0;
    hits->generation = ruvgen_generation();
}

void ruvgen_hits_close(ruvgen_hits *hits)
{
    if (!hits)
        return;
    ruvgen_hits_clear(hits);
    ruvgen_give(hits->limits);
    ruvgen_give(hits);
}

/* For floats, rounded as NumPy does when it compares float32 with a number. */
static int32_t limit_of(int result, double radius)
{
    const double largest = FLT_MAX;
    if (result == RUVGEN_RESULT_FLOAT)
        return ruvgen_key_float((float)(isinf(radius) ? radius : fmax(fmin(radius, largest), -largest)));
    const int is_signed = result == RUVGEN_RESULT_INT32_T;
    const double least = is_signed ? INT32_MIN : 0, most = is_signed ? INT32_MAX - 1 : UINT32_MAX - 1;
    const double whole = floor(radius);
    const int64_t number = (int64_t)(whole < least ? least : whole > most ? most : whole);
    return ruvgen_key_of(result, (uint32_t)number);
}

int ruvgen_hits_limit(ruvgen_hits *hits, int result, size_t first, size_t m, const double *radii)
{
    if (first > hits->m || m > hits->m - first)
        return RUVGEN_E_ARGUMENT;
    hits->result = result;
    for (size_t i = 0; i < m; i++) {
        if (isnan(radii[i]))
            return RUVGEN_E_ARGUMENT;
        hits->limits[first + i] = limit_of(result, radii[i]);
    }
    return RUVGEN_OK;
}

void ruvgen_hits_share(ruvgen_hits *hits, unsigned threads)
{
    for (; hits->threads < threads; hits->threads++)
        hits->lists[hits->threads] = (ruvgen_hit_list){0};
}

int ruvgen_hits_grow(ruvgen_hit_list *list)
{
    if (list->failed)
        return 0;
    const size_t full = list->last ? (size_t)(list->end - list->last->hits) : 0;
    const size_t room = full ? full < MOST ? 2 * full : MOST : FEWEST;
    ruvgen_hit_block *const block = ruvgen_room(sizeof *block + room * sizeof block->hits[0]);
    if (!block) {
        list->failed = 1;
        return 0;
    }
    if (list->last)
        list->last->used = full;
    *block = (ruvgen_hit_block){.before = list->last};
    *list = (ruvgen_hit_list){.next = block->hits, .end = block->hits + room, .last = block};
    return 1;
}

/* The results in a block: those of the last block of a list are not counted in it. */
static size_t used(const ruvgen_hit_list *list, const ruvgen_hit_block *block)
{
    return block == list->last ? (size_t)(list->next - block->hits) : block->used;
}

size_t ruvgen_hits_count(const ruvgen_hits *hits)
{
    size_t count = 0;
    for (size_t i = 0; i < hits->threads; i++)
        for (const ruvgen_hit_block *block = hits->lists[i].last; block; block = block->before)
            count += used(&hits->lists[i], block);
    return count;
}

void ruvgen_hits_undo(ruvgen_hits *hits, size_t first)
{
    for (size_t i = 0; i < hits->threads; i++) {
        ruvgen_hit_list *const list = &hits->lists[i];
        while (list->last) {
            ruvgen_hit_block *const block = list->last;
            while (list->next > block->hits && list->next[-1].query >= first)
                list->next--;
            if (list->next > block->hits || !block->before)
                break;
            list->last = block->before;
            list->next = list->end = list->last->hits + list->last->used;
            ruvgen_give(block);
        }
    }
}

void ruvgen_hits_write(ruvgen_hits *hits, int64_t *lims, int64_t *ids, float *keys)
{
    ruvgen_key *const to = (ruvgen_key *)(void *)keys;
    memset(lims, 0, (hits->m + 1) * sizeof *lims);
    for (size_t i = 0; i < hits->threads; i++)
        for (const ruvgen_hit_block *block = hits->lists[i].last; block; block = block->before)
            for (size_t j = 0; j < used(&hits->lists[i], block); j++)
                lims[block->hits[j].query + 1]++;
    for (size_t q = 0; q < hits->m; q++)
        lims[q + 1] += lims[q];
    /* While results are written, lims[q] is the next place of query q, and finally that of query q + 1. */
    for (size_t i = 0; i < hits->threads; i++)
        for (const ruvgen_hit_block *block = hits->lists[i].last; block; block = block->before)
            for (size_t j = 0; j < used(&hits->lists[i], block); j++) {
                const ruvgen_hit *const hit = &block->hits[j];
                const size_t at = (size_t)lims[hit->query]++;
                ids[at] = hit->id;
                to[at] = hit->key;
            }
    memmove(lims + 1, lims, hits->m * sizeof *lims);
    lims[0] = 0;
    ruvgen_hits_clear(hits);
}
