/* Other layouts than this library's, with the kernels that one writes for them, and rows that lie apart. Compiled in
 * several ways, for how well a compiler does is what they depend on. Signature: that of the form `rows`. */
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 64 };

static float absolute(float x)
{
    return x < 0 ? -x : x;
}

/* Whole columns: stride bytes from one dimension's column to the next, and out goes through the cache for each. */
#define COLUMNS(metric, term, sign)                                                                          \
    void columns_##metric(const float *restrict x, const char *base, size_t stride, size_t count, size_t n,  \
                          float *restrict out)                                                               \
    {                                                                                                        \
        memset(out, 0, count * sizeof *out);                                                                 \
        for (size_t j = 0; j < n; j++) {                                                                     \
            const float a = x[j], *restrict column = (const float *)(const void *)(base + j * stride);       \
            for (size_t i = 0; i < count; i++) {                                                             \
                const float b = column[i];                                                                   \
                out[i] += sign(term);                                                                        \
            }                                                                                                \
        }                                                                                                    \
    }

/* PDX's shape, written anew from its description (L. Kuffo, E. Krippner, P. Boncz, PDX, SIGMOD 2025): blocks of 64
 * vectors, dimension by dimension, and a sum for each. There the sums are static, here in `pdx`, too; those of
 * `block` are local, which compilers know better how to keep in registers. */
#define BLOCKS(prefix, storage, metric, term, sign)                                                          \
    void prefix##_##metric(const float *restrict x, const char *base, size_t stride, size_t count, size_t n, \
                           float *restrict out)                                                              \
    {                                                                                                        \
        for (size_t first = 0; first < count; first += BLOCK, base += stride) {                              \
            const float *restrict block = (const float *)(const void *)base;                                 \
            storage _Alignas(64) float sums[BLOCK];                                                          \
            memset(sums, 0, sizeof sums);                                                                    \
            for (size_t j = 0; j < n; j++) {                                                                 \
                const float a = x[j];                                                                        \
                for (size_t i = 0; i < BLOCK; i++) {                                                         \
                    const float b = block[j * BLOCK + i];                                                    \
                    sums[i] += sign(term);                                                                   \
                }                                                                                            \
            }                                                                                                \
            memcpy(out + first, sums, sizeof sums);                                                          \
        }                                                                                                    \
    }

#define ALL(metric, term, sign)                                                                              \
    COLUMNS(metric, term, sign)                                                                              \
    BLOCKS(pdx, static, metric, term, sign) BLOCKS(block, , metric, term, sign)
ALL(sqeuclidean, (a - b) * (a - b), +)
ALL(dot, a *b, -)
ALL(manhattan, absolute(a - b), +)

/* Copies of rows, each from malloc; NULL where there is no memory. */
void scatter(const char *rows, size_t count, size_t bytes, void **apart)
{
    for (size_t i = 0; i < count; i++)
        if ((apart[i] = malloc(bytes)))
            memcpy(apart[i], rows + i * bytes, bytes);
}

void release(void **apart, size_t count)
{
    while (count--)
        free(apart[count]);
}
