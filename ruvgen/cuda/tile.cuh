// Exact search for batches, and all distances.
#pragma once
#include "parts.cuh"
#include "queues.cuh"

/* Many queries: a block compares a panel of them with panels of rows. Words of both lie in shared memory by
   their place in the vectors, and every thread adds up RUVGEN_HIGH times eight pairs in registers. */
#define RUVGEN_ROWS 8                                               // of a thread
#define RUVGEN_DEEP 16                                              // words at a time
#define RUVGEN_PANEL (RUVGEN_HIGH * (RUVGEN_THREADS / RUVGEN_WIDE)) // queries of a block
#define RUVGEN_REACH (RUVGEN_ROWS * RUVGEN_WIDE)                    // rows of a turn

struct Tiled {
    const Task *task;
    uint32_t start;

    RUVGEN_DEVICE int query(int i) const
    {
        return (int)threadIdx.x / RUVGEN_WIDE * RUVGEN_HIGH + i / RUVGEN_ROWS;
    }

    RUVGEN_DEVICE int column(int i) const
    {
        const int side = i % RUVGEN_ROWS;
        return side / 4 * (RUVGEN_REACH / 2) + (int)threadIdx.x % RUVGEN_WIDE * 4 + side % 4;
    }

    RUVGEN_DEVICE uint32_t row(int i) const
    {
        return start + column(i);
    }

    RUVGEN_DEVICE uint32_t rank(int i) const
    {
        return task->ranks ? task->ranks[row(i)] : row(i);
    }
};

/* What a thread brings of the next words: vectors of queries and of rows. */
template <class M> struct Brought {
    typedef typename M::elements elements;
    typedef typename M::word word;
    static const int WORDS = elements::WORDS, ASKED = RUVGEN_DEEP / 4, READ = RUVGEN_DEEP / WORDS;
    static const int QUERIES = (RUVGEN_PANEL * ASKED + RUVGEN_THREADS - 1) / RUVGEN_THREADS;
    static const int ROWS = (RUVGEN_REACH * READ + RUVGEN_THREADS - 1) / RUVGEN_THREADS;
    uint4 queries[QUERIES], rows[ROWS];

    RUVGEN_DEVICE void load(const Task &task, uint32_t first, uint32_t start, uint32_t end, int deep)
    {
        const int asked = RUVGEN_VECTORS * WORDS / 4;
#pragma unroll
        for (int n = 0; n < QUERIES; n++) {
            const int i = (int)threadIdx.x + n * RUVGEN_THREADS, at = deep / 4 + i / RUVGEN_PANEL;
            const uint32_t query = first + i % RUVGEN_PANEL;
            queries[n] = uint4();
            if (at < asked && query < task.asked)
                queries[n] = task.queries[(size_t)query * asked + at];
        }
#pragma unroll
        for (int n = 0; n < ROWS; n++) {
            const int i = (int)threadIdx.x + n * RUVGEN_THREADS, at = deep / WORDS + i / RUVGEN_REACH;
            const uint32_t row = start + i % RUVGEN_REACH;
            rows[n] = uint4();
            if (at < RUVGEN_VECTORS && row < end)
                rows[n] = task.rows[(size_t)row * RUVGEN_VECTORS + at];
        }
    }

    RUVGEN_DEVICE void store(word *x, word *y) const
    {
#pragma unroll
        for (int n = 0; n < QUERIES; n++) {
            const int i = (int)threadIdx.x + n * RUVGEN_THREADS;
            word read[4];
            elements::read_query(read, queries[n]);
            if (i < RUVGEN_PANEL * ASKED)
#pragma unroll
                for (int w = 0; w < 4; w++)
                    x[(i / RUVGEN_PANEL * 4 + w) * RUVGEN_PANEL + i % RUVGEN_PANEL] = read[w];
        }
#pragma unroll
        for (int n = 0; n < ROWS; n++) {
            const int i = (int)threadIdx.x + n * RUVGEN_THREADS;
            word read[WORDS];
            elements::read(read, rows[n]);
            if (i < RUVGEN_REACH * READ)
#pragma unroll
                for (int w = 0; w < WORDS; w++)
                    y[(i / RUVGEN_REACH * WORDS + w) * RUVGEN_REACH + i % RUVGEN_REACH] = read[w];
        }
    }
};

