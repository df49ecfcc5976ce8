#define _POSIX_C_SOURCE 200809L
#include "sync/gate.h"

#include "sync/lifetime.h"

static pthread_mutex_t list_mutex = PTHREAD_MUTEX_INITIALIZER;
static ruvgen_gate *first;

static void start(ruvgen_gate *gate)
{
    pthread_mutex_init(&gate->mutex, NULL);
    pthread_cond_init(&gate->changed, NULL);
    gate->reading = gate->waiting = 0;
    gate->writing = 0;
}

static void lock_all(void)
{
    pthread_mutex_lock(&list_mutex);
    for (ruvgen_gate *gate = first; gate; gate = gate->next) {
        pthread_mutex_lock(&gate->mutex);
        while (gate->writing)
            pthread_cond_wait(&gate->changed, &gate->mutex);
    }
}

static void unlock_all(void)
{
    for (ruvgen_gate *gate = first; gate; gate = gate->next)
        pthread_mutex_unlock(&gate->mutex);
    pthread_mutex_unlock(&list_mutex);
}

/* In the child of a fork no other thread exists, so no reader or writer is inside. */
static void reset_in_child(void)
{
    pthread_mutex_init(&list_mutex, NULL);
    for (ruvgen_gate *gate = first; gate; gate = gate->next) {
        start(gate);
        if (gate->in_child)
            gate->in_child(gate->owner);
    }
}

static const ruvgen_fork_watch watch = {lock_all, unlock_all, reset_in_child};

void ruvgen_gate_open(ruvgen_gate *gate, void (*in_child)(void *owner), void *owner)
{
    ruvgen_fork_watched(RUVGEN_FORK_GATES, &watch);
    *gate = (ruvgen_gate){.in_child = in_child, .owner = owner};
    start(gate);
    pthread_mutex_lock(&list_mutex);
    gate->next = first;
    if (first)
        first->previous = gate;
    first = gate;
    pthread_mutex_unlock(&list_mutex);
}

void ruvgen_gate_close(ruvgen_gate *gate)
{
    pthread_mutex_lock(&list_mutex);
    *(gate->previous ? &gate->previous->next : &first) = gate->next;
    if (gate->next)
        gate->next->previous = gate->previous;
    pthread_mutex_unlock(&list_mutex);
    pthread_mutex_destroy(&gate->mutex);
    pthread_cond_destroy(&gate->changed);
}

void ruvgen_gate_read(ruvgen_gate *gate)
{
    pthread_mutex_lock(&gate->mutex);
    while (gate->writing || gate->waiting)
        pthread_cond_wait(&gate->changed, &gate->mutex);
    gate->reading++;
    pthread_mutex_unlock(&gate->mutex);
}

void ruvgen_gate_write(ruvgen_gate *gate)
{
    pthread_mutex_lock(&gate->mutex);
    gate->waiting++;
    while (gate->writing || gate->reading)
        pthread_cond_wait(&gate->changed, &gate->mutex);
    gate->waiting--;
    gate->writing = 1;
    pthread_mutex_unlock(&gate->mutex);
}

void ruvgen_gate_leave(ruvgen_gate *gate)
{
    pthread_mutex_lock(&gate->mutex);
    if (gate->writing)
        gate->writing = 0;
    else
        gate->reading--;
    if (!gate->reading)
        pthread_cond_broadcast(&gate->changed);
    pthread_mutex_unlock(&gate->mutex);
}
