/* Saving: to a file beside the wanted one, which takes its place when all is on the disk. Searches go on. */
#define _GNU_SOURCE
#include "graph_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static int write_all(int file, const void *data, uint64_t bytes, uint64_t offset)
{
    const char *p = data;
    while (bytes) {
        const ssize_t n = pwrite(file, p, bytes < (1u << 30) ? bytes : 1u << 30, (off_t)offset);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            errno = n ? errno : ENOSPC;
            return RUVGEN_E_SYSTEM;
        }
        p += n;
        bytes -= (uint64_t)n;
        offset += (uint64_t)n;
    }
    return RUVGEN_OK;
}

static int write_section(int file, const void *data, const ruvgen_extent *extent, uint64_t *words)
{
    enum { PIECE = 1 << 20 };
    static const char padding[RUVGEN_FILE_PAGE];
    ruvgen_hash hash;
    ruvgen_hash_init(&hash);
    int status = RUVGEN_OK;
    for (uint64_t at = 0; at < extent->bytes && !status; at += PIECE) {
        const uint64_t piece = extent->bytes - at < PIECE ? extent->bytes - at : PIECE;
        ruvgen_hash_add(&hash, (const char *)data + at, piece);
        status = write_all(file, (const char *)data + at, piece, extent->offset + at);
    }
    ruvgen_hash_add(&hash, padding, extent->padded - extent->bytes);
    if (!status)
        status = write_all(file, padding, extent->padded - extent->bytes, extent->offset + extent->bytes);
    words[0] = extent->offset;
    words[1] = extent->bytes;
    words[2] = ruvgen_hash_end(&hash);
    return status;
}

static uint64_t bits_of(float value)
{
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static void describe(ruvgen_index *index, const ruvgen_view *view, uint64_t *words)
{
    const ruvgen_index_options *options = &index->options;
    const char *name = ruvgen_metrics[options->metric].name;
    const size_t length = strlen(name), room = RUVGEN_FILE_NAME * sizeof *words;
    memcpy(words + RUVGEN_WORD_METRIC, name, length < room ? length : room);
    words[RUVGEN_WORD_MAGIC] = RUVGEN_FILE_MAGIC;
    words[RUVGEN_WORD_VERSION] = RUVGEN_FILE_VERSION;
    words[RUVGEN_WORD_DIM] = options->dim;
    words[RUVGEN_WORD_DEGREE] = options->degree;
    words[RUVGEN_WORD_EF] = options->ef_construction;
    words[RUVGEN_WORD_PASSES] = options->passes;
    words[RUVGEN_WORD_KEEP_RAW] = options->keep_raw != 0;
    words[RUVGEN_WORD_ALPHA] = bits_of(options->alpha);
    words[RUVGEN_WORD_SEED] = options->seed;
    words[RUVGEN_WORD_CODEC] = (uint64_t)options->codec;
    words[RUVGEN_WORD_KIND] = (uint64_t)view->coding.kind;
    words[RUVGEN_WORD_LOSSLESS] = view->coding.lossless != 0;
    words[RUVGEN_WORD_LOW] = bits_of(view->coding.low);
    words[RUVGEN_WORD_SCALE] = bits_of(view->coding.scale);
    words[RUVGEN_WORD_SLOTS] = atomic_load(&view->count);
    words[RUVGEN_WORD_STALE] = atomic_load(&view->stale);
    words[RUVGEN_WORD_NEXT_ID] = (uint64_t)index->next_id;
    words[RUVGEN_WORD_UNFIT] = index->unfit;
    words[RUVGEN_WORD_CODED] = index->coded;
    words[RUVGEN_WORD_WIDTH] = atomic_load(&index->width);
    words[RUVGEN_WORD_GROUP] = atomic_load(&index->group);
    words[RUVGEN_WORD_LANDMARKS] = view->landmarks ? view->landmarks->count : 0;
}

static int write_index(ruvgen_index *index, int file)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    uint64_t words[RUVGEN_WORD_COUNT] = {0};
    ruvgen_extent extents[RUVGEN_SECTION_COUNT];
    describe(index, view, words);
    words[RUVGEN_WORD_BYTES] = ruvgen_file_layout(words, extents);
    const void *data[RUVGEN_SECTION_COUNT] = {
        [RUVGEN_SECTION_LINKS] = view->links->base,
        [RUVGEN_SECTION_CODES] = view->codes->base,
        [RUVGEN_SECTION_RAW] = view->raw ? view->raw->base : NULL,
        [RUVGEN_SECTION_CONSTANTS] = view->constants ? view->constants->base : NULL,
        [RUVGEN_SECTION_IDS] = view->ids->base,
        [RUVGEN_SECTION_DEAD] = view->dead->base,
        [RUVGEN_SECTION_LANDMARKS] = view->landmarks ? view->landmarks->slots : NULL,
    };
    static const uint64_t none = 0;
    int status = RUVGEN_OK;
    for (size_t i = 0; i < RUVGEN_SECTION_COUNT && !status; i++)
        status = write_section(file, i == RUVGEN_SECTION_DEAD && !words[RUVGEN_WORD_SLOTS] ? &none : data[i],
                               &extents[i], words + RUVGEN_WORD_SECTIONS + 3 * i);
    words[RUVGEN_WORD_CHECKSUM] = ruvgen_file_header_checksum(words);
    if (!status)
        status = write_all(file, words, sizeof words, 0);
    if (!status && fsync(file))
        status = RUVGEN_E_SYSTEM;
    return status;
}

/* So that the new name is on the disk too; where a directory cannot be synced, nothing can be done. */
static void sync_directory(const char *path)
{
    char *folder = ruvgen_room(strlen(path) + 1);
    if (!folder)
        return;
    strcpy(folder, path);
    char *slash = strrchr(folder, '/');
    if (slash)
        slash[slash == folder] = 0;
    const int file = open(slash ? folder : ".", O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        fsync(file);
        close(file);
    }
    ruvgen_give(folder);
}

int ruvgen_index_save(ruvgen_index *index, const char *path)
{
    if (!ruvgen_little_endian())
        return RUVGEN_E_VERSION;
    const size_t room = strlen(path) + 32;
    char *aside = ruvgen_room(room);
    if (!aside)
        return RUVGEN_E_MEMORY;
    snprintf(aside, room, "%s.%ld.tmp", path, (long)getpid());
    int status = ruvgen_write_lock(index);
    if (!status) {
        const int file = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        status = file < 0 ? RUVGEN_E_SYSTEM : write_index(index, file);
        int error = errno;
        if (file >= 0 && close(file) && !status) {
            error = errno;
            status = RUVGEN_E_SYSTEM;
        }
        if (!status && rename(aside, path)) {
            error = errno;
            status = RUVGEN_E_SYSTEM;
        }
        if (!status)
            sync_directory(path);
        else if (file >= 0)
            unlink(aside);
        errno = error;
        pthread_mutex_unlock(&index->writing);
    }
    const int error = errno;
    ruvgen_give(aside);
    errno = error;
    return status;
}
