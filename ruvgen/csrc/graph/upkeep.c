/* What changes leave to be done is done by later changes, a bounded part by each. What is done when follows from the
 * order of changes only. */
#include "graph/promote.h"
#include "graph/trust.h"

void ruvgen_effort_end(ruvgen_index *index, size_t rows)
{
    for (size_t i = 0; i < RUVGEN_EFFORT_KINDS; i++) {
        const uint64_t each = rows ? (index->effort.now[i] + rows - 1) / rows : 0;
        if (each > atomic_load_explicit(&index->effort.most[i], memory_order_relaxed))
            atomic_store_explicit(&index->effort.most[i], each, memory_order_relaxed);
        index->effort.now[i] = 0;
    }
}

void ruvgen_upkeep(ruvgen_index *index, size_t died, size_t rows, size_t threads)
{
    ruvgen_measured found;
    ruvgen_sweep_when_due(index, died, threads);
    ruvgen_promote_some(index, rows);
    for (size_t i = 0; i < rows && index->renewal; i++)
        ruvgen_renewal_step(index);
    for (size_t i = 0; i < rows && index->measuring; i++)
        if (ruvgen_measuring_step(index, &found))
            ruvgen_train_judge(index, &found);
#ifdef RUVGEN_CHECKS
    enum { SELDOM = 16 }; /* it looks at all rows */
    static _Thread_local unsigned calls;
    if (calls++ % SELDOM == 0)
        ruvgen_check_led(index);
#endif
}
