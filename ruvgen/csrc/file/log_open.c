/* Opening, beginning and closing logs. A log is locked by its open file, so that a lock ends with its process. */
#define _GNU_SOURCE /* F_DUPFD_CLOEXEC */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file/entropy.h"
#include "file/log.h"
#include "file/parts.h"
#include "file/place.h"
#include "memory/memory.h"
#include "sync/lifetime.h"

static int give_up(int file, int status)
{
    const int error = errno;
    close(file);
    errno = error;
    return status;
}

static int lock(int file)
{
    while (flock(file, LOCK_EX | LOCK_NB))
        if (errno != EINTR)
            return errno == EWOULDBLOCK ? RUVGEN_E_LOCKED : RUVGEN_E_SYSTEM;
    return RUVGEN_OK;
}

int ruvgen_log_lock(const char *path, int make, mode_t mode, int *file)
{
    for (;;) {
        struct stat own, now;
        const int flags = O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (make ? O_CREAT : 0);
        *file = -1;
        const int opened = open(path, flags, mode);
        if (opened < 0 && !make && (errno == ENOENT || errno == ENAMETOOLONG)) /* there can be none */
            return RUVGEN_OK;
        if (opened < 0)
            return errno == ENXIO ? RUVGEN_E_IRREGULAR : RUVGEN_E_SYSTEM;
        if (fstat(opened, &own))
            return give_up(opened, RUVGEN_E_SYSTEM);
        if (!S_ISREG(own.st_mode))
            return give_up(opened, RUVGEN_E_IRREGULAR);
        const int status = lock(opened);
        if (status)
            return give_up(opened, status);
        /* Before it was locked, another log may have taken its place. */
        if (!stat(path, &now) && now.st_dev == own.st_dev && now.st_ino == own.st_ino) {
            *file = opened;
            return RUVGEN_OK;
        }
        close(opened);
    }
}

/* A new log as a locked file that takes the place of what is at the path. *known: whether it is known that it has, or
 * has not. */
static int make_file(const ruvgen_log *log, uint64_t id, uint64_t base, int *file, int *known)
{
    const uint64_t words[RUVGEN_LOG_HEADER] = {[RUVGEN_LOG_WORD_MAGIC] = RUVGEN_LOG_MAGIC,
                                               [RUVGEN_LOG_WORD_VERSION] = RUVGEN_LOG_VERSION,
                                               [RUVGEN_LOG_WORD_ID] = id,
                                               [RUVGEN_LOG_WORD_BASE] = base,
                                               [RUVGEN_LOG_WORD_DIM] = log->dim};
    uint64_t header[RUVGEN_LOG_HEADER];
    memcpy(header, words, sizeof words);
    header[RUVGEN_LOG_WORD_CHECKSUM] = ruvgen_log_header_checksum(words);
    ruvgen_place place;
    *known = 1;
    int status = ruvgen_place_open(&place, log->path);
    if (status)
        return status;
    status = ruvgen_file_write(place.file, header, sizeof header, 0);
    *file = status ? -1 : fcntl(place.file, F_DUPFD_CLOEXEC, 0);
    if (*file < 0)
        status = RUVGEN_E_SYSTEM;
    else
        status = lock(*file);
    if (status)
        ruvgen_place_drop(&place);
    else
        status = ruvgen_place_take(&place, known);
    return status && *file >= 0 ? give_up(*file, status) : status;
}

/* Write to this file from now on. Nobody syncs the old one meanwhile. */
static void turn_to(ruvgen_log *log, int file, uint64_t id, uint64_t end, uint64_t sequence)
{
    log->file = file;
    log->id = id;
    log->sequence = sequence;
    log->head[RUVGEN_ENTRY_SEQUENCE] = sequence;
    ruvgen_store_u64(&log->end, end, RUVGEN_RELAXED);
    ruvgen_store_u64(&log->kept, end, RUVGEN_RELEASE);
    ruvgen_store_u64(&log->settled, ruvgen_load_u64(&log->written, RUVGEN_RELAXED), RUVGEN_RELEASE);
    ruvgen_store_u32(&log->failed, 0, RUVGEN_RELEASE);
}

static uint64_t new_id(void)
{
    const uint64_t id = ruvgen_entropy();
    return id ? id : 1;
}

static int prepare(ruvgen_log *log, const char *path, uint64_t dim, int sync)
{
    char *const own = ruvgen_room(strlen(path) + 1);
    char *const buffer = ruvgen_room(RUVGEN_LOG_BUFFER);
    if (!own || !buffer) {
        ruvgen_give(own);
        ruvgen_give(buffer);
        return RUVGEN_E_MEMORY;
    }
    log->path = strcpy(own, path);
    log->buffer = buffer;
    log->dim = dim;
    log->sync = sync;
    log->generation = ruvgen_generation();
    return RUVGEN_OK;
}

static void forget(ruvgen_log *log)
{
    ruvgen_give(log->path);
    ruvgen_give(log->buffer);
    log->path = log->buffer = NULL;
    log->open = 0;
}

int ruvgen_log_resume(ruvgen_log *log, const char *path, int file, const ruvgen_log_reader *reader, int sync)
{
    int status = prepare(log, path, reader->dim, sync);
    if (!status && (ftruncate(file, (off_t)reader->at) || fsync(file))) {
        status = RUVGEN_E_SYSTEM;
        forget(log);
    }
    if (status)
        return give_up(file, status);
    turn_to(log, file, reader->id, reader->at, reader->sequence);
    log->open = 1;
    return RUVGEN_OK;
}

int ruvgen_log_begin(ruvgen_log *log, const char *path, int file, uint64_t base, uint64_t dim, int sync)
{
    int made = -1, known = 0, status = prepare(log, path, dim, sync);
    const uint64_t id = new_id();
    if (!status)
        status = make_file(log, id, base, &made, &known);
    if (!status && !known) {
        errno = EIO;
        status = give_up(made, RUVGEN_E_SYSTEM);
    }
    if (status)
        forget(log);
    if (status)
        return give_up(file, status);
    close(file);
    turn_to(log, made, id, RUVGEN_LOG_HEADER * sizeof(uint64_t), 0);
    log->open = 1;
    return RUVGEN_OK;
}

int ruvgen_log_restart(ruvgen_log *log, uint64_t base)
{
    int made = -1, known = 0;
    const uint64_t id = new_id();
    const int status = make_file(log, id, base, &made, &known);
    if (status)
        return status;
    ruvgen_lock_take(&log->syncing, ruvgen_generation());
    close(log->file);
    turn_to(log, made, id, RUVGEN_LOG_HEADER * sizeof(uint64_t), 0);
    if (!known)
        ruvgen_store_u32(&log->failed, EIO, RUVGEN_RELEASE);
    ruvgen_lock_give(&log->syncing);
    errno = known ? errno : EIO;
    return known ? RUVGEN_OK : RUVGEN_E_SYSTEM;
}

int ruvgen_log_close(ruvgen_log *log)
{
    if (!log->open)
        return RUVGEN_OK;
    const int here = log->generation == ruvgen_generation(); /* not in the child of a fork */
    const int status = here && log->sync != RUVGEN_SYNC_NEVER ? ruvgen_log_sync(log) : RUVGEN_OK;
    const int error = errno;
    ruvgen_lock_take(&log->syncing, ruvgen_generation());
    if (here)
        close(log->file);
    forget(log);
    ruvgen_lock_give(&log->syncing);
    errno = error;
    return status;
}

void ruvgen_log_abandon(ruvgen_log *log)
{
    if (log->open && log->file >= 0)
        close(log->file);
    log->file = -1;
}
