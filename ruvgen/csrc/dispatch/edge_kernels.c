/* Chooses the kernels of codes of edges, by the rule of dispatch.c: the best set that this CPU has and that is not
 * above the forced ISA. The last has no needs. */
#include "ruvgen.h"

const ruvgen_edge_kernels *ruvgen_edge_kernels_best(void)
{
    const ruvgen_edge_kernels *const *set = ruvgen_edge_sets;
    const int best = ruvgen_isa_now();
    const uint64_t cpu = ruvgen_cpu();
    while ((*set)->isa > best || ruvgen_isas[(*set)->isa].needs & ~cpu)
        set++;
    return *set;
}
