/* Timing loops in C, so that no contestant pays for Python. One entry point a form; a contestant's calling
 * convention is a number. Distances are four bytes each, whatever their type. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

enum convention {
    VALUE,           /* float f(x, y, n): ruvgen pair, FAISS */
    INTEGER,         /* uint32_t f(x, y, n): ruvgen pair */
    BY_POINTER,      /* float f(x, y, &n): hnswlib */
    BY_POINTER_WORD, /* int f(x, y, &n): hnswlib */
    OUT_DOUBLE,      /* void f(x, y, n, double *): SimSIMD, NumKong */
    OUT_WORD,        /* void f(x, y, n, float * or integer *): NumKong */
    BATCH4,          /* void f(x, y0, y1, y2, y3, n, &d0, &d1, &d2, &d3): FAISS */
    ROWS,            /* void f(x, base, stride, count, n, out): ruvgen rows */
    ROWS_NY,         /* void f(out, x, base, n, count): FAISS */
    ROWS_HAMMING,    /* void f(x, base, 1, count, n, out): FAISS */
    ROWS_GEMV,       /* cblas_sgemv: OpenBLAS */
    GATHER,          /* void f(x, base, stride, ids, count, n, out): ruvgen gather */
    GATHER_IDX,      /* void f(out, x, base, int64 ids, n, 1, count): FAISS */
    PANELS,          /* void f(x, panels, stride, count, n, 0, n, strips, NULL, NULL, out): ruvgen soa */
    APART,           /* float f(x, y, n), and rows are found by pointers: ruvgen pair */
};

typedef uint32_t word;
typedef void (*any_fn)(void);
typedef float (*value_fn)(const void *, const void *, size_t);
typedef word (*integer_fn)(const void *, const void *, size_t);
typedef float (*pointer_fn)(const void *, const void *, const void *);
typedef word (*pointer_word_fn)(const void *, const void *, const void *);
typedef void (*out_fn)(const void *, const void *, size_t, void *);
typedef void (*batch4_fn)(const void *, const void *, const void *, const void *, const void *, size_t,
                          word *, word *, word *, word *);
typedef void (*rows_fn)(const void *, const void *, size_t, size_t, size_t, word *);
typedef void (*ny_fn)(word *, const void *, const void *, size_t, size_t);
typedef void (*hammings_fn)(const void *, const void *, size_t, size_t, size_t, word *);
typedef void (*gemv_fn)(int, int, int64_t, int64_t, float, const void *, int64_t, const void *, int64_t,
                        float, word *, int64_t);
typedef void (*gather_fn)(const void *, const void *, size_t, const uint32_t *, size_t, size_t, word *);
typedef void (*idx_fn)(word *, const void *, const void *, const int64_t *, size_t, size_t, size_t);
typedef void (*tile_fn)(const void *, size_t, size_t, const void *, size_t, const void *, const void *,
                        void *, size_t);

typedef void (*panels_fn)(const void *, const void *, size_t, size_t, size_t, size_t, size_t, unsigned,
                          const void *, const void *, void *);

