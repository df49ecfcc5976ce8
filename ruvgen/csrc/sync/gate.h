/* A lock for many readers or one writer, that a fork finds without a writer: it waits for the change that is under
 * way, so that the child has no half of one. Readers who come while a writer waits, wait behind it. */
#ifndef RUVGEN_GATE_H
#define RUVGEN_GATE_H

#include <pthread.h>
#include <stddef.h>

typedef struct ruvgen_gate {
    struct ruvgen_gate *next, *previous; /* of all gates */
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    size_t reading, waiting; /* readers inside; writers who are not */
    int writing;
    void (*in_child)(void *owner); /* what else to put in order in the child of a fork; or NULL */
    void *owner;
} ruvgen_gate;

void ruvgen_gate_open(ruvgen_gate *gate, void (*in_child)(void *owner), void *owner);
void ruvgen_gate_close(ruvgen_gate *gate);

void ruvgen_gate_read(ruvgen_gate *gate);
void ruvgen_gate_write(ruvgen_gate *gate);
/* After either. */
void ruvgen_gate_leave(ruvgen_gate *gate);

#endif
