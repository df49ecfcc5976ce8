/* Removal. A removed row is not returned any more, but still walked over, until links lead elsewhere. */
#include "graph.h"

int ruvgen_index_remove(ruvgen_index *index, const int64_t *ids, size_t n, size_t threads, size_t *bad)
{
    const int busy = ruvgen_write_lock(index);
    if (busy)
        return busy;
    ruvgen_view *view = ruvgen_view_now(index);
    int status = ruvgen_ids_differ(ids, n, bad);
    for (size_t i = 0; i < n && !status; i++)
        if (ruvgen_table_find(index, view, ids[i]) == RUVGEN_NO_SLOT) {
            *bad = i;
            status = RUVGEN_E_UNKNOWN;
        }
    if (!status) {
        pthread_mutex_lock(&index->naming);
        for (size_t i = 0; i < n; i++) {
            ruvgen_bury(view, ruvgen_table_find(index, view, ids[i]));
            ruvgen_table_drop(index, view, ids[i]);
        }
        pthread_mutex_unlock(&index->naming);
        ruvgen_stats_deletes(ruvgen_library_stats(), n);
        ruvgen_stats_deletes(index->stats, n);
        ruvgen_sweep_when_due(index, threads);
    }
    ruvgen_write_unlock(index);
    return status;
}
