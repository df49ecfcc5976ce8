/* The threads of the process that help with jobs: made when first wanted, kept, asleep when there is nothing to do. */
#ifndef RUVGEN_WORKERS_H
#define RUVGEN_WORKERS_H

#include <stddef.h>

#include "sync/job.h"

enum { RUVGEN_THREADS_MAX = 512 }; /* of one job */

/* Offer a job to as many idle workers as it still wants; it counts them as helpers. */
void ruvgen_workers_offer(ruvgen_job *job);

/* Take back offers that nobody took up. */
void ruvgen_workers_revoke(ruvgen_job *job);

/* Worker i on core cpus[i % count] from now on; none: wherever the system likes. RUVGEN_E_ARGUMENT for cores that
 * the process may not use or more than RUVGEN_THREADS_MAX, RUVGEN_E_UNSUPPORTED where threads cannot be pinned. */
int ruvgen_workers_pin(const int *cpus, size_t count);

/* Workers there are. */
unsigned ruvgen_workers_count(void);

/* End them all and return their memory, once they are idle; the next job makes new ones. */
void ruvgen_workers_stop(void);

#endif
