/* What memory costs on a machine of many cores: the lines of its caches, who holds them, and the time to move one. */
#ifndef SIM_LINES_H
#define SIM_LINES_H

#include <stdbool.h>
#include <stdint.h>

enum { SIM_CORES = 64 };

/* In nanoseconds; docs/proofs.md says where they come from. */
typedef struct {
    double hit, rmw, transfer, remote, shared, pause, call, wake, wakened;
} sim_costs;

extern sim_costs sim_cost;

/* Set a cost by its name; false if there is none of that name. */
bool sim_cost_set(const char *name, double ns);

/* Forget all lines. */
void lines_reset(void);

/* A core reads or writes at a time; returns when it is done. */
double lines_access(int core, const void *p, bool writes, double now);

/* Lines moved between cores so far. */
uint64_t lines_moved(void);

#endif
