// What blocks have found, merged.
#pragma once
#include "queues.cuh"

/* The k nearest of what several blocks have found for a query, one block for each. */
struct Merged {
    uint32_t low;

    RUVGEN_DEVICE int query(int i) const
    {
        (void)i;
        return 0;
    }

    RUVGEN_DEVICE uint32_t rank(int i) const
    {
        (void)i;
        return low;
    }
};

static RUVGEN_DEVICE void merge_keys(const Task &task)
{
    RUVGEN_DYNAMIC(memory);
    Queues<1> queues = {(unsigned char *)memory, task.k};
    queues.begin();
    __syncthreads();
    const Key *const from = (const Key *)task.rows + blockIdx.x * task.pitch;
    for (uint64_t start = 0; start < task.pitch; start += RUVGEN_THREADS) {
        const uint64_t i = start + threadIdx.x;
        const Key key = i < task.pitch ? from[i] : RUVGEN_NO_KEY;
        const uint32_t near = (uint32_t)(key >> 32);
        const Merged places = {(uint32_t)key};
        queues.offer<1>(&near, key != RUVGEN_NO_KEY, places);
    }
    queues.finish((Key *)task.out, blockIdx.x, task.asked, 1, 0);
}
