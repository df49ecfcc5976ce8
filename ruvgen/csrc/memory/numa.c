/* Uses system calls directly: libnuma would be a dependency for only a few of them. */
#if defined(__linux__)
#define _GNU_SOURCE /* syscall */
#endif
#include "memory/numa.h"

#include <stdint.h>
#include <string.h>

#include "memory/memory.h"
#include "ruvgen.h"

#ifndef RUVGEN_NUMA_FROM
#define RUVGEN_NUMA_FROM 2 /* the smallest number of nodes for which placement is done; a test sets 1 */
#endif

static int has_bit(uint64_t mask, int node)
{
    return node >= 0 && node < RUVGEN_NODES_MAX && mask >> node & 1;
}

#if defined(__linux__)
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

/* From <linux/mempolicy.h>, whose presence at build time says nothing about the kernel at run time. */
enum { MODE_DEFAULT = 0, MODE_PREFERRED = 1, MODE_INTERLEAVE = 3 };
enum { OF_NODE = 1, OF_ADDRESS = 2, ALLOWED = 4, MOVE = 2 };
enum { WORDS = 1024 / 64, MASK_BITS = WORDS * 64 }; /* kernels are built for 1024 nodes at most */

static uint64_t nodes(void)
{
    uint64_t mask[WORDS] = {0};
    if (syscall(SYS_get_mempolicy, NULL, mask, MASK_BITS, NULL, ALLOWED) || !mask[0])
        return 1; /* the kernel is built without NUMA, or forbids the call */
    return mask[0];
}

int ruvgen_numa_of_cpu(int cpu)
{
    const uint64_t present = nodes();
    for (int node = 0; node < RUVGEN_NODES_MAX; node++) {
        char path[64];
        snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%d/node%d", cpu, node);
        if (has_bit(present, node) && !access(path, F_OK))
            return node;
    }
    return 0;
}

int ruvgen_numa_here(void)
{
    unsigned cpu, node;
    return !syscall(SYS_getcpu, &cpu, &node, NULL) && ruvgen_numa_has((int)node) ? (int)node : 0;
}

int ruvgen_numa_of(void *byte)
{
    int node;
    return syscall(SYS_get_mempolicy, &node, NULL, 0, byte, OF_NODE | OF_ADDRESS) ? -1 : node;
}

/* Set the memory policy of the pages of [from, to), and read it back to see whether it was applied. */
static int set_policy(char *from, char *to, int mode, uint64_t wanted)
{
    uint64_t mask[WORDS] = {wanted}, got[WORDS] = {0};
    int got_mode = -1;
    /* The kernel reads one bit fewer than the given maximum. */
    if (syscall(SYS_mbind, from, to - from, mode, wanted ? mask : NULL, wanted ? MASK_BITS + 1 : 0, MOVE)
        || syscall(SYS_get_mempolicy, &got_mode, got, MASK_BITS, from, OF_ADDRESS))
        return RUVGEN_E_UNSUPPORTED;
    return got_mode == mode && got[0] == wanted ? RUVGEN_OK : RUVGEN_E_UNSUPPORTED;
}

int ruvgen_numa_place(void *memory, size_t bytes, int where)
{
    const uint64_t present = nodes();
    if (where < RUVGEN_INTERLEAVE || (where >= 0 && !has_bit(present, where)))
        return RUVGEN_E_ARGUMENT;
    const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), start = (uintptr_t)memory;
    const uintptr_t from = (start + page - 1) & ~(page - 1), to = (start + bytes) & ~(page - 1);
    if (ruvgen_numa_nodes() < RUVGEN_NUMA_FROM || from >= to)
        return RUVGEN_OK;
    char *const first = (char *)memory + (from - start), *const end = (char *)memory + (to - start);
    if (where == RUVGEN_FIRST_TOUCH)
        return set_policy(first, end, MODE_DEFAULT, 0);
    /* Preferred, not bound: if the node is full, memory comes from a slower one instead of the process being
     * killed. */
    return where == RUVGEN_INTERLEAVE ? set_policy(first, end, MODE_INTERLEAVE, present)
                                      : set_policy(first, end, MODE_PREFERRED, UINT64_C(1) << where);
}

#else

static uint64_t nodes(void)
{
    return 1;
}

int ruvgen_numa_of_cpu(int cpu)
{
    (void)cpu;
    return 0;
}

int ruvgen_numa_here(void)
{
    return 0;
}

int ruvgen_numa_of(void *byte)
{
    (void)byte;
    return 0;
}

int ruvgen_numa_place(void *memory, size_t bytes, int where)
{
    (void)memory, (void)bytes;
    return where < RUVGEN_INTERLEAVE || where > 0 ? RUVGEN_E_ARGUMENT : RUVGEN_OK;
}
#endif

int ruvgen_numa_nodes(void)
{
    return __builtin_popcountll(nodes());
}

int ruvgen_numa_has(int node)
{
    return has_bit(nodes(), node);
}

int ruvgen_replicas_open(ruvgen_replicas *replicas, const void *original, size_t bytes)
{
    *replicas = (ruvgen_replicas){.original = original};
    if (ruvgen_numa_nodes() < RUVGEN_NUMA_FROM || !bytes)
        return RUVGEN_OK;
    for (int node = 0; node < RUVGEN_NODES_MAX; node++) {
        if (!ruvgen_numa_has(node))
            continue;
        void *copy = ruvgen_take(bytes, 4096);
        if (!copy) {
            ruvgen_replicas_close(replicas);
            return RUVGEN_E_MEMORY;
        }
        replicas->at[node] = copy;
        (void)ruvgen_numa_place(copy, bytes, node); /* failure only costs speed */
        memcpy(copy, original, bytes);
    }
    return RUVGEN_OK;
}

const void *ruvgen_replicas_near(const ruvgen_replicas *replicas, int node)
{
    const void *copy = node >= 0 && node < RUVGEN_NODES_MAX ? replicas->at[node] : NULL;
    return copy ? copy : replicas->original;
}

void ruvgen_replicas_close(ruvgen_replicas *replicas)
{
    for (int node = 0; node < RUVGEN_NODES_MAX; node++)
        ruvgen_give((void *)(uintptr_t)replicas->at[node]);
    *replicas = (ruvgen_replicas){.original = replicas->original};
}
