/* The append log of a saved file: changes since the save, each as an entry with a checksum, see docs/format.md. It
 * knows bytes and the disk; graph/log.c knows what the changes are. */
#ifndef RUVGEN_LOG_H
#define RUVGEN_LOG_H

#include <sys/types.h>

#include "atomic.h"
#include "file/hash.h"
#include "status.h"
#include "sync/lock.h"

#define RUVGEN_LOG_MAGIC UINT64_C(0x676c6e6567767572) /* "ruvgenlg" */
#define RUVGEN_LOG_VERSION 2 /* version 1 has the same layout, and only the first two kinds of entries */
#define RUVGEN_LOG_BUFFER (1u << 18)

enum ruvgen_log_kind {
    RUVGEN_LOG_NONE,
    RUVGEN_LOG_ROWS,
    RUVGEN_LOG_REMOVED,
    RUVGEN_LOG_MARKED,
    RUVGEN_LOG_UNMARKED,
    RUVGEN_LOG_RENAMED,
    RUVGEN_LOG_KINDS
};

enum ruvgen_log_sync {
    RUVGEN_SYNC_NEVER,  /* the system writes to the disk when it wants to */
    RUVGEN_SYNC_ALWAYS, /* a call returns when its entry is on the disk */
    RUVGEN_SYNC_LATER   /* somebody calls ruvgen_log_sync now and then */
};

/* The words of the header. */
enum {
    RUVGEN_LOG_WORD_MAGIC,
    RUVGEN_LOG_WORD_VERSION,
    RUVGEN_LOG_WORD_CHECKSUM, /* of the header, computed with this word as zero */
    RUVGEN_LOG_WORD_ID,       /* a random number, part of all checksums */
    RUVGEN_LOG_WORD_BASE,     /* the checksum in the header of the saved file that the log begins with */
    RUVGEN_LOG_WORD_DIM,      /* and in the upper half the number of the element type: 0 for float32 */
    RUVGEN_LOG_HEADER = 8
};

/* The words before the content of each entry: `n` ids; and of rows n × dim elements, padded to 8 bytes, of renamed ids
 * the n new ones. */
enum {
    RUVGEN_ENTRY_CHECKSUM, /* of the log's id and the other words */
    RUVGEN_ENTRY_SEQUENCE, /* 1 for the first */
    RUVGEN_ENTRY_KIND,
    RUVGEN_ENTRY_COUNT,
    RUVGEN_ENTRY_KEPT,    /* bytes of the log that no failure takes away any more: see ruvgen_log_next */
    RUVGEN_ENTRY_CONTENT, /* checksum of the content */
    RUVGEN_ENTRY_HEAD
};

/* file/log_parts.c */

uint64_t ruvgen_log_header_checksum(const uint64_t *words);
uint64_t ruvgen_entry_checksum(const uint64_t *head, uint64_t id);
/* Bytes of the content; 0 if no entry is like that. */
uint64_t ruvgen_entry_bytes(uint64_t kind, uint64_t n, uint64_t dim);

/* file/log_read.c: a log being read. Nothing in it is trusted. All zeros: none is open. */
typedef struct {
    int open, file;
    uint64_t bytes;         /* of the file when it was opened */
    uint64_t id, base, dim; /* dim as in the header; 0: the file is empty, a log that was never begun */
    uint64_t version;
    uint64_t at;        /* where the next entry begins */
    uint64_t sequence;  /* of the last entry */
    uint64_t kind, n;   /* of it; RUVGEN_LOG_NONE: there are no more entries */
    const int64_t *ids; /* its content, until the next call; the new ids follow the old ones */
    const void *rows;
    char *room;
    uint64_t room_bytes;
} ruvgen_log_reader;

