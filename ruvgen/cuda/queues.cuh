// The k nearest, in shared memory.
#pragma once
#include "primitives.cuh"

/* The nearest rows of some queries, in shared memory: for each a queue of keys, which are distances in the order
   of unsigned integers above places in the order of ids. No two keys of a query are equal, so the k smallest are
   the same whatever order rows come in. */
typedef uint64_t Key;
#define RUVGEN_NO_KEY 0xffffffffffffffffull

template <int QUERIES> struct Queues {
    unsigned char *at;
    uint32_t k;

    /* RUVGEN_SLOTS of each query. */
    RUVGEN_DEVICE Key *keys() const
    {
        return (Key *)at;
    }

    /* The k-th smallest of each query, once there are k. */
    RUVGEN_DEVICE Key *limits() const
    {
        return keys() + (size_t)QUERIES * RUVGEN_SLOTS;
    }

    /* Places that are taken, or were asked for. */
    RUVGEN_DEVICE uint32_t *counts() const
    {
        return (uint32_t *)(limits() + QUERIES);
    }

    /* Empty ones. The block waits before it uses them. */
    RUVGEN_DEVICE void begin()
    {
        for (int i = (int)threadIdx.x; i < QUERIES; i += RUVGEN_THREADS) {
            limits()[i] = RUVGEN_NO_KEY;
            counts()[i] = 0;
        }
    }

    /* Whether there was a place for a key. */
    RUVGEN_DEVICE bool put(int query, Key key)
    {
        const uint32_t place = atomicAdd(&counts()[query], 1u);
        if (place >= RUVGEN_SLOTS)
            return false;
        keys()[(size_t)query * RUVGEN_SLOTS + place] = key;
        return true;
    }

    /* A warp sorts a queue, and keeps the k smallest. Before others look at it there is a barrier of the block. */
    __device__ void tidy(int query)
    {
        const int lane = (int)threadIdx.x & 31;
        Key *const queue = keys() + (size_t)query * RUVGEN_SLOTS;
        const uint32_t taken = counts()[query] < RUVGEN_SLOTS ? counts()[query] : RUVGEN_SLOTS;
        for (uint32_t i = taken + (uint32_t)lane; i < RUVGEN_SLOTS; i += 32)
            queue[i] = RUVGEN_NO_KEY;
        __syncwarp();
        for (int size = 2; size <= RUVGEN_SLOTS; size *= 2)
            for (int step = size / 2; step > 0; step /= 2) {
                for (int i = lane; i < RUVGEN_SLOTS / 2; i += 32) {
                    const int low = 2 * i - (i & (step - 1)), high = low + step;
                    const Key a = queue[low], b = queue[high];
                    if ((a > b) == ((low & size) == 0)) {
                        queue[low] = b;
                        queue[high] = a;
                    }
                }
                __syncwarp();
            }
        if (lane == 0) {
            counts()[query] = taken < k ? taken : k;
            limits()[query] = queue[k - 1];
        }
    }

    /* All warps together: those that are full, or all of them. */
    __device__ void tidy_all(bool every)
    {
        for (int query = (int)threadIdx.x / 32; query < QUERIES; query += RUVGEN_THREADS / 32)
            if (every || counts()[query] > RUVGEN_SLOTS)
                tidy(query);
    }

    /* All threads of the block together: offers those of COUNT distances whose bits are set. `places` says of
       each which query it is of, and the place of its row. */
    template <int COUNT, class Places>
    RUVGEN_DEVICE void offer(const uint32_t *near, uint32_t wanted, const Places &places)
    {
        for (;;) {
#pragma unroll
            for (int i = 0; i < COUNT; i++) {
                if (!(wanted >> i & 1))
                    continue;
                const int query = places.query(i);
                const Key limit = limits()[query];
                bool done = near[i] > (uint32_t)(limit >> 32);
                if (!done) {
                    const Key key = (Key)near[i] << 32 | places.rank(i);
                    done = key >= limit || put(query, key);
                }
                if (done)
                    wanted &= ~(1u << i);
            }
            if (!__syncthreads_or(wanted != 0))
                return;
            tidy_all(false);
            __syncthreads();
        }
    }

    /* All threads together, after an offer: the k nearest of each query, to where `out` says. */
    __device__ void finish(Key *out, uint32_t first, uint32_t asked, size_t blocks, size_t block)
    {
        tidy_all(true);
        __syncthreads();
        for (uint32_t i = threadIdx.x; i < (uint32_t)QUERIES * k; i += RUVGEN_THREADS) {
            const uint32_t query = i / k;
            if (first + query < asked)
                out[((first + query) * blocks + block) * k + i % k] =
                    keys()[(size_t)query * RUVGEN_SLOTS + i % k];
        }
    }
};
