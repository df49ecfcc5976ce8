/* Placement of memory on NUMA nodes. On machines with one node, and on systems without such calls, everything
 * here succeeds and does nothing. */
#ifndef RUVGEN_NUMA_H
#define RUVGEN_NUMA_H

#include <stddef.h>

enum { RUVGEN_NODES_MAX = 64 };

/* Placement of pages: a node's number, or one of these. */
enum {
    RUVGEN_FIRST_TOUCH = -1, /* the node of the core that writes first: the system's default */
    RUVGEN_INTERLEAVE = -2,  /* spread over all nodes page by page */
};

/* The number of nodes with memory, 1 … RUVGEN_NODES_MAX. Node numbers may have gaps, so check with
 * ruvgen_numa_has. */
int ruvgen_numa_nodes(void);
int ruvgen_numa_has(int node);

/* The node of a core, and of the calling thread's core; 0 if unknown. */
int ruvgen_numa_of_cpu(int cpu);
int ruvgen_numa_here(void);

/* Set the placement of the whole pages within these bytes, before anything is written to them.
 * RUVGEN_E_ARGUMENT if there is no such node; RUVGEN_E_UNSUPPORTED if the system refuses, or accepts the call
 * without applying it. */
int ruvgen_numa_place(void *memory, size_t bytes, int where);

/* The node that holds a byte, whose page is allocated if it is not yet; -1 if unknown. */
int ruvgen_numa_of(void *byte);

/* Copies of read-only data, one per node. */
typedef struct {
    const void *at[RUVGEN_NODES_MAX]; /* by node */
    const void *original;
} ruvgen_replicas;

/* RUVGEN_E_MEMORY if there is no memory for one of the copies; then none is kept. With one node the original
 * is used. */
int ruvgen_replicas_open(ruvgen_replicas *replicas, const void *original, size_t bytes);
const void *ruvgen_replicas_near(const ruvgen_replicas *replicas, int node);
void ruvgen_replicas_close(ruvgen_replicas *replicas);

#endif
