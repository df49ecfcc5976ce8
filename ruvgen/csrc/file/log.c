/* Appending to a log. An entry's head is written last, so that an entry of which a part is missing is none. */
#define _GNU_SOURCE
#include "file/log.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "file/parts.h"
#include "sync/lifetime.h"

static const uint64_t head_bytes = RUVGEN_ENTRY_HEAD * sizeof(uint64_t);

int ruvgen_log_ready(const ruvgen_log *log)
{
    if (!log->open)
        return RUVGEN_OK;
    if (log->generation != ruvgen_generation())
        return RUVGEN_E_FORKED;
    const uint32_t error = ruvgen_load_u32(&log->failed, RUVGEN_ACQUIRE);
    if (!error)
        return RUVGEN_OK;
    errno = (int)error;
    return RUVGEN_E_UNLOGGED;
}

static uint64_t end_of(const ruvgen_log *log)
{
    return ruvgen_load_u64(&log->end, RUVGEN_RELAXED);
}

static void flush(ruvgen_log *log)
{
    if (!log->error)
        log->error =
            ruvgen_file_write(log->file, log->buffer, log->filled, end_of(log) + log->flushed) ? errno : 0;
    log->flushed += log->filled;
    log->filled = 0;
}

void ruvgen_entry_begin(ruvgen_log *log, enum ruvgen_log_kind kind, uint64_t n)
{
    const uint64_t end = end_of(log);
    log->head[RUVGEN_ENTRY_SEQUENCE] = log->sequence + 1;
    log->head[RUVGEN_ENTRY_KIND] = kind;
    log->head[RUVGEN_ENTRY_COUNT] = n;
    log->head[RUVGEN_ENTRY_KEPT] =
        log->sync == RUVGEN_SYNC_NEVER ? end : ruvgen_load_u64(&log->kept, RUVGEN_ACQUIRE);
    ruvgen_hash_init(&log->hash);
    log->filled = head_bytes; /* filled in at the end */
    log->flushed = 0;
    log->error = 0;
    memset(log->buffer, 0, head_bytes);
}

void ruvgen_entry_put(ruvgen_log *log, const void *data, uint64_t bytes)
{
    const char *p = data;
    ruvgen_hash_add(&log->hash, data, bytes);
    while (bytes) {
        const uint64_t room = RUVGEN_LOG_BUFFER - log->filled, piece = bytes < room ? bytes : room;
        memcpy(log->buffer + log->filled, p, piece);
        log->filled += piece;
        p += piece;
        bytes -= piece;
        if (log->filled == RUVGEN_LOG_BUFFER)
            flush(log);
    }
}

static int take_back(ruvgen_log *log)
{
    const int error = log->error;
    if (ftruncate(log->file, (off_t)end_of(log)))
        ruvgen_store_u32(&log->failed, (uint32_t)error, RUVGEN_RELEASE);
    errno = error;
    return RUVGEN_E_LOG;
}

int ruvgen_entry_end(ruvgen_log *log)
{
    static const uint64_t none = 0;
    const uint64_t end = end_of(log), length = log->flushed + log->filled;
    ruvgen_entry_put(log, &none, (8 - length % 8) % 8);
    log->head[RUVGEN_ENTRY_CONTENT] = ruvgen_hash_end(&log->hash);
    log->head[RUVGEN_ENTRY_CHECKSUM] = ruvgen_entry_checksum(log->head, log->id);
    const int apart = log->flushed != 0;
    const uint64_t whole = log->flushed + log->filled;
    if (!apart)
        memcpy(log->buffer, log->head, head_bytes);
    flush(log);
    if (apart && !log->error && ruvgen_file_write(log->file, log->head, head_bytes, end))
        log->error = errno;
    if (log->error)
        return take_back(log);
    log->sequence++;
    ruvgen_store_u64(&log->end, end + whole, RUVGEN_RELAXED);
    ruvgen_add_u64(&log->written, 1, RUVGEN_RELEASE); /* whoever sees it, sees the end, too */
    return RUVGEN_OK;
}

/* Metadata that reading does not need may be left out. */
static int sync_data(int file)
{
#if defined(__linux__)
    return fdatasync(file);
#elif defined(F_FULLFSYNC)
    return fcntl(file, F_FULLFSYNC);
#else
    return fsync(file);
#endif
}

/* After a failure nobody knows what is on the disk, and another try may succeed without writing what the first one did
 * not: so there is none. */
int ruvgen_log_settle(ruvgen_log *log, uint64_t entry)
{
    if (ruvgen_load_u64(&log->settled, RUVGEN_ACQUIRE) >= entry)
        return RUVGEN_OK;
    ruvgen_lock_take(&log->syncing, ruvgen_generation());
    int error = 0;
    if (ruvgen_load_u64(&log->settled, RUVGEN_RELAXED) < entry) {
        const uint64_t written = ruvgen_load_u64(&log->written, RUVGEN_ACQUIRE), end = end_of(log);
        error = (int)ruvgen_load_u32(&log->failed, RUVGEN_RELAXED);
        if (!error && log->open && sync_data(log->file))
            error = errno ? errno : EIO;
        if (error) {
            ruvgen_store_u32(&log->failed, (uint32_t)error, RUVGEN_RELEASE);
        } else {
            ruvgen_store_u64(&log->kept, end, RUVGEN_RELEASE);
            ruvgen_store_u64(&log->settled, written, RUVGEN_RELEASE);
        }
    }
    ruvgen_lock_give(&log->syncing);
    errno = error ? error : errno;
    return error ? RUVGEN_E_UNSYNCED : RUVGEN_OK;
}

int ruvgen_log_sync(ruvgen_log *log)
{
    return ruvgen_log_settle(log, ruvgen_load_u64(&log->written, RUVGEN_ACQUIRE));
}
