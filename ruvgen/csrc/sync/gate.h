/* A readers-writer lock that is safe across fork: fork waits for the current writer, so the child never sees
 * a half-made change. Readers that arrive while a writer is waiting wait behind it. */
#ifndef RUVGEN_GATE_H
#define RUVGEN_GATE_H

#include <pthread.h>
#include <stddef.h>

typedef struct ruvgen_gate {
    struct ruvgen_gate *next, *previous; /* in the list of all gates */
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    size_t reading, waiting; /* active readers; waiting writers */
    int writing;
    void (*in_child)(void *owner); /* further repairs in the child of a fork, or NULL */
    void *owner;
} ruvgen_gate;

void ruvgen_gate_open(ruvgen_gate *gate, void (*in_child)(void *owner), void *owner);
void ruvgen_gate_close(ruvgen_gate *gate);

void ruvgen_gate_read(ruvgen_gate *gate);
void ruvgen_gate_write(ruvgen_gate *gate);
/* Ends a read or a write. */
void ruvgen_gate_leave(ruvgen_gate *gate);

#endif
