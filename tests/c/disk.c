/* A library to be loaded before others (LD_PRELOAD): the disk fails when it is told to, and what is done to it is
 * written down. Only calls for files in one folder count. Of a write and its size, half is done before it falls
 * short. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Which call fails, from 0; -1: none. */
static char folder[1024];
static long calls, from = -1, to = -1;
static int how; /* errno, or -1: writes and reads are short */
static int trace = -1;

void disk_begin(const char *in, long first, long last, int error);
long disk_end(void);
void disk_trace(const char *path);
void disk_mark(long number);

void disk_begin(const char *in, long first, long last, int error)
{
    snprintf(folder, sizeof folder, "%s", in);
    calls = 0;
    from = first;
    to = last;
    how = error;
}

long disk_end(void)
{
    *folder = 0;
    return calls;
}

void disk_trace(const char *path)
{
    trace = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
}

/* A line, and the bytes that belong to it. One call, so that lines of threads do not mix. */
static void tell(const char *line, const void *data, size_t bytes)
{
    static char room[1 << 22];
    static volatile int busy;
    if (trace < 0)
        return;
    while (__sync_lock_test_and_set(&busy, 1))
        ;
    const size_t length = strlen(line);
    memcpy(room, line, length);
    if (bytes)
        memcpy(room + length, data, bytes);
    (void)!syscall(SYS_write, trace, room, length + bytes);
    __sync_lock_release(&busy);
}

void disk_mark(long number)
{
    char line[64];
    snprintf(line, sizeof line, "mark %ld 0 0\n", number);
    tell(line, NULL, 0);
}

/* The name of an open file, if it is one that counts. */
static int known(int file, char *name, struct stat *facts)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t n = *folder ? readlink(link, name, 1023) : -1;
    name[n < 0 ? 0 : n] = 0;
    return n > 0 && !strncmp(name, folder, strlen(folder)) && !fstat(file, facts);
}

static int fails(void)
{
    const long call = __sync_fetch_and_add(&calls, 1);
    return from >= 0 && call >= from && call <= to;
}

