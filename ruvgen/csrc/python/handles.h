/* Close a handle by the place where the open function stored it. Python allocates the place, zeroed, and
 * registers the finaliser before opening, so a signal right after opening cannot leak the handle. */
#ifndef RUVGEN_HANDLES_H
#define RUVGEN_HANDLES_H

#include "stats/counter.h"
#include "stats/histogram.h"
#include "exact/hits.h"
#include "graph/index.h"
#include "sync/pool.h"
#include "sync/queue.h"
#include "stats/stats.h"
#include "exact/store.h"

/* If the place holds NULL, nothing is done; afterwards it holds NULL. */
void ruvgen_counter_let_go(ruvgen_counter **place);
void ruvgen_histogram_let_go(ruvgen_histogram **place);
void ruvgen_hits_let_go(ruvgen_hits **place);
void ruvgen_index_let_go(ruvgen_index **place);
void ruvgen_pool_let_go(ruvgen_pool **place);
void ruvgen_queue_let_go(ruvgen_queue **place);
void ruvgen_stats_let_go(ruvgen_stats **place);
void ruvgen_store_let_go(ruvgen_store **place);
void ruvgen_subset_let_go(ruvgen_subset **place);

/* The same for a lease, by the place where ruvgen_pool_acquire stored it; 0 is none. */
void ruvgen_lease_let_go(ruvgen_pool *pool, uint64_t *lease);

#endif
