/* Records: what a search reads of a row that it expands, if the codec has edges; the slots of its neighbours and a code
 * for each edge, in one place. They follow from links and codes, and are renewed when a writer leaves. Readers never
 * wait for that: while a record is stale, they use the links and the codes themselves. Edges that stay keep their
 * column, so that little has to be encoded. */
#include "graph/graph.h"

enum { PIECE = 64 };

size_t ruvgen_record_bytes(const ruvgen_coding *coding, size_t degree)
{
    const size_t columns = ruvgen_columns(degree);
    const size_t blocks = columns / RUVGEN_COLUMNS * coding->codec->edges->block_bytes(coding);
    const size_t code = (coding->codec->row_bytes(coding->dim) + 63) / 64 * 64;
    return (sizeof(ruvgen_record) + code + columns * sizeof(uint32_t) + blocks + 63) / 64 * 64;
}

/* Edges as they are made: the slots of all columns, and blocks. */
static char *block_at(const ruvgen_view *view, uint32_t *slots, size_t column)
{
    return (char *)(slots + ruvgen_columns(view->degree)) + column / RUVGEN_COLUMNS * view->block_bytes;
}

static void clear_column(const ruvgen_view *view, uint32_t *slots, uint32_t slot, size_t column)
{
    slots[column] = slot;
    view->coding.codec->edges->clear(block_at(view, slots, column), column % RUVGEN_COLUMNS);
}

void ruvgen_record_reset(const ruvgen_view *view, uint32_t slot)
{
    ruvgen_record *const record = ruvgen_record_of(view, slot);
    ruvgen_record_spoil(view, slot);
    record->constant = ruvgen_constant_of(view, slot);
    record->filled = 0;
    memcpy(record->code, ruvgen_row_of(view->codes, slot), view->codes->stride);
}

/* Bring the edges up to date with the links: those that stay keep their columns. */
static void update(const ruvgen_view *view, uint32_t slot, uint32_t *slots)
{
    const ruvgen_edges *const edges = view->coding.codec->edges;
    const size_t columns = ruvgen_columns(view->degree);
    uint32_t to[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(view, slot, to);
    uint64_t known[RUVGEN_MAX_DEGREE / 64] = {0};
    size_t free = 0, frees[RUVGEN_MAX_DEGREE];
    for (size_t i = 0; i < columns; i++) {
        size_t j = 0;
        while (j < n && to[j] != slots[i])
            j++;
        if (j < n)
            known[j / 64] |= UINT64_C(1) << j % 64;
        else
            frees[free++] = i;
    }
    const void *const own = ruvgen_row_of(view->codes, slot);
    const float constant = ruvgen_constant_of(view, slot);
    for (size_t j = 0, used = 0; j < n || used < free; j++) {
        if (j < n && known[j / 64] >> j % 64 & 1)
            continue;
        const size_t column = frees[used++];
        if (j >= n) {
            clear_column(view, slots, slot, column);
            continue;
        }
        slots[column] = to[j];
        edges->encode(&view->coding, own, constant, ruvgen_row_of(view->codes, to[j]),
                      ruvgen_constant_of(view, to[j]), block_at(view, slots, column),
                      column % RUVGEN_COLUMNS);
    }
}

/* Made apart and then copied by atomic words, since readers may be reading what was there. */
static void renew(const ruvgen_view *view, uint32_t slot, uint64_t *room)
{
    ruvgen_record *const record = ruvgen_record_of(view, slot);
    const size_t bytes = ruvgen_record_edges_bytes(view);
    uint32_t *const its = ruvgen_record_slots(view, record);
    uint32_t *const slots = (uint32_t *)(void *)room;
    _Atomic uint64_t *const words = (_Atomic uint64_t *)(void *)its;
    if (record->filled)
        memcpy(slots, its, bytes);
    for (size_t i = 0; i < ruvgen_columns(view->degree) && !record->filled; i++)
        clear_column(view, slots, slot, i);
    update(view, slot, slots);
    for (size_t i = 0; i < bytes / sizeof *room; i++)
        atomic_store_explicit(words + i, room[i], memory_order_relaxed);
    record->filled = 1;
    const uint32_t version = atomic_load_explicit(&record->version, memory_order_relaxed);
    atomic_store_explicit(&record->version, version + 1, memory_order_release);
}

/* Without memory they stay stale, and the next writer tries again. */
static void renew_words(void *argument, size_t worker, size_t from, size_t to)
{
    const ruvgen_view *const view = argument;
    uint64_t *const room = ruvgen_room(view->records->stride);
    (void)worker;
    for (size_t slot = from * 64; slot < to * 64 && room; slot += 64) {
        _Atomic uint64_t *const word = ruvgen_bits_word(view->stale, slot);
        const uint64_t all = atomic_load_explicit(word, memory_order_relaxed);
        for (uint64_t bits = all; bits; bits &= bits - 1)
            renew(view, (uint32_t)(slot + (size_t)__builtin_ctzll(bits)), room);
        atomic_store_explicit(word, 0, memory_order_relaxed);
        atomic_fetch_sub(&view->stale->marked, (uint32_t)__builtin_popcountll(all));
    }
    ruvgen_give(room);
}

void ruvgen_records_renew(ruvgen_view *view, size_t threads)
{
    if (!view->records || !ruvgen_bits_count(view->stale))
        return;
    const size_t words = atomic_load_explicit(&view->count, memory_order_relaxed) / 64 + 1;
    ruvgen_parallel(threads, words, PIECE, renew_words, view);
}
