#include "exact/formulas.h"

#include <math.h>

/* Element i of a row of float32 or of float64. */
RUVGEN_INLINE double at(const void *row, int single, size_t i)
{
    return single ? (double)((const float *)row)[i] : ((const double *)row)[i];
}

RUVGEN_INLINE double minkowski(const double *x, const void *y, int single, size_t n)
{
    const double p = x[n];
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += pow(fabs(x[i] - at(y, single, i)), p);
    return pow(sum, 1 / p);
}

/* One term of the sum below. */
RUVGEN_INLINE double square(const double *x, const void *y, int single, size_t n, size_t i)
{
    const double gap = x[i] - at(y, single, i);
    return x[n + i] * (gap * gap);
}

RUVGEN_INLINE double weighted(const double *x, const void *y, int single, size_t n)
{
    double a = 0, b = 0, c = 0, d = 0; /* chains that do not wait for each other */
    size_t i = 0;
    for (; i + 4 <= n; i += 4) {
        a += square(x, y, single, n, i);
        b += square(x, y, single, n, i + 1);
        c += square(x, y, single, n, i + 2);
        d += square(x, y, single, n, i + 3);
    }
    for (; i < n; i++)
        a += square(x, y, single, n, i);
    return sqrt(a + b + (c + d));
}

RUVGEN_INLINE double haversine(const double *x, const void *y, int single, size_t n)
{
    const double north = sin((x[0] - at(y, single, 0)) / 2), east = sin((x[1] - at(y, single, 1)) / 2);
    const double share = north * north + x[2] * at(y, single, 2) * (east * east);
    (void)n;
    return 2 * asin(sqrt(share > 1 ? 1 : share));
}

/* a log a/m; 0 where a is 0. NaN stays NaN. */
RUVGEN_INLINE double part(double a, double m)
{
    return a == 0 ? 0 : a * log(a / m);
}

/* a log a/m + b log b/m with m = (a+b)/2. If a and b are alike that nearly cancels; with a = m (1 + t) and
 * b = m (1 - t) it is m times the sum of t^2k / (k (2k - 1)), of which eight terms are enough then. */
RUVGEN_INLINE double divergence(double a, double b)
{
    static const double terms[] = {1.0 / 120, 1.0 / 91, 1.0 / 66, 1.0 / 45, 1.0 / 28, 1.0 / 15, 1.0 / 6, 1.0};
    const double m = (a + b) / 2, gap = (a - b) / 2;
    if (!(fabs(gap) < m / 8))
        return part(a, m) + part(b, m);
    const double t = gap / m, squared = t * t;
    double sum = 0;
    for (size_t k = 0; k < sizeof terms / sizeof terms[0]; k++)
        sum = (sum + terms[k]) * squared;
    return m * sum;
}

RUVGEN_INLINE double jensenshannon(const double *x, const void *y, int single, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += divergence(x[i], at(y, single, i));
    return sqrt(sum / 2);
}

/* The functions of a formula in two forms, of float64 and of float32. */
#define FORMULA(name)                                                                                        \
    static double name##_pair(const void *x, const void *y, size_t n)                                        \
    {                                                                                                        \
        return name(x, y, 0, n);                                                                             \
    }                                                                                                        \
    static float name##_pair_single(const void *x, const void *y, size_t n)                                  \
    {                                                                                                        \
        return (float)name(x, y, 1, n);                                                                      \
    }                                                                                                        \
    static void name##_rows(const void *x, const void *base, size_t stride, size_t count, size_t n,          \
                            void *out)                                                                       \
    {                                                                                                        \
        for (size_t i = 0; i < count; i++)                                                                   \
            ((double *)out)[i] = name(x, ruvgen_at(base, stride, i), 0, n);                                  \
    }                                                                                                        \
    static void name##_rows_single(const void *x, const void *base, size_t stride, size_t count, size_t n,   \
                                   void *out)                                                                \
    {                                                                                                        \
        for (size_t i = 0; i < count; i++)                                                                   \
            ((float *)out)[i] = (float)name(x, ruvgen_at(base, stride, i), 1, n);                            \
    }

FORMULA(minkowski)
FORMULA(weighted)
FORMULA(haversine)
FORMULA(jensenshannon)

#define ROW(function, METRIC, DTYPE, FORM, RESULT)                                                           \
    {.symbol = #function,                                                                                    \
     .fn = (ruvgen_fn)(function),                                                                            \
     .metric = RUVGEN_##METRIC,                                                                              \
     .dtype = RUVGEN_DTYPE_##DTYPE,                                                                          \
     .form = RUVGEN_FORM_##FORM,                                                                             \
     .isa = RUVGEN_ISA_SCALAR,                                                                               \
     .result = RUVGEN_RESULT_##RESULT}
#define ROWS(name, METRIC)                                                                                   \
    ROW(name##_pair, METRIC, DOUBLE, PAIR, DOUBLE), ROW(name##_pair_single, METRIC, F64, PAIR, FLOAT),       \
        ROW(name##_rows, METRIC, DOUBLE, ROWS, DOUBLE), ROW(name##_rows_single, METRIC, F64, ROWS, FLOAT)

static const ruvgen_row rows[] = {
    ROWS(minkowski, MINKOWSKI),
    ROWS(weighted, WEIGHTED),
    ROWS(haversine, HAVERSINE),
    ROWS(jensenshannon, JENSENSHANNON),
};

const ruvgen_row *ruvgen_formula_find(int metric, int dtype, int form)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].metric == metric && rows[i].dtype == dtype && rows[i].form == form)
            return &rows[i];
    return NULL;
}
