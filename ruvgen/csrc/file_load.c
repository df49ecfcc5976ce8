/* Loading: nothing in a file is believed. Lengths and offsets are computed and compared, checksums cover every
 * byte. */
#define _GNU_SOURCE
#include "file_parts.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

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

static int read_header(ruvgen_source *from)
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
    if (words[RUVGEN_WORD_MAGIC] != from->type->magic)
        return RUVGEN_E_FORMAT;
    if (words[RUVGEN_WORD_VERSION] != from->type->version)
        return RUVGEN_E_VERSION;
    if (words[RUVGEN_WORD_CHECKSUM] != ruvgen_file_checksum(words)
        || words[RUVGEN_WORD_BYTES] != ruvgen_file_layout(from->type, words, from->extents)
        || words[RUVGEN_WORD_BYTES] != (uint64_t)facts.st_size)
        return RUVGEN_E_FORMAT;
    for (size_t i = 0; i < from->type->sections; i++)
        if (words[RUVGEN_WORD_SECTIONS + 3 * i] != from->extents[i].offset
            || words[RUVGEN_WORD_SECTIONS + 3 * i + 1] != from->extents[i].bytes)
            return RUVGEN_E_FORMAT;
    return RUVGEN_OK;
}

int ruvgen_source_open(ruvgen_source *from, const char *path, const ruvgen_file_type *type, int verify)
{
    if (!ruvgen_little_endian())
        return RUVGEN_E_VERSION;
    *from = (ruvgen_source){.type = type, .verify = verify};
    from->file = open(path, O_RDONLY | O_CLOEXEC);
    if (from->file < 0)
        return RUVGEN_E_SYSTEM;
    const int status = read_header(from);
    if (status)
        ruvgen_source_close(from);
    return status;
}

int ruvgen_source_map(ruvgen_source *from)
{
    void *base =
        mmap(NULL, from->words[RUVGEN_WORD_BYTES], PROT_READ | PROT_WRITE, MAP_PRIVATE, from->file, 0);
    if (base == MAP_FAILED)
        return RUVGEN_E_SYSTEM;
    from->base = base;
    return RUVGEN_OK;
}

static int agrees(const ruvgen_source *from, size_t section, const ruvgen_hash *hash)
{
    return ruvgen_hash_end(hash) == from->words[RUVGEN_WORD_SECTIONS + 3 * section + 2] ? RUVGEN_OK
                                                                                        : RUVGEN_E_FORMAT;
}

int ruvgen_source_use(const ruvgen_source *from, size_t section, char **at)
{
    ruvgen_hash hash;
    *at = from->base + from->extents[section].offset;
    if (!from->verify)
        return RUVGEN_OK;
    ruvgen_hash_init(&hash);
    ruvgen_hash_add(&hash, *at, from->extents[section].padded);
    return agrees(from, section, &hash);
}

int ruvgen_source_read(const ruvgen_source *from, size_t section, void *to)
{
    enum { PIECE = 1 << 18 }; /* summed while it is in the cache */
    const ruvgen_extent *extent = &from->extents[section];
    char padding[RUVGEN_FILE_PAGE], *const bytes = to;
    ruvgen_hash hash;
    ruvgen_hash_init(&hash);
    int status = RUVGEN_OK;
    for (uint64_t at = 0; at < extent->bytes && !status; at += PIECE) {
        const uint64_t piece = extent->bytes - at < PIECE ? extent->bytes - at : PIECE;
        status = read_all(from->file, bytes + at, piece, extent->offset + at);
        if (!status)
            ruvgen_hash_add(&hash, bytes + at, piece);
    }
    if (!status)
        status =
            read_all(from->file, padding, extent->padded - extent->bytes, extent->offset + extent->bytes);
    if (status)
        return status;
    ruvgen_hash_add(&hash, padding, extent->padded - extent->bytes);
    return agrees(from, section, &hash);
}

void ruvgen_source_close(const ruvgen_source *from)
{
    const int error = errno;
    close(from->file);
    errno = error;
}
