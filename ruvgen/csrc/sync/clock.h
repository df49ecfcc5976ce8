/* The monotonic clock, and deadlines. The including file must define _POSIX_C_SOURCE. */
#ifndef RUVGEN_CLOCK_H
#define RUVGEN_CLOCK_H

#include <stdint.h>
#include <time.h>

static inline int64_t ruvgen_clock_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* The deadline after this timeout; INT64_MAX (never) if it is negative. */
static inline int64_t ruvgen_clock_after(int64_t timeout_ns)
{
    const int64_t now = ruvgen_clock_ns();
    return timeout_ns < 0 || timeout_ns > INT64_MAX - now ? INT64_MAX : now + timeout_ns;
}

/* The time left until a deadline: negative if it is never, 0 if it has passed. */
static inline int64_t ruvgen_clock_left(int64_t deadline)
{
    if (deadline == INT64_MAX)
        return -1;
    const int64_t left = deadline - ruvgen_clock_ns();
    return left > 0 ? left : 0;
}

#endif
