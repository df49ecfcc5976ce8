/* Saving: to a temporary file that is renamed to the wanted name when all of it is on disk. */
#define _DEFAULT_SOURCE /* pwrite */
#include "file/parts.h"

#include <errno.h>
#include <unistd.h>

#include "file/place.h"

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

int ruvgen_file_put(ruvgen_writer *to, const void *data, uint64_t bytes)
{
    enum { PIECE = 1 << 20 }; /* checksummed while it is in the cache */
    int status = RUVGEN_OK;
    for (uint64_t at = 0; at < bytes && !status; at += PIECE) {
        const uint64_t piece = bytes - at < PIECE ? bytes - at : PIECE;
        ruvgen_hash_add(&to->hash, (const char *)data + at, piece);
        status = write_all(to->file, (const char *)data + at, piece, to->extent.offset + to->done);
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

static int write_file(int file, const ruvgen_file_type *type, uint64_t *words,
                      int (*pour)(ruvgen_writer *to, size_t section, void *context), void *context)
{
    ruvgen_extent extents[RUVGEN_FILE_SECTIONS];
    int status = RUVGEN_OK;
    words[RUVGEN_WORD_MAGIC] = type->magic;
    words[RUVGEN_WORD_VERSION] = type->version;
    words[RUVGEN_WORD_BYTES] = ruvgen_file_layout(type, words, extents);
    for (size_t i = 0; i < type->sections && !status; i++) {
        ruvgen_writer to = {.file = file, .extent = extents[i]};
        ruvgen_hash_init(&to.hash);
        status = pour(&to, i, context);
        if (!status)
            status = finish(&to, words + RUVGEN_WORD_SECTIONS + 3 * i);
    }
    words[RUVGEN_WORD_CHECKSUM] = ruvgen_file_checksum(words);
    if (!status)
        status = write_all(file, words, RUVGEN_FILE_PAGE, 0);
    return status;
}

int ruvgen_file_save(const char *path, const ruvgen_file_type *type, uint64_t *words,
                     int (*pour)(ruvgen_writer *to, size_t section, void *context), void *context)
{
    ruvgen_place place;
    if (!ruvgen_little_endian())
        return RUVGEN_E_VERSION;
    int status = ruvgen_place_open(&place, path);
    if (status)
        return status;
    status = write_file(place.file, type, words, pour, context);
    if (!status)
        return ruvgen_place_take(&place);
    ruvgen_place_drop(&place);
    return status;
}
