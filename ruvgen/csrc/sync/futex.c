/* Sleeping on a word: Linux futexes, or elsewhere a table of mutexes and condition variables, indexed by a
 * hash of the word's address. */
#if defined(__linux__) && defined(__LP64__) && !defined(RUVGEN_FUTEX_EMULATED)
#define _DEFAULT_SOURCE /* syscall */
#include "atomic.h"

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int ruvgen_futex_wait(ruvgen_atomic_u32 *p, uint32_t expected, int64_t timeout_ns)
{
    const struct timespec limit = {timeout_ns / 1000000000, timeout_ns % 1000000000};
    const long status =
        syscall(SYS_futex, p, FUTEX_WAIT_PRIVATE, expected, timeout_ns < 0 ? NULL : &limit, NULL, 0);
    return status < 0 && errno == ETIMEDOUT ? -1 : 0;
}

void ruvgen_futex_wake(ruvgen_atomic_u32 *p, uint32_t n)
{
    syscall(SYS_futex, p, FUTEX_WAKE_PRIVATE, n < INT_MAX ? n : INT_MAX, NULL, NULL, 0);
}

#else
#define _POSIX_C_SOURCE 200809L
#include "atomic.h"

#include <errno.h>
#include <pthread.h>
#include <time.h>

/* Words that hash to the same place wake each other's sleepers, which check their word and sleep again. */
typedef struct {
    pthread_mutex_t mutex;
    pthread_cond_t changed;
} place;

#define PLACE {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER}
#define PLACES PLACE, PLACE, PLACE, PLACE, PLACE, PLACE, PLACE, PLACE
static place places[] = {PLACES, PLACES, PLACES, PLACES};

static place *place_of(const ruvgen_atomic_u32 *p)
{
    const uint64_t hash =
        (uint64_t)(uintptr_t)p * 0x9E3779B97F4A7C15u; /* Fibonacci hashing: the top bits mix best */
    return &places[(hash >> 32) % (sizeof places / sizeof places[0])];
}

static struct timespec after(int64_t ns)
{
    struct timespec when;
    clock_gettime(CLOCK_REALTIME, &when);
    when.tv_sec += ns / 1000000000;
    when.tv_nsec += ns % 1000000000;
    if (when.tv_nsec >= 1000000000) {
        when.tv_sec++;
        when.tv_nsec -= 1000000000;
    }
    return when;
}

int ruvgen_futex_wait(ruvgen_atomic_u32 *p, uint32_t expected, int64_t timeout_ns)
{
    place *const here = place_of(p);
    int status = 0;
    pthread_mutex_lock(&here->mutex);
    if (ruvgen_load_u32(p, RUVGEN_RELAXED)
        == expected) { /* relaxed: the waker changed the word before it took the mutex */
        if (timeout_ns < 0) {
            pthread_cond_wait(&here->changed, &here->mutex);
        } else {
            const struct timespec limit = after(timeout_ns);
            status = pthread_cond_timedwait(&here->changed, &here->mutex, &limit);
        }
    }
    pthread_mutex_unlock(&here->mutex);
    return status == ETIMEDOUT ? -1 : 0;
}

void ruvgen_futex_wake(ruvgen_atomic_u32 *p, uint32_t n)
{
    (void)n; /* wake all: a single one might be sleeping on another word */
    place *const here = place_of(p);
    pthread_mutex_lock(&here->mutex);
    pthread_cond_broadcast(&here->changed);
    pthread_mutex_unlock(&here->mutex);
}
#endif
