/* Loading an index. Checksums cannot prove that ruvgen wrote the file, so the content is checked too: see
 * graph/verify.c. */
#include "graph/file.h"

#include <errno.h>
#include <sys/mman.h>

/* Read the measured properties of codecs. Returns whether they are valid. */
static int trust_of(const uint64_t *words, ruvgen_trust *trust)
{
    *trust = (ruvgen_trust){.tried = (uint32_t)words[RUVGEN_WORD_TRIED],
                            .failed = (uint32_t)(words[RUVGEN_WORD_TRIED] >> 32),
                            .depth = (uint32_t)words[RUVGEN_WORD_DEPTH],
                            .rows = (uint32_t)words[RUVGEN_WORD_TRIED_ROWS]};
    int good = trust->tried < UINT64_C(1) << RUVGEN_CODEC_COUNT && !(trust->failed & ~trust->tried)
               && words[RUVGEN_WORD_DEPTH] <= UINT32_MAX && words[RUVGEN_WORD_TRIED_ROWS] <= RUVGEN_MAX_SLOTS
               && words[RUVGEN_WORD_MEASURED] <= words[RUVGEN_WORD_CODED];
    for (size_t kind = 0; kind < RUVGEN_FILE_CODECS; kind++) {
        const uint64_t word = words[RUVGEN_WORD_RECALL + kind];
        const int tried = (int)(words[RUVGEN_WORD_TRIED] >> kind & 1);
        const float recall = ruvgen_float_of_word(word);
        good &= word <= UINT32_MAX && recall >= 0 && recall <= (float)tried; /* 0 if it was not tried */
        good &= !tried || ruvgen_codecs[kind % RUVGEN_CODEC_COUNT] != NULL;
        if (kind < RUVGEN_CODEC_COUNT)
            trust->recall[kind] = recall;
    }
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
        .keep_raw = (uint32_t)words[RUVGEN_WORD_KEEP_RAW] != 0,
        .dtype = ruvgen_dtype_in(words),
        .metric = ruvgen_file_metric(words + RUVGEN_WORD_METRIC),
        .codec = words[RUVGEN_WORD_CODEC] < RUVGEN_CODEC_COUNT ? (int32_t)words[RUVGEN_WORD_CODEC] : -1,
        .alpha = ruvgen_float_of_word(words[RUVGEN_WORD_ALPHA]),
        .seed = words[RUVGEN_WORD_SEED],
    };
    *coding = (ruvgen_coding){.codec = ruvgen_codec_in(words),
                              .metric = options->metric,
                              .dim = options->dim,
                              .lossless = words[RUVGEN_WORD_LOSSLESS] != 0,
                              .low = ruvgen_float_of_word(words[RUVGEN_WORD_LOW]),
                              .scale = ruvgen_float_of_word(words[RUVGEN_WORD_SCALE])};
    return ruvgen_graph_words_fit(words, options, coding) && trust_of(words, &coding->trust)
               ? RUVGEN_OK
               : RUVGEN_E_FORMAT;
}

static int fill(const ruvgen_source *from, ruvgen_span *span, size_t section, ruvgen_verifier *verifier)
{
    if (!span)
        return RUVGEN_OK;
    const ruvgen_rule *const rule = ruvgen_graph_rule(verifier, section);
    if (!from->base)
        return ruvgen_source_read(from, section, span->base, rule);
    char *at;
    const int status = ruvgen_source_use(from, section, &at, rule);
    ruvgen_span_borrow(span, at, from->extents[section].bytes);
    return status;
}

/* Count the bits of a bitmap; none may be set beyond the last slot, or where `others` has one. */
static int count_bits(ruvgen_span *span, const ruvgen_span *others, uint32_t slots)
{
    uint32_t count = 0;
    for (uint32_t word = 0; word <= slots / 64; word++) {
        const size_t slot = (size_t)word * 64;
        const uint64_t bits = atomic_load_explicit(ruvgen_bits_word(span, slot), memory_order_relaxed);
        if ((word == slots / 64 && bits >> slots % 64) || (others && bits & *ruvgen_bits_word(others, slot)))
            return RUVGEN_E_FORMAT;
        count += (uint32_t)__builtin_popcountll(bits);
    }
    atomic_store(&span->marked, count);
    return RUVGEN_OK;
}

