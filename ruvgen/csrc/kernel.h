/* Macros, types and helpers of the kernels. Part of ruvgen.h and of the code that `python -m ruvgen export`
 * writes, so it must also be valid C++. */
#ifndef RUVGEN_KERNEL_H
#define RUVGEN_KERNEL_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(_MSC_VER) && !defined(__clang__)
#error "ruvgen needs gcc or clang"
#endif
#if defined(__clang__) ? __clang_major__ < 12 : defined(__GNUC__) && __GNUC__ < 12 /* they lack AVX-VNNI */
#error "ruvgen needs gcc 12, clang 12 or later"
#endif
#define RUVGEN_INLINE static inline __attribute__((always_inline, unused))
/* Hides the value of a variable from the compiler, so that it cannot reuse what it loaded through this
 * pointer before. */
#define RUVGEN_OPAQUE(variable) __asm__("" : "+r"(variable))
#if defined(__clang__)
#define RUVGEN_ROLLED _Pragma("clang loop unroll(disable)")
#define RUVGEN_TWICE _Pragma("clang loop unroll_count(2)")
#else
#define RUVGEN_TWICE _Pragma("GCC unroll 2")
#define RUVGEN_ROLLED _Pragma("GCC unroll 1")
#endif

/* A word that may alias other types, because sums are turned into results in place. */
typedef uint32_t __attribute__((may_alias)) ruvgen_word;

/* Vector types of the kernels in portable C. */
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

/* The first n <= 8 bytes as a little-endian word; the remaining bytes of the word are 0. */
RUVGEN_INLINE uint64_t ruvgen_first(const void *p, size_t n)
{
    const unsigned char *const bytes = (const unsigned char *)p;
    if (n >= 4) { /* two loads that may overlap; compilers would vectorise a loop, which is slower */
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

/* The half's exponent and mantissa, shifted into a float's fields, give 2^-112 of the value, because the
 * exponent biases differ by 112. Infinity and NaN need their own exponent. */
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
    if (__builtin_expect(n == 4, 1)) { /* no early return: gcc predicts those as unlikely */
        memcpy(out, results, 16);
    } else {
        RUVGEN_ROLLED
        for (size_t k = 0; k < n; k++)
            ((ruvgen_word *)out)[k] = ((const ruvgen_word *)results)[k];
    }
}

RUVGEN_INLINE void ruvgen_put_doubles(double *out, const double *results, size_t n)
{
    if (__builtin_expect(n == 4, 1)) {
        memcpy(out, results, 32);
    } else {
        RUVGEN_ROLLED
        for (size_t k = 0; k < n; k++)
            out[k] = results[k];
    }
}

/* Define a kernel for one dimension or for any: the body takes the dimension as `length`, which is a constant
 * or n, and is inlined. */
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
#define RUVGEN_BLOCK(symbol, body, length)                                                                   \
    static void symbol(const void *x, size_t x_stride, size_t m, const void *base, size_t stride,            \
                       size_t count, size_t n, void *out, size_t out_stride)                                 \
    {                                                                                                        \
        (void)n;                                                                                             \
        body(x, x_stride, m, base, stride, count, length, out, out_stride);                                  \
    }

/* Define a kernel that calls another one and then finishes its results in place. */
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

/* Prefetch the first cache lines of a row. */
RUVGEN_INLINE void ruvgen_fetch(const void *row, size_t bytes, size_t lines)
{
    for (size_t line = 0; line < lines && line * 64 < bytes; line++)
        __builtin_prefetch((const char *)row + line * 64);
}

#endif
