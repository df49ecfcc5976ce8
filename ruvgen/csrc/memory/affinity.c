#if defined(__linux__)
#define _GNU_SOURCE /* sched_getaffinity */
#endif
#include "memory/affinity.h"

#include <unistd.h>

#include "ruvgen.h"

#if defined(__linux__)
#include <sched.h>

int ruvgen_affinity_has(int cpu)
{
    cpu_set_t set;
    return cpu >= 0 && cpu < CPU_SETSIZE && !sched_getaffinity(0, sizeof set, &set)
           && CPU_ISSET((size_t)cpu, &set);
}

int ruvgen_affinity_pin(pthread_t thread, int cpu)
{
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set))
        return RUVGEN_E_UNSUPPORTED;
    if (cpu >= 0) {
        CPU_ZERO(&set);
        CPU_SET((size_t)cpu, &set);
    }
    return pthread_setaffinity_np(thread, sizeof set, &set) ? RUVGEN_E_UNSUPPORTED : RUVGEN_OK;
}

unsigned ruvgen_cores(void)
{
    cpu_set_t set; /* fails with more than 1024 cores; then count those online */
    const long cores =
        sched_getaffinity(0, sizeof set, &set) ? sysconf(_SC_NPROCESSORS_ONLN) : CPU_COUNT(&set);
    return cores < 1 ? 1 : (unsigned)cores;
}

#else

int ruvgen_affinity_has(int cpu)
{
    return cpu >= 0;
}

int ruvgen_affinity_pin(pthread_t thread, int cpu)
{
    (void)thread;
    return cpu < 0 ? RUVGEN_OK : RUVGEN_E_UNSUPPORTED;
}

unsigned ruvgen_cores(void)
{
    const long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores < 1 ? 1 : (unsigned)cores;
}
#endif