static int refused(void)
{
    if (!fails() || how < 0)
        return 0;
    errno = how;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static ssize_t write_at(int file, const void *data, size_t bytes, off_t offset)
{
    char name[1024], line[128];
    struct stat facts;
    if (!known(file, name, &facts))
        return REAL(pwrite)(file, data, bytes, offset);
    const int failing = fails();
    if (failing && how > 0) {
        (void)!REAL(pwrite)(file, data, bytes / 2, offset); /* a part may have been written, nobody knows */
        snprintf(line, sizeof line, "write %ld %ld %zu\n", (long)facts.st_ino, (long)offset, bytes / 2);
        tell(line, data, bytes / 2);
        errno = how;
        return -1;
    }
    const ssize_t done = REAL(pwrite)(file, data, failing && bytes > 1 ? bytes / 2 : bytes, offset);
    if (done > 0) {
        snprintf(line, sizeof line, "write %ld %ld %zd\n", (long)facts.st_ino, (long)offset, done);
        tell(line, data, (size_t)done);
    }
    return done;
}

ssize_t pwrite(int file, const void *data, size_t bytes, off_t offset)
{
    return write_at(file, data, bytes, offset);
}

ssize_t pwrite64(int file, const void *data, size_t bytes, off_t offset)
{
    return write_at(file, data, bytes, offset);
}

static int synced(int file, int (*real)(int))
{
    char name[1024], line[1200];
    struct stat facts;
    if (!known(file, name, &facts))
        return real(file);
    if (refused())
        return -1;
    /* What is covered was written before it began, and is kept when it ends. */
    static long syncs;
    const long number = __sync_fetch_and_add(&syncs, 1), in = S_ISDIR(facts.st_mode) ? 0 : (long)facts.st_ino;
    snprintf(line, sizeof line, "syncing %ld %ld 0\n", in, number);
    tell(line, NULL, 0);
    const int done = real(file);
    snprintf(line, sizeof line, "synced %ld %ld 0\n", in, number);
    if (!done)
        tell(line, NULL, 0);
    return done;
}

int fsync(int file)
{
    return synced(file, REAL(fsync));
}

int fdatasync(int file)
{
    return synced(file, REAL(fdatasync));
}

static int cut(int file, off_t bytes)
{
    char name[1024], line[128];
    struct stat facts;
    if (!known(file, name, &facts))
        return REAL(ftruncate)(file, bytes);
    if (refused())
        return -1;
    const int done = REAL(ftruncate)(file, bytes);
    snprintf(line, sizeof line, "cut %ld %ld 0\n", (long)facts.st_ino, (long)bytes);
    if (!done)
        tell(line, NULL, 0);
    return done;
}

int ftruncate(int file, off_t bytes)
{
    return cut(file, bytes);
}

int ftruncate64(int file, off_t bytes)
{
    return cut(file, bytes);
}

static const char *last(const char *path)
{
    const char *const slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* Opening, whose result says whether it counts; a refusal comes too late, so the file is removed again. */
static int opened(int file, const char *path, int flags, int there)
{
    char name[1024], line[1300];
    struct stat facts;
    if (file < 0 || !known(file, name, &facts) || S_ISDIR(facts.st_mode))
        return file;
    if (refused()) {
        const int error = errno;
        close(file);
        if (!there)
            syscall(SYS_unlinkat, AT_FDCWD, name, 0);
        errno = error;
        return -1;
    }
    snprintf(line, sizeof line, "create %ld 0 %zu\n", (long)facts.st_ino, strlen(last(path)));
    if (flags & O_CREAT && !there)
        tell(line, last(path), strlen(last(path)));
    return file;
}

static int open_at(int at, const char *path, int flags, mode_t mode)
{
    const int there = !syscall(SYS_faccessat, at, path, F_OK);
    return opened((int)syscall(SYS_openat, at, path, flags, mode), path, flags, there);
}

#define OPEN(at)                                                                                             \
    {                                                                                                        \
        va_list more;                                                                                        \
        va_start(more, flags);                                                                               \
        const int mode = flags & O_CREAT ? va_arg(more, int) : 0;                                            \
        va_end(more);                                                                                        \
        return open_at(at, path, flags, (mode_t)mode);                                                       \
    }

int open(const char *path, int flags, ...) OPEN(AT_FDCWD) int open64(const char *path, int flags, ...)
    OPEN(AT_FDCWD) int openat(int at, const char *path, int flags, ...)
        OPEN(at) int openat64(int at, const char *path, int flags, ...) OPEN(at)

            int renameat(int from_at, const char *old, int to_at, const char *new)
{
    char line[1300], both[1024], name[1024];
    struct stat facts;
    if (!known(from_at, name, &facts))
        return REAL(renameat)(from_at, old, to_at, new);
    if (refused())
        return -1;
    const int done = REAL(renameat)(from_at, old, to_at, new);
    const int n = snprintf(both, sizeof both, "%s/%s", old, new);
    snprintf(line, sizeof line, "rename 0 0 %d\n", n);
    if (!done)
        tell(line, both, (size_t)n);
    return done;
}

int unlink(const char *path)
{
    char line[1300];
    const int counts = *folder && !strncmp(path, folder, strlen(folder));
    if (counts && refused())
        return -1;
    const int done = REAL(unlink)(path);
    snprintf(line, sizeof line, "unlink 0 0 %zu\n", strlen(last(path)));
    if (counts && !done)
        tell(line, last(path), strlen(last(path)));
    return done;
}

int unlinkat(int at, const char *path, int flags)
{
    char line[1300], name[1024];
    struct stat facts;
    const int counts = known(at, name, &facts);
    const int done = REAL(unlinkat)(at, path, flags);
    snprintf(line, sizeof line, "unlink 0 0 %zu\n", strlen(last(path)));
    if (counts && !done)
        tell(line, last(path), strlen(last(path)));
    return done;
}
