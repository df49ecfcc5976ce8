/* Which cores threads may run on. */
#ifndef RUVGEN_AFFINITY_H
#define RUVGEN_AFFINITY_H

#include <pthread.h>

/* Cores that the calling thread may use, at least 1; and whether a core is one of them. */
unsigned ruvgen_cores(void);
int ruvgen_affinity_has(int cpu);

/* A thread on one core, or, if negative, on those that the calling thread may use. RUVGEN_E_UNSUPPORTED where the
 * system has no such thing. */
int ruvgen_affinity_pin(pthread_t thread, int cpu);

#endif
