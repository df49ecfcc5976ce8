// Sums of queries and of rows alone.
#pragma once
#include "parts.cuh"

/* Sums of vectors alone, one warp for each. */
template <class M> struct OfQuery {
    typedef typename M::QuerySums Sums;
    static const int WORDS = 4; // in 16 bytes of a query, which has words already

    static RUVGEN_DEVICE const uint4 *vectors(const Task &task)
    {
        return task.queries;
    }

    static RUVGEN_DEVICE void add(Sums &to, uint4 from)
    {
        typename M::word words[WORDS];
        M::elements::read_query(words, from);
#pragma unroll
        for (int w = 0; w < WORDS; w++)
            M::step_query(to, words[w]);
    }
};

template <class M> struct OfRow {
    typedef typename M::RowSums Sums;
    static const int WORDS = M::elements::WORDS;

    static RUVGEN_DEVICE const uint4 *vectors(const Task &task)
    {
        return task.rows;
    }

    static RUVGEN_DEVICE void add(Sums &to, uint4 from)
    {
        typename M::word words[WORDS];
        M::elements::read(words, from);
#pragma unroll
        for (int w = 0; w < WORDS; w++)
            M::step_row(to, words[w]);
    }
};

template <class M, class Of> static RUVGEN_DEVICE void sums_of(const Task &task)
{
    typedef typename Of::Sums Sums;
    const int lane = (int)threadIdx.x & 31, vectors = RUVGEN_VECTORS * (M::elements::WORDS / Of::WORDS);
    const int chunk = M::elements::CHUNK ? 32 * M::elements::CHUNK / Of::WORDS : vectors;
    const size_t at = (size_t)blockIdx.x * (RUVGEN_THREADS / 32) + threadIdx.x / 32;
    const uint4 *const from = Of::vectors(task) + (at < task.count ? at : task.count - 1) * vectors;
    Sums total = {};
    for (int start = 0; start < vectors; start += chunk) {
        Sums part = {};
        for (int i = start + lane; i < vectors && i < start + chunk; i += 32)
            Of::add(part, from[i]);
        total = joined<M>(total, part);
    }
    for (int distance = 16; distance > 0; distance /= 2)
        total = joined<M>(total, from_lane(total, distance));
    if (lane == 0 && at < task.count)
#pragma unroll
        for (int s = 0; s < Sums::COUNT; s++)
            ((typename Sums::value *)task.out)[Sums::COUNT * at + s] = total.of[s];
}
