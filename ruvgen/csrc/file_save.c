/* Saving: to a file beside the wanted one, which takes its place when all is on the disk. */
#define _GNU_SOURCE
#include "file_parts.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "memory.h"

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
    enum { PIECE = 1 << 20 }; /* summed while it is in the cache */
    int status = RUVGEN_OK;
    for (uint64_t at = 0; at < bytes && !status; at += PIECE) {
        const uint64_t piece = bytes - at < PIECE ? bytes - at : PIECE;
        ruvgen_hash_add(&to->hash, (const char *)data + at, piece);
        status = write_all(to->file, (const char *)data + at, piece, to->extent.offset + to->done);
        to->done += piece;
    }
    return status;
}

/* The zeros behind a section, and its words. */
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
    if (!status && fsync(file))
        status = RUVGEN_E_SYSTEM;
    return status;
}

/* So that the new name is on the disk too; where a directory cannot be synced, nothing can be done. */
static void sync_directory(const char *path)
{
    char *folder = ruvgen_take(strlen(path) + 1, sizeof(void *));
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

int ruvgen_file_save(const char *path, const ruvgen_file_type *type, uint64_t *words,
                     int (*pour)(ruvgen_writer *to, size_t section, void *context), void *context)
{
    if (!ruvgen_little_endian())
        return RUVGEN_E_VERSION;
    const size_t room = strlen(path) + 32;
    char *aside = ruvgen_take(room, sizeof(void *));
    if (!aside)
        return RUVGEN_E_MEMORY;
    snprintf(aside, room, "%s.%ld.tmp", path, (long)getpid());
    const int file = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    int status = file < 0 ? RUVGEN_E_SYSTEM : write_file(file, type, words, pour, context);
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
    ruvgen_give(aside);
    errno = error;
    return status;
}
