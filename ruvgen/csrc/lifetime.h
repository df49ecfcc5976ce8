/* What happens to state of the process when it forks: the child has one thread, and memory in whatever state the
 * others left it. */
#ifndef RUVGEN_LIFETIME_H
#define RUVGEN_LIFETIME_H

#include <stdint.h>

/* How many forks lie between this process and the one that loaded the library. What was begun under another
 * number waits for threads that are not here. The first call arranges for the rest. */
uint32_t ruvgen_generation(void);

#endif
