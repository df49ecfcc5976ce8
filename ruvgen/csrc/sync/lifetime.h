/* Fork handlers for process-wide state: the child has only one thread, and memory in whatever state the other
 * threads left it. */
#ifndef RUVGEN_LIFETIME_H
#define RUVGEN_LIFETIME_H

#include <stdint.h>

/* The number of forks between this process and the one that loaded the library. Work begun in another
 * generation depends on threads that do not exist here. */
uint32_t ruvgen_generation(void);

/* The order of fork handlers. Before a fork the highest rank runs first: gates wait for changes in progress,
 * and these need the workers. After it, in parent and child, the lowest rank runs first. */
enum ruvgen_fork_rank { RUVGEN_FORK_SCRATCH, RUVGEN_FORK_WORKERS, RUVGEN_FORK_GATES, RUVGEN_FORK_RANKS };

typedef struct {
    void (*before)(void), (*in_parent)(void), (*in_child)(void); /* NULL: nothing */
} ruvgen_fork_watch;

/* Register the handlers of a rank, for good. Repeated calls with the same handlers do nothing. */
void ruvgen_fork_watched(enum ruvgen_fork_rank rank, const ruvgen_fork_watch *watch);

#endif
