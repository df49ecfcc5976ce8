/* Loading: nothing in a file is believed. Lengths and offsets are computed and compared, checksums cover every byte,
 * and what they cannot promise, that the writer was ruvgen, is not needed: slots are checked before use. */
#define _GNU_SOURCE
#include "graph_file.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
    int file, map, verify;
    uint64_t words[RUVGEN_WORD_COUNT];
    ruvgen_extent extents[RUVGEN_SECTION_COUNT];
    char *base; /* of the mapping */
} source;

static int read_all(int file, void *data, uint64_t bytes, uint64_t offset)
{
    char *p = data;
    while (bytes) {
        const ssize_t n = pread(file, p, bytes < (1u << 30) ? bytes : 1u << 30, (off_t)offset);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return RUVGEN_E_SYSTEM;
        if (!n)
            return RUVGEN_E_FORMAT;
        p += n;
        bytes -= (uint64_t)n;
        offset += (uint64_t)n;
    }
    return RUVGEN_OK;
}

static float float_of(uint64_t word)
{
    const uint32_t bits = (uint32_t)word;
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static int metric_of(const uint64_t *words)
{
    char name[RUVGEN_FILE_NAME * sizeof *words + 1] = {0};
    memcpy(name, words + RUVGEN_WORD_METRIC, sizeof name - 1);
    for (int i = 0; i < RUVGEN_METRIC_COUNT; i++)
        if (!strcmp(ruvgen_metrics[i].name, name))
            return i;
    return -1;
}

static int read_header(source *from)
{
    struct stat facts;
    if (fstat(from->file, &facts))
        return RUVGEN_E_SYSTEM;
    if (!S_ISREG(facts.st_mode))
        return RUVGEN_E_FORMAT;
    const uint64_t *words = from->words;
    const int status = read_all(from->file, from->words, sizeof from->words, 0);
    if (status)
        return status;
    if (words[RUVGEN_WORD_MAGIC] != RUVGEN_FILE_MAGIC)
        return RUVGEN_E_FORMAT;
    if (words[RUVGEN_WORD_VERSION] != RUVGEN_FILE_VERSION)
        return RUVGEN_E_VERSION;
    if (words[RUVGEN_WORD_CHECKSUM] != ruvgen_file_header_checksum(words)
        || words[RUVGEN_WORD_BYTES] != ruvgen_file_layout(words, from->extents)
        || words[RUVGEN_WORD_BYTES] != (uint64_t)facts.st_size)
        return RUVGEN_E_FORMAT;
    for (size_t i = 0; i < RUVGEN_SECTION_COUNT; i++)
        if (words[RUVGEN_WORD_SECTIONS + 3 * i] != from->extents[i].offset
            || words[RUVGEN_WORD_SECTIONS + 3 * i + 1] != from->extents[i].bytes)
            return RUVGEN_E_FORMAT;
    return RUVGEN_OK;
}

static int understand(const source *from, ruvgen_index_options *options, ruvgen_coding *coding)
{
    const uint64_t *words = from->words;
    *options = (ruvgen_index_options){
        .dim = (uint32_t)words[RUVGEN_WORD_DIM],
        .degree = (uint32_t)words[RUVGEN_WORD_DEGREE],
        .ef_construction = words[RUVGEN_WORD_EF] > UINT32_MAX ? 0 : (uint32_t)words[RUVGEN_WORD_EF],
        .passes = words[RUVGEN_WORD_PASSES] > UINT32_MAX ? 0 : (uint32_t)words[RUVGEN_WORD_PASSES],
        .keep_raw = words[RUVGEN_WORD_KEEP_RAW] != 0,
        .metric = metric_of(words),
        .codec = words[RUVGEN_WORD_CODEC] < RUVGEN_CODEC_COUNT ? (int32_t)words[RUVGEN_WORD_CODEC] : -1,
        .alpha = float_of(words[RUVGEN_WORD_ALPHA]),
        .seed = words[RUVGEN_WORD_SEED],
    };
    *coding = (ruvgen_coding){.kind = (int)words[RUVGEN_WORD_KIND],
                              .lossless = words[RUVGEN_WORD_LOSSLESS] != 0,
                              .low = float_of(words[RUVGEN_WORD_LOW]),
                              .scale = float_of(words[RUVGEN_WORD_SCALE])};
    const int sq8 = coding->kind == RUVGEN_CODEC_SQ8;
    const int good =
        isfinite(coding->low) && isfinite(coding->scale) && coding->scale > 0 && (sq8 || coding->lossless)
        && (!sq8
            || (options->dim <= RUVGEN_SQ8_DIM && options->metric != RUVGEN_METRIC_MANHATTAN
                && options->metric != RUVGEN_METRIC_CHEBYSHEV))
        && words[RUVGEN_WORD_NEXT_ID] <= INT64_MAX && words[RUVGEN_WORD_STALE] <= words[RUVGEN_WORD_SLOTS]
        && words[RUVGEN_WORD_WIDTH] - 1 < RUVGEN_MAX_WIDTH && words[RUVGEN_WORD_GROUP] - 1 < RUVGEN_MAX_GROUP;
    return good ? RUVGEN_OK : RUVGEN_E_FORMAT;
}

static int verify_mapped(const source *from, size_t section)
{
    ruvgen_hash hash;
    ruvgen_hash_init(&hash);
    ruvgen_hash_add(&hash, from->base + from->extents[section].offset, from->extents[section].padded);
    return ruvgen_hash_end(&hash) == from->words[RUVGEN_WORD_SECTIONS + 3 * section + 2] ? RUVGEN_OK
                                                                                         : RUVGEN_E_FORMAT;
}

/* A section to memory, summed while it is in the cache. */
static int read_section(const source *from, size_t section, char *to)
{
    enum { PIECE = 1 << 18 };
    const ruvgen_extent *extent = &from->extents[section];
    char padding[RUVGEN_FILE_PAGE];
    ruvgen_hash hash;
    ruvgen_hash_init(&hash);
    int status = RUVGEN_OK;
    for (uint64_t at = 0; at < extent->bytes && !status; at += PIECE) {
        const uint64_t piece = extent->bytes - at < PIECE ? extent->bytes - at : PIECE;
        status = read_all(from->file, to + at, piece, extent->offset + at);
        if (!status)
            ruvgen_hash_add(&hash, to + at, piece);
    }
    if (!status)
        status =
            read_all(from->file, padding, extent->padded - extent->bytes, extent->offset + extent->bytes);
    if (status)
        return status;
    ruvgen_hash_add(&hash, padding, extent->padded - extent->bytes);
    return ruvgen_hash_end(&hash) == from->words[RUVGEN_WORD_SECTIONS + 3 * section + 2] ? RUVGEN_OK
                                                                                         : RUVGEN_E_FORMAT;
}

static int fill(const source *from, ruvgen_span *span, size_t section)
{
    if (!span)
        return RUVGEN_OK;
    if (!from->map)
        return read_section(from, section, span->base);
    ruvgen_span_borrow(span, from->base + from->extents[section].offset, from->extents[section].bytes);
    return from->verify ? verify_mapped(from, section) : RUVGEN_OK;
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

static int load_landmarks(const source *from, ruvgen_view *view, uint32_t slots)
{
    const size_t count = from->words[RUVGEN_WORD_LANDMARKS];
    uint32_t *list = ruvgen_room(from->extents[RUVGEN_SECTION_LANDMARKS].bytes + 1);
    if (!list)
        return RUVGEN_E_MEMORY;
    int status = read_section(from, RUVGEN_SECTION_LANDMARKS, (char *)list);
    for (size_t i = 0; i < count && !status; i++)
        status = list[i] < slots ? RUVGEN_OK : RUVGEN_E_FORMAT;
    if (!status && slots) {
        view->landmarks = count ? ruvgen_landmarks_of(view, list, count) : NULL;
        status = count ? view->landmarks ? RUVGEN_OK : RUVGEN_E_MEMORY : RUVGEN_E_FORMAT;
    }
    ruvgen_give(list);
    return status;
}

static int load(source *from, ruvgen_index *index, const ruvgen_coding *coding)
{
    const uint32_t slots = (uint32_t)from->words[RUVGEN_WORD_SLOTS];
    ruvgen_view *view = ruvgen_view_open(&index->options, coding, from->map ? 0 : slots);
    if (!view)
        return RUVGEN_E_MEMORY;
    ruvgen_view_close(ruvgen_view_now(index));
    atomic_init(&index->view, view);
    int status = from->map ? RUVGEN_OK : ruvgen_view_fit(view, slots);
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
    index->linked = index->landmarks_at = index->mended_at = slots;
    index->next_id = (int64_t)from->words[RUVGEN_WORD_NEXT_ID];
    index->unfit = from->words[RUVGEN_WORD_UNFIT];
    index->coded = from->words[RUVGEN_WORD_CODED];
    return status;
}

static int load_from(source *from, ruvgen_index **index)
{
    ruvgen_index_options options;
    ruvgen_coding coding;
    int status = read_header(from);
    if (!status)
        status = understand(from, &options, &coding);
    if (status)
        return status;
    status = ruvgen_index_open(&options, index);
    if (status)
        return status == RUVGEN_E_ARGUMENT ? RUVGEN_E_FORMAT : status;
    if (from->map) {
        /* Private: what a later insertion or removal changes stays in memory. */
        void *base =
            mmap(NULL, from->words[RUVGEN_WORD_BYTES], PROT_READ | PROT_WRITE, MAP_PRIVATE, from->file, 0);
        if (base == MAP_FAILED)
            status = RUVGEN_E_SYSTEM;
        else
            (*index)->file = from->base = base;
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
    if (!ruvgen_little_endian())
        return RUVGEN_E_VERSION;
    source from = {.map = map, .verify = verify || !map};
    from.file = open(path, O_RDONLY | O_CLOEXEC);
    if (from.file < 0)
        return RUVGEN_E_SYSTEM;
    const int status = load_from(&from, index);
    const int error = errno;
    close(from.file);
    errno = error;
    return status;
}

void ruvgen_file_unmap(ruvgen_index *index)
{
    if (index->file)
        munmap(index->file, index->file_bytes);
    index->file = NULL;
}