/* Count the removed and the marked rows. */
static int count_dead(const ruvgen_source *from, ruvgen_index *index, ruvgen_view *view, uint32_t slots)
{
    const uint32_t marked = ruvgen_marked_in(from->words);
    int status = count_bits(view->dead, NULL, slots);
    if (!status && marked)
        status = count_bits(view->marked, view->dead, slots);
    if (status)
        return status;
    if (slots)
        ruvgen_bits_copy(view->hidden, view->dead, slots);
    for (uint32_t slot = 0; slot < slots && marked; slot++)
        if (ruvgen_bits_has(view->marked, slot))
            ruvgen_bits_set(view->hidden, slot);
    const uint32_t dead = ruvgen_bits_count(view->dead);
    atomic_store(&index->removed, dead);
    atomic_store(&index->rows, slots - dead);
    return ruvgen_stale_in(from->words) <= dead && ruvgen_bits_count(view->marked) == marked
               ? RUVGEN_OK
               : RUVGEN_E_FORMAT;
}

/* The section of removed rows, behind which the marked ones stand. */
static int fill_bits(const ruvgen_source *from, ruvgen_view *view)
{
    const uint64_t bytes = from->extents[RUVGEN_SECTION_DEAD].bytes / 2;
    char *at, *const own = from->base ? NULL : ruvgen_room(2 * bytes);
    if (!from->base && !own)
        return RUVGEN_E_MEMORY;
    const int status = own ? ruvgen_source_read(from, RUVGEN_SECTION_DEAD, own, NULL)
                           : ruvgen_source_use(from, RUVGEN_SECTION_DEAD, &at, NULL);
    if (!status) {
        memcpy(view->dead->base, own ? own : at, bytes);
        memcpy(view->marked->base, (own ? own : at) + bytes, bytes);
    }
    ruvgen_give(own);
    return status;
}

/* Add the rows to the id table. Ids must be unique and below the next id. */
static int enter_ids(const ruvgen_source *from, ruvgen_index *index, const ruvgen_view *view, uint32_t slots)
{
    const int status = ruvgen_table_fit(index, ruvgen_linked(view));
    for (uint32_t slot = 0; slot < slots && !status; slot++) {
        if (ruvgen_is_dead(view, slot))
            continue;
        const int64_t id = ruvgen_id_of(view, slot);
        if (id < 0 || (uint64_t)id >= from->words[RUVGEN_WORD_NEXT_ID]
            || ruvgen_table_find(index, view, id) != RUVGEN_NO_SLOT)
            return RUVGEN_E_FORMAT;
        ruvgen_table_put(index, view, id, slot);
    }
    return status;
}

static int load_landmarks(const ruvgen_source *from, ruvgen_view *view, const ruvgen_verifier *verifier)
{
    const size_t count = from->words[RUVGEN_WORD_LANDMARKS];
    uint32_t *list = ruvgen_room(from->extents[RUVGEN_SECTION_LANDMARKS].bytes + 1);
    if (!list)
        return RUVGEN_E_MEMORY;
    int fit = 1, status = ruvgen_source_read(from, RUVGEN_SECTION_LANDMARKS, list, NULL);
    if (!status)
        status = ruvgen_landmarks_fit(verifier, list, count, &fit);
    if (!status && !fit)
        status = RUVGEN_E_FORMAT;
    if (!status && count) {
        view->landmarks = ruvgen_landmarks_of(view, list, count);
        status = view->landmarks ? RUVGEN_OK : RUVGEN_E_MEMORY;
    }
    ruvgen_give(list);
    return status;
}

