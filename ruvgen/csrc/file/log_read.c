#define _GNU_SOURCE
#include "file/log.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file/parts.h"
#include "memory/memory.h"

static int read_all(const ruvgen_log_reader *reader, void *data, uint64_t bytes, uint64_t offset)
{
    char *p = data;
    while (bytes) {
        const ssize_t n = pread(reader->file, p, bytes < (1u << 30) ? bytes : 1u << 30, (off_t)offset);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n ? RUVGEN_E_SYSTEM : RUVGEN_E_FORMAT; /* it became shorter meanwhile */
        p += n;
        bytes -= (uint64_t)n;
        offset += (uint64_t)n;
    }
    return RUVGEN_OK;
}

static int read_header(ruvgen_log_reader *reader)
{
    uint64_t words[RUVGEN_LOG_HEADER];
    struct stat facts;
    if (fstat(reader->file, &facts))
        return RUVGEN_E_SYSTEM;
    if (!S_ISREG(facts.st_mode))
        return RUVGEN_E_IRREGULAR;
    reader->bytes = (uint64_t)facts.st_size;
    if (!reader->bytes)
        return RUVGEN_OK;
    if (reader->bytes < sizeof words)
        return RUVGEN_E_FORMAT;
    const int status = read_all(reader, words, sizeof words, 0);
    if (status)
        return status;
    if (words[RUVGEN_LOG_WORD_MAGIC] != RUVGEN_LOG_MAGIC)
        return RUVGEN_E_FORMAT;
    reader->version = words[RUVGEN_LOG_WORD_VERSION];
    if (reader->version < 1 || reader->version > RUVGEN_LOG_VERSION)
        return RUVGEN_E_VERSION;
    reader->id = words[RUVGEN_LOG_WORD_ID];
    reader->base = words[RUVGEN_LOG_WORD_BASE];
    reader->dim = words[RUVGEN_LOG_WORD_DIM];
    reader->at = sizeof words;
    const size_t used = RUVGEN_LOG_WORD_DIM + 1;
    return words[RUVGEN_LOG_WORD_CHECKSUM] == ruvgen_log_header_checksum(words) && reader->id
                   && (uint32_t)reader->dim && (uint32_t)reader->dim <= 65536
                   && (reader->version > 1 || reader->dim <= UINT32_MAX)
                   && ruvgen_entry_bytes(RUVGEN_LOG_ROWS, 1, reader->dim)
                   && ruvgen_is_zero(words + used, (RUVGEN_LOG_HEADER - used) * sizeof *words)
               ? RUVGEN_OK
               : RUVGEN_E_FORMAT;
}

int ruvgen_log_open_file(ruvgen_log_reader *reader, int file)
{
    *reader = (ruvgen_log_reader){.file = file};
    return ruvgen_little_endian() ? read_header(reader) : RUVGEN_E_VERSION;
}

int ruvgen_log_open(ruvgen_log_reader *reader, const char *path)
{
    const int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0)
        return errno == ENXIO ? RUVGEN_E_IRREGULAR : RUVGEN_E_SYSTEM;
    const int status = ruvgen_log_open_file(reader, file);
    reader->open = 1;
    if (status)
        ruvgen_log_leave(reader);
    return status;
}

void ruvgen_log_leave(ruvgen_log_reader *reader)
{
    const int error = errno;
    if (reader->open)
        close(reader->file);
    ruvgen_give(reader->room);
    reader->open = 0;
    reader->room = NULL;
    errno = error;
}

/* Whether a head says that what is at `at` was kept. */
static int knows(const ruvgen_log_reader *reader, const char *bytes)
{
    uint64_t head[RUVGEN_ENTRY_HEAD];
    memcpy(head, bytes, sizeof head);
    return head[RUVGEN_ENTRY_KIND] > RUVGEN_LOG_NONE && head[RUVGEN_ENTRY_KIND] < RUVGEN_LOG_KINDS
           && head[RUVGEN_ENTRY_KEPT] > reader->at && head[RUVGEN_ENTRY_SEQUENCE] > reader->sequence
           && head[RUVGEN_ENTRY_CHECKSUM] == ruvgen_entry_checksum(head, reader->id);
}

