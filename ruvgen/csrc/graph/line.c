/* The line of changes that wait for the lock. */
#include "graph/graph.h"

#include "sync/lifetime.h"

enum { NOWHERE, IN_LINE, IN_GROUP }; /* places of a change */

void ruvgen_line_open(ruvgen_line *line)
{
    pthread_mutex_init(&line->mutex, NULL);
    line->first = line->last = NULL;
    line->crowd = 0;
    atomic_store(&line->count, 0);
    atomic_store(&line->others, 0);
    atomic_store(&line->passes, 0);
}

int ruvgen_line_join(ruvgen_line *line, ruvgen_change *change)
{
    const uint32_t now = ruvgen_generation();
    pthread_mutex_lock(&line->mutex);
    /* It was in the line of a process from which this one was forked; a group ends before a fork. */
    if (change->generation != now && change->place == IN_LINE)
        change->place = NOWHERE;
    const int joins = change->place == NOWHERE;
    if (joins) {
        change->generation = now;
        change->place = IN_LINE;
        change->next = NULL;
        ruvgen_member_open(&change->member);
        *(line->first ? &line->last->next : &line->first) = change;
        line->last = change;
        atomic_fetch_add(&line->count, 1);
    }
    pthread_mutex_unlock(&line->mutex);
    return joins;
}

int ruvgen_line_leave(ruvgen_line *line, ruvgen_change *change)
{
    pthread_mutex_lock(&line->mutex);
    const int leaves = change->place == IN_LINE && change->generation == ruvgen_generation();
    if (leaves) {
        ruvgen_change *before = NULL, **at = &line->first;
        for (; *at != change; at = &(*at)->next)
            before = *at;
        *at = change->next;
        line->last = change->next ? line->last : before;
        change->place = NOWHERE;
        atomic_fetch_sub(&line->count, 1);
    }
    pthread_mutex_unlock(&line->mutex);
    return leaves;
}

static int removes(const ruvgen_change *change)
{
    return change->kind == RUVGEN_REMOVES || change->kind == RUVGEN_DISCARDS;
}

size_t ruvgen_line_take(ruvgen_line *line, ruvgen_change **taken)
{
    enum { ROWS = 1024 }; /* of a group, which nothing can interrupt */
    size_t n = 0, rows = 0;
    pthread_mutex_lock(&line->mutex);
    for (ruvgen_change *at;
         (at = line->first) && n < RUVGEN_GROUP && rows < ROWS && (!n || removes(at) == removes(taken[0]));
         rows += at->n) {
        line->first = at->next;
        at->place = IN_GROUP;
        taken[n++] = at;
    }
    atomic_fetch_sub(&line->count, (uint32_t)n);
    pthread_mutex_unlock(&line->mutex);
    return n;
}

void ruvgen_line_call(ruvgen_line *line)
{
    pthread_mutex_lock(&line->mutex);
    if (line->first)
        ruvgen_member_tell(&line->first->member, RUVGEN_CALLED, 0);
    pthread_mutex_unlock(&line->mutex);
}
