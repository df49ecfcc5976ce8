#define _GNU_SOURCE /* gettid by number, tgkill */
#include "sync/slots.h"

#include <errno.h>
#include <pthread.h>
#include <stdint.h>

#if defined(__linux__)
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

static uint32_t thread_number(void)
{
    return (uint32_t)syscall(SYS_gettid);
}

static bool is_alive(uint32_t thread)
{
    return !syscall(SYS_tgkill, getpid(), (int)thread, 0) || errno != ESRCH;
}

#else
/* There is no portable way to ask whether a thread still lives: slots are never taken over, and once all are
 * taken, further threads share RUVGEN_SLOT_NONE. */
static uint32_t thread_number(void)
{
    return 1;
}

static bool is_alive(uint32_t thread)
{
    (void)thread;
    return true;
}
#endif

static ruvgen_slots slots;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key; /* slot plus one; no destructor, which could outlive the library */
static ruvgen_atomic_u32 ready;

static void in_child(void)
{
    const uintptr_t kept = (uintptr_t)pthread_getspecific(key);
    ruvgen_slots_forked(&slots, (uint32_t)kept - 1, thread_number());
}

static void prepare(void)
{
    if (!pthread_key_create(&key, NULL) && !pthread_atfork(NULL, NULL, in_child))
        ruvgen_store_u32(&ready, 1, RUVGEN_RELEASE);
}

static bool remember(uint32_t slot)
{
    return !pthread_setspecific(key, (void *)(uintptr_t)(slot + 1));
}

static uint32_t claim(void)
{
    (void)pthread_once(&once, prepare);
    if (!ruvgen_load_u32(&ready, RUVGEN_ACQUIRE))
        return RUVGEN_SLOT_NONE;
    if (!remember(RUVGEN_SLOT_NONE)) /* a thread that cannot store its slot would claim one at every call */
        return RUVGEN_SLOT_NONE;
    const int before = errno;
    const uint32_t slot = ruvgen_slots_claim(&slots, thread_number(), is_alive);
    errno = before;
    (void)remember(slot); /* needs no memory the second time */
    return slot;
}

uint32_t ruvgen_slot(void)
{
    if (ruvgen_load_u32(&ready, RUVGEN_ACQUIRE)) {
        const uintptr_t slot = (uintptr_t)pthread_getspecific(key);
        if (slot)
            return (uint32_t)slot - 1;
    }
    return claim();
}
