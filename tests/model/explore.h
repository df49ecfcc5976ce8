/* Who runs, and which of several values is seen: all ways, one after the other. */
#ifndef MODEL_EXPLORE_H
#define MODEL_EXPLORE_H

#include "model.h"

/* Run a scenario in every way with at most so many preemptions, or in the first of so many ways; how many it were, and
 * whether that was all. */
uint64_t explore(const model_scenario *what, int preemptions, uint64_t limit, bool *complete);

/* The thread that runs; 0 in setup and check. */
int explore_running(void);

/* Before a step that others could notice: let another run, perhaps. */
void explore_step(const char *what, const void *p, uint64_t value);

/* For the trace: what the step has found. */
void explore_note(uint64_t value);

/* Let others run until something is stored. */
void explore_pause(void);

/* Sleep on a word; false if time was over. */
bool explore_sleep(const void *word, bool timed);

/* From now on a thread's first sleeps end for no reason, as a futex's may. */
void explore_restless(void);

/* Wake so many of its sleepers. */
void explore_wake(const void *word, uint32_t n);

#endif
