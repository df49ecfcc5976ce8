/* Opening and closing an index, and lookups of single rows. */
#include "graph/mark.h"

#include <sys/mman.h>

static int fits(const ruvgen_index_options *o)
{
    return o->dim >= 1 && o->dim <= 65536 && o->degree >= 4 && o->degree <= RUVGEN_MAX_DEGREE
           && o->degree % 4 == 0 && o->ef_construction >= 1 && o->ef_construction <= 4096 && o->passes >= 1
           && o->passes <= 4 && o->codec >= 0 && o->codec < RUVGEN_CODEC_COUNT && o->alpha >= 1
           && o->alpha <= 4 && ruvgen_plain_codec(o->dtype)
           && ruvgen_plain_codec(o->dtype)->has(o->metric, o->dim)
           && (!ruvgen_codecs[o->codec]
               || (o->dtype == RUVGEN_DTYPE_F32 && ruvgen_codecs[o->codec]->has(o->metric, o->dim)));
}

static void forked(void *owner)
{
    ruvgen_index *const index = owner;
    ruvgen_log_abandon(&index->log);
    if (ruvgen_write_forget(index) && index->insertion)
        ruvgen_insertion_abandon(index);
}

#include "graph/promote.h"

int ruvgen_index_open(const ruvgen_index_options *options, ruvgen_index **index)
{
    if (!fits(options))
        return RUVGEN_E_ARGUMENT;
    ruvgen_index *made = ruvgen_zeroed(sizeof *made);
    const ruvgen_coding plain = ruvgen_coding_plain(options->metric, options->dim, options->dtype);
    ruvgen_view *view = ruvgen_view_open(options, &plain, 0);
    if (!made || !view || ruvgen_stats_open(&made->stats)) {
        ruvgen_give(made);
        ruvgen_view_close(view);
        return RUVGEN_E_MEMORY;
    }
    made->options = *options;
    made->width = 4;
    made->led[0] = made->led[1] = RUVGEN_NO_SLOT;
    made->group = 4;
    atomic_init(&made->view, view);
    (void)ruvgen_write_forget(made);
    ruvgen_gate_open(&made->step, forked, made);
    *index = made;
    return RUVGEN_OK;
}

void ruvgen_index_close(ruvgen_index *index)
{
    if (!index)
        return;
    (void)ruvgen_log_close(&index->log);
    while (index->retired) {
        ruvgen_retired *old = index->retired;
        index->retired = old->next;
        ruvgen_view_close(old->view);
        ruvgen_give(old);
    }
    ruvgen_view_close(ruvgen_view_now(index));
    ruvgen_slots_forget(index);
    ruvgen_sweep_forget(index);
    ruvgen_promote_forget(index);
    ruvgen_renewal_forget(index);
    ruvgen_measuring_forget(index);
    ruvgen_scratch_close(index);
    if (index->file)
        munmap(index->file, index->file_bytes);
    ruvgen_origin_close(&index->origin);
    ruvgen_gate_close(&index->step);
    pthread_mutex_destroy(&index->naming);
    pthread_mutex_destroy(&index->line.mutex);
    ruvgen_id_table_close(&index->table);
    ruvgen_give(index->changed);
    ruvgen_span_close(index->guard_rows);
    ruvgen_give(index->drift.unsure);
    ruvgen_stats_close(index->stats);
    ruvgen_give(index);
}

ruvgen_stats *ruvgen_index_stats(ruvgen_index *index)
{
    return index->stats;
}

int ruvgen_index_tune(ruvgen_index *index, size_t width, size_t group)
{
    if (width < 1 || width > RUVGEN_MAX_WIDTH || group < 1 || group > RUVGEN_MAX_GROUP)
        return RUVGEN_E_ARGUMENT;
    atomic_store_explicit(&index->width, (uint32_t)width, memory_order_relaxed);
    atomic_store_explicit(&index->group, (uint32_t)group, memory_order_relaxed);
    return RUVGEN_OK;
}

/* Enter the newest view and look up the slot of an id in it. */
static uint32_t find(ruvgen_index *index, int64_t id, const ruvgen_view **view, uint32_t *side)
{
    pthread_mutex_lock(&index->naming); /* the table and the view must match */
    *view = ruvgen_view_enter(index, side);
    const uint32_t slot = ruvgen_table_find(index, *view, id);
    pthread_mutex_unlock(&index->naming);
    return slot;
}

int ruvgen_index_contains(ruvgen_index *index, int64_t id)
{
    uint32_t side;
    const ruvgen_view *view;
    const uint32_t slot = find(index, id, &view, &side);
    ruvgen_view_leave(index, side);
    return slot != RUVGEN_NO_SLOT;
}

