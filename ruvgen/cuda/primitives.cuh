// What kernels need beside CUDA's built-ins, and what they are given. In tests emulated.h has these on a CPU.
#pragma once
#ifdef RUVGEN_EMULATED
#include "emulated.h" // the built-ins of CUDA on a CPU, for tests
#else
typedef unsigned int uint32_t;
typedef int int32_t;
typedef unsigned long long uint64_t;
#define RUVGEN_DEVICE __device__ __forceinline__
#define RUVGEN_DYNAMIC(name) extern __shared__ uint4 name[]

/* A number of half precision, by its bits. */
static RUVGEN_DEVICE float half_bits(uint32_t bits)
{
    float wide;
    asm("cvt.f32.f16 %0, %1;" : "=f"(wide) : "h"((unsigned short)bits));
    return wide;
}
#endif

/* What all kernels are given, by the host's structure of the same shape. */
struct Task {
    const uint4 *rows;
    const uint4 *queries;   // words, as many as a row has
    const void *query_sums; // of each query those that depend on it alone
    const void *row_sums;   // of each row
    const uint32_t *list;   // numbers of the rows that are wanted
    const uint32_t *ranks;  // places of rows in the order of their ids; none if that is their own order
    void *out;
    uint64_t pitch; // elements between rows of distances, or keys that are merged for a query
    uint32_t count; // rows, or entries of the list
    uint32_t asked; // queries
    uint32_t k;
    uint32_t share; // rows of a block
};

/* The larger of two values that are not negative. As integers they have the same order, in which NaN wins. */
static RUVGEN_DEVICE float larger(float a, float b)
{
    return __float_as_int(a) > __float_as_int(b) ? a : b;
}

static RUVGEN_DEVICE uint32_t larger(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

static RUVGEN_DEVICE uint32_t largest_byte(uint32_t word)
{
    const uint32_t low = larger(word & 0xff, word >> 8 & 0xff), high = larger(word >> 16 & 0xff, word >> 24);
    return larger(low, high);
}

/* a / b, and 0 where b is 0. */
static RUVGEN_DEVICE float share(float a, float b)
{
    return b != 0.0f ? a / b : 0.0f;
}

/* Roots of whole numbers are those of float64. */
static RUVGEN_DEVICE double sqrt(uint32_t a)
{
    return sqrt((double)a);
}

/* Distances as unsigned integers in the same order. NaN, which is no distance, is told apart before. */
static RUVGEN_DEVICE uint32_t ordered(float d)
{
    const uint32_t bits = __float_as_uint(d);
    return bits ^ (bits >> 31 ? 0xffffffffu : 0x80000000u);
}

static RUVGEN_DEVICE uint32_t ordered(uint32_t d)
{
    return d;
}

static RUVGEN_DEVICE uint32_t ordered(int32_t d)
{
    return (uint32_t)d ^ 0x80000000u;
}

static RUVGEN_DEVICE float other_lane(float a, int distance)
{
    return __shfl_xor_sync(0xffffffffu, a, distance);
}

static RUVGEN_DEVICE uint32_t other_lane(uint32_t a, int distance)
{
    return __shfl_xor_sync(0xffffffffu, a, distance);
}
