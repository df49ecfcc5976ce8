/* Cores as coroutines with clocks of their own; whoever is earliest goes next, so that every run is the same. */
#ifndef SIM_CORES_H
#define SIM_CORES_H

/* Run body(core) on cores 0 ... count - 1; returns the time of the last to end, in nanoseconds. */
double sim_run(int count, void (*body)(int core));

/* Some nanoseconds of work that touches nothing shared: between half and one and a half times as many. */
void sim_work(double ns);

#endif
