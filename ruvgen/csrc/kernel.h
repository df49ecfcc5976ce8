/* What kernels are written with. Part of ruvgen.h, and of what `python -m ruvgen export` makes: C++ too. */
#ifndef RUVGEN_KERNEL_H
#define RUVGEN_KERNEL_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(_MSC_VER) && !defined(__clang__)
#error "ruvgen needs gcc or clang"
#endif
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 12
#error "ruvgen needs gcc 12 or later, or clang"
#endif
#define RUVGEN_INLINE static inline __attribute__((always_inline, unused))
/* The compiler may not assume to know this variable, and so not what was loaded through it before. */
#define RUVGEN_OPAQUE(variable) __asm__("" : "+r"(variable))
#if defined(__clang__)
#define RUVGEN_ROLLED _Pragma("clang loop unroll(disable)")
#define RUVGEN_TWICE _Pragma("clang loop unroll_count(2)")
#else
#define RUVGEN_TWICE _Pragma("GCC unroll 2")
#define RUVGEN_ROLLED _Pragma("GCC unroll 1")
#endif

/* A word that may lie where another type was: sums become results in place. */
typedef uint32_t __attribute__((may_alias)) ruvgen_word;

/* Vectors of portable C. */
#define RUVGEN_VECTOR __attribute__((vector_size(16)))
typedef float ruvgen_f32x4 RUVGEN_VECTOR;
typedef double ruvgen_f64x2 RUVGEN_VECTOR;
typedef int8_t ruvgen_i8x16 RUVGEN_VECTOR;
typedef uint8_t ruvgen_u8x16 RUVGEN_VECTOR;
typedef int16_t ruvgen_i16x8 RUVGEN_VECTOR;
typedef uint16_t ruvgen_u16x8 RUVGEN_VECTOR;
typedef int32_t ruvgen_i32x4 RUVGEN_VECTOR;
typedef uint32_t ruvgen_u32x4 RUVGEN_VECTOR;
typedef uint64_t ruvgen_u64x2 RUVGEN_VECTOR;

/* Address of row i. */
RUVGEN_INLINE const void *ruvgen_at(const void *base, size_t stride, size_t i)
{
    return (const char *)base + i * stride;
}

RUVGEN_INLINE void *ruvgen_into(void *base, size_t stride, size_t i)
{
    return (char *)base + i * stride;
}

/* The first n <= 8 bytes as a little-endian word; the others are 0. */
RUVGEN_INLINE uint64_t ruvgen_first(const void *p, size_t n)
{
    const unsigned char *const bytes = (const unsigned char *)p;
    if (n >= 4) { /* two halves that may overlap: compilers make vectors of a loop, which is slower */
        uint32_t low, high;
        memcpy(&low, bytes, sizeof low);
        memcpy(&high, bytes + n - 4, sizeof high);
        return low | (uint64_t)high << 8 * (n - 4);
    }
    if (!n)
        return 0;
    return bytes[0] | (uint64_t)bytes[n / 2] << 8 * (n / 2) | (uint64_t)bytes[n - 1] << 8 * (n - 1);
}

/* Sixteen-bit floats to float, exactly. */
RUVGEN_INLINE float ruvgen_bf16(uint16_t h)
{
    const uint32_t bits = (uint32_t)h << 16;
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

/* The magnitude, moved to its place in a float, is 2^-112 of what it should be; infinity and NaN stay what they
 * are. */
RUVGEN_INLINE float ruvgen_f16(uint16_t h)
{
    const uint32_t sign = (uint32_t)(h & 0x8000) << 16, bits = (uint32_t)(h & 0x7fff) << 13;
    float f;
    memcpy(&f, &bits, sizeof f);
    f *= 0x1p112f;
    uint32_t word;
    memcpy(&word, &f, sizeof word);
    word = sign | (bits < 0x0f800000 ? word : bits | 0x7f800000);
    memcpy(&f, &word, sizeof f);
    return f;
}

/* The first n of four results. */
RUVGEN_INLINE void ruvgen_put(void *out, const void *results, size_t n)
{
    if (__builtin_expect(n == 4, 1)) { /* no early return, which gcc takes to be unlikely */
        memcpy(out, results, 16);
    } else {
        RUVGEN_ROLLED
        for (size_t k = 0; k < n; k++)
            ((ruvgen_word *)out)[k] = ((const ruvgen_word *)results)[k];
    }
}

/* Kernels of one dimension, or of any: a body that takes the dimension, and is inlined with a constant or with n. */
#define RUVGEN_PAIR(symbol, type, body, length)                                                              \
    static type symbol(const void *x, const void *y, size_t n)                                               \
    {                                                                                                        \
        (void)n;                                                                                             \
        return (type)body(x, y, length);                                                                     \
    }
#define RUVGEN_ROWS(symbol, body, length)                                                                    \
    static void symbol(const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)    \
    {                                                                                                        \
        (void)n;                                                                                             \
        body(x, base, stride, count, length, out);                                                           \
    }
#define RUVGEN_GATHER(symbol, body, length)                                                                  \
    static void symbol(const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count,    \
                       size_t n, void *out)                                                                  \
    {                                                                                                        \
        (void)n;                                                                                             \
        body(x, base, stride, ids, count, length, out);                                                      \
    }

/* Kernels of which another one does the work: what it finds is finished in place. */
#define RUVGEN_ROWS_AFTER(symbol, kernel, finish)                                                            \
    static void symbol(const void *x, const void *base, size_t stride, size_t count, size_t n, void *out)    \
    {                                                                                                        \
        kernel(x, base, stride, count, n, out);                                                              \
        finish(out, count);                                                                                  \
    }
#define RUVGEN_GATHER_AFTER(symbol, kernel, finish)                                                          \
    static void symbol(const void *x, const void *base, size_t stride, const uint32_t *ids, size_t count,    \
                       size_t n, void *out)                                                                  \
    {                                                                                                        \
        kernel(x, base, stride, ids, count, n, out);                                                         \
        finish(out, count);                                                                                  \
    }

/* Ask for the first cache lines of a row. */
RUVGEN_INLINE void ruvgen_fetch(const void *row, size_t bytes, size_t lines)
{
    for (size_t line = 0; line < lines && line * 64 < bytes; line++)
        __builtin_prefetch((const char *)row + line * 64);
}

#endif