int ruvgen_index_get(ruvgen_index *index, int64_t id, void *row)
{
    uint32_t side;
    const ruvgen_view *view;
    const uint32_t slot = find(index, id, &view, &side);
    if (slot != RUVGEN_NO_SLOT)
        ruvgen_row_give(view, slot, row);
    ruvgen_view_leave(index, side);
    return slot == RUVGEN_NO_SLOT ? RUVGEN_E_UNKNOWN : RUVGEN_OK;
}

/* List ids: all, or those of marked rows. */
static size_t list(ruvgen_index *index, int marked, int64_t *ids, size_t n)
{
    for (unsigned tries = 0;; tries++) {
        const ruvgen_look look = ruvgen_look_begin(index, tries, 0);
        uint32_t side;
        const ruvgen_view *view = ruvgen_view_enter(index, &side);
        const uint32_t count = atomic_load_explicit(&view->count, memory_order_acquire);
        size_t rows = 0;
        for (uint32_t slot = 0; slot < count; slot++) {
            if (marked ? !ruvgen_bits_has(view->marked, slot) : ruvgen_is_gone(view, slot))
                continue;
            if (rows < n)
                ids[rows] = ruvgen_id_of(view, slot);
            rows++;
        }
        const int newest = ruvgen_view_is_newest(index, view);
        ruvgen_view_leave(index, side);
        if (ruvgen_look_end(index, look, 0) && newest)
            return rows;
    }
}

size_t ruvgen_index_ids(ruvgen_index *index, int64_t *ids, size_t n)
{
    return list(index, 0, ids, n);
}

size_t ruvgen_index_marked(ruvgen_index *index, int64_t *ids, size_t n)
{
    return list(index, 1, ids, n);
}

static size_t bytes_of(const ruvgen_span *span, size_t rows)
{
    return span ? rows * span->stride : 0;
}

void ruvgen_index_facts_of(ruvgen_index *index, ruvgen_index_facts *facts)
{
    uint32_t side;
    const ruvgen_view *view = ruvgen_view_enter(index, &side);
    const size_t count = atomic_load(&view->count), bits = count / 64 + 1;
    const size_t marks = view->landmarks ? view->landmarks->count : 0;
    *facts = (ruvgen_index_facts){
        .rows = atomic_load(&index->rows),
        .slots = count,
        .deleted = atomic_load(&index->removed),
        .marked = ruvgen_bits_count(view->marked),
        .landmarks = marks,
        .codec = (uint64_t)view->coding.codec->kind,
        .lossless = (uint64_t)view->coding.lossless,
        .has_raw = view->raw != NULL,
        .mapped = index->file != NULL,
        .width = atomic_load(&index->width),
        .group = atomic_load(&index->group),
        .hops = atomic_load(&index->hops),
        .distances = atomic_load(&index->evaluations),
        .links_bytes = bytes_of(view->links, count) + bytes_of(view->records, count),
        .codes_bytes = bytes_of(view->codes, count),
        .raw_bytes = bytes_of(view->raw, count),
        .other_bytes = bytes_of(view->ids, count) + bytes_of(view->constants, count)
                       + bytes_of(view->dead, bits) + bytes_of(view->hidden, bits)
                       + bytes_of(view->marked, bits) + bytes_of(view->stale, bits)
                       + atomic_load(&index->table_bytes) + atomic_load(&index->guards_bytes)
                       + atomic_load(&index->drift_bytes) + atomic_load(&index->renewal_bytes)
                       + atomic_load(&index->promotion_bytes) + atomic_load(&index->changed_bytes)
                       + (view->landmarks ? view->landmarks->bytes : 0),
        .scratch_bytes = atomic_load(&index->scratch_bytes),
        .tried = view->coding.trust.tried,
        .tried_rows = view->coding.trust.rows,
        .rank_depth = ruvgen_rank_depth(&view->coding, 10),
        .waiting = atomic_load(&index->line.count),
    };
    for (size_t kind = 0; kind < RUVGEN_EFFORT_KINDS; kind++)
        facts->efforts[kind] = atomic_load_explicit(&index->effort.most[kind], memory_order_relaxed);
    for (size_t kind = 0; kind < RUVGEN_CODEC_COUNT; kind++)
        facts->recall[kind] = (double)view->coding.trust.recall[kind];
    ruvgen_view_leave(index, side);
}

void ruvgen_index_options_of(const ruvgen_index *index, ruvgen_index_options *options)
{
    *options = index->options;
}
