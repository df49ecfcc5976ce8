/* Masks and lists of ids, as bitmaps over slots. */
#include "graph/mark.h"

#if defined(__SSE2__)
#include <emmintrin.h>

/* A bit for each nonzero byte of 64. Every x86-64 processor has SSE2. */
static uint64_t packed(const uint8_t *mask)
{
    uint64_t zeros = 0;
    for (unsigned i = 0; i < 4; i++) {
        const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(mask + 16 * i));
        const int none = _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_setzero_si128()));
        zeros |= (uint64_t)(uint32_t)none << 16 * i;
    }
    return ~zeros;
}
#else
static uint64_t packed(const uint8_t *mask)
{
    uint64_t bits = 0;
    for (unsigned i = 0; i < 64; i++)
        bits |= (uint64_t)(mask[i] != 0) << i;
    return bits;
}
#endif

static uint64_t word_of(const ruvgen_span *bits, uint32_t slot)
{
    return atomic_load_explicit(ruvgen_bits_word(bits, slot), memory_order_acquire);
}

/* Copy the bitmap of rows that have ids, marked ones included. The caller prevents commits, or retries. */
static void copy_there(const ruvgen_view *view, ruvgen_allowed *to)
{
    to->count = 0;
    for (uint32_t slot = 0; slot < to->slots; slot += 64) {
        uint64_t bits = ~word_of(view->hidden, slot) | word_of(view->marked, slot);
        bits &= to->slots - slot < 64 ? (UINT64_C(1) << (to->slots - slot)) - 1 : UINT64_MAX;
        to->bits[slot >> 6] = bits;
        to->count += (uint64_t)__builtin_popcountll(bits);
    }
}

static int alloc_bits(const ruvgen_view *view, ruvgen_allowed *one)
{
    one->slots = atomic_load_explicit(&view->count, memory_order_acquire);
    one->bits = ruvgen_room((one->slots / 64 + 1) * sizeof *one->bits);
    return one->bits ? RUVGEN_OK : RUVGEN_E_MEMORY;
}

static void drop_marked(const ruvgen_view *view, ruvgen_allowed *from)
{
    if (!ruvgen_bits_count(view->marked))
        return;
    from->count = 0;
    for (uint32_t slot = 0; slot < from->slots; slot += 64) {
        from->bits[slot >> 6] &= ~word_of(view->hidden, slot);
        from->count += (uint64_t)__builtin_popcountll(from->bits[slot >> 6]);
    }
}

/* Keep the rows that the mask allows; it has one byte for each that has an id. */
static int by_mask(const ruvgen_filter *filter, ruvgen_allowed *allowed)
{
    if (filter->n != allowed->count)
        return RUVGEN_E_ARGUMENT;
    size_t row = 0;
    allowed->count = 0;
    for (uint32_t word = 0; word * 64 < allowed->slots; word++) {
        uint64_t seen = allowed->bits[word], bits = 0;
        if (seen == UINT64_MAX) {
            bits = packed(filter->mask + row);
            row += 64;
        } else {
            for (; seen; seen &= seen - 1)
                if (filter->mask[row++])
                    bits |= seen & -seen;
        }
        allowed->bits[word] = bits;
        allowed->count += (uint64_t)__builtin_popcountll(bits);
    }
    return RUVGEN_OK;
}

/* The table refers to slots of the newest view. */
static void by_ids(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filter,
                   ruvgen_allowed *allowed)
{
    memset(allowed->bits, 0, (allowed->slots / 64 + 1) * sizeof *allowed->bits);
    allowed->count = 0;
    for (size_t i = 0; i < filter->n; i++) {
        const uint32_t slot = ruvgen_table_find(index, view, filter->ids[i]);
        if (slot >= allowed->slots || (allowed->bits[slot >> 6] >> (slot & 63) & 1))
            continue;
        allowed->bits[slot >> 6] |= UINT64_C(1) << (slot & 63);
        allowed->count++;
    }
}

/* Build one set while no commit runs; without a filter it holds all rows. all: marked ones too. */
static int make(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filter, int all,
                ruvgen_allowed *one)
{
    if (!ruvgen_view_is_newest(index, view))
        return RUVGEN_E_STALE;
    int status = alloc_bits(view, one);
    if (status)
        return status;
    if (filter && !filter->mask) {
        by_ids(index, view, filter, one);
    } else {
        copy_there(view, one);
        status = filter ? by_mask(filter, one) : RUVGEN_OK;
    }
    if (!status && !all)
        drop_marked(view, one);
    return status;
}

/* Build one consistent set. Ids are looked up under the lock, which is taken per filter so that writers need
 * not wait for all of them; masks need only a consistent read. */
int ruvgen_allowed_find(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filter, int held,
                        int all, ruvgen_allowed *one)
{
    const int lock = !held && filter && !filter->mask;
    if (lock)
        pthread_mutex_lock(&index->naming);
    for (unsigned tries = 0;; tries++) {
        const ruvgen_look look = ruvgen_look_begin(index, tries, held || lock);
        const int status = make(index, view, filter, all, one);
        if (!ruvgen_look_end(index, look, held || lock)) {
            ruvgen_give(one->bits);
            *one = (ruvgen_allowed){0};
            continue;
        }
        if (lock)
            pthread_mutex_unlock(&index->naming);
        return status;
    }
}
