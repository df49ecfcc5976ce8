/* So many threads that start together, and a deadline for those who would hang. */
#ifndef THREADS_H
#define THREADS_H

#include <pthread.h>
#include <unistd.h>

#include "check.h"

enum { THREADS_MAX = 64 };

static pthread_barrier_t start_line;

/* Run work(0), …, work(count - 1) at once; each number arrives as a pointer. */
static inline void run_threads(int count, void *(*work)(void *))
{
    pthread_t threads[THREADS_MAX];
    CHECK(count <= THREADS_MAX && !pthread_barrier_init(&start_line, NULL, (unsigned)count));
    for (int i = 0; i < count; i++)
        CHECK(!pthread_create(&threads[i], NULL, work, (void *)(intptr_t)i));
    for (int i = 0; i < count; i++)
        CHECK(!pthread_join(threads[i], NULL));
    pthread_barrier_destroy(&start_line);
}

static inline int number_of(void *argument)
{
    pthread_barrier_wait(&start_line);
    return (int)(intptr_t)argument;
}

#endif
