/* The graph index: approximate nearest-neighbour search with insertion, removal, filters, files and mapping.
 *
 * Searches may run in any number of threads, concurrently with one call that changes the index; further such
 * calls wait. */
#ifndef RUVGEN_INDEX_H
#define RUVGEN_INDEX_H

#include "exact/searcher.h"
#include "ruvgen.h"
#include "stats/stats.h"
#include "status.h"
#include "sync/crew.h"

typedef struct {
    uint32_t dim, degree, ef_construction, passes, keep_raw;
    int32_t metric, codec;
    int32_t
        dtype; /* enum ruvgen_dtype, of the rows; beside those of other types than float32 there are no codes */
    float alpha;
    uint64_t seed;
} ruvgen_index_options;

typedef struct ruvgen_index ruvgen_index;

/* What is left to do after changes, and grows with the index: it is done in steps that later changes pay for, each a
 * bounded number of units, some microseconds of work. Some can also be done at once, by calls of many rows. */
enum ruvgen_effort_kind {
    RUVGEN_EFFORT_COLLECT,  /* dead rows for a sweep */
    RUVGEN_EFFORT_REDIRECT, /* links to them */
    RUVGEN_EFFORT_PROMOTE,  /* rows that take their places, by products */
    RUVGEN_EFFORT_COVER,    /* the tree of paths from the landmarks, and what is far from it */
    RUVGEN_EFFORT_LOOK_UP,  /* searches for rows that may not be found */
    RUVGEN_EFFORT_ROOT,     /* landmarks that come and go */
    RUVGEN_EFFORT_MEASURE,  /* codes */
    RUVGEN_EFFORT_NAME,     /* ids in a larger table */
    RUVGEN_EFFORT_WHOLE,    /* all rows, at once */
    RUVGEN_EFFORT_KINDS
};

/* Facts for len(), memory() and stats(). Bytes count memory in use, not reserved addresses. */
typedef struct {
    uint64_t rows, slots, deleted, marked, landmarks, codec, lossless, has_raw, mapped;
    uint64_t width, group;    /* as set by ruvgen_index_tune */
    uint64_t hops, distances; /* since it was opened or loaded */
    uint64_t links_bytes, codes_bytes, raw_bytes, other_bytes, scratch_bytes;
    /* tried: the codecs measured, bits by enum ruvgen_codec_kind; tried_rows: with how many rows; recall: the
     * share of the 10 nearest rows that each codec finds. rank_depth: how many candidates by code are
     * reranked for 10 results; 2^32 - 1: all. */
    uint64_t tried, tried_rows, rank_depth;
    uint64_t waiting; /* changes in line: graph/line.c */
    uint64_t efforts
        [RUVGEN_EFFORT_KINDS]; /* the most units of work of a kind in a change of few rows, per row of it */
    double recall[RUVGEN_CODEC_COUNT];
} ruvgen_index_facts;

/* The result of ruvgen_index_check. */
typedef struct {
    uint64_t nodes, reachable, links, duplicates, wild, self_links, min_degree, max_degree, dead_links;
    uint64_t wrong_ids, least_in_degree; /* the latter counts links between living rows */
} ruvgen_index_report;

int ruvgen_index_open(const ruvgen_index_options *options, ruvgen_index **index);
void ruvgen_index_close(ruvgen_index *index);
void ruvgen_index_facts_of(ruvgen_index *index, ruvgen_index_facts *facts);
/* Counts and latencies since the index was opened or loaded; freed with the index. */
ruvgen_stats *ruvgen_index_stats(ruvgen_index *index);
void ruvgen_index_options_of(const ruvgen_index *index, ruvgen_index_options *options);

/* Calls that change, save or check the index wait only briefly for each other. RUVGEN_BUSY means that another
 * thread is still at work: the caller may check for signals and call again. RUVGEN_E_BUSY: the calling thread
 * itself is inserting, between begin and end. */

/* graph/adopt.c: a coding that several indexes share. Both are for an index without rows, removed ones included, else
 * RUVGEN_E_EXISTS. teach: learn it from a sample, RUVGEN_E_VALUE for row *bad that is not finite. adopt: take over that
 * of another index with the same options. RUVGEN_E_DIFFERS for other options, and for teach of rows that are no float32,
 * which are their own codes. The rows that come later keep it as long as it is good enough for them. */
int ruvgen_index_teach(ruvgen_index *index, const float *rows, size_t stride, size_t n, size_t threads,
                       size_t *bad);
int ruvgen_index_adopt(ruvgen_index *index, ruvgen_index *from);
/* The id that follows all that were ever used. */
int ruvgen_index_next_id(ruvgen_index *index, uint64_t *next);

/* Whether begin gave the caller ownership of the index. The caller zeroes it before calling begin and always
 * passes it to end. So a signal between acquiring the index and recording that cannot leave it locked. */
