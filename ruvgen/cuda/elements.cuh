// Element types: how 16 bytes of a row become words, of which a step takes one at a time.
#pragma once
#include "primitives.cuh"

/* Floats, which are computed in float32; queries are float32 already. */
struct Floats {
    typedef float word;
    static const int CHUNK = 256; // steps after which a chain of sums starts anew

    static RUVGEN_DEVICE void read_query(word *words, uint4 from)
    {
        words[0] = __uint_as_float(from.x);
        words[1] = __uint_as_float(from.y);
        words[2] = __uint_as_float(from.z);
        words[3] = __uint_as_float(from.w);
    }
};

struct f32 : Floats {
    static const int WORDS = 4; // in 16 bytes

    static RUVGEN_DEVICE void read(word *words, uint4 from)
    {
        read_query(words, from);
    }
};

template <class Half> struct Halves : Floats {
    static const int WORDS = 8;

    static RUVGEN_DEVICE void read(word *words, uint4 from)
    {
        const uint32_t pairs[4] = {from.x, from.y, from.z, from.w};
#pragma unroll
        for (int i = 0; i < 4; i++) {
            words[2 * i] = Half::low(pairs[i]);
            words[2 * i + 1] = Half::high(pairs[i]);
        }
    }
};

struct f16 : Halves<f16> {
    static RUVGEN_DEVICE float low(uint32_t pair)
    {
        return half_bits(pair & 0xffff);
    }

    static RUVGEN_DEVICE float high(uint32_t pair)
    {
        return half_bits(pair >> 16);
    }
};

struct bf16 : Halves<bf16> {
    static RUVGEN_DEVICE float low(uint32_t pair)
    {
        return __uint_as_float(pair << 16);
    }

    static RUVGEN_DEVICE float high(uint32_t pair)
    {
        return __uint_as_float(pair & 0xffff0000u);
    }
};

/* Bytes and bits, of which a word holds several. Their sums are exact, so chains may have any length. */
struct Whole {
    typedef uint32_t word;
    static const int WORDS = 4, CHUNK = 0;

    static RUVGEN_DEVICE void read(word *words, uint4 from)
    {
        words[0] = from.x;
        words[1] = from.y;
        words[2] = from.z;
        words[3] = from.w;
    }

    static RUVGEN_DEVICE void read_query(word *words, uint4 from)
    {
        read(words, from);
    }
};

struct b1 : Whole {};

/* Of four bytes the sum of products, the differences, and the sum of these; and what a sum of products is. */
struct i8 : Whole {
    static RUVGEN_DEVICE uint32_t cross(uint32_t x, uint32_t y, uint32_t sum)
    {
        return (uint32_t)__dp4a((int)x, (int)y, (int)sum);
    }

    static RUVGEN_DEVICE uint32_t gaps(uint32_t x, uint32_t y)
    {
        return __vabsdiffs4(x, y);
    }

    static RUVGEN_DEVICE uint32_t gap(uint32_t x, uint32_t y)
    {
        return __vsads4(x, y);
    }

    static RUVGEN_DEVICE int32_t number(uint32_t sum)
    {
        return (int32_t)sum;
    }
};

struct u8 : Whole {
    static RUVGEN_DEVICE uint32_t cross(uint32_t x, uint32_t y, uint32_t sum)
    {
        return __dp4a(x, y, sum);
    }

    static RUVGEN_DEVICE uint32_t gaps(uint32_t x, uint32_t y)
    {
        return __vabsdiffu4(x, y);
    }

    static RUVGEN_DEVICE uint32_t gap(uint32_t x, uint32_t y)
    {
        return __vsadu4(x, y);
    }

    static RUVGEN_DEVICE uint32_t number(uint32_t sum)
    {
        return sum;
    }
};
