/* No item has two users: pool THREADS ROUNDS CAPACITY. */
#define _POSIX_C_SOURCE 200809L
#include "sync/pool.h"

#include "ruvgen.h"
#include "threads.h"

static ruvgen_pool *pool;
static uint64_t rounds;
static uint64_t *uses; /* of each item, by plain additions: its user has it alone */
static ruvgen_atomic_u64 done;

static void *work(void *argument)
{
    uint64_t state = (uint64_t)number_of(argument) + 1, leases[4], own = 0;
    for (uint64_t i = 0; i < rounds; i++) {
        const uint64_t want = 1 + chance(&state) % 4;
        uint64_t have = 0;
        for (; have < want;
             have++) /* only the first may wait: everybody with one waiting for another would hang */
            if (ruvgen_pool_acquire(pool, have ? 0 : -1, &leases[have]) != RUVGEN_OK)
                break;
        CHECK(have);
        for (uint64_t j = 0; j < have; j++) {
            uses[ruvgen_lease_index(leases[j])]++;
            own++;
            CHECK(ruvgen_pool_release(pool, leases[j]) == RUVGEN_OK);
            CHECK(ruvgen_pool_release(pool, leases[j]) == RUVGEN_E_RELEASED); /* whoever has it now */
        }
    }
    ruvgen_add_u64(&done, own, RUVGEN_RELAXED);
    return NULL;
}

static void alone(uint64_t capacity)
{
    ruvgen_pool *p;
    uint64_t lease, *const leases = calloc(capacity, sizeof *leases);
    CHECK(leases);
    CHECK(ruvgen_pool_open(&p, 0) == RUVGEN_E_ARGUMENT);
    CHECK(ruvgen_pool_open(&p, (uint64_t)RUVGEN_POOL_MAX + 1) == RUVGEN_E_ARGUMENT);
    CHECK(ruvgen_pool_open(&p, capacity) == RUVGEN_OK);
    for (int lap = 0; lap < 5; lap++) {
        for (uint64_t i = 0; i < capacity; i++)
            CHECK(ruvgen_pool_acquire(p, 0, &leases[i]) == RUVGEN_OK);
        CHECK(ruvgen_pool_lent(p) == capacity);
        CHECK(ruvgen_pool_acquire(p, 0, &lease) == RUVGEN_E_TIMEOUT);
        CHECK(ruvgen_pool_acquire(p, 100000, &lease) == RUVGEN_E_TIMEOUT);
        for (uint64_t i = 0; i < capacity; i++)
            CHECK(ruvgen_pool_release(p, leases[i]) == RUVGEN_OK);
        CHECK(ruvgen_pool_lent(p) == 0);
    }
    CHECK(ruvgen_pool_release(p, leases[0]) == RUVGEN_E_RELEASED);
    CHECK(ruvgen_pool_release(p, 0) == RUVGEN_E_RELEASED);
    CHECK(ruvgen_pool_release(p, capacity | leases[0] >> 32 << 32) == RUVGEN_E_ARGUMENT);
    ruvgen_pool_close(p);
    free(leases);
}

int main(int argc, char **argv)
{
    CHECK(argc == 4);
    const int threads = atoi(argv[1]);
    rounds = strtoull(argv[2], NULL, 10);
    const uint64_t capacity = strtoull(argv[3], NULL, 10);
    ruvgen_memory_use(&failing);
    for (long which = 0; which < 2; which++) {
        fail_from(which, 0);
        CHECK(ruvgen_pool_open(&pool, capacity) == RUVGEN_E_MEMORY && !live());
    }
    fail_from(-1, 0);
    alone(capacity);
    CHECK((uses = calloc(capacity, sizeof *uses)));
    CHECK(ruvgen_pool_open(&pool, capacity) == RUVGEN_OK);
    run_threads(threads, work);
    uint64_t sum = 0;
    for (uint64_t i = 0; i < capacity; i++)
        sum += uses[i];
    CHECK(sum == ruvgen_load_u64(&done, RUVGEN_RELAXED));
    CHECK(ruvgen_pool_lent(pool) == 0);
    for (uint64_t i = 0, lease; i < capacity; i++) /* none is stranded */
        CHECK(ruvgen_pool_acquire(pool, 0, &lease) == RUVGEN_OK);
    ruvgen_pool_close(pool);
    CHECK(!live());
    free(uses);
    return 0;
}
