/* Which memory is near which core. Machines with one node, and systems without such calls, need none of it:
 * there everything here succeeds and changes nothing. */
#ifndef RUVGEN_NUMA_H
#define RUVGEN_NUMA_H

#include <stddef.h>

enum { RUVGEN_NODES_MAX = 64 };

/* Where pages go: a node's number, or one of these. */
enum {
    RUVGEN_FIRST_TOUCH = -1, /* the node of the core that writes first, as the system has it */
    RUVGEN_INTERLEAVE = -2,  /* page by page over all nodes */
};

/* Nodes with memory, 1 … RUVGEN_NODES_MAX; numbers may have gaps, so see ruvgen_numa_has. */
int ruvgen_numa_nodes(void);
int ruvgen_numa_has(int node);

/* The node of a core, and of the core that asks; 0 if nobody knows. */
int ruvgen_numa_of_cpu(int cpu);
int ruvgen_numa_here(void);

/* Say where the whole pages among these bytes go, before anything is written to them. RUVGEN_E_ARGUMENT if there
 * is no such node, RUVGEN_E_UNSUPPORTED if the system took the wish and did not obey: it is asked afterwards. */
int ruvgen_numa_place(void *memory, size_t bytes, int where);

/* The node that holds a byte, which is written if need be; -1 if nobody knows. */
int ruvgen_numa_of(void *byte);

/* Copies of what all cores read and none writes, one per node. */
typedef struct {
    const void *at[RUVGEN_NODES_MAX]; /* by node */
    const void *original;
} ruvgen_replicas;

/* RUVGEN_E_MEMORY if one of the copies found none; then there is none. With one node the original serves. */
int ruvgen_replicas_open(ruvgen_replicas *replicas, const void *original, size_t bytes);
const void *ruvgen_replicas_near(const ruvgen_replicas *replicas, int node);
void ruvgen_replicas_close(ruvgen_replicas *replicas);

#endif