/* Look for such heads behind the entry at `at`, in all places: its length may be what is damaged, and bytes may be
 * missing. */
static int look_behind(const ruvgen_log_reader *reader, int *proof)
{
    enum { PIECE = 1 << 16, HEAD = RUVGEN_ENTRY_HEAD * sizeof(uint64_t) };
    char *const bytes = ruvgen_room(PIECE);
    int status = bytes ? RUVGEN_OK : RUVGEN_E_MEMORY;
    *proof = 0;
    for (uint64_t from = reader->at + 1; from < reader->bytes && !status && !*proof;
         from += PIECE - HEAD + 1) { /* so that no head is cut in two */
        const uint64_t rest = reader->bytes - from, count = rest < PIECE ? rest : PIECE;
        status = read_all(reader, bytes, count, from);
        for (uint64_t i = 0; i + HEAD <= count && !status && !*proof; i++)
            *proof = knows(reader, bytes + i);
    }
    ruvgen_give(bytes);
    return status == RUVGEN_E_FORMAT ? RUVGEN_OK : status;
}

/* The log ends here, or is damaged. */
static int stop(ruvgen_log_reader *reader)
{
    int proof;
    const int status = look_behind(reader, &proof);
    return status ? status : proof ? RUVGEN_E_FORMAT : RUVGEN_OK;
}

static int read_content(ruvgen_log_reader *reader, uint64_t bytes, uint64_t wanted, int *right)
{
    *right = 0;
    if (bytes > reader->room_bytes || !reader->room) {
        ruvgen_give(reader->room);
        reader->room = ruvgen_room(bytes);
        reader->room_bytes = bytes;
    }
    if (!reader->room)
        return RUVGEN_E_MEMORY;
    const int status =
        read_all(reader, reader->room, bytes, reader->at + RUVGEN_ENTRY_HEAD * sizeof(uint64_t));
    if (status)
        return status == RUVGEN_E_FORMAT ? RUVGEN_OK : status;
    ruvgen_hash hash;
    ruvgen_hash_init(&hash);
    ruvgen_hash_add(&hash, reader->room, bytes);
    *right = ruvgen_hash_end(&hash) == wanted;
    return RUVGEN_OK;
}

int ruvgen_log_next(ruvgen_log_reader *reader)
{
    uint64_t head[RUVGEN_ENTRY_HEAD];
    const uint64_t rest = reader->bytes - reader->at;
    reader->kind = RUVGEN_LOG_NONE;
    if (!reader->id || !rest)
        return RUVGEN_OK;
    if (rest < sizeof head)
        return stop(reader);
    int status = read_all(reader, head, sizeof head, reader->at);
    if (status)
        return status == RUVGEN_E_FORMAT ? RUVGEN_OK : status;
    if (head[RUVGEN_ENTRY_CHECKSUM] != ruvgen_entry_checksum(head, reader->id))
        return stop(reader);
    const uint64_t n = head[RUVGEN_ENTRY_COUNT];
    const uint64_t bytes = ruvgen_entry_bytes(head[RUVGEN_ENTRY_KIND], n, reader->dim);
    const int known = reader->version > 1 || head[RUVGEN_ENTRY_KIND] <= RUVGEN_LOG_REMOVED;
    if (!bytes || !known || head[RUVGEN_ENTRY_SEQUENCE] != reader->sequence + 1
        || head[RUVGEN_ENTRY_KEPT] > reader->at)
        return RUVGEN_E_FORMAT;
    if (bytes > rest - sizeof head)
        return stop(reader);
    int right;
    status = read_content(reader, bytes, head[RUVGEN_ENTRY_CONTENT], &right);
    if (status)
        return status;
    if (!right)
        return stop(reader);
    reader->kind = head[RUVGEN_ENTRY_KIND];
    reader->n = n;
    reader->sequence++;
    reader->at += sizeof head + bytes;
    reader->ids = (const int64_t *)(const void *)reader->room;
    reader->rows = reader->room + n * sizeof(int64_t);
    return RUVGEN_OK;
}
