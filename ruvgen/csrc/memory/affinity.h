/* Which cores threads may run on. */
#ifndef RUVGEN_AFFINITY_H
#define RUVGEN_AFFINITY_H

#include <pthread.h>

/* The number of cores that the calling thread may use, at least 1; and whether a core is one of them. */
unsigned ruvgen_cores(void);
int ruvgen_affinity_has(int cpu);

/* Pin a thread to a core; a negative number allows all cores that the calling thread may use.
 * RUVGEN_E_UNSUPPORTED where the system cannot do that. */
int ruvgen_affinity_pin(pthread_t thread, int cpu);

#endif
