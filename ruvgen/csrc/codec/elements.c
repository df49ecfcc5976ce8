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
    double sum = 0;
    for (size_t j = 0; j < dim; j++)
        sum += (double)row[j] * (double)row[j];
    return (float)fmin(sqrt(sum), FLT_MAX);
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

int32_t ruvgen_signed_bytes(const float *q, size_t dim, int8_t *code, float *step)
{
    float reach = 0;
    for (size_t j = 0; j < dim; j++)
        reach = fabsf(q[j]) > reach ? fabsf(q[j]) : reach;
    *step = reach > 0 ? reach / 127 : 1.0f;
    const float factor = 1 / *step;
    int32_t sum = 0;
    for (size_t j = 0; j < dim; j++) {
        const float at = q[j] * factor, side = at < 0 ? -0.5f : 0.5f;
        const float whole = at + side; /* NaN, where elements are too large or too small to be divided: 0 */
        code[j] = (int8_t)(fabsf(whole) < 128 ? whole : 0.0f);
        sum += code[j];
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
