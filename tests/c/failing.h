/* Addresses and disks that fail when they are told to: calls of the system, linked with --wrap=NAME for each. */
#ifndef FAILING_H
#define FAILING_H

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <sys/mman.h>
#include <unistd.h>

#include "check.h"

/* Calls of the system: mapped bytes, and which call fails how. */
static int64_t mapped;
static enum { NEVER, REFUSE, SHORT } disk_fails;
static long disk_calls, disk_at, disk_error;

static int memory_fails(void)
{
    const uint64_t call = ruvgen_add_u64(&calls, 1, RUVGEN_RELAXED);
    return call >= first_to_fail && call <= last_to_fail;
}

static int disk_refuses(void)
{
    if (disk_fails == NEVER || disk_calls++ != disk_at || disk_fails == SHORT)
        return 0;
    errno = (int)disk_error;
    return 1;
}

void *__real_mmap(void *at, size_t bytes, int protection, int flags, int file, off_t offset);
int __real_munmap(void *at, size_t bytes);
int __real_mprotect(void *at, size_t bytes, int protection);
ssize_t __real_pwrite(int file, const void *data, size_t bytes, off_t offset);
ssize_t __real_pread(int file, void *data, size_t bytes, off_t offset);
int __real_fsync(int file);
int __real_close(int file);
int __real_renameat(int from_folder, const char *from, int to_folder, const char *to);
int __real_openat(int folder, const char *path, int flags, ...);
int __real_open(const char *path, int flags, ...);
void *__wrap_mmap(void *at, size_t bytes, int protection, int flags, int file, off_t offset);
int __wrap_munmap(void *at, size_t bytes);
int __wrap_mprotect(void *at, size_t bytes, int protection);
ssize_t __wrap_pwrite(int file, const void *data, size_t bytes, off_t offset);
ssize_t __wrap_pread(int file, void *data, size_t bytes, off_t offset);
int __wrap_fsync(int file);
int __wrap_close(int file);
int __wrap_renameat(int from_folder, const char *from, int to_folder, const char *to);
int __wrap_openat(int folder, const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);

void *__wrap_mmap(void *at, size_t bytes, int protection, int flags, int file, off_t offset)
{
    if (memory_fails()) {
        errno = ENOMEM;
        return MAP_FAILED;
    }
    void *const memory = __real_mmap(at, bytes, protection, flags, file, offset);
    mapped += memory == MAP_FAILED ? 0 : (int64_t)bytes;
    return memory;
}

int __wrap_munmap(void *at, size_t bytes)
{
    mapped -= (int64_t)bytes;
    return __real_munmap(at, bytes);
}

int __wrap_mprotect(void *at, size_t bytes, int protection)
{
    if (!memory_fails())
        return __real_mprotect(at, bytes, protection);
    errno = ENOMEM;
    return -1;
}

ssize_t __wrap_pwrite(int file, const void *data, size_t bytes, off_t offset)
{
    const int some = disk_fails == SHORT && disk_calls == disk_at && bytes > 1;
    return disk_refuses() ? -1 : __real_pwrite(file, data, some ? bytes / 2 : bytes, offset);
}

ssize_t __wrap_pread(int file, void *data, size_t bytes, off_t offset)
{
    const int some = disk_fails == SHORT && disk_calls == disk_at && bytes > 1;
    return disk_refuses() ? -1 : __real_pread(file, data, some ? bytes / 2 : bytes, offset);
}

int __wrap_fsync(int file)
{
    return disk_refuses() ? -1 : __real_fsync(file);
}

int __wrap_close(int file)
{
    const int refused = disk_refuses(), done = __real_close(file);
    return refused ? -1 : done;
}

int __wrap_renameat(int from_folder, const char *from, int to_folder, const char *to)
{
    return disk_refuses() ? -1 : __real_renameat(from_folder, from, to_folder, to);
}

int __wrap_openat(int folder, const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const int mode = flags & O_CREAT ? va_arg(more, int) : 0;
    va_end(more);
    return disk_refuses() ? -1 : __real_openat(folder, path, flags, mode);
}

int __wrap_open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const int mode = flags & O_CREAT ? va_arg(more, int) : 0;
    va_end(more);
    return disk_refuses() ? -1 : __real_open(path, flags, mode);
}

/* Files that a test compares. */
static inline char *bytes_of(const char *path, size_t *length)
{
    FILE *const file = fopen(path, "rb");
    CHECK(file && !fseek(file, 0, SEEK_END));
    *length = (size_t)ftell(file);
    rewind(file);
    char *const bytes = malloc(*length);
    CHECK(bytes && fread(bytes, 1, *length, file) == *length && !fclose(file));
    return bytes;
}

static inline int same_files(const char *one, const char *other)
{
    size_t first, second;
    char *const a = bytes_of(one, &first), *const b = bytes_of(other, &second);
    const int same = first == second && !memcmp(a, b, first);
    free(a);
    free(b);
    return same;
}

#endif
