/* What happens to state of the process when it forks: the child has one thread, and memory in whatever state the
 * others left it. */
#ifndef RUVGEN_LIFETIME_H
#define RUVGEN_LIFETIME_H

#include <stdint.h>

/* How many forks lie between this process and the one that loaded the library. What was begun under another
 * number waits for threads that are not here. */
uint32_t ruvgen_generation(void);

/* Who wants to know of forks. Before one, those with the highest rank come first: changes under way, which gates wait
 * for, need the workers. After it, in parent and child, they come last. */
enum ruvgen_fork_rank { RUVGEN_FORK_SCRATCH, RUVGEN_FORK_WORKERS, RUVGEN_FORK_GATES, RUVGEN_FORK_RANKS };

typedef struct {
    void (*before)(void), (*in_parent)(void), (*in_child)(void); /* NULL: nothing */
} ruvgen_fork_watch;

/* From now on, and for good; at a rank of its own, as often as it likes. */
void ruvgen_fork_watched(enum ruvgen_fork_rank rank, const ruvgen_fork_watch *watch);

#endif
