/* Placing memory, with the calls made even where there is one node only: build with RUVGEN_NUMA_FROM=1. */
#include "memory/numa.h"

#include <string.h>

#include "check.h"
#include "ruvgen.h"

enum { BYTES = 1 << 20 };

static void place(int where)
{
    char *const memory = ruvgen_take(BYTES, 4096);
    CHECK(memory && ruvgen_numa_place(memory, BYTES, where) == RUVGEN_OK); /* asks get_mempolicy itself */
    memset(memory, 1, BYTES);
    CHECK(ruvgen_numa_has(ruvgen_numa_of(memory)));
    if (where >= 0)
        CHECK(ruvgen_numa_of(memory + BYTES - 1) == where);
    CHECK(ruvgen_numa_place(memory, BYTES, RUVGEN_FIRST_TOUCH) == RUVGEN_OK);
    ruvgen_give(memory);
}

static void replicas(void)
{
    static char original[100000];
    memset(original, 7, sizeof original);
    ruvgen_replicas copies;
    CHECK(ruvgen_replicas_open(&copies, original, sizeof original) == RUVGEN_OK);
    for (int node = -1; node <= RUVGEN_NODES_MAX; node++) {
        const char *const near = ruvgen_replicas_near(&copies, node);
        CHECK((near != original) == ruvgen_numa_has(node));
        CHECK(near[0] == 7 && !memcmp(near, original, sizeof original));
        if (near != original)
            CHECK(ruvgen_numa_of((char *)(uintptr_t)near) == node);
    }
    CHECK(live() == (uint64_t)ruvgen_numa_nodes());
    ruvgen_replicas_close(&copies);
    CHECK(live() == 0 && ruvgen_replicas_near(&copies, 0) == original);
    CHECK(ruvgen_replicas_open(&copies, original, 0) == RUVGEN_OK && live() == 0);
    for (int k = 0; k < ruvgen_numa_nodes(); k++) {
        fail_from(k, 0);
        CHECK(ruvgen_replicas_open(&copies, original, sizeof original) == RUVGEN_E_MEMORY && live() == 0);
    }
    fail_from(-1, 0);
}

int main(void)
{
    ruvgen_memory_use(&failing);
    const int nodes = ruvgen_numa_nodes();
    CHECK(nodes >= 1 && nodes <= RUVGEN_NODES_MAX);
    CHECK(!ruvgen_numa_has(-1) && !ruvgen_numa_has(RUVGEN_NODES_MAX));
    CHECK(ruvgen_numa_has(ruvgen_numa_here()) && ruvgen_numa_has(ruvgen_numa_of_cpu(0)));
    CHECK(ruvgen_numa_of_cpu(1 << 20) == 0);
    char byte;
    for (int node = 0; node < RUVGEN_NODES_MAX; node++)
        if (ruvgen_numa_has(node))
            place(node);
        else
            CHECK(ruvgen_numa_place(&byte, 1, node) == RUVGEN_E_ARGUMENT);
    place(RUVGEN_INTERLEAVE);
    place(RUVGEN_FIRST_TOUCH);
    CHECK(ruvgen_numa_place(&byte, 1, -3) == RUVGEN_E_ARGUMENT);
    CHECK(ruvgen_numa_place(&byte, 1, RUVGEN_INTERLEAVE) == RUVGEN_OK); /* no whole page: nothing to do */
    replicas();
    printf("%d nodes\n", nodes);
    return 0;
}
