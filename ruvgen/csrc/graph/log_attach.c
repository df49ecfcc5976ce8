/* Which log belongs to which save. A log begins with a save: it has the checksum of the save's header, which covers
 * all checksums of the save. A save that holds changes of a log has the log's id and the number of the last such
 * entry; so the save takes the place of the old one and of these entries by one renaming, and it does not matter when
 * the log itself is replaced. */
#include "graph/file.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sync/lifetime.h"

static int id_of(const char *path, uint64_t *id, mode_t *mode)
{
    ruvgen_source from;
    struct stat facts;
    const int status = ruvgen_source_open(&from, path, &ruvgen_graph_file, 0);
    if (status)
        return status;
    *id = from.words[RUVGEN_WORD_CHECKSUM];
    *mode = 0600 | (fstat(from.file, &facts) ? 0 : facts.st_mode & 0666);
    ruvgen_source_close(&from);
    return RUVGEN_OK;
}

/* Length and element type of rows, as logs have them in one word. */
static uint64_t shape_of(const ruvgen_index *index)
{
    return ruvgen_dtype_number(index->options.dtype) << 32 | index->options.dim;
}

/* Read a log to its end. RUVGEN_E_DIFFERS: not all of its changes are in the index, or others are. */
static int follow(const ruvgen_index *index, ruvgen_log_reader *reader)
{
    const ruvgen_saved *const saved = &index->saved;
    if (reader->id && reader->base != saved->id && reader->id != saved->log)
        return RUVGEN_E_FOREIGN;
    if (reader->id && reader->dim != shape_of(index))
        return RUVGEN_E_FORMAT;
    if (reader->id && reader->version != RUVGEN_LOG_VERSION)
        return RUVGEN_E_VERSION; /* it can be read, but has no room for all changes */
    int status = RUVGEN_OK;
    do
        status = ruvgen_log_next(reader);
    while (!status && reader->kind);
    const uint64_t before = reader->id == saved->log ? saved->sequence : 0;
    const uint64_t there = reader->sequence > before ? reader->sequence : 0;
    const uint64_t here = saved->replayed == reader->id ? saved->replayed_to : 0;
    return status ? status : there != here || (saved->replayed && !here) ? RUVGEN_E_DIFFERS : RUVGEN_OK;
}

static int give_up(int file)
{
    const int error = errno;
    close(file);
    errno = error;
    return -1;
}

static int attach(ruvgen_index *index, const char *path, const char *log_path, int sync)
{
    uint64_t id;
    mode_t mode;
    int file, status = id_of(path, &id, &mode);
    if (!status && id == index->elsewhere.id && index->version == index->elsewhere.version)
        index->saved = index->elsewhere;
    if (!status && (id != index->saved.id || index->version != index->saved.version))
        status = RUVGEN_E_DIFFERS;
    if (!status)
        status = ruvgen_log_lock(log_path, 1, mode, &file);
    if (status)
        return status;
    ruvgen_log_reader reader;
    status = ruvgen_log_open_file(&reader, file);
    if (!status)
        status = follow(index, &reader);
    if (status)
        file = give_up(file);
    else if (index->saved.replayed)
        status = ruvgen_log_resume(&index->log, log_path, file, &reader, sync);
    else
        status = ruvgen_log_begin(&index->log, log_path, file, id, shape_of(index), sync);
    ruvgen_log_leave(&reader);
    if (!status)
        index->logged = index->saved;
    return status;
}

int ruvgen_index_log(ruvgen_index *index, const char *path, const char *log_path, int sync)
{
    int status = ruvgen_write_lock(index);
    if (status)
        return status;
    status = index->log.open ? RUVGEN_E_EXISTS : attach(index, path, log_path, sync);
    const int error = errno;
    ruvgen_write_unlock(index);
    errno = error;
    return status;
}

int ruvgen_index_unlog(ruvgen_index *index)
{
    int status = ruvgen_write_lock(index);
    if (status)
        return status;
    ruvgen_log *const log = &index->log;
    if (log->open && !ruvgen_log_ready(log)) { /* so that it can be gone on with */
        index->elsewhere = index->saved;
        const uint64_t before = index->logged.log == log->id ? index->logged.sequence : 0;
        index->saved = index->logged;
        index->saved.version = index->version;
        index->saved.replayed = log->sequence > before ? log->id : 0;
        index->saved.replayed_to = log->sequence > before ? log->sequence : 0;
    }
    status = ruvgen_log_close(log);
    const int error = errno;
    ruvgen_write_unlock(index);
    errno = error;
    return status;
}

int ruvgen_index_sync(ruvgen_index *index)
{
    return ruvgen_log_sync(&index->log);
}

int ruvgen_index_replayed(ruvgen_index *index, uint64_t log, uint64_t sequence, uint64_t next_id)
{
    const int status = ruvgen_write_lock(index);
    if (status)
        return status;
    if (next_id > index->next_id && next_id <= RUVGEN_IDS)
        index->next_id = next_id;
    index->saved.replayed = log;
    index->saved.replayed_to = sequence;
    index->saved.version = index->version;
    ruvgen_write_unlock(index);
    return RUVGEN_OK;
}

void ruvgen_index_saved_of(ruvgen_index *index, uint64_t *id, uint64_t *log, uint64_t *sequence)
{
    *id = index->saved.id;
    *log = index->saved.log;
    *sequence = index->saved.sequence;
}

/* What lies at the path of a log is locked until ruvgen_log_folded. */
int ruvgen_log_fold(ruvgen_index *index, const char *path, ruvgen_log_folding *folding)
{
    const ruvgen_log *const own = &index->log;
    *folding = (ruvgen_log_folding){.path = path, .file = -1};
    if (own->open && !strcmp(own->path, path)) {
        if (own->generation != ruvgen_generation())
            return RUVGEN_E_FORKED;
        folding->own = 1;
        folding->id = own->id;
        /* What it has behind the last entry is void if it failed, and nothing follows. */
        folding->sequence = ruvgen_log_ready(own) ? UINT64_MAX : own->sequence;
        return RUVGEN_OK;
    }
    int status = ruvgen_log_lock(path, 0, 0, &folding->file);
    if (status || folding->file < 0)
        return status;
    ruvgen_log_reader reader;
    status = ruvgen_log_open_file(&reader, folding->file);
    if (status) {
        folding->file = give_up(folding->file);
        return status == RUVGEN_E_FORMAT || status == RUVGEN_E_VERSION ? RUVGEN_E_FOREIGN : status;
    }
    folding->id = reader.id;
    folding->sequence = UINT64_MAX; /* all that there are */
    return RUVGEN_OK;
}

void ruvgen_log_folded(ruvgen_index *index, const ruvgen_log_folding *folding, int settled)
{
    const int error = errno;
    if (folding->own && settled) {
        index->logged = index->saved;
        (void)ruvgen_log_restart(&index->log, index->saved.id); /* else the old one goes on */
    } else if (folding->file >= 0 && settled) {
        unlink(folding->path);
    }
    if (folding->file >= 0)
        close(folding->file);
    errno = error;
}
