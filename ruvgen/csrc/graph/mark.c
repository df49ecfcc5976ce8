/* Marking rows as deleted and back, in constant time per id: two bits of a row change, and the graph stays as it is. */
#include "graph/mark.h"

#include <errno.h>

enum { FEW = 16 }; /* ids that need no memory */

int ruvgen_mark_drop(const ruvgen_view *view, uint32_t slot)
{
    if (!ruvgen_bits_count(view->marked) || !ruvgen_bits_has(view->marked, slot))
        return 0;
    ruvgen_bits_clear(view->marked, slot);
    return 1;
}

/* Keep the first *n of the ids, those whose rows are not as wanted yet. */
static int check(ruvgen_index *index, int64_t *ids, size_t *n, int marks, size_t *bad)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    size_t kept = 0;
    for (*bad = 0; *bad < *n; ++*bad) {
        const uint32_t slot = ruvgen_table_find(index, view, ids[*bad]);
        if (slot == RUVGEN_NO_SLOT)
            return RUVGEN_E_UNKNOWN;
        ids[kept] = ids[*bad];
        kept += (size_t)(ruvgen_bits_has(view->marked, slot) != marks);
    }
    *n = kept;
    return RUVGEN_OK;
}

/* Returns how many rows changed: an id may be given twice. */
static size_t change(ruvgen_index *index, const int64_t *ids, size_t n, int marks)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    const uint32_t before = ruvgen_bits_count(view->marked);
    ruvgen_commit_begin(index, 0);
    for (size_t i = 0; i < n; i++) {
        const uint32_t slot = ruvgen_table_find(index, view, ids[i]);
        (marks ? ruvgen_bits_set : ruvgen_bits_clear)(view->marked, slot);
        (marks ? ruvgen_bits_set : ruvgen_bits_clear)(view->hidden, slot);
        ruvgen_changes_note(index, ids[i]);
    }
    ruvgen_commit_end(index, atomic_load(&index->rows));
    const uint32_t after = ruvgen_bits_count(view->marked);
    return marks ? after - before : before - after;
}

int ruvgen_index_mark(ruvgen_index *index, const int64_t *ids, size_t n, int marks, size_t *changed,
                      size_t *bad)
{
    int64_t few[FEW], *const own = n <= FEW ? few : ruvgen_room(n * sizeof *own);
    *changed = 0;
    if (!own)
        return RUVGEN_E_MEMORY;
    memcpy(own, ids, n * sizeof *own); /* the caller's may change meanwhile */
    int status = ruvgen_write_lock(index);
    if (!status) {
        status = check(index, own, &n, marks, bad);
        if (!status && n)
            status = ruvgen_log_ids(index, marks ? RUVGEN_LOG_MARKED : RUVGEN_LOG_UNMARKED, own, n, NULL);
        const int error = errno;
        if (!status && n)
            *changed = change(index, own, n, marks);
        const ruvgen_log_ticket ticket = status || !n ? 0 : ruvgen_log_ticket_of(index);
        ruvgen_write_unlock(index);
        errno = error;
        status = status ? status : ruvgen_log_wait(index, ticket);
    }
    const int error = errno;
    if (own != few)
        ruvgen_give(own);
    errno = error;
    return status;
}