typedef struct {
    int holds;
} ruvgen_index_owner;

/* Insertion, in steps so that the caller can stop between them. begin checks everything and stores the rows,
 * which must stay valid until end; each step links some of them; end, called by the same thread, makes them
 * visible, or removes them again if keep is 0 or they cannot be logged. *done reaches n passes when there is nothing left to do; it
 * stands still while earlier rows are linked anew. end does nothing for an owner that does not hold the
 * index. ids NULL: the next free ids. replace: existing ids get the new row. If begin fails, *bad is the
 * offending row. O(n ef_construction degree dim) and, per step, memory only for its links. */
int ruvgen_index_begin(ruvgen_index *index, ruvgen_index_owner *owner, const void *rows, size_t stride,
                       size_t n, const int64_t *ids, int replace, size_t threads, size_t *bad);
int ruvgen_index_step(ruvgen_index *index, size_t *done);
int ruvgen_index_end(ruvgen_index *index, ruvgen_index_owner *owner, int keep);

/* A set of ids, those of a filter, prepared for any number of searches in any number of threads. It is used as a filter:
 * searches see those of its rows that are in the index at that moment, those that came or changed since included. Closed
 * before the index is. RUVGEN_E_ARGUMENT: the length of a mask is not the number of rows; RUVGEN_E_MEMORY.
 * O(n log n). */
int ruvgen_subset_open(ruvgen_index *index, const ruvgen_filter *filter, ruvgen_subset **subset);
/* Its rows are clustered in steps, some milliseconds each, between which the caller may stop; returns whether there is
 * more to do. Searches compare all rows until it is done, and do a little of it themselves, and again when one in eight
 * of the rows was changed; a search after a change of its rows takes O(n) more. O(n √n dim) in all. */
int ruvgen_subset_step(ruvgen_subset *subset, size_t threads);
void ruvgen_subset_close(ruvgen_subset *subset);
/* Whether preparing a filter for a search of m queries saves more time than it takes. O(n) for a mask. */
int ruvgen_subset_pays(ruvgen_index *index, const ruvgen_filter *filter, size_t m, size_t ef);
/* Copy up to n of its ids that are in the index now, ascending; returns how many there are. */
size_t ruvgen_subset_ids(ruvgen_subset *subset, int64_t *ids, size_t n);
/* Bytes in use. */
size_t ruvgen_subset_bytes(ruvgen_subset *subset);

/* A change of few rows, which joins others that wait: calls that come while another thread changes the index stand in
 * line, and whoever gets the lock takes all of them. Rows are linked as one batch, in the order of the line, by the
 * threads that wait for them. Each change succeeds or fails by itself, as if it came alone. */
typedef enum { RUVGEN_ADDS, RUVGEN_UPSERTS, RUVGEN_REMOVES, RUVGEN_DISCARDS } ruvgen_change_kind;

enum { RUVGEN_FEW = 64 }; /* rows of a change, at most */

/* The caller zeroes it, keeps it and what it points to until the change is done or withdrawn, and reads `bad`, and
 * `removed` as ruvgen_index_discard has it. */
typedef struct ruvgen_change {
    size_t bad, removed;
    struct ruvgen_change *next; /* in line */
    const void *rows;
    size_t stride, n, threads;
    const int64_t *ids;
    int kind, status, place;
    int error;       /* errno */
    uint64_t ticket; /* of the log */
    uint32_t generation;
    ruvgen_member member;
} ruvgen_change;

/* Make a change, with the errors of ruvgen_index_begin or ruvgen_index_remove. ids NULL: the next free ids.
 * RUVGEN_BUSY: it is still in line; the caller may check for signals, and calls again with the same arguments. */
int ruvgen_index_change(ruvgen_index *index, ruvgen_change *change, ruvgen_change_kind kind, const void *rows,
                        size_t stride, size_t n, const int64_t *ids, size_t threads);
/* The caller gives up. A change that is still in line is not made; one that others are about to make is waited for,
 * which takes as long as linking a few rows does. */
void ruvgen_index_withdraw(ruvgen_index *index, ruvgen_change *change);

enum { RUVGEN_TURN = 64 }; /* queries that a thread takes at a time */

/* Queries are float32. ef: the size of the candidate pool, at least k; if it is at least the number of rows, the search is
 * exact. Within a radius, every allowed row is compared. Errors of ruvgen_search; RUVGEN_E_ARGUMENT also: the length of
 * a mask is not the number of rows, or a radius is NaN. */
void ruvgen_index_searcher(ruvgen_index *index, ruvgen_searcher *searcher);
int ruvgen_index_search(ruvgen_index *index, const ruvgen_batch *batch);

int ruvgen_index_remove(ruvgen_index *index, const int64_t *ids, size_t n, size_t threads, size_t *bad);
/* The same, but unknown ids are ignored; *removed is how many were there. */
int ruvgen_index_discard(ruvgen_index *index, const int64_t *ids, size_t n, size_t threads, size_t *removed,
                         size_t *bad);
