/* What this core can do at best: reading memory, multiply-adds, and those of bytes. Compiled for the machine that
 * runs it. */
#include <stddef.h>
#include <time.h>
#if defined(__AVX512VNNI__)
#include <immintrin.h>
#elif defined(__ARM_FEATURE_DOTPROD)
#include <arm_neon.h>
#endif

typedef float vector __attribute__((vector_size(64), aligned(64)));

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* Nanoseconds of reading so many bytes, a multiple of 512, on average over so many times. */
double read_time(const vector *data, size_t bytes, size_t repeats, float *out)
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
    return (end - start) / (double)repeats;
}

/* Nanoseconds of a turn of twelve multiply-adds of 16 floats that do not wait for each other. */
double multiply_add_time(size_t turns, float *out)
{
    vector a = {1}, b = {2}, c = {3}, d = {4}, e = {5}, f = {6}, g = {7}, h = {8}, i = {9}, j = {10},
           k = {11}, l = {12};
    const vector x = {0.5f}, y = {0.25f};
    const double start = now();
    for (size_t r = 0; r < turns; r++) {
        a = a * x + y, b = b * x + y, c = c * x + y, d = d * x + y, e = e * x + y, f = f * x + y;
        g = g * x + y, h = h * x + y, i = i * x + y, j = j * x + y, k = k * x + y, l = l * x + y;
        __asm__ volatile("" : "+m"(*out)); /* keeps the turns */
    }
    const double end = now();
    *out = (a + b + c + d + e + f + g + h + i + j + k + l)[0];
    return (end - start) / (double)turns;
}

#if defined(__AVX512VNNI__)
#define BYTES __m512i
#define BYTE_ADDS 64
#define DOT(a) __asm__ volatile("vpdpbusd %1, %1, %0" : "+v"(a) : "v"(x))
#elif defined(__ARM_FEATURE_DOTPROD)
#define BYTES int8x16_t
#define BYTE_ADDS 16
#define DOT(a) __asm__ volatile("sdot %0.4s, %1.16b, %1.16b" : "+w"(a) : "w"(x))
#else
#define BYTES int
#define BYTE_ADDS 0
#define DOT(a) __asm__ volatile("" : "+r"(a) : "r"(x))
#endif
/* Of a turn of byte_time; 0: this CPU has no such instruction. */
const size_t byte_adds = 12 * BYTE_ADDS;

/* Nanoseconds of a turn of twelve sums of products of bytes that do not wait for each other. */
double byte_time(size_t turns, float *out)
{
    BYTES x = {0}, a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
    const double start = now();
    for (size_t r = 0; r < turns; r++) {
        DOT(a);
        DOT(b);
        DOT(c);
        DOT(d);
        DOT(e);
        DOT(f);
        DOT(g);
        DOT(h);
        DOT(i);
        DOT(j);
        DOT(k);
        DOT(l);
    }
    *out = 0;
    return (now() - start) / (double)turns;
}