/* RUVGEN_E_SYSTEM (errno ENOENT: there is no log), RUVGEN_E_IRREGULAR, RUVGEN_E_FORMAT, RUVGEN_E_VERSION. */
int ruvgen_log_open(ruvgen_log_reader *reader, const char *path);
/* The same of an open file, which is not closed. */
int ruvgen_log_open_file(ruvgen_log_reader *reader, int file);
/* Read an entry. What ends the log is not read: an entry that is not whole, if nothing shows that it was whole once.
 * RUVGEN_E_FORMAT: the entry at `at` is damaged, because a later entry knows that it was kept, or its checksums are
 * right and it makes no sense. RUVGEN_E_MEMORY, RUVGEN_E_SYSTEM. */
int ruvgen_log_next(ruvgen_log_reader *reader);
void ruvgen_log_leave(ruvgen_log_reader *reader);

/* file/log.c: a log being written. All zeros: none is. */
typedef struct {
    int open, file, sync;
    uint32_t generation; /* of the process that opened it */
    char *path;
    uint64_t id, dim;
    uint64_t sequence;         /* of the last entry */
    ruvgen_atomic_u64 end;     /* where the next entry begins */
    ruvgen_atomic_u64 kept;    /* bytes that are on the disk */
    ruvgen_atomic_u64 written; /* entries since the index was made, whatever log they went to */
    ruvgen_atomic_u64 settled; /* those of them that are on the disk */
    ruvgen_atomic_u32 failed;  /* errno of the failure after which it takes nothing any more; 0: none */
    ruvgen_lock syncing;
    uint64_t head[RUVGEN_ENTRY_HEAD]; /* of the entry that is being written */
    ruvgen_hash hash;
    uint64_t filled, flushed; /* bytes of it in the buffer, and bytes in the file before these */
    int error;                /* errno of the first write of it that failed */
    char *buffer;             /* RUVGEN_LOG_BUFFER bytes */
} ruvgen_log;

/* Whether an entry can be written: RUVGEN_OK, RUVGEN_E_UNLOGGED, or RUVGEN_E_FORKED in the child of a fork. */
int ruvgen_log_ready(const ruvgen_log *log);
/* Write an entry: its kind, its content in any pieces, and the end. Only the last can fail: RUVGEN_E_LOG, and the log
 * ends where it ended before. If even that fails, it takes no more entries. */
void ruvgen_entry_begin(ruvgen_log *log, enum ruvgen_log_kind kind, uint64_t n);
void ruvgen_entry_put(ruvgen_log *log, const void *data, uint64_t bytes);
int ruvgen_entry_end(ruvgen_log *log);
/* Have all entries up to this number of `written` on the disk. Any threads may do so at the same time, and one call of
 * the system then serves all that wait. RUVGEN_E_UNSYNCED, and the log takes no more entries. */
int ruvgen_log_settle(ruvgen_log *log, uint64_t entry);
int ruvgen_log_sync(ruvgen_log *log);

/* file/log_open.c */

/* Lock the log at a path for this process, so that no other writes to it or replaces it. make: make an empty one with
 * this mode if there is none; otherwise *file is then -1. RUVGEN_E_LOCKED: somebody else has; RUVGEN_E_SYSTEM,
 * RUVGEN_E_IRREGULAR. */
int ruvgen_log_lock(const char *path, int make, mode_t mode, int *file);
/* Open a log whose file is locked, to write on after the entry that the reader read last; cuts what is behind.
 * The log owns the file then. RUVGEN_E_SYSTEM, RUVGEN_E_MEMORY. */
int ruvgen_log_resume(ruvgen_log *log, const char *path, int file, const ruvgen_log_reader *reader, int sync);
/* The same with a new log, which takes the place of the locked one at once. */
int ruvgen_log_begin(ruvgen_log *log, const char *path, int file, uint64_t base, uint64_t dim, int sync);
/* Begin a new log in place of the current one. After RUVGEN_E_SYSTEM the current one goes on, unless it is not known
 * which of both is on the disk: then it takes no more entries. */
int ruvgen_log_restart(ruvgen_log *log, uint64_t base);
/* Sync and close. RUVGEN_E_UNSYNCED. */
int ruvgen_log_close(ruvgen_log *log);
/* Close without a word to the disk or the lock: in the child of a fork. */
void ruvgen_log_abandon(ruvgen_log *log);

#endif