/* Guards that fail the check are recomputed when a change needs them. */
static int load_guards(const ruvgen_source *from, ruvgen_index *index, const ruvgen_view *view)
{
    const uint32_t slots = (uint32_t)from->words[RUVGEN_WORD_SLOTS];
    int right = 1, status = ruvgen_guards_fit(index, slots);
    if (!status && slots)
        status = ruvgen_source_read(from, RUVGEN_SECTION_GUARDS, index->guards, NULL);
    if (!status && slots)
        status = ruvgen_guards_right(view, index->guards, from->verify, &right);
    if (!right)
        index->guards_room = 0;
    index->led[0] = (uint32_t)(from->words[RUVGEN_WORD_LED] >> 32);
    index->led[1] = (uint32_t)from->words[RUVGEN_WORD_LED];
    for (size_t i = 0; i < 2 && !status; i++)
        if (index->led[i] >= slots && index->led[i] != RUVGEN_NO_SLOT)
            status = RUVGEN_E_FORMAT;
    return status;
}

/* Load sections in an order in which each can be checked against those before it. */
static int fill_all(const ruvgen_source *from, ruvgen_index *index, ruvgen_view *view)
{
    static const size_t order[] = {RUVGEN_SECTION_DEAD, RUVGEN_SECTION_CONSTANTS, RUVGEN_SECTION_CODES,
                                   RUVGEN_SECTION_RAW,  RUVGEN_SECTION_IDS,       RUVGEN_SECTION_LINKS};
    ruvgen_span *const spans[] = {
        [RUVGEN_SECTION_LINKS] = view->links, [RUVGEN_SECTION_CODES] = view->codes,
        [RUVGEN_SECTION_RAW] = view->raw,     [RUVGEN_SECTION_CONSTANTS] = view->constants,
        [RUVGEN_SECTION_IDS] = view->ids,     [RUVGEN_SECTION_DEAD] = view->dead};
    const uint32_t slots = (uint32_t)from->words[RUVGEN_WORD_SLOTS];
    ruvgen_verifier verifier = {.view = view, .slots = slots};
    atomic_store(&view->count, slots);
    int status = RUVGEN_OK;
    for (size_t i = 0; i < sizeof order / sizeof *order && !status; i++) {
        status = order[i] == RUVGEN_SECTION_DEAD && ruvgen_marked_in(from->words)
                     ? fill_bits(from, view)
                     : fill(from, spans[order[i]], order[i], &verifier);
        if (!status && order[i] == RUVGEN_SECTION_DEAD)
            status = count_dead(from, index, view, slots);
        verifier.settled = !ruvgen_stale_in(from->words) && ruvgen_bits_count(view->dead);
    }
    if (!status)
        status = load_landmarks(from, view, &verifier);
    if (!status)
        status = load_guards(from, index, view);
    return status ? status : enter_ids(from, index, view, slots);
}

/* What the codec learned stands behind the landmarks. */
static int learn(const ruvgen_source *from, ruvgen_coding *coding)
{
    const size_t bytes = from->extents[RUVGEN_SECTION_LANDMARKS].bytes;
    const size_t learned = ruvgen_learned_bytes(coding->codec, coding->dim);
    char *const section = learned ? ruvgen_room(bytes) : NULL;
    if (!learned)
        return RUVGEN_OK;
    int status =
        section ? ruvgen_source_read(from, RUVGEN_SECTION_LANDMARKS, section, NULL) : RUVGEN_E_MEMORY;
    if (!status)
        status = ruvgen_learn(coding, (const float *)(const void *)(section + bytes - learned));
    ruvgen_give(section);
    return status;
}

/* Replace a span that a mapped file does not have. */
static int own_span(ruvgen_span **span, size_t rows)
{
    const size_t stride = (*span)->stride;
    ruvgen_span_close(*span);
    *span = ruvgen_span_open(stride, rows);
    return *span ? ruvgen_span_fit(*span, rows) : RUVGEN_E_MEMORY;
}

/* Records are not in files: they follow from links and codes. */
static void make_records(ruvgen_view *view, uint32_t slots)
{
    for (uint32_t slot = 0; slot < slots && view->records; slot++)
        ruvgen_record_reset(view, slot);
    ruvgen_records_renew(view, 1);
}

