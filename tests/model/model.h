/* A model checker for programs on atomic.h: what a scenario needs to know.
 *
 * Threads are coroutines; every execution up to a number of preemptions is run, and in each every value that C11
 * lets a load return. Found are: data races, failed checks, deadlocks (lost wake-ups among them) and livelocks.
 *
 * Not explored: modification orders other than that of the execution, and loads that return what is stored later in
 * program order of another thread that depends on them (load buffering), which no compiler makes of these calls. */
#ifndef MODEL_H
#define MODEL_H

#include <stdbool.h>
#include <stdint.h>

typedef struct {
    const char *name;
    int threads;
    int preemptions; /* of the short form; the long one has one more */
    void (*setup)(void);
    void (*thread)(int index); /* 0 ... threads - 1 */
    void (*check)(void);       /* after all have ended; frees what setup made */
} model_scenario;

/* Ends with one whose name is NULL. */
extern const model_scenario model_scenarios[];

/* Ends the exploration, and tells how it came to this, unless `holds`. */
void model_check(bool holds, const char *text);

#endif
