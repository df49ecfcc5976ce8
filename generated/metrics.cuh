// Made by `nox -s generate`. Do not edit. What metrics do with a word of each operand, and with sums.

// E is the element type; see parts.cuh. Metrics, types, results, and sums of a pair, a query and a row:
//@ sqeuclidean f32 float 1 0 0
//@ euclidean f32 float 1 0 0
//@ dot f32 float 1 0 0
//@ cosine f32 float 1 1 1
//@ manhattan f32 float 1 0 0
//@ chebyshev f32 float 1 0 0
//@ braycurtis f32 float 2 0 0
//@ canberra f32 float 1 0 0
//@ sqeuclidean f16 float 1 0 0
//@ euclidean f16 float 1 0 0
//@ dot f16 float 1 0 0
//@ cosine f16 float 1 1 1
//@ manhattan f16 float 1 0 0
//@ chebyshev f16 float 1 0 0
//@ braycurtis f16 float 2 0 0
//@ canberra f16 float 1 0 0
//@ sqeuclidean bf16 float 1 0 0
//@ euclidean bf16 float 1 0 0
//@ dot bf16 float 1 0 0
//@ cosine bf16 float 1 1 1
//@ manhattan bf16 float 1 0 0
//@ chebyshev bf16 float 1 0 0
//@ braycurtis bf16 float 2 0 0
//@ canberra bf16 float 1 0 0
//@ sqeuclidean i8 uint32_t 1 1 1
//@ euclidean i8 float 1 1 1
//@ dot i8 int32_t 1 1 0
//@ cosine i8 float 1 2 1
//@ manhattan i8 uint32_t 1 0 0
//@ chebyshev i8 uint32_t 1 0 0
//@ sqeuclidean u8 uint32_t 1 1 1
//@ euclidean u8 float 1 1 1
//@ dot u8 int32_t 1 1 0
//@ cosine u8 float 1 2 1
//@ manhattan u8 uint32_t 1 0 0
//@ chebyshev u8 uint32_t 1 0 0
//@ hamming b1 uint32_t 1 0 0
//@ jaccard b1 float 1 1 1

/* Σ (x−y)² */
template <class E> struct sqeuclidean_float : Metric<E, float, Add, 1, 0, 0> {
    typedef Metric<E, float, Add, 1, 0, 0> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, float x, float y)
    {
        const float t = x - y;
        to.of[0] = fmaf(t, t, to.of[0]);
    }

    static RUVGEN_DEVICE float finish(const float *pair, const float *, const float *)
    {
        const float dd = pair[0];
        return dd;
    }
};

/* √ Σ (x−y)² */
template <class E> struct euclidean_float : Metric<E, float, Add, 1, 0, 0> {
    typedef Metric<E, float, Add, 1, 0, 0> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, float x, float y)
    {
        const float t = x - y;
        to.of[0] = fmaf(t, t, to.of[0]);
    }

    static RUVGEN_DEVICE float finish(const float *pair, const float *, const float *)
    {
        const float dd = pair[0];
        return sqrtf(dd);
    }
};

/* −Σ x·y */
template <class E> struct dot_float : Metric<E, float, Add, 1, 0, 0> {
    typedef Metric<E, float, Add, 1, 0, 0> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, float x, float y)
    {
        to.of[0] = fmaf(x, y, to.of[0]);
    }

    static RUVGEN_DEVICE float finish(const float *pair, const float *, const float *)
    {
        const float xy = pair[0];
        return 0.0f - xy;
    }
};

/* 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
template <class E> struct cosine_float : Metric<E, float, Add, 1, 1, 1> {
    typedef Metric<E, float, Add, 1, 1, 1> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, float x, float y)
    {
        to.of[0] = fmaf(x, y, to.of[0]);
    }

    static RUVGEN_DEVICE void step_query(typename Base::QuerySums &to, float x)
    {
        to.of[0] = fmaf(x, x, to.of[0]);
    }

    static RUVGEN_DEVICE void step_row(typename Base::RowSums &to, float y)
    {
        to.of[0] = fmaf(y, y, to.of[0]);
    }

    static RUVGEN_DEVICE float finish(const float *pair, const float *query, const float *row)
    {
        const float xy = pair[0];
        const float xx = query[0];
        const float yy = row[0];
        const float norms = sqrtf(xx) * sqrtf(yy);
        const float overflow = norms - norms; /* 0, or NaN */
        const float d = 1.0f - (norms == 0.0f ? xy : xy / norms) + overflow;
        return d < 0.0f ? 0.0f : d > 2.0f ? 2.0f : d;
    }
};