static int load(ruvgen_source *from, ruvgen_index *index, const ruvgen_coding *coding)
{
    const uint32_t slots = (uint32_t)from->words[RUVGEN_WORD_SLOTS];
    ruvgen_view *view = ruvgen_view_open(&index->options, coding, from->base ? 0 : slots);
    if (!view)
        return RUVGEN_E_MEMORY;
    ruvgen_view_close(ruvgen_view_now(index));
    atomic_init(&index->view, view);
    int status = RUVGEN_OK;
    if (from->base) { /* the file has no bitmap of hidden rows, nor records, and not always one of marked rows */
        status = own_span(&view->hidden, slots / 64 + 1);
        if (!status)
            status = own_span(&view->marked, slots / 64 + 1);
        if (!status && ruvgen_marked_in(from->words))
            status = own_span(&view->dead, slots / 64 + 1);
        if (!status && view->records)
            status = own_span(&view->records, slots + 1);
        if (!status && view->records)
            status = own_span(&view->stale, slots / 64 + 1);
    } else {
        status = ruvgen_view_fit(view, slots);
    }
    if (!status)
        status = fill_all(from, index, view);
    if (status)
        return status;
    make_records(view, slots);
    /* Files do not say which of the dead slots are free, so links may lead to all of them, unless to none. */
    atomic_store(&index->stale, ruvgen_stale_in(from->words) ? ruvgen_bits_count(view->dead) : 0);
    atomic_store(&index->width, (uint32_t)from->words[RUVGEN_WORD_WIDTH]);
    atomic_store(&index->group, (uint32_t)from->words[RUVGEN_WORD_GROUP]);
    index->next_id = from->words[RUVGEN_WORD_NEXT_ID];
    index->unfit = from->words[RUVGEN_WORD_UNFIT];
    index->coded = from->words[RUVGEN_WORD_CODED];
    index->measured = from->words[RUVGEN_WORD_MEASURED];
    index->saved = (ruvgen_saved){.id = from->words[RUVGEN_WORD_CHECKSUM],
                                  .log = from->words[RUVGEN_WORD_LOG],
                                  .sequence = from->words[RUVGEN_WORD_LOGGED]};
    status = ruvgen_drift_fit(index, slots);
    if (status)
        return status;
    if (view->raw) /* those added last: slots of removed rows may have been reused, but files do not say it */
        ruvgen_drift_mark(index, NULL, (size_t)((index->coded - index->measured) / view->dim));
    uint32_t *dead = NULL, count = 0;
    if (!ruvgen_stale_in(from->words) && !ruvgen_slots_dead(index, &dead, &count))
        ruvgen_slots_release(index, dead, count, 0);
    ruvgen_give(dead);
    return RUVGEN_OK;
}

static int load_from(ruvgen_source *from, int map, ruvgen_index **index)
{
    ruvgen_index_options options;
    ruvgen_coding coding;
    int status = understand(from, &options, &coding);
    if (!status)
        status = learn(from, &coding);
    if (!status) {
        status = ruvgen_index_open(&options, index);
        status = status == RUVGEN_E_ARGUMENT ? RUVGEN_E_FORMAT : status;
    }
    if (status) {
        ruvgen_coding_close(&coding);
        return status;
    }
    if (map) {
        status = ruvgen_source_map(from);
        (*index)->file = from->base;
        (*index)->file_bytes = from->words[RUVGEN_WORD_BYTES];
    }
    if (map && !status)
        status = ruvgen_origin_open(&(*index)->origin, from);
    if (!status)
        status = load(from, *index, &coding);
    ruvgen_coding_close(&coding);
    if (status) {
        const int error = errno;
        ruvgen_index_close(*index);
        *index = NULL; /* the caller may close whatever it finds there */
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

int ruvgen_index_unpack(const void *memory, uint64_t bytes, ruvgen_index **index)
{
    ruvgen_source from;
    const int status = ruvgen_source_open_memory(&from, memory, bytes, &ruvgen_graph_file);
    return status ? status : load_from(&from, 0, index);
}
