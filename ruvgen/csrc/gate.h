/* A lock for many readers or one writer. Readers who come while a writer waits, wait behind it. */
#ifndef RUVGEN_GATE_H
#define RUVGEN_GATE_H

#include <pthread.h>
#include <stddef.h>

typedef struct {
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    size_t reading, waiting; /* readers inside; writers who are not */
    int writing;
} ruvgen_gate;

static inline void ruvgen_gate_open(ruvgen_gate *gate)
{
    *gate = (ruvgen_gate){.reading = 0};
    pthread_mutex_init(&gate->mutex, NULL);
    pthread_cond_init(&gate->changed, NULL);
}

static inline void ruvgen_gate_close(ruvgen_gate *gate)
{
    pthread_mutex_destroy(&gate->mutex);
    pthread_cond_destroy(&gate->changed);
}

static inline void ruvgen_gate_read(ruvgen_gate *gate)
{
    pthread_mutex_lock(&gate->mutex);
    while (gate->writing || gate->waiting)
        pthread_cond_wait(&gate->changed, &gate->mutex);
    gate->reading++;
    pthread_mutex_unlock(&gate->mutex);
}

static inline void ruvgen_gate_write(ruvgen_gate *gate)
{
    pthread_mutex_lock(&gate->mutex);
    gate->waiting++;
    while (gate->writing || gate->reading)
        pthread_cond_wait(&gate->changed, &gate->mutex);
    gate->waiting--;
    gate->writing = 1;
    pthread_mutex_unlock(&gate->mutex);
}

/* After either. */
static inline void ruvgen_gate_leave(ruvgen_gate *gate)
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

#endif
