// Exact search for a few queries.
#pragma once
#include "parts.cuh"
#include "queues.cuh"

/* A few queries: every block reads its rows once, as fast as memory gives them. RUVGEN_TEAM lanes share a row,
   of which each takes every so many vectors, and read RUVGEN_SIDE rows side by side. */
#define RUVGEN_PAIRS (RUVGEN_QUERIES * RUVGEN_SIDE) // of queries and rows that a team has at once

struct Scanned {
    const Task *task;
    uint32_t start, which;

    /* The number of a pair's row among those of the turn, or its place in the list. */
    RUVGEN_DEVICE uint32_t item(int i) const
    {
        const uint32_t side = (which + i) % RUVGEN_SIDE;
        return start + side * (RUVGEN_THREADS / RUVGEN_TEAM) + threadIdx.x / RUVGEN_TEAM;
    }

    RUVGEN_DEVICE uint32_t row(int i) const
    {
        return RUVGEN_LISTED ? task->list[item(i)] : item(i);
    }

    RUVGEN_DEVICE int query(int i) const
    {
        return (int)(which + i) / RUVGEN_SIDE;
    }

    RUVGEN_DEVICE uint32_t rank(int i) const
    {
        return task->ranks ? task->ranks[row(i)] : row(i);
    }
};

/* Sums that each lane of a team has a part of, joined: a lane ends up with those of some pairs, the first of
   which is `which`. At each step it hands half of its pairs to another lane, and takes that lane's part of its
   own half; when one is left, lanes that hold the same pair join. Returns how many pairs it has, none if another
   lane has the same. */
template <class M> static RUVGEN_DEVICE int join_team(typename M::Sums *sums, uint32_t &which)
{
    const int lane = (int)threadIdx.x & (RUVGEN_TEAM - 1);
    int count = RUVGEN_PAIRS;
    bool first = true;
    which = 0;
#pragma unroll
    for (int distance = RUVGEN_TEAM / 2; distance > 0; distance /= 2) {
        const bool upper = lane & distance;
        if (count == 1) {
            sums[0] = joined<M>(sums[0], from_lane(sums[0], distance));
            first = first && !upper;
            continue;
        }
        count /= 2;
        which += upper ? count : 0;
#pragma unroll
        for (int i = 0; i < RUVGEN_PAIRS / 2; i++) {
            if (i >= count)
                break;
            const typename M::Sums low = sums[i], high = sums[i + count];
            sums[i] = joined<M>(upper ? high : low, from_lane(upper ? low : high, distance));
        }
    }
    return first ? count : 0;
}

/* Which of a lane's pairs are wanted, and their distances in the order of unsigned integers. */
template <class M>
static RUVGEN_DEVICE uint32_t distances_of(const Task &task, const typename M::Sums *sums, int count,
                                           const Scanned &places, uint32_t end, uint32_t first,
                                           uint32_t *near)
{
    uint32_t wanted = 0;
#pragma unroll
    for (int i = 0; i < RUVGEN_PAIRS; i++) {
        if (i >= count || places.item(i) >= end || first + places.query(i) >= task.asked)
            continue;
        const typename M::result d = finish_pair<M>(task, sums[i], first + places.query(i), places.row(i));
        near[i] = ordered(d);
        wanted |= (uint32_t)(d == d) << i;
    }
    return wanted;
}

template <class M> static RUVGEN_DEVICE void scan_rows(const Task &task)
{
    typedef typename M::elements elements;
    typedef typename M::word word;
    typedef typename M::Sums Sums;
    const int teams = RUVGEN_THREADS / RUVGEN_TEAM, words = elements::WORDS;
    const int asked = RUVGEN_VECTORS * words / 4; // vectors of a query
    const int chunk = M::elements::CHUNK ? RUVGEN_TEAM * M::elements::CHUNK / words : RUVGEN_VECTORS;
    const int lane = (int)threadIdx.x & (RUVGEN_TEAM - 1), team = (int)threadIdx.x / RUVGEN_TEAM;
    const uint32_t first = blockIdx.y * RUVGEN_QUERIES, begin = blockIdx.x * task.share;
    const uint32_t end = task.count - begin < task.share ? task.count : begin + task.share;

    RUVGEN_DYNAMIC(memory);
    const uint4 *queries = task.queries + (size_t)first * asked;
    const int left = (int)(task.asked - first); // queries from the first one of the block on
    if (RUVGEN_ASKED) {
        for (int i = (int)threadIdx.x; i < RUVGEN_QUERIES * asked; i += RUVGEN_THREADS)
            memory[i] = i / asked < left ? queries[i] : uint4();
        queries = memory;
    }
    uint4 *const behind = memory + (RUVGEN_ASKED ? RUVGEN_QUERIES * asked : 0);
    Queues<RUVGEN_QUERIES> queues = {(unsigned char *)behind, task.k};
    queues.begin();
    __syncthreads();

    for (uint32_t start = begin; start < end; start += teams * RUVGEN_SIDE) {
        Scanned places = {&task, start, 0};
        const uint4 *rows[RUVGEN_SIDE];
        Sums total[RUVGEN_PAIRS] = {};
#pragma unroll
        for (int side = 0; side < RUVGEN_SIDE; side++) {
            const uint32_t item = start + side * teams + team, there = item < end ? item : end - 1;
            rows[side] = task.rows + (size_t)(RUVGEN_LISTED ? task.list[there] : there) * RUVGEN_VECTORS;
        }
        for (int part_start = 0; part_start < RUVGEN_VECTORS; part_start += chunk) {
            const int part_end = part_start + chunk < RUVGEN_VECTORS ? part_start + chunk : RUVGEN_VECTORS;
            Sums part[RUVGEN_PAIRS] = {};
#pragma unroll 2
            for (int i = part_start + lane; i < part_end; i += RUVGEN_TEAM) {
                uint4 taken[RUVGEN_SIDE];
#pragma unroll
                for (int side = 0; side < RUVGEN_SIDE; side++)
                    taken[side] = __ldcs(rows[side] + i);
#pragma unroll
                for (int half = 0; half < words / 4; half++)
#pragma unroll
                    for (int query = 0; query < RUVGEN_QUERIES; query++) {
                        const int there = RUVGEN_ASKED || query < left ? query : 0;
                        word x[4];
                        elements::read_query(x, queries[(size_t)there * asked + i * (words / 4) + half]);
#pragma unroll
                        for (int side = 0; side < RUVGEN_SIDE; side++) {
                            word y[words];
                            elements::read(y, taken[side]);
#pragma unroll
                            for (int w = 0; w < 4; w++)
                                M::step(part[query * RUVGEN_SIDE + side], x[w], y[4 * half + w]);
                        }
                    }
            }
#pragma unroll
            for (int i = 0; i < RUVGEN_PAIRS; i++)
                total[i] = joined<M>(total[i], part[i]);
        }
        const int count = join_team<M>(total, places.which);
        uint32_t near[RUVGEN_PAIRS] = {};
        const uint32_t wanted = distances_of<M>(task, total, count, places, end, first, near);
        queues.offer<RUVGEN_PAIRS>(near, wanted, places);
    }
    queues.finish((Key *)task.out, first, task.asked, gridDim.x, blockIdx.x);
}