enum { PANEL = 64, STRIPS = 15 }; /* rows of a panel, and all of them */
enum { ROW_MAJOR = 101, NO_TRANSPOSE = 111, MOST_IDS = 64 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static word bits(float f)
{
    word w;
    memcpy(&w, &f, sizeof w);
    return w;
}

static word one(int convention, any_fn fn, const void *x, const void *y, size_t n)
{
    double d = 0;
    word w = 0;
    switch (convention) {
    case VALUE:
        return bits(((value_fn)fn)(x, y, n));
    case INTEGER:
        return ((integer_fn)fn)(x, y, n);
    case BY_POINTER:
        return bits(((pointer_fn)fn)(x, y, &n));
    case BY_POINTER_WORD:
        return ((pointer_word_fn)fn)(x, y, &n);
    case OUT_WORD:
        ((out_fn)fn)(x, y, n, &w);
        return w;
    default:
        ((out_fn)fn)(x, y, n, &d);
        return bits((float)d);
    }
}

/* 0, which the processor does not know before the distance d is there: no result has these bits. */
static size_t after(word d)
{
    return d == 0x7fc12345u;
}

/* Nanoseconds of one distance when each waits for the one before. */
double time_pair(int convention, any_fn fn, const char *x, const void *y, size_t n, size_t repeats, word *out)
{
    const double start = now();
    word d = 0;
    for (size_t r = 0; r < repeats; r++)
        d = one(convention, fn, x + after(d), y, n);
    const double end = now();
    *out = d;
    return (end - start) / (double)repeats;
}

static void rows(int convention, any_fn fn, const void *x, const char *base, size_t stride, size_t count,
                 size_t n, word *out)
{
    switch (convention) {
    case ROWS:
        ((rows_fn)fn)(x, base, stride, count, n, out);
        return;
    case ROWS_NY:
        ((ny_fn)fn)(out, x, base, n, count);
        return;
    case ROWS_HAMMING:
        ((hammings_fn)fn)(x, base, 1, count, n, out);
        return;
    case ROWS_GEMV:
        ((gemv_fn)fn)(ROW_MAJOR, NO_TRANSPOSE, (int64_t)count, (int64_t)n, 1, base, (int64_t)n, x, 1, 0, out,
                      1);
        return;
    case PANELS:
        ((panels_fn)fn)(x, base, stride, (count + PANEL - 1) / PANEL, n, 0, n, STRIPS, NULL, NULL, out);
        return;
    case APART:
        for (size_t i = 0; i < count; i++)
            out[i] = bits(((value_fn)fn)(x, ((const void *const *)(const void *)base)[i], n));
        return;
    case BATCH4:
        for (size_t i = 0; i + 4 <= count; i += 4, base += 4 * stride)
            ((batch4_fn)fn)(x, base, base + stride, base + 2 * stride, base + 3 * stride, n, out + i,
                            out + i + 1, out + i + 2, out + i + 3);
        return;
    default:
        for (size_t i = 0; i < count; i++, base += stride)
            out[i] = one(convention, fn, x, base, n);
    }
}

/* Nanoseconds of one query against `count` rows, each contestant by its best call. */
double time_rows(int convention, any_fn fn, const void *x, const char *base, size_t stride, size_t count,
                 size_t n, size_t repeats, word *out)
{
    const double start = now();
    for (size_t r = 0; r < repeats; r++)
        rows(convention, fn, x, base, stride, count, n, out);
    return (now() - start) / (double)repeats;
}

/* Nanoseconds of one query against a list of `count` rows picked by number, on average over `lists` lists, each
 * waiting for the one before, as in a graph search. Single-row kernels are given whole rows `ahead` of time. */
double time_gather(int convention, any_fn fn, const void *x, const char *base, size_t stride,
                   const uint32_t *ids, size_t lists, size_t count, size_t n, size_t ahead, word *out)
{
    int64_t wide[MOST_IDS];
    const double start = now();
    for (size_t list = 0, wait = 0; list < lists; list++, wait = after(out[count - 1])) {
        const uint32_t *const id = ids + list * count + wait;
        if (convention == GATHER) {
            ((gather_fn)fn)(x, base, stride, id, count, n, out);
            continue;
        }
        if (convention == GATHER_IDX) {
            for (size_t i = 0; i < count; i++)
                wide[i] = id[i];
            ((idx_fn)fn)(out, x, base, wide, n, 1, count);
            continue;
        }
        for (size_t i = 0; i < count + ahead; i++) {
            if (ahead && i < count)
                for (size_t line = 0; line < stride; line += 64)
                    __builtin_prefetch(base + id[i] * stride + line);
            if (i >= ahead)
                out[i - ahead] = one(convention, fn, x, base + id[i - ahead] * stride, n);
        }
    }
    return (now() - start) / (double)lists;
}

/* Nanoseconds of `count` queries against a panel. */
double time_tile(any_fn fn, const void *x, size_t stride, size_t count, const void *panel, size_t n,
                 const void *xs, const void *ys, size_t repeats, void *out, size_t out_stride)
{
    const double start = now();
    for (size_t r = 0; r < repeats; r++)
        ((tile_fn)fn)(x, stride, count, panel, n, xs, ys, out, out_stride);
    return (now() - start) / (double)repeats;
}
