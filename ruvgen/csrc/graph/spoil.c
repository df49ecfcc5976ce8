/* Telling readers that a record is no longer that of its row. */
#include "graph/graph.h"

void ruvgen_record_spoil(const ruvgen_view *view, uint32_t slot)
{
    ruvgen_record *const record = ruvgen_record_of(view, slot);
    const uint32_t version = atomic_load_explicit(&record->version, memory_order_relaxed);
    if (version & 1) /* an exchange, so that no later write comes before it */
        (void)atomic_exchange_explicit(&record->version, version + 1, memory_order_acq_rel);
    ruvgen_bits_set(view->stale, slot);
}
