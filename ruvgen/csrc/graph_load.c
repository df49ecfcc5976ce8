/* Loading an index. What checksums cannot promise, that the writer was ruvgen, is not needed: slots are checked
 * before use. */
#include "graph_file.h"

#include <errno.h>
#include <math.h>
#include <sys/mman.h>

static int is_possible(const ruvgen_coding *coding, const ruvgen_index_options *options)
{
    if (!isfinite(coding->low) || !isfinite(coding->scale) || coding->scale <= 0)
        return 0;
    if (coding->kind == RUVGEN_CODEC_F16)
        return coding->low == 0 && ruvgen_half_scale(coding->scale);
    if (coding->kind == RUVGEN_CODEC_SQ8)
        return options->dim <= RUVGEN_SQ8_DIM && options->metric != RUVGEN_METRIC_MANHATTAN
               && options->metric != RUVGEN_METRIC_CHEBYSHEV;
    return coding->lossless;
}

/* What was measured of codecs; nothing, in files of versions that did not. */
static int trust_of(const uint64_t *words, ruvgen_trust *trust)
{
    *trust = (ruvgen_trust){.tried = (uint32_t)words[RUVGEN_WORD_TRIED],
                            .depth = (uint32_t)words[RUVGEN_WORD_DEPTH],
                            .rows = (uint32_t)words[RUVGEN_WORD_TRIED_ROWS]};
    trust->recall[RUVGEN_CODEC_SQ8] = ruvgen_float_of_word(words[RUVGEN_WORD_RECALL_SQ8]);
    trust->recall[RUVGEN_CODEC_F16] = ruvgen_float_of_word(words[RUVGEN_WORD_RECALL_F16]);
    int good = words[RUVGEN_WORD_TRIED] <= UINT32_MAX && words[RUVGEN_WORD_DEPTH] <= UINT32_MAX
               && words[RUVGEN_WORD_TRIED_ROWS] <= RUVGEN_MAX_SLOTS
               && words[RUVGEN_WORD_MEASURED] <= words[RUVGEN_WORD_CODED]
               && !(trust->tried & ~(UINT32_C(1) << RUVGEN_CODEC_SQ8 | UINT32_C(1) << RUVGEN_CODEC_F16));
    for (int kind = RUVGEN_CODEC_SQ8; kind <= RUVGEN_CODEC_F16; kind++)
        good &= trust->recall[kind] >= 0
                && trust->recall[kind] <= (float)(trust->tried >> kind & 1); /* 0 of what was not tried */
    return good && (trust->tried || !(trust->depth || trust->rows));
}

static int understand(const ruvgen_source *from, ruvgen_index_options *options, ruvgen_coding *coding)
{
    const uint64_t *words = from->words;
    *options = (ruvgen_index_options){
        .dim = (uint32_t)words[RUVGEN_WORD_DIM],
        .degree = (uint32_t)words[RUVGEN_WORD_DEGREE],
        .ef_construction = words[RUVGEN_WORD_EF] > UINT32_MAX ? 0 : (uint32_t)words[RUVGEN_WORD_EF],
        .passes = words[RUVGEN_WORD_PASSES] > UINT32_MAX ? 0 : (uint32_t)words[RUVGEN_WORD_PASSES],
        .keep_raw = words[RUVGEN_WORD_KEEP_RAW] != 0,
        .metric = ruvgen_file_metric(words + RUVGEN_WORD_METRIC),
        .codec = words[RUVGEN_WORD_CODEC] < RUVGEN_CODEC_COUNT ? (int32_t)words[RUVGEN_WORD_CODEC] : -1,
        .alpha = ruvgen_float_of_word(words[RUVGEN_WORD_ALPHA]),
        .seed = words[RUVGEN_WORD_SEED],
    };
    *coding = (ruvgen_coding){.kind = (int)words[RUVGEN_WORD_KIND],
                              .lossless = words[RUVGEN_WORD_LOSSLESS] != 0,
                              .low = ruvgen_float_of_word(words[RUVGEN_WORD_LOW]),
                              .scale = ruvgen_float_of_word(words[RUVGEN_WORD_SCALE])};
    const int good =
        is_possible(coding, options) && trust_of(words, &coding->trust)
        && words[RUVGEN_WORD_NEXT_ID] <= INT64_MAX && words[RUVGEN_WORD_STALE] <= words[RUVGEN_WORD_SLOTS]
        && words[RUVGEN_WORD_WIDTH] - 1 < RUVGEN_MAX_WIDTH && words[RUVGEN_WORD_GROUP] - 1 < RUVGEN_MAX_GROUP;
    return good ? RUVGEN_OK : RUVGEN_E_FORMAT;
}

static int fill(const ruvgen_source *from, ruvgen_span *span, size_t section)
{
    if (!span)
        return RUVGEN_OK;
    if (!from->base)
        return ruvgen_source_read(from, section, span->base);
    char *at;
    const int status = ruvgen_source_use(from, section, &at);
    ruvgen_span_borrow(span, at, from->extents[section].bytes);
    return status;
}

