/* Saving: to a temporary file that is renamed to the wanted name when all of it is on disk. */
#define _DEFAULT_SOURCE /* pwrite */
#include "file/parts.h"

#include <errno.h>
#include <unistd.h>

#include "file/place.h"

int ruvgen_file_write(int file, const void *data, uint64_t bytes, uint64_t offset)
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

int ruvgen_file_put(ruvgen_writer *to, const void *data, uint64_t bytes)
{
    enum { PIECE = 1 << 20 }; /* checksummed while it is in the cache */
    int status = RUVGEN_OK;
    for (uint64_t at = 0; at < bytes && !status; at += PIECE) {
        const uint64_t piece = bytes - at < PIECE ? bytes - at : PIECE;
        ruvgen_hash_add(&to->hash, (const char *)data + at, piece);
        if (to->memory)
            memcpy(to->memory + to->extent.offset + to->done, (const char *)data + at, piece);
        else
            status =
                ruvgen_file_write(to->file, (const char *)data + at, piece, to->extent.offset + to->done);
        to->done += piece;
    }
    return status;
}

/* Write the padding after a section, and set its words in the header. */
static int finish(ruvgen_writer *to, uint64_t *words)
{
    static const char padding[RUVGEN_FILE_PAGE];
    const ruvgen_extent *extent = &to->extent;
    const int status = ruvgen_file_put(to, padding, extent->padded - extent->bytes);
    words[0] = extent->offset;
    words[1] = extent->bytes;
    words[2] = ruvgen_hash_end(&to->hash);
    return status;
}

static void begin(const ruvgen_file_type *type, uint64_t *words, ruvgen_extent *extents)
{
    words[RUVGEN_WORD_MAGIC] = type->magic;
    words[RUVGEN_WORD_VERSION] = ruvgen_file_version(type, words);
    words[RUVGEN_WORD_BYTES] = ruvgen_file_layout(type, words, extents);
}

/* Write all sections, and complete the header, which the caller writes. */
static int write_sections(int file, char *memory, const ruvgen_file_type *type, uint64_t *words,
                          const ruvgen_extent *extents,
                          int (*pour)(ruvgen_writer *to, size_t section, void *context), void *context)
{
    int status = RUVGEN_OK;
    for (size_t i = 0; i < type->sections && !status; i++) {
        ruvgen_writer to = {.file = file, .memory = memory, .extent = extents[i]};
        ruvgen_hash_init(&to.hash);
        status = pour(&to, i, context);
        if (!status)
            status = finish(&to, words + RUVGEN_WORD_SECTIONS + 3 * i);
    }
    words[RUVGEN_WORD_CHECKSUM] = ruvgen_file_checksum(words);
    return status;
}

int ruvgen_file_save(const ruvgen_target *target, const ruvgen_file_type *type, uint64_t *words,
                     int (*pour)(ruvgen_writer *to, size_t section, void *context), void *context)
{
    ruvgen_place place;
    ruvgen_extent extents[RUVGEN_FILE_SECTIONS];
    if (!ruvgen_little_endian())
        return RUVGEN_E_VERSION;
    begin(type, words, extents);
    int status;
    if (!target->path) {
        *target->bytes = words[RUVGEN_WORD_BYTES];
        if (*target->bytes > target->room)
            return RUVGEN_OK;
        status = write_sections(-1, target->memory, type, words, extents, pour, context);
        memcpy(target->memory, words, RUVGEN_FILE_PAGE);
        return status;
    }
    status = ruvgen_place_open(&place, target->path);
    if (status)
        return status;
    status = write_sections(place.file, NULL, type, words, extents, pour, context);
    if (!status)
        status = ruvgen_file_write(place.file, words, RUVGEN_FILE_PAGE, 0);
    if (!status)
        return ruvgen_place_take(&place, target->settled);
    ruvgen_place_drop(&place);
    return status;
}
