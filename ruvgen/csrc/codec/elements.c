#include "codec/elements.h"

#include "layout/order.h"

#include <float.h>

enum { SAMPLE = 1 << 18 };

size_t ruvgen_about_lines(size_t bytes)
{
    const size_t lines = (bytes + 63) / 64 * 64;
    return lines - bytes <= bytes / 32 ? lines : bytes;
}

float ruvgen_norm(const float *row, size_t dim)
{
    enum { LANES = 8 }; /* sums of their own, so that compilers use vectors */
    double sums[LANES] = {0}, sum = 0;
    size_t j = 0;
    for (; j + LANES <= dim; j += LANES)
        for (size_t i = 0; i < LANES; i++)
            sums[i] += (double)row[j + i] * (double)row[j + i];
    for (; j < dim; j++)
        sum += (double)row[j] * (double)row[j];
    for (size_t i = 0; i < LANES; i++)
        sum += sums[i];
    return (float)fmin(sqrt(sum), FLT_MAX);
}

float ruvgen_product(const float *a, const float *b, size_t dim)
{
    enum { LANES = 16 };
    float sums[LANES] = {0}, sum = 0;
    size_t j = 0;
    for (; j + LANES <= dim; j += LANES)
        for (size_t i = 0; i < LANES; i++)
            sums[i] += a[j + i] * b[j + i];
    for (; j < dim; j++)
        sum += a[j] * b[j];
    for (size_t i = 0; i < LANES; i++)
        sum += sums[i];
    return sum;
}

int ruvgen_bounds(const float *rows, size_t stride, size_t n, size_t dim, float *least, float *most)
{
    int whole = 1;
    *least = INFINITY;
    *most = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float *row = ruvgen_at(rows, stride, i);
        float low = *least, high = *most;
        for (size_t j = 0; j < dim; j++) {
            low = row[j] < low ? row[j] : low;
            high = row[j] > high ? row[j] : high;
            const float small = fabsf(row[j]) < 1e6f ? row[j] : 0.5f;
            whole &= small == (float)(int)small;
        }
        *least = low;
        *most = high;
    }
    return whole;
}

/* Elements of which some are not finite, or all too small to be divided: the bytes of these are zero. */
static int32_t signed_bytes_of_some(const float *q, size_t dim, int8_t *code, float *step)
{
    float reach = 0;
    for (size_t j = 0; j < dim; j++)
        reach = fabsf(q[j]) > reach ? fabsf(q[j]) : reach;
    *step = reach > 0 ? reach / 127 : 1.0f;
    const float factor = 1 / *step;
    int32_t sum = 0;
    for (size_t j = 0; j < dim; j++) {
        const float whole = rintf(q[j] * factor);
        code[j] = (int8_t)(fabsf(whole) < 128 ? whole : 0.0f);
        sum += code[j];
    }
    return sum;
}

/* Magnitudes are compared as integers, and a sum with 1.5 * 2^23 rounds to whole numbers in its last bits: both are
 * what compilers turn into vectors for every processor. */
int32_t ruvgen_signed_bytes(const float *q, size_t dim, int8_t *code, float *step)
{
    const float rounder = 0x1.8p23f;
    int32_t most = 0, sum = 0;
    for (size_t j = 0; j < dim; j++) {
        int32_t bits;
        memcpy(&bits, q + j, sizeof bits);
        bits &= INT32_MAX;
        most = bits > most ? bits : most;
    }
    float reach;
    memcpy(&reach, &most, sizeof reach);
    *step = reach > 0 ? reach / 127 : 1.0f;
    const float factor = 1 / *step;
    if (!(reach <= FLT_MAX && factor <= FLT_MAX))
        return signed_bytes_of_some(q, dim, code, step);
    for (size_t j = 0; j < dim; j++) {
        const float at = q[j] * factor + rounder;
        int32_t level;
        memcpy(&level, &at, sizeof level);
        level -= 0x4b400000; /* the bits of the rounder */
        code[j] = (int8_t)level;
        sum += level;
    }
    return sum;
}

int ruvgen_ends(const float *rows, size_t stride, size_t n, size_t dim, int unit, double cut_off, float *low,
                float *high)
{
    float *sample = ruvgen_take(SAMPLE * sizeof *sample, 64);
    if (!sample)
        return RUVGEN_E_MEMORY;
    const size_t wanted = SAMPLE / dim > n ? n : SAMPLE / dim ? SAMPLE / dim : 1;
    size_t count = 0;
    for (size_t i = 0; i < wanted; i++) {
        const float *row = ruvgen_at(rows, stride, i * n / wanted);
        const float norm = unit ? ruvgen_norm(row, dim) : 1.0f;
        for (size_t j = 0; j < dim && count < SAMPLE; j++) {
            const float element = norm > 0 ? row[j] / norm : 0.0f;
            sample[count++] = isfinite(element) ? element : 0.0f; /* in rows that change meanwhile */
        }
    }
    ruvgen_sort_floats(sample, count);
    const size_t cut = (size_t)((double)count * cut_off);
    *low = sample[cut];
    *high = sample[count - 1 - cut];
    ruvgen_give(sample);
    return RUVGEN_OK;
}