/* Σ |x−y| */
template <class E> struct manhattan_float : Metric<E, float, Add, 1, 0, 0> {
    typedef Metric<E, float, Add, 1, 0, 0> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, float x, float y)
    {
        const float t = x - y;
        to.of[0] = fabsf(t) + to.of[0];
    }

    static RUVGEN_DEVICE float finish(const float *pair, const float *, const float *)
    {
        const float ad = pair[0];
        return ad;
    }
};

/* max |x−y| */
template <class E> struct chebyshev_float : Metric<E, float, Max, 1, 0, 0> {
    typedef Metric<E, float, Max, 1, 0, 0> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, float x, float y)
    {
        const float t = x - y;
        to.of[0] = larger(to.of[0], fabsf(t));
    }

    static RUVGEN_DEVICE float finish(const float *pair, const float *, const float *)
    {
        const float ad = pair[0];
        return ad;
    }
};

/* Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
template <class E> struct braycurtis_float : Metric<E, float, Add, 2, 0, 0> {
    typedef Metric<E, float, Add, 2, 0, 0> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, float x, float y)
    {
        const float t = x - y;
        to.of[0] = fabsf(t) + to.of[0];
        to.of[1] = fabsf(x + y) + to.of[1];
    }

    static RUVGEN_DEVICE float finish(const float *pair, const float *, const float *)
    {
        const float ad = pair[0];
        const float ap = pair[1];
        const float overflow = ap - ap; /* 0, or NaN */
        return ad == 0.0f && ap == 0.0f ? 0.0f : ad / ap + overflow;
    }
};

/* Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
template <class E> struct canberra_float : Metric<E, float, Add, 1, 0, 0> {
    typedef Metric<E, float, Add, 1, 0, 0> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, float x, float y)
    {
        const float t_x = fabsf(x);
        const float t_all = t_x + fabsf(y);
        const float t_gap = fabsf(x - y);
        const float t = share(t_all - t_all + t_gap, t_all);
        to.of[0] = t + to.of[0];
    }

    static RUVGEN_DEVICE float finish(const float *pair, const float *, const float *)
    {
        const float sd = pair[0];
        return sd;
    }
};

/* Σ (x−y)² */
template <class E> struct sqeuclidean_integer : Metric<E, uint32_t, Add, 1, 1, 1> {
    typedef Metric<E, uint32_t, Add, 1, 1, 1> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, uint32_t x, uint32_t y)
    {
        to.of[0] = E::cross(x, y, to.of[0]);
    }

    static RUVGEN_DEVICE void step_query(typename Base::QuerySums &to, uint32_t x)
    {
        to.of[0] = E::cross(x, x, to.of[0]);
    }

    static RUVGEN_DEVICE void step_row(typename Base::RowSums &to, uint32_t y)
    {
        to.of[0] = E::cross(y, y, to.of[0]);
    }

    static RUVGEN_DEVICE uint32_t finish(const uint32_t *pair, const uint32_t *query, const uint32_t *row)
    {
        const uint32_t xy = pair[0];
        const uint32_t xx = query[0];
        const uint32_t yy = row[0];
        return xx + yy - 2 * xy;
    }
};

/* √ Σ (x−y)² */
template <class E> struct euclidean_integer : Metric<E, float, Add, 1, 1, 1> {
    typedef Metric<E, float, Add, 1, 1, 1> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, uint32_t x, uint32_t y)
    {
        to.of[0] = E::cross(x, y, to.of[0]);
    }

    static RUVGEN_DEVICE void step_query(typename Base::QuerySums &to, uint32_t x)
    {
        to.of[0] = E::cross(x, x, to.of[0]);
    }

    static RUVGEN_DEVICE void step_row(typename Base::RowSums &to, uint32_t y)
    {
        to.of[0] = E::cross(y, y, to.of[0]);
    }

    static RUVGEN_DEVICE float finish(const uint32_t *pair, const uint32_t *query, const uint32_t *row)
    {
        const uint32_t xy = pair[0];
        const uint32_t xx = query[0];
        const uint32_t yy = row[0];
        return (float)sqrt((xx + yy - 2 * xy));
    }
};