/* Leave rows out of all results, or, with marks 0, no longer; they keep their ids, and their places in the graph.
 * *changed: for how many that is new. RUVGEN_E_UNKNOWN: id *bad is not there; errors of the log. O(n). */
int ruvgen_index_mark(ruvgen_index *index, const int64_t *ids, size_t n, int marks, size_t *changed,
                      size_t *bad);
/* Copy up to n ids of marked rows, in the order of slots. Returns how many there are. */
size_t ruvgen_index_marked(ruvgen_index *index, int64_t *ids, size_t n);
/* Give rows other ids, all at one moment. RUVGEN_E_UNKNOWN: old id *bad is not there; RUVGEN_E_STALE: it is given twice;
 * RUVGEN_E_EXISTS: new id *bad is there, or is given twice; RUVGEN_E_VALUE: it is negative; errors of the log. */
int ruvgen_index_rename(ruvgen_index *index, const int64_t *old, const int64_t *new, size_t n, size_t *bad);
/* Redirect links to dead rows, for the rows in slots first, …, first + n - 1. This is the slow part of
 * compact, in pieces, for a caller that wants to stop between them. */
int ruvgen_index_repair(ruvgen_index *index, size_t first, size_t n, size_t threads);
/* Repair all remaining rows, and release the memory of removed rows. */
int ruvgen_index_compact(ruvgen_index *index, size_t threads);
int ruvgen_index_contains(ruvgen_index *index, int64_t id);
/* Rows are given and returned in the type of the index. */
int ruvgen_index_get(ruvgen_index *index, int64_t id, void *row);
/* The same for several ids at one moment. RUVGEN_E_UNKNOWN: id *bad is not there; RUVGEN_E_MEMORY. */
void ruvgen_index_contains_all(ruvgen_index *index, const int64_t *ids, size_t n, uint8_t *there);
int ruvgen_index_get_all(ruvgen_index *index, const int64_t *ids, size_t n, void *rows, size_t *bad);
/* Copy up to n ids, in the order of slots, which is also that of masks. Returns the number of rows. */
size_t ruvgen_index_ids(ruvgen_index *index, int64_t *ids, size_t n);

int ruvgen_index_tune(ruvgen_index *index, size_t width, size_t group);
int ruvgen_index_check(ruvgen_index *index, ruvgen_index_report *report);

int ruvgen_index_save(ruvgen_index *index, const char *path);
/* The same, and the log at log_path, which belongs to this path, has nothing to add then; if the index is logged there,
 * it begins anew, otherwise it is removed. Also RUVGEN_E_LOCKED, RUVGEN_E_FOREIGN, RUVGEN_E_FORKED. */
int ruvgen_index_fold(ruvgen_index *index, const char *path, const char *log_path);
int ruvgen_index_load(const char *path, int map, int verify, ruvgen_index **index);

/* The same bytes in memory. *bytes: how many there are; if that is more than room, nothing is written. What is
 * loaded is checked as a file is. */
int ruvgen_index_pack(ruvgen_index *index, void *memory, uint64_t room, uint64_t *bytes);
int ruvgen_index_unpack(const void *memory, uint64_t bytes, ruvgen_index **index);

/* Log all changes from now on, beside the file at `path`, which must hold what the index holds, together with the log
 * that lies there. sync: enum ruvgen_log_sync. Then changes may also fail with RUVGEN_E_LOG, RUVGEN_E_UNLOGGED and
 * RUVGEN_E_FORKED, and nothing was changed; or with RUVGEN_E_UNSYNCED, and the change was made.
 * RUVGEN_E_EXISTS: it is logged already; RUVGEN_E_DIFFERS: the index holds something else; RUVGEN_E_FOREIGN: what lies
 * there is the log of another file; RUVGEN_E_FORMAT: the file or the log is damaged; RUVGEN_E_LOCKED, RUVGEN_E_VERSION,
 * RUVGEN_E_SYSTEM, RUVGEN_E_IRREGULAR, RUVGEN_E_MEMORY. */
int ruvgen_index_log(ruvgen_index *index, const char *path, const char *log_path, int sync);
/* End that. RUVGEN_E_UNSYNCED. */
int ruvgen_index_unlog(ruvgen_index *index);
/* Have all that was logged on the disk. RUVGEN_E_UNSYNCED. */
int ruvgen_index_sync(ruvgen_index *index);
/* What a log must belong to: see ruvgen_saved. */
void ruvgen_index_saved_of(ruvgen_index *index, uint64_t *id, uint64_t *log, uint64_t *sequence);
/* The changes of a log up to this record were made after loading. next_id: follows all ids in it. */
int ruvgen_index_replayed(ruvgen_index *index, uint64_t log, uint64_t sequence, uint64_t next_id);

#endif
