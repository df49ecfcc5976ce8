#include "locked.h"

/* U. Drepper, Futexes Are Tricky (2011), mutex 2: glibc's normal mutex, which does not spin. */
void sim_lock(sim_mutex *mutex)
{
    uint32_t state = 0;
    if (ruvgen_cas_u32(&mutex->state, &state, 1, RUVGEN_ACQUIRE, RUVGEN_RELAXED))
        return;
    while (ruvgen_swap_u32(&mutex->state, 2, RUVGEN_ACQUIRE))
        ruvgen_futex_wait(&mutex->state, 2, -1);
}

void sim_unlock(sim_mutex *mutex)
{
    if (ruvgen_swap_u32(&mutex->state, 0, RUVGEN_RELEASE) == 2)
        ruvgen_futex_wake(&mutex->state, 1);
}

/* A condition variable: a number that every signal changes. */
static void wait(ruvgen_atomic_u32 *signals, uint32_t *waiting, sim_mutex *mutex)
{
    const uint32_t seen = ruvgen_load_u32(signals, RUVGEN_RELAXED);
    ruvgen_plain_write(*waiting, *waiting + 1);
    sim_unlock(mutex);
    ruvgen_futex_wait(signals, seen, -1);
    sim_lock(mutex);
    ruvgen_plain_write(*waiting, *waiting - 1);
}

/* Signal outside of the mutex, which is cheaper, and only if somebody waits. */
static void leave(ruvgen_atomic_u32 *signals, const uint32_t *waiting, sim_mutex *mutex)
{
    const bool wanted = ruvgen_plain_read(*waiting);
    if (wanted)
        ruvgen_add_u32(signals, 1, RUVGEN_RELAXED);
    sim_unlock(mutex);
    if (wanted)
        ruvgen_futex_wake(signals, 1);
}

void sim_put(sim_locked_queue *queue, uint64_t item)
{
    sim_lock(&queue->mutex);
    while (ruvgen_plain_read(queue->tail) - ruvgen_plain_read(queue->head) == SIM_CAPACITY)
        wait(&queue->emptied, &queue->wait_emptied, &queue->mutex);
    ruvgen_plain_write(queue->items[queue->tail % SIM_CAPACITY], item);
    ruvgen_plain_write(queue->tail, queue->tail + 1);
    leave(&queue->filled, &queue->wait_filled, &queue->mutex);
}

uint64_t sim_get(sim_locked_queue *queue)
{
    sim_lock(&queue->mutex);
    while (ruvgen_plain_read(queue->tail) == ruvgen_plain_read(queue->head))
        wait(&queue->filled, &queue->wait_filled, &queue->mutex);
    const uint64_t item = ruvgen_plain_read(queue->items[queue->head % SIM_CAPACITY]);
    ruvgen_plain_write(queue->head, queue->head + 1);
    leave(&queue->emptied, &queue->wait_emptied, &queue->mutex);
    return item;
}
