// The built-ins of CUDA that the kernels use, on a CPU. The threads of a block are fibers that one thread runs
// in turn; each runs until it waits at a barrier. Blocks run one after the other.
#pragma once
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

#define __device__
#define __forceinline__ inline
#define RUVGEN_DEVICE inline
#define RUVGEN_DYNAMIC(name) uint4 *const name = (uint4 *)emulated::shared

// Of vectors that a card reads as one the address must be a multiple of the size.
struct alignas(16) uint4 {
    uint32_t x, y, z, w;
};

struct Dim {
    uint32_t x, y;
};

namespace emulated
{
extern void *shared;
extern thread_local Dim thread, block, grid;
void wait_for_block();
void wait_for_warp();
bool any_of_block(bool mine);
uint32_t exchange(uint32_t mine, int distance);
} // namespace emulated

#define threadIdx emulated::thread
#define blockIdx emulated::block
#define gridDim emulated::grid

inline void __syncthreads()
{
    emulated::wait_for_block();
}

inline int __syncthreads_or(int mine)
{
    return emulated::any_of_block(mine != 0);
}

inline void __syncwarp()
{
    emulated::wait_for_warp();
}

inline uint32_t __shfl_xor_sync(uint32_t, uint32_t mine, int distance)
{
    return emulated::exchange(mine, distance);
}

inline uint32_t __float_as_uint(float a)
{
    uint32_t bits;
    std::memcpy(&bits, &a, sizeof bits);
    return bits;
}

inline int32_t __float_as_int(float a)
{
    return (int32_t)__float_as_uint(a);
}

inline float __uint_as_float(uint32_t bits)
{
    float a;
    std::memcpy(&a, &bits, sizeof a);
    return a;
}

inline float __shfl_xor_sync(uint32_t all, float mine, int distance)
{
    return __uint_as_float(__shfl_xor_sync(all, __float_as_uint(mine), distance));
}

inline uint4 __ldcs(const uint4 *from)
{
    return *from;
}

/* One thread of the machine runs all fibers, and they change only where they wait. */
inline uint32_t atomicAdd(uint32_t *to, uint32_t more)
{
    const uint32_t before = *to;
    *to += more;
    return before;
}

inline int __popc(uint32_t bits)
{
    return __builtin_popcount(bits);
}

namespace emulated
{
template <class T> int32_t byte_of(uint32_t word, int i)
{
    return (T)(word >> 8 * i & 0xff);
}

template <class T> uint32_t products(uint32_t a, uint32_t b, uint32_t sum)
{
    for (int i = 0; i < 4; i++)
        sum += (uint32_t)(byte_of<T>(a, i) * byte_of<T>(b, i));
    return sum;
}

template <class T> uint32_t gap(uint32_t a, uint32_t b, int i)
{
    const int32_t d = byte_of<T>(a, i) - byte_of<T>(b, i);
    return (uint32_t)(d < 0 ? -d : d);
}

template <class T> uint32_t gaps(uint32_t a, uint32_t b)
{
    return gap<T>(a, b, 0) | gap<T>(a, b, 1) << 8 | gap<T>(a, b, 2) << 16 | gap<T>(a, b, 3) << 24;
}

template <class T> uint32_t sum_of_gaps(uint32_t a, uint32_t b)
{
    return gap<T>(a, b, 0) + gap<T>(a, b, 1) + gap<T>(a, b, 2) + gap<T>(a, b, 3);
}
} // namespace emulated

inline int __dp4a(int a, int b, int sum)
{
    return (int)emulated::products<int8_t>((uint32_t)a, (uint32_t)b, (uint32_t)sum);
}

inline uint32_t __dp4a(uint32_t a, uint32_t b, uint32_t sum)
{
    return emulated::products<uint8_t>(a, b, sum);
}

inline uint32_t __vabsdiffs4(uint32_t a, uint32_t b)
{
    return emulated::gaps<int8_t>(a, b);
}

inline uint32_t __vabsdiffu4(uint32_t a, uint32_t b)
{
    return emulated::gaps<uint8_t>(a, b);
}

inline uint32_t __vsads4(uint32_t a, uint32_t b)
{
    return emulated::sum_of_gaps<int8_t>(a, b);
}

inline uint32_t __vsadu4(uint32_t a, uint32_t b)
{
    return emulated::sum_of_gaps<uint8_t>(a, b);
}

inline float half_bits(uint32_t bits)
{
    const uint32_t sign = (bits & 0x8000) << 16, rest = (bits & 0x7fff) << 13;
    const float scaled = __uint_as_float(rest) * 0x1p112f;
    return __uint_as_float(sign | __float_as_uint(scaled) | (rest > 0x0f7fffff ? 0x7f800000 : 0));
}
