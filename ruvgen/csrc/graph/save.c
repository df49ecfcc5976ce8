/* Saving an index. Searches may run meanwhile. */
#include "graph/file.h"

#include <errno.h>

static void describe(ruvgen_index *index, const ruvgen_view *view, uint64_t *words)
{
    const ruvgen_index_options *options = &index->options;
    ruvgen_file_name(words + RUVGEN_WORD_METRIC, ruvgen_metrics[options->metric].name);
    words[RUVGEN_WORD_DIM] = options->dim;
    words[RUVGEN_WORD_DEGREE] = options->degree;
    words[RUVGEN_WORD_EF] = options->ef_construction;
    words[RUVGEN_WORD_PASSES] = options->passes;
    words[RUVGEN_WORD_KEEP_RAW] = ruvgen_dtype_number(options->dtype) << 32 | (options->keep_raw != 0);
    words[RUVGEN_WORD_ALPHA] = ruvgen_word_of_float(options->alpha);
    words[RUVGEN_WORD_SEED] = options->seed;
    words[RUVGEN_WORD_CODEC] = (uint64_t)options->codec;
    words[RUVGEN_WORD_KIND] = (uint64_t)view->coding.codec->kind;
    words[RUVGEN_WORD_LOSSLESS] = view->coding.lossless != 0;
    words[RUVGEN_WORD_LOW] = ruvgen_word_of_float(view->coding.low);
    words[RUVGEN_WORD_SCALE] = ruvgen_word_of_float(view->coding.scale);
    words[RUVGEN_WORD_SLOTS] = atomic_load(&view->count);
    words[RUVGEN_WORD_STALE] = (uint64_t)ruvgen_bits_count(view->marked) << 32 | atomic_load(&index->stale);
    words[RUVGEN_WORD_NEXT_ID] = index->next_id;
    words[RUVGEN_WORD_UNFIT] = index->unfit;
    words[RUVGEN_WORD_CODED] = index->coded;
    words[RUVGEN_WORD_WIDTH] = atomic_load(&index->width);
    words[RUVGEN_WORD_GROUP] = atomic_load(&index->group);
    words[RUVGEN_WORD_LED] = (uint64_t)index->led[0] << 32 | index->led[1];
    words[RUVGEN_WORD_LANDMARKS] = view->landmarks ? view->landmarks->count : 0;
    const ruvgen_trust *trust = &view->coding.trust;
    words[RUVGEN_WORD_TRIED] = (uint64_t)trust->failed << 32 | trust->tried;
    words[RUVGEN_WORD_DEPTH] = trust->depth;
    words[RUVGEN_WORD_TRIED_ROWS] = trust->rows;
    words[RUVGEN_WORD_MEASURED] = index->measured;
    for (size_t kind = 0; kind < RUVGEN_CODEC_COUNT; kind++)
        words[RUVGEN_WORD_RECALL + kind] = ruvgen_word_of_float(trust->recall[kind]);
}

static int pour(ruvgen_writer *to, size_t section, void *context)
{
    ruvgen_index *index = context;
    const ruvgen_view *view = ruvgen_view_now(index);
    static const uint64_t none = 0;
    const void *data[RUVGEN_SECTION_COUNT] = {
        [RUVGEN_SECTION_LINKS] = view->links->base,
        [RUVGEN_SECTION_CODES] = view->codes->base,
        [RUVGEN_SECTION_RAW] = view->raw ? view->raw->base : NULL,
        [RUVGEN_SECTION_CONSTANTS] = view->constants ? view->constants->base : NULL,
        [RUVGEN_SECTION_IDS] = view->ids->base,
        [RUVGEN_SECTION_DEAD] = atomic_load(&view->count) ? (void *)view->dead->base : (void *)&none,
        [RUVGEN_SECTION_LANDMARKS] = view->landmarks ? view->landmarks->slots : NULL,
        [RUVGEN_SECTION_GUARDS] = index->guards,
    };
    const void *more = NULL; /* what a section has behind that */
    size_t bytes = 0;
    if (section == RUVGEN_SECTION_LANDMARKS) {
        bytes = ruvgen_learned_bytes(view->coding.codec, view->dim);
        more = bytes ? view->coding.basis->centre : NULL;
    } else if (section == RUVGEN_SECTION_DEAD && ruvgen_bits_count(view->marked)) {
        bytes = to->extent.bytes / 2;
        more = view->marked->base;
    }
    const int status = ruvgen_file_put(to, data[section], to->extent.bytes - bytes);
    return status || !more ? status : ruvgen_file_put(to, more, bytes);
}

static int pack(ruvgen_index *index, const ruvgen_target *target, uint64_t *words)
{
    int status = ruvgen_origin_check(&index->origin, &ruvgen_graph_file);
    if (!status)
        status = ruvgen_guards_ready(index);
    if (!status) /* without living rows no guards were made, so only make room */
        status = ruvgen_guards_fit(index, atomic_load(&ruvgen_view_now(index)->count));
    if (status)
        return status;
    describe(index, ruvgen_view_now(index), words);
    return ruvgen_file_save(target, &ruvgen_graph_file, words, pour, index);
}

static int save(ruvgen_index *index, const char *path, const char *log_path)
{
    uint64_t words[RUVGEN_WORD_COUNT] = {0};
    ruvgen_log_folding folding = {.file = -1};
    int settled = 0, status = ruvgen_write_lock(index);
    if (status)
        return status;
    status = log_path ? ruvgen_log_fold(index, log_path, &folding) : RUVGEN_OK;
    if (!status) {
        words[RUVGEN_WORD_LOG] = folding.id;
        words[RUVGEN_WORD_LOGGED] = folding.id ? folding.sequence : 0;
        status = pack(index, &(ruvgen_target){.path = path, .settled = &settled}, words);
        if (!status)
            index->saved = (ruvgen_saved){.id = words[RUVGEN_WORD_CHECKSUM],
                                          .log = folding.id,
                                          .sequence = words[RUVGEN_WORD_LOGGED],
                                          .version = index->version};
        ruvgen_log_folded(index, &folding, !status && settled);
    }
    const int error = errno;
    ruvgen_write_unlock(index);
    errno = error;
    return status;
}

int ruvgen_index_save(ruvgen_index *index, const char *path)
{
    return save(index, path, NULL);
}

int ruvgen_index_fold(ruvgen_index *index, const char *path, const char *log_path)
{
    return save(index, path, log_path);
}

int ruvgen_index_pack(ruvgen_index *index, void *memory, uint64_t room, uint64_t *bytes)
{
    uint64_t words[RUVGEN_WORD_COUNT] = {0};
    int status = ruvgen_write_lock(index);
    if (status)
        return status;
    status = pack(index, &(ruvgen_target){.memory = memory, .room = room, .bytes = bytes}, words);
    const int error = errno;
    ruvgen_write_unlock(index);
    errno = error;
    return status;
}
