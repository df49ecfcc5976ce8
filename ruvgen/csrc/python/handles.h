/* Closing what a place holds, where opening noted it. Python makes the place, zeroed, together with what will call
 * this, before anything is opened: so a signal that comes right after opening loses nothing. */
#ifndef RUVGEN_HANDLES_H
#define RUVGEN_HANDLES_H

#include "stats/counter.h"
#include "stats/histogram.h"
#include "graph/index.h"
#include "sync/pool.h"
#include "sync/queue.h"
#include "stats/stats.h"
#include "exact/store.h"

/* NULL is nothing; afterwards the place holds NULL. */
void ruvgen_counter_let_go(ruvgen_counter **place);
void ruvgen_histogram_let_go(ruvgen_histogram **place);
void ruvgen_index_let_go(ruvgen_index **place);
void ruvgen_pool_let_go(ruvgen_pool **place);
void ruvgen_queue_let_go(ruvgen_queue **place);
void ruvgen_stats_let_go(ruvgen_stats **place);
void ruvgen_store_let_go(ruvgen_store **place);

/* The same of a lease, by the place where acquiring noted it; 0 is none. */
void ruvgen_lease_let_go(ruvgen_pool *pool, uint64_t *lease);

#endif
