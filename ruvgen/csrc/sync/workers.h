/* The process's worker threads, which help with jobs: started on demand, kept, and asleep when idle. */
#ifndef RUVGEN_WORKERS_H
#define RUVGEN_WORKERS_H

#include <stddef.h>

#include "sync/job.h"

enum { RUVGEN_THREADS_MAX = 512 }; /* the most threads of one job */

/* Offer a job to as many idle workers as it still needs; job->helpers counts them. */
void ruvgen_workers_offer(ruvgen_job *job);

/* Take back offers that no worker has accepted. */
void ruvgen_workers_revoke(ruvgen_job *job);

/* Pin worker i to core cpus[i % count] from now on; with count 0 the system chooses. RUVGEN_E_ARGUMENT for
 * cores that the process may not use or more than RUVGEN_THREADS_MAX of them; RUVGEN_E_UNSUPPORTED where
 * threads cannot be pinned. */
int ruvgen_workers_pin(const int *cpus, size_t count);

/* The number of running workers. */
unsigned ruvgen_workers_count(void);

/* End all workers once they are idle, and return their memory; the next job starts new ones. */
void ruvgen_workers_stop(void);

#endif