/* The sums of a thread's pairs, of one panel of rows. */
template <class M>
static RUVGEN_DEVICE void sums_of_tile(const Task &task, uint32_t first, uint32_t start, uint32_t end,
                                       typename M::word *x, typename M::word *y, typename M::Sums *total)
{
    typedef typename M::word word;
    const int all = RUVGEN_VECTORS * M::elements::WORDS,
              chunk = M::elements::CHUNK ? M::elements::CHUNK : all;
    const int queries = (int)threadIdx.x / RUVGEN_WIDE * RUVGEN_HIGH,
              rows = (int)threadIdx.x % RUVGEN_WIDE * 4;
    Brought<M> next;
    next.load(task, first, start, end, 0);
    for (int part_start = 0; part_start < all; part_start += chunk) {
        const int part_end = part_start + chunk < all ? part_start + chunk : all;
        typename M::Sums part[RUVGEN_HIGH * RUVGEN_ROWS] = {};
#pragma unroll 1
        for (int deep = part_start; deep < part_end; deep += RUVGEN_DEEP) {
            __syncthreads(); // until the words before are done with
            next.store(x, y);
            __syncthreads();
            if (deep + RUVGEN_DEEP < all)
                next.load(task, first, start, end, deep + RUVGEN_DEEP);
#pragma unroll 4
            for (int d = 0; d < RUVGEN_DEEP; d++) {
                word a[RUVGEN_HIGH], b[RUVGEN_ROWS];
#pragma unroll
                for (int i = 0; i < RUVGEN_HIGH; i++)
                    a[i] = x[d * RUVGEN_PANEL + queries + i];
#pragma unroll
                for (int i = 0; i < RUVGEN_ROWS; i++)
                    b[i] = y[d * RUVGEN_REACH + i / 4 * (RUVGEN_REACH / 2) + rows + i % 4];
#pragma unroll
                for (int i = 0; i < RUVGEN_HIGH * RUVGEN_ROWS; i++)
                    M::step(part[i], a[i / RUVGEN_ROWS], b[i % RUVGEN_ROWS]);
            }
        }
#pragma unroll
        for (int i = 0; i < RUVGEN_HIGH * RUVGEN_ROWS; i++)
            total[i] = part_start ? joined<M>(total[i], part[i]) : part[i];
    }
}

template <class M, bool ALL> static RUVGEN_DEVICE void tile_rows(const Task &task)
{
    const uint32_t first = blockIdx.y * RUVGEN_PANEL, begin = blockIdx.x * task.share;
    const uint32_t end = task.count - begin < task.share ? task.count : begin + task.share;
    RUVGEN_DYNAMIC(memory);
    typename M::word *const x = (typename M::word *)memory, *const y = x + RUVGEN_DEEP * RUVGEN_PANEL;
    Queues<RUVGEN_PANEL> queues = {(unsigned char *)(y + RUVGEN_DEEP * RUVGEN_REACH), task.k};
    if (!ALL)
        queues.begin();
    for (uint32_t start = begin; start < end; start += RUVGEN_REACH) {
        const Tiled places = {&task, start};
        typename M::Sums sums[RUVGEN_HIGH * RUVGEN_ROWS];
        sums_of_tile<M>(task, first, start, end, x, y, sums);
        uint32_t near[RUVGEN_HIGH * RUVGEN_ROWS] = {}, wanted = 0;
#pragma unroll
        for (int i = 0; i < RUVGEN_HIGH * RUVGEN_ROWS; i++) {
            const uint32_t query = first + places.query(i), row = places.row(i);
            if (query >= task.asked || row >= end)
                continue;
            const typename M::result d = finish_pair<M>(task, sums[i], query, row);
            if (ALL)
                ((typename M::result *)task.out)[query * task.pitch + row] = d;
            near[i] = ordered(d);
            wanted |= (uint32_t)(d == d) << i;
        }
        if (!ALL)
            queues.offer<RUVGEN_HIGH * RUVGEN_ROWS>(near, wanted, places);
    }
    if (!ALL)
        queues.finish((Key *)task.out, first, task.asked, gridDim.x, blockIdx.x);
}