static int check_links(const ruvgen_view *view, uint32_t slots)
{
    uint32_t wild = 0;
    for (uint32_t slot = 0; slot < slots; slot++) {
        const ruvgen_link *links = ruvgen_links_of(view, slot);
        for (size_t i = 0; i < view->degree; i++)
            wild |= (uint32_t)atomic_load_explicit(links + i, memory_order_relaxed) >= slots;
    }
    return wild ? RUVGEN_E_FORMAT : RUVGEN_OK;
}

/* Count who is hidden, and enter the others under their ids. */
static int enter_ids(ruvgen_index *index, ruvgen_view *view, uint32_t slots)
{
    uint32_t hidden = 0;
    for (uint32_t slot = 0; slot < slots; slot++)
        hidden += (uint32_t)ruvgen_is_dead(view, slot);
    const int status = ruvgen_table_fit(index, slots - hidden);
    for (uint32_t slot = 0; slot < slots && !status; slot++) {
        if (ruvgen_is_dead(view, slot))
            continue;
        const int64_t id = ruvgen_id_of(view, slot);
        if (id < 0 || ruvgen_table_find(index, view, id) != RUVGEN_NO_SLOT)
            return RUVGEN_E_FORMAT;
        ruvgen_table_put(index, view, id, slot);
    }
    atomic_store(&view->hidden, hidden);
    atomic_store(&view->deleted, hidden);
    return status;
}

static int load_landmarks(const ruvgen_source *from, ruvgen_view *view, uint32_t slots)
{
    const size_t count = from->words[RUVGEN_WORD_LANDMARKS];
    uint32_t *list = ruvgen_room(from->extents[RUVGEN_SECTION_LANDMARKS].bytes + 1);
    if (!list)
        return RUVGEN_E_MEMORY;
    int status = ruvgen_source_read(from, RUVGEN_SECTION_LANDMARKS, list);
    for (size_t i = 0; i < count && !status; i++)
        status = list[i] < slots ? RUVGEN_OK : RUVGEN_E_FORMAT;
    if (!status && slots) {
        view->landmarks = count ? ruvgen_landmarks_of(view, list, count) : NULL;
        status = count ? view->landmarks ? RUVGEN_OK : RUVGEN_E_MEMORY : RUVGEN_E_FORMAT;
    }
    ruvgen_give(list);
    return status;
}

static int load(ruvgen_source *from, ruvgen_index *index, const ruvgen_coding *coding)
{
    const uint32_t slots = (uint32_t)from->words[RUVGEN_WORD_SLOTS];
    ruvgen_view *view = ruvgen_view_open(&index->options, coding, from->base ? 0 : slots);
    if (!view)
        return RUVGEN_E_MEMORY;
    ruvgen_view_close(ruvgen_view_now(index));
    atomic_init(&index->view, view);
    int status = from->base ? RUVGEN_OK : ruvgen_view_fit(view, slots);
    ruvgen_span *const spans[] = {view->links,     view->codes, view->raw,
                                  view->constants, view->ids,   view->dead};
    for (size_t i = 0; i < sizeof spans / sizeof *spans && !status; i++)
        status = fill(from, spans[i], i);
    if (!status)
        status = load_landmarks(from, view, slots);
    if (!status && from->verify)
        status = check_links(view, slots);
    if (!status)
        status = enter_ids(index, view, slots);
    atomic_store(&view->count, slots);
    atomic_store(&view->stale, (uint32_t)from->words[RUVGEN_WORD_STALE]);
    atomic_store(&index->width, (uint32_t)from->words[RUVGEN_WORD_WIDTH]);
    atomic_store(&index->group, (uint32_t)from->words[RUVGEN_WORD_GROUP]);
    index->next_id = (int64_t)from->words[RUVGEN_WORD_NEXT_ID];
    index->unfit = from->words[RUVGEN_WORD_UNFIT];
    index->coded = from->words[RUVGEN_WORD_CODED];
    index->measured = from->words[RUVGEN_WORD_MEASURED];
    uint32_t *dead = NULL, count = 0;
    if (!status && !from->words[RUVGEN_WORD_STALE] && !ruvgen_slots_dead(index, &dead, &count))
        ruvgen_slots_release(index, dead, count, 0);
    ruvgen_give(dead);
    return status;
}

static int load_from(ruvgen_source *from, int map, ruvgen_index **index)
{
    ruvgen_index_options options;
    ruvgen_coding coding;
    int status = understand(from, &options, &coding);
    if (status)
        return status;
    status = ruvgen_index_open(&options, index);
    if (status)
        return status == RUVGEN_E_ARGUMENT ? RUVGEN_E_FORMAT : status;
    if (map) {
        status = ruvgen_source_map(from);
        (*index)->file = from->base;
        (*index)->file_bytes = from->words[RUVGEN_WORD_BYTES];
    }
    if (!status)
        status = load(from, *index, &coding);
    if (status) {
        const int error = errno;
        ruvgen_index_close(*index);
        errno = error;
    }
    return status;
}

int ruvgen_index_load(const char *path, int map, int verify, ruvgen_index **index)
{
    ruvgen_source from;
    int status = ruvgen_source_open(&from, path, &ruvgen_graph_file, verify || !map);
    if (status)
        return status;
    status = load_from(&from, map, index);
    ruvgen_source_close(&from);
    return status;
}

void ruvgen_file_unmap(ruvgen_index *index)
{
    if (index->file)
        munmap(index->file, index->file_bytes);
    index->file = NULL;
}
