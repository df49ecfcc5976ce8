// Sums, and what metrics have in common.
#pragma once
#include "elements.cuh"

/* Some sums. */
template <class T, int N> struct SumsOf {
    typedef T value;
    static const int COUNT = N;
    T of[N ? N : 1];
};

struct Add {
    template <class T> static RUVGEN_DEVICE T of(T a, T b)
    {
        return a + b;
    }
};

struct Max {
    template <class T> static RUVGEN_DEVICE T of(T a, T b)
    {
        return larger(a, b);
    }
};

/* What a metric of some element type is made of: the type of its distances, how parts of sums are joined, and
   how many sums there are of a pair, of a query and of a row. */
template <class E, class R, class J, int PAIR, int QUERY, int ROW> struct Metric {
    typedef E elements;
    typedef typename E::word word;
    typedef R result;
    typedef J joins;
    typedef SumsOf<word, PAIR> Sums;
    typedef SumsOf<word, QUERY> QuerySums;
    typedef SumsOf<word, ROW> RowSums;

    static RUVGEN_DEVICE void step_query(QuerySums &to, word x)
    {
        (void)to, (void)x;
    }

    static RUVGEN_DEVICE void step_row(RowSums &to, word y)
    {
        (void)to, (void)y;
    }
};

/* Sums of two parts of a vector, or of two lanes, joined. */
template <class M, class S> static RUVGEN_DEVICE S joined(S a, S b)
{
#pragma unroll
    for (int i = 0; i < S::COUNT; i++)
        a.of[i] = M::joins::of(a.of[i], b.of[i]);
    return a;
}

template <class S> static RUVGEN_DEVICE S from_lane(S a, int distance)
{
#pragma unroll
    for (int i = 0; i < S::COUNT; i++)
        a.of[i] = other_lane(a.of[i], distance);
    return a;
}

/* The sums of vector number i, in an array of those of all. */
template <class S> static RUVGEN_DEVICE S sums_at(const void *from, size_t i)
{
    S sums = {};
#pragma unroll
    for (int s = 0; s < S::COUNT; s++)
        sums.of[s] = ((const typename S::value *)from)[S::COUNT * i + s];
    return sums;
}

/* The distance of a query and a row. */
template <class M>
static RUVGEN_DEVICE typename M::result finish_pair(const Task &task, typename M::Sums sums, size_t query,
                                                    size_t row)
{
    const typename M::QuerySums of_query = sums_at<typename M::QuerySums>(task.query_sums, query);
    const typename M::RowSums of_row = sums_at<typename M::RowSums>(task.row_sums, row);
    return M::finish(sums.of, of_query.of, of_row.of);
}
