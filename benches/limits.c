/* What this core can do at best: reading memory, and multiply-adds. Compiled for the machine that runs it. */
#include <stddef.h>
#include <time.h>

typedef float vector __attribute__((vector_size(64), aligned(64)));

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* Bytes per nanosecond when so many bytes, a multiple of 512, are read again and again. */
double read_rate(const vector *data, size_t bytes, size_t repeats, float *out)
{
    vector sum[8] = {{0}};
    const double start = now();
    for (size_t r = 0; r < repeats; r++) {
        const vector *p = data, *const end = data + bytes / sizeof *data;
        vector a = sum[0], b = sum[1], c = sum[2], d = sum[3], e = sum[4], f = sum[5], g = sum[6], h = sum[7];
        for (; p < end; p += 8) {
            a += p[0], b += p[1], c += p[2], d += p[3];
            e += p[4], f += p[5], g += p[6], h += p[7];
        }
        sum[0] = a, sum[1] = b, sum[2] = c, sum[3] = d, sum[4] = e, sum[5] = f, sum[6] = g, sum[7] = h;
    }
    const double end = now();
    for (size_t i = 1; i < 8; i++)
        sum[0] += sum[i];
    *out = sum[0][0];
    return (double)bytes * (double)repeats / (end - start);
}

/* Billions of operations per second, two for a multiply-add: twelve chains that do not wait for each other. */
double multiply_add_rate(size_t repeats, float *out)
{
    vector a = {1}, b = {2}, c = {3}, d = {4}, e = {5}, f = {6}, g = {7}, h = {8}, i = {9}, j = {10}, k = {11}, l = {12};
    const vector x = {0.5f}, y = {0.25f};
    const double start = now();
    for (size_t r = 0; r < repeats; r++) {
        a = a * x + y, b = b * x + y, c = c * x + y, d = d * x + y, e = e * x + y, f = f * x + y;
        g = g * x + y, h = h * x + y, i = i * x + y, j = j * x + y, k = k * x + y, l = l * x + y;
        __asm__ volatile("" : "+m"(*out)); /* keeps the turns */
    }
    const double end = now();
    *out = (a + b + c + d + e + f + g + h + i + j + k + l)[0];
    return 12.0 * 16 * 2 * (double)repeats / (end - start);
}
