#define _GNU_SOURCE /* syscall */
#include "file/entropy.h"

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

/* Ask the system for a random number without blocking; 0 if it has none to give. */
static int ask_system(uint64_t *number)
{
#ifdef SYS_getrandom
    enum { DO_NOT_WAIT = 1 };
    if (syscall(SYS_getrandom, number, sizeof *number, DO_NOT_WAIT) == (long)sizeof *number)
        return 1;
#endif
    const int file = open("/dev/urandom", O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return 0;
    const ssize_t n = read(file, number, sizeof *number);
    close(file);
    return n == (ssize_t)sizeof *number;
}

uint64_t ruvgen_entropy(void)
{
    uint64_t number = 0;
    if (ask_system(&number))
        return number;
    /* Without a random source: mix the clock, the process id and the address of the stack. */
    struct timespec now = {0};
    clock_gettime(CLOCK_REALTIME, &now);
    number = (uint64_t)now.tv_sec << 30 ^ (uint64_t)now.tv_nsec ^ (uint64_t)getpid() << 44
             ^ (uint64_t)(uintptr_t)&now;
    number = (number ^ number >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    number = (number ^ number >> 27) * UINT64_C(0x94d049bb133111eb);
    return number ^ number >> 31;
}
