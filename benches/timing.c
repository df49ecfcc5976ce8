/* Timing loops in C, so that no contestant pays for Python. One entry point; a contestant's calling
 * convention is a number. */
#include <stddef.h>
#include <stdint.h>
#include <time.h>

enum convention {
    VALUE,      /* float f(x, y, n): ruvgen pair, FAISS */
    ROWS,       /* void f(x, base, stride, count, n, out): ruvgen rows */
    BY_POINTER, /* float f(x, y, &n): hnswlib */
    OUT_DOUBLE, /* void f(x, y, n, double *): SimSIMD, NumKong */
    BATCH4,     /* void f(x, y0, y1, y2, y3, n, &d0, &d1, &d2, &d3): FAISS */
    GATHER,     /* void f(x, base, stride, ids, count, n, out): ruvgen gather */
};

typedef float (*value_fn)(const float *, const float *, size_t);
typedef void (*rows_fn)(const float *, const float *, size_t, size_t, size_t, float *);
typedef float (*pointer_fn)(const void *, const void *, const void *);
typedef void (*double_fn)(const float *, const float *, size_t, double *);
typedef void (*batch4_fn)(const float *, const float *, const float *, const float *, const float *, size_t, float *,
                          float *, float *, float *);

typedef void (*gather_fn)(const float *, const float *, size_t, const uint32_t *, size_t, size_t, float *);

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static float one(int convention, void (*fn)(void), const float *x, const float *y, size_t n)
{
    double d = 0;
    switch (convention) {
    case VALUE:
        return ((value_fn)fn)(x, y, n);
    case BY_POINTER:
        return ((pointer_fn)fn)(x, y, &n);
    default:
        ((double_fn)fn)(x, y, n, &d);
        return (float)d;
    }
}

/* Nanoseconds of one distance when each waits for the one before. */
double time_pair(int convention, void (*fn)(void), const float *x, const float *y, size_t n, size_t repeats, float *out)
{
    const double start = now();
    float d = 0;
    for (size_t r = 0; r < repeats; r++)
        d = one(convention, fn, x + (d > 3e38f), y, n);
    const double end = now();
    *out = d;
    return (end - start) / (double)repeats;
}

/* Nanoseconds of one distance when one query meets `count` rows, each contestant by its best call. */
double time_rows(int convention, void (*fn)(void), const float *x, const float *base, size_t stride, size_t count,
                 size_t n, size_t repeats, float *out)
{
    const double start = now();
    for (size_t r = 0; r < repeats; r++) {
        const char *row = (const char *)base;
        if (convention == ROWS) {
            ((rows_fn)fn)(x, base, stride, count, n, out);
        } else if (convention == BATCH4) {
            for (size_t i = 0; i + 4 <= count; i += 4, row += 4 * stride)
                ((batch4_fn)fn)(x, (const float *)row, (const float *)(row + stride), (const float *)(row + 2 * stride),
                                (const float *)(row + 3 * stride), n, out + i, out + i + 1, out + i + 2, out + i + 3);
        } else {
            for (size_t i = 0; i < count; i++, row += stride)
                out[i] = one(convention, fn, x, (const float *)row, n);
        }
    }
    return (now() - start) / (double)repeats / (double)count;
}

/* Nanoseconds of one distance when a query meets `lists` lists of `count` rows picked by number, each list
 * waiting for the one before, as in a graph search. Single-row kernels are given whole rows `ahead` of time. */
double time_gather(int convention, void (*fn)(void), const float *x, const float *base, size_t stride,
                   const uint32_t *ids, size_t lists, size_t count, size_t n, size_t ahead, float *out)
{
    const double start = now();
    for (size_t list = 0, wait = 0; list < lists; list++, wait = out[count - 1] > 3e38f) {
        const uint32_t *const id = ids + list * count + wait;
        if (convention == GATHER) {
            ((gather_fn)fn)(x, base, stride, id, count, n, out);
            continue;
        }
        for (size_t i = 0; i < count + ahead; i++) {
            if (ahead && i < count)
                for (size_t line = 0; line < n * sizeof *x; line += 64)
                    __builtin_prefetch((const char *)base + id[i] * stride + line);
            if (i >= ahead)
                out[i - ahead] =
                    one(convention, fn, x, (const float *)((const char *)base + id[i - ahead] * stride), n);
        }
    }
    return (now() - start) / (double)lists / (double)count;
}