/* −Σ x·y */
template <class E> struct dot_integer : Metric<E, int32_t, Add, 1, 1, 0> {
    typedef Metric<E, int32_t, Add, 1, 1, 0> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, uint32_t x, uint32_t y)
    {
        to.of[0] = E::cross(x, y, to.of[0]);
    }

    static RUVGEN_DEVICE void step_query(typename Base::QuerySums &to, uint32_t x)
    {
        to.of[0] = to.of[0];
    }

    static RUVGEN_DEVICE int32_t finish(const uint32_t *pair, const uint32_t *query, const uint32_t *)
    {
        const uint32_t xy = pair[0];
        const uint32_t x1 = query[0];
        return (int32_t)(x1 - xy);
    }
};

/* 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
template <class E> struct cosine_integer : Metric<E, float, Add, 1, 2, 1> {
    typedef Metric<E, float, Add, 1, 2, 1> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, uint32_t x, uint32_t y)
    {
        to.of[0] = E::cross(x, y, to.of[0]);
    }

    static RUVGEN_DEVICE void step_query(typename Base::QuerySums &to, uint32_t x)
    {
        to.of[0] = to.of[0];
        to.of[1] = E::cross(x, x, to.of[1]);
    }

    static RUVGEN_DEVICE void step_row(typename Base::RowSums &to, uint32_t y)
    {
        to.of[0] = E::cross(y, y, to.of[0]);
    }

    static RUVGEN_DEVICE float finish(const uint32_t *pair, const uint32_t *query, const uint32_t *row)
    {
        const uint32_t xy = pair[0];
        const uint32_t x1 = query[0];
        const uint32_t xx = query[1];
        const uint32_t yy = row[0];
        const double cross = E::number(xy - x1), norms = sqrt((double)xx * (double)yy);
        const double d = 1.0 - (xx && yy ? cross / norms : 0.0);
        return d < 0.0 ? 0.0f : d > 2.0 ? 2.0f : (float)d;
    }
};

/* Σ |x−y| */
template <class E> struct manhattan_integer : Metric<E, uint32_t, Add, 1, 0, 0> {
    typedef Metric<E, uint32_t, Add, 1, 0, 0> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, uint32_t x, uint32_t y)
    {
        to.of[0] = to.of[0] + E::gap(x, y);
    }

    static RUVGEN_DEVICE uint32_t finish(const uint32_t *pair, const uint32_t *, const uint32_t *)
    {
        const uint32_t ad = pair[0];
        return ad;
    }
};

/* max |x−y| */
template <class E> struct chebyshev_integer : Metric<E, uint32_t, Max, 1, 0, 0> {
    typedef Metric<E, uint32_t, Max, 1, 0, 0> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, uint32_t x, uint32_t y)
    {
        to.of[0] = larger(to.of[0], largest_byte(E::gaps(x, y)));
    }

    static RUVGEN_DEVICE uint32_t finish(const uint32_t *pair, const uint32_t *, const uint32_t *)
    {
        const uint32_t ad = pair[0];
        return ad;
    }
};

/* bits that differ */
template <class E> struct hamming_bits : Metric<E, uint32_t, Add, 1, 0, 0> {
    typedef Metric<E, uint32_t, Add, 1, 0, 0> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, uint32_t x, uint32_t y)
    {
        to.of[0] = to.of[0] + (uint32_t)__popc(x ^ y);
    }

    static RUVGEN_DEVICE uint32_t finish(const uint32_t *pair, const uint32_t *, const uint32_t *)
    {
        const uint32_t ne = pair[0];
        return ne;
    }
};

/* 1 − |x∧y| / |x∨y|, 0 if both are empty */
template <class E> struct jaccard_bits : Metric<E, float, Add, 1, 1, 1> {
    typedef Metric<E, float, Add, 1, 1, 1> Base;

    static RUVGEN_DEVICE void step(typename Base::Sums &to, uint32_t x, uint32_t y)
    {
        to.of[0] = to.of[0] + (uint32_t)__popc(x & y);
    }

    static RUVGEN_DEVICE void step_query(typename Base::QuerySums &to, uint32_t x)
    {
        to.of[0] = to.of[0] + (uint32_t)__popc(x);
    }

    static RUVGEN_DEVICE void step_row(typename Base::RowSums &to, uint32_t y)
    {
        to.of[0] = to.of[0] + (uint32_t)__popc(y);
    }

    static RUVGEN_DEVICE float finish(const uint32_t *pair, const uint32_t *query, const uint32_t *row)
    {
        const uint32_t xy = pair[0];
        const uint32_t xx = query[0];
        const uint32_t yy = row[0];
        const uint32_t either = xx + yy - xy;
        return either ? 1.0f - (float)xy / (float)either : 0.0f;
    }
};
