/* Made by `nox -s generate` from templates/pair.j2 and templates/isa/…/scalar.j2. Do not edit. */
#include "common_scalar.h"

/* sqeuclidean, f32: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    ruvgen_f32x4 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f32_step(&dd0, load_f(x + i), load_f(y + i));
        sqeuclidean_f32_step(&dd1, load_f(x + i + 4), load_f(y + i + 4));
        sqeuclidean_f32_step(&dd2, load_f(x + i + 8), load_f(y + i + 8));
        sqeuclidean_f32_step(&dd3, load_f(x + i + 12), load_f(y + i + 12));
        sqeuclidean_f32_step(&dd4, load_f(x + i + 16), load_f(y + i + 16));
        sqeuclidean_f32_step(&dd5, load_f(x + i + 20), load_f(y + i + 20));
        sqeuclidean_f32_step(&dd6, load_f(x + i + 24), load_f(y + i + 24));
        sqeuclidean_f32_step(&dd7, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, load_f(x + i), load_f(y + i));
        sqeuclidean_f32_step(&dd1, load_f(x + i + 4), load_f(y + i + 4));
        sqeuclidean_f32_step(&dd2, load_f(x + i + 8), load_f(y + i + 8));
        sqeuclidean_f32_step(&dd3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd4, load_f(x + i), load_f(y + i));
        sqeuclidean_f32_step(&dd5, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f32_step(&dd6, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f32_step(&dd7, first_f(x + i, tail), first_f(y + i, tail));
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_f32_pair_dn__scalar, float, sqeuclidean_f32_pair, n)

/* euclidean, f32: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f32_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_f32_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f32_pair_dn__scalar, float, euclidean_f32_pair, n)

/* dot, f32: −Σ x·y */
RUVGEN_INLINE float dot_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f32_step(&xy0, load_f(x + i), load_f(y + i));
        dot_f32_step(&xy1, load_f(x + i + 4), load_f(y + i + 4));
        dot_f32_step(&xy2, load_f(x + i + 8), load_f(y + i + 8));
        dot_f32_step(&xy3, load_f(x + i + 12), load_f(y + i + 12));
        dot_f32_step(&xy4, load_f(x + i + 16), load_f(y + i + 16));
        dot_f32_step(&xy5, load_f(x + i + 20), load_f(y + i + 20));
        dot_f32_step(&xy6, load_f(x + i + 24), load_f(y + i + 24));
        dot_f32_step(&xy7, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        dot_f32_step(&xy0, load_f(x + i), load_f(y + i));
        dot_f32_step(&xy1, load_f(x + i + 4), load_f(y + i + 4));
        dot_f32_step(&xy2, load_f(x + i + 8), load_f(y + i + 8));
        dot_f32_step(&xy3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy4, load_f(x + i), load_f(y + i));
        dot_f32_step(&xy5, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        dot_f32_step(&xy6, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f32_step(&xy7, first_f(x + i, tail), first_f(y + i, tail));
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_f32_pair_dn__scalar, float, dot_f32_pair, n)

/* cosine, f32: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_f32_step(&xy0, &xx0, &yy0, load_f(x + i), load_f(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, load_f(x + i + 4), load_f(y + i + 4));
        cosine_f32_step(&xy2, &xx2, &yy2, load_f(x + i + 8), load_f(y + i + 8));
        cosine_f32_step(&xy3, &xx3, &yy3, load_f(x + i + 12), load_f(y + i + 12));
    }
    if (n & 8) {
        cosine_f32_step(&xy0, &xx0, &yy0, load_f(x + i), load_f(y + i));
        cosine_f32_step(&xy1, &xx1, &yy1, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_step(&xy2, &xx2, &yy2, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_step(&xy3, &xx3, &yy3, first_f(x + i, tail), first_f(y + i, tail));
    }
    xy0 = xy0 + xy2;
    xx0 = xx0 + xx2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    xx1 = xx1 + xx3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    xx0 = xx0 + xx1;
    yy0 = yy0 + yy1;
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_f32_pair_dn__scalar, float, cosine_f32_pair, n)

/* manhattan, f32: Σ |x−y| */
RUVGEN_INLINE float manhattan_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f32_step(&ad0, load_f(x + i), load_f(y + i));
        manhattan_f32_step(&ad1, load_f(x + i + 4), load_f(y + i + 4));
        manhattan_f32_step(&ad2, load_f(x + i + 8), load_f(y + i + 8));
        manhattan_f32_step(&ad3, load_f(x + i + 12), load_f(y + i + 12));
        manhattan_f32_step(&ad4, load_f(x + i + 16), load_f(y + i + 16));
        manhattan_f32_step(&ad5, load_f(x + i + 20), load_f(y + i + 20));
        manhattan_f32_step(&ad6, load_f(x + i + 24), load_f(y + i + 24));
        manhattan_f32_step(&ad7, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, load_f(x + i), load_f(y + i));
        manhattan_f32_step(&ad1, load_f(x + i + 4), load_f(y + i + 4));
        manhattan_f32_step(&ad2, load_f(x + i + 8), load_f(y + i + 8));
        manhattan_f32_step(&ad3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        manhattan_f32_step(&ad4, load_f(x + i), load_f(y + i));
        manhattan_f32_step(&ad5, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        manhattan_f32_step(&ad6, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f32_step(&ad7, first_f(x + i, tail), first_f(y + i, tail));
    }
    ad0 = ad0 + ad4;
    ad1 = ad1 + ad5;
    ad2 = ad2 + ad6;
    ad3 = ad3 + ad7;
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f32_pair_dn__scalar, float, manhattan_f32_pair, n)

/* chebyshev, f32: max |x−y| */
RUVGEN_INLINE float chebyshev_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f32_step(&ad0, load_f(x + i), load_f(y + i));
        chebyshev_f32_step(&ad1, load_f(x + i + 4), load_f(y + i + 4));
        chebyshev_f32_step(&ad2, load_f(x + i + 8), load_f(y + i + 8));
        chebyshev_f32_step(&ad3, load_f(x + i + 12), load_f(y + i + 12));
        chebyshev_f32_step(&ad4, load_f(x + i + 16), load_f(y + i + 16));
        chebyshev_f32_step(&ad5, load_f(x + i + 20), load_f(y + i + 20));
        chebyshev_f32_step(&ad6, load_f(x + i + 24), load_f(y + i + 24));
        chebyshev_f32_step(&ad7, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, load_f(x + i), load_f(y + i));
        chebyshev_f32_step(&ad1, load_f(x + i + 4), load_f(y + i + 4));
        chebyshev_f32_step(&ad2, load_f(x + i + 8), load_f(y + i + 8));
        chebyshev_f32_step(&ad3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f32_step(&ad4, load_f(x + i), load_f(y + i));
        chebyshev_f32_step(&ad5, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f32_step(&ad6, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f32_step(&ad7, first_f(x + i, tail), first_f(y + i, tail));
    }
    ad0 = max_nan(ad0, ad4);
    ad1 = max_nan(ad1, ad5);
    ad2 = max_nan(ad2, ad6);
    ad3 = max_nan(ad3, ad7);
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f32_pair_dn__scalar, float, chebyshev_f32_pair, n)

/* braycurtis, f32: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f32_step(&ad0, &ap0, load_f(x + i), load_f(y + i));
        braycurtis_f32_step(&ad1, &ap1, load_f(x + i + 4), load_f(y + i + 4));
        braycurtis_f32_step(&ad2, &ap2, load_f(x + i + 8), load_f(y + i + 8));
        braycurtis_f32_step(&ad3, &ap3, load_f(x + i + 12), load_f(y + i + 12));
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, load_f(x + i), load_f(y + i));
        braycurtis_f32_step(&ad1, &ap1, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f32_step(&ad2, &ap2, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f32_step(&ad3, &ap3, first_f(x + i, tail), first_f(y + i, tail));
    }
    ad0 = ad0 + ad2;
    ap0 = ap0 + ap2;
    ad1 = ad1 + ad3;
    ap1 = ap1 + ap3;
    ad0 = ad0 + ad1;
    ap0 = ap0 + ap1;
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f32_pair_dn__scalar, float, braycurtis_f32_pair, n)

/* canberra, f32: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f32_pair(const void *query, const void *row, size_t n)
{
    const float *const x = (const float *)query;
    const float *const y = (const float *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    ruvgen_f32x4 sd4 = zero, sd5 = zero, sd6 = zero, sd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f32_step(&sd0, load_f(x + i), load_f(y + i));
        canberra_f32_step(&sd1, load_f(x + i + 4), load_f(y + i + 4));
        canberra_f32_step(&sd2, load_f(x + i + 8), load_f(y + i + 8));
        canberra_f32_step(&sd3, load_f(x + i + 12), load_f(y + i + 12));
        canberra_f32_step(&sd4, load_f(x + i + 16), load_f(y + i + 16));
        canberra_f32_step(&sd5, load_f(x + i + 20), load_f(y + i + 20));
        canberra_f32_step(&sd6, load_f(x + i + 24), load_f(y + i + 24));
        canberra_f32_step(&sd7, load_f(x + i + 28), load_f(y + i + 28));
    }
    if (n & 16) {
        canberra_f32_step(&sd0, load_f(x + i), load_f(y + i));
        canberra_f32_step(&sd1, load_f(x + i + 4), load_f(y + i + 4));
        canberra_f32_step(&sd2, load_f(x + i + 8), load_f(y + i + 8));
        canberra_f32_step(&sd3, load_f(x + i + 12), load_f(y + i + 12));
        i += 16;
    }
    if (n & 8) {
        canberra_f32_step(&sd4, load_f(x + i), load_f(y + i));
        canberra_f32_step(&sd5, load_f(x + i + 4), load_f(y + i + 4));
        i += 8;
    }
    if (n & 4) {
        canberra_f32_step(&sd6, load_f(x + i), load_f(y + i));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f32_step(&sd7, first_f(x + i, tail), first_f(y + i, tail));
    }
    sd0 = sd0 + sd4;
    sd1 = sd1 + sd5;
    sd2 = sd2 + sd6;
    sd3 = sd3 + sd7;
    sd0 = sd0 + sd2;
    sd1 = sd1 + sd3;
    sd0 = sd0 + sd1;
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f32_pair_dn__scalar, float, canberra_f32_pair, n)

/* sqeuclidean, f16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    ruvgen_f32x4 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f32_step(&dd0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        sqeuclidean_f32_step(&dd1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        sqeuclidean_f32_step(&dd2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        sqeuclidean_f32_step(&dd3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
        sqeuclidean_f32_step(&dd4, widen_f16(load4(x + i + 16)), widen_f16(load4(y + i + 16)));
        sqeuclidean_f32_step(&dd5, widen_f16(load4(x + i + 20)), widen_f16(load4(y + i + 20)));
        sqeuclidean_f32_step(&dd6, widen_f16(load4(x + i + 24)), widen_f16(load4(y + i + 24)));
        sqeuclidean_f32_step(&dd7, widen_f16(load4(x + i + 28)), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        sqeuclidean_f32_step(&dd1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        sqeuclidean_f32_step(&dd2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        sqeuclidean_f32_step(&dd3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd4, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        sqeuclidean_f32_step(&dd5, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f32_step(&dd6, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f32_step(&dd7, widen_f16(first4(x + i, tail)), widen_f16(first4(y + i, tail)));
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_f16_pair_dn__scalar, float, sqeuclidean_f16_pair, n)

/* euclidean, f16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_f16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_f16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_f16_pair_dn__scalar, float, euclidean_f16_pair, n)

/* dot, f16: −Σ x·y */
RUVGEN_INLINE float dot_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f32_step(&xy0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        dot_f32_step(&xy1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        dot_f32_step(&xy2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        dot_f32_step(&xy3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
        dot_f32_step(&xy4, widen_f16(load4(x + i + 16)), widen_f16(load4(y + i + 16)));
        dot_f32_step(&xy5, widen_f16(load4(x + i + 20)), widen_f16(load4(y + i + 20)));
        dot_f32_step(&xy6, widen_f16(load4(x + i + 24)), widen_f16(load4(y + i + 24)));
        dot_f32_step(&xy7, widen_f16(load4(x + i + 28)), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        dot_f32_step(&xy0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        dot_f32_step(&xy1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        dot_f32_step(&xy2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        dot_f32_step(&xy3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy4, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        dot_f32_step(&xy5, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        dot_f32_step(&xy6, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f32_step(&xy7, widen_f16(first4(x + i, tail)), widen_f16(first4(y + i, tail)));
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_f16_pair_dn__scalar, float, dot_f16_pair, n)

/* cosine, f16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        cosine_f32_step(&xy2, &xx2, &yy2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        cosine_f32_step(&xy3, &xx3, &yy3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
    }
    if (n & 8) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_step(&xy2, &xx2, &yy2, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_step(&xy3, &xx3, &yy3, widen_f16(first4(x + i, tail)), widen_f16(first4(y + i, tail)));
    }
    xy0 = xy0 + xy2;
    xx0 = xx0 + xx2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    xx1 = xx1 + xx3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    xx0 = xx0 + xx1;
    yy0 = yy0 + yy1;
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_f16_pair_dn__scalar, float, cosine_f16_pair, n)

/* manhattan, f16: Σ |x−y| */
RUVGEN_INLINE float manhattan_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f32_step(&ad0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        manhattan_f32_step(&ad1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        manhattan_f32_step(&ad2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        manhattan_f32_step(&ad3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
        manhattan_f32_step(&ad4, widen_f16(load4(x + i + 16)), widen_f16(load4(y + i + 16)));
        manhattan_f32_step(&ad5, widen_f16(load4(x + i + 20)), widen_f16(load4(y + i + 20)));
        manhattan_f32_step(&ad6, widen_f16(load4(x + i + 24)), widen_f16(load4(y + i + 24)));
        manhattan_f32_step(&ad7, widen_f16(load4(x + i + 28)), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        manhattan_f32_step(&ad1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        manhattan_f32_step(&ad2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        manhattan_f32_step(&ad3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        manhattan_f32_step(&ad4, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        manhattan_f32_step(&ad5, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        manhattan_f32_step(&ad6, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f32_step(&ad7, widen_f16(first4(x + i, tail)), widen_f16(first4(y + i, tail)));
    }
    ad0 = ad0 + ad4;
    ad1 = ad1 + ad5;
    ad2 = ad2 + ad6;
    ad3 = ad3 + ad7;
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_f16_pair_dn__scalar, float, manhattan_f16_pair, n)

/* chebyshev, f16: max |x−y| */
RUVGEN_INLINE float chebyshev_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f32_step(&ad0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        chebyshev_f32_step(&ad1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        chebyshev_f32_step(&ad2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        chebyshev_f32_step(&ad3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
        chebyshev_f32_step(&ad4, widen_f16(load4(x + i + 16)), widen_f16(load4(y + i + 16)));
        chebyshev_f32_step(&ad5, widen_f16(load4(x + i + 20)), widen_f16(load4(y + i + 20)));
        chebyshev_f32_step(&ad6, widen_f16(load4(x + i + 24)), widen_f16(load4(y + i + 24)));
        chebyshev_f32_step(&ad7, widen_f16(load4(x + i + 28)), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        chebyshev_f32_step(&ad1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        chebyshev_f32_step(&ad2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        chebyshev_f32_step(&ad3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f32_step(&ad4, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        chebyshev_f32_step(&ad5, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f32_step(&ad6, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f32_step(&ad7, widen_f16(first4(x + i, tail)), widen_f16(first4(y + i, tail)));
    }
    ad0 = max_nan(ad0, ad4);
    ad1 = max_nan(ad1, ad5);
    ad2 = max_nan(ad2, ad6);
    ad3 = max_nan(ad3, ad7);
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_f16_pair_dn__scalar, float, chebyshev_f16_pair, n)

/* braycurtis, f16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f32_step(&ad0, &ap0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        braycurtis_f32_step(&ad2, &ap2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        braycurtis_f32_step(&ad3, &ap3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f32_step(&ad2, &ap2, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f32_step(&ad3, &ap3, widen_f16(first4(x + i, tail)), widen_f16(first4(y + i, tail)));
    }
    ad0 = ad0 + ad2;
    ap0 = ap0 + ap2;
    ad1 = ad1 + ad3;
    ap1 = ap1 + ap3;
    ad0 = ad0 + ad1;
    ap0 = ap0 + ap1;
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_f16_pair_dn__scalar, float, braycurtis_f16_pair, n)

/* canberra, f16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_f16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    ruvgen_f32x4 sd4 = zero, sd5 = zero, sd6 = zero, sd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f32_step(&sd0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        canberra_f32_step(&sd1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        canberra_f32_step(&sd2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        canberra_f32_step(&sd3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
        canberra_f32_step(&sd4, widen_f16(load4(x + i + 16)), widen_f16(load4(y + i + 16)));
        canberra_f32_step(&sd5, widen_f16(load4(x + i + 20)), widen_f16(load4(y + i + 20)));
        canberra_f32_step(&sd6, widen_f16(load4(x + i + 24)), widen_f16(load4(y + i + 24)));
        canberra_f32_step(&sd7, widen_f16(load4(x + i + 28)), widen_f16(load4(y + i + 28)));
    }
    if (n & 16) {
        canberra_f32_step(&sd0, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        canberra_f32_step(&sd1, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        canberra_f32_step(&sd2, widen_f16(load4(x + i + 8)), widen_f16(load4(y + i + 8)));
        canberra_f32_step(&sd3, widen_f16(load4(x + i + 12)), widen_f16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        canberra_f32_step(&sd4, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        canberra_f32_step(&sd5, widen_f16(load4(x + i + 4)), widen_f16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        canberra_f32_step(&sd6, widen_f16(load4(x + i)), widen_f16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f32_step(&sd7, widen_f16(first4(x + i, tail)), widen_f16(first4(y + i, tail)));
    }
    sd0 = sd0 + sd4;
    sd1 = sd1 + sd5;
    sd2 = sd2 + sd6;
    sd3 = sd3 + sd7;
    sd0 = sd0 + sd2;
    sd1 = sd1 + sd3;
    sd0 = sd0 + sd1;
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_f16_pair_dn__scalar, float, canberra_f16_pair, n)

/* sqeuclidean, bf16: Σ (x−y)² */
RUVGEN_INLINE float sqeuclidean_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    ruvgen_f32x4 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_f32_step(&dd0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        sqeuclidean_f32_step(&dd1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        sqeuclidean_f32_step(&dd2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        sqeuclidean_f32_step(&dd3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
        sqeuclidean_f32_step(&dd4, widen_bf16(load4(x + i + 16)), widen_bf16(load4(y + i + 16)));
        sqeuclidean_f32_step(&dd5, widen_bf16(load4(x + i + 20)), widen_bf16(load4(y + i + 20)));
        sqeuclidean_f32_step(&dd6, widen_bf16(load4(x + i + 24)), widen_bf16(load4(y + i + 24)));
        sqeuclidean_f32_step(&dd7, widen_bf16(load4(x + i + 28)), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        sqeuclidean_f32_step(&dd0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        sqeuclidean_f32_step(&dd1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        sqeuclidean_f32_step(&dd2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        sqeuclidean_f32_step(&dd3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        sqeuclidean_f32_step(&dd4, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        sqeuclidean_f32_step(&dd5, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_f32_step(&dd6, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        sqeuclidean_f32_step(&dd7, widen_bf16(first4(x + i, tail)), widen_bf16(first4(y + i, tail)));
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    const float dd = reduce_add_f(dd0);
    return sqeuclidean_f32_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_bf16_pair_dn__scalar, float, sqeuclidean_bf16_pair, n)

/* euclidean, bf16: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_bf16_pair(const void *x, const void *y, size_t n)
{
    return euclidean_f32_after(sqeuclidean_bf16_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_bf16_pair_dn__scalar, float, euclidean_bf16_pair, n)

/* dot, bf16: −Σ x·y */
RUVGEN_INLINE float dot_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        dot_f32_step(&xy0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        dot_f32_step(&xy1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        dot_f32_step(&xy2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        dot_f32_step(&xy3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
        dot_f32_step(&xy4, widen_bf16(load4(x + i + 16)), widen_bf16(load4(y + i + 16)));
        dot_f32_step(&xy5, widen_bf16(load4(x + i + 20)), widen_bf16(load4(y + i + 20)));
        dot_f32_step(&xy6, widen_bf16(load4(x + i + 24)), widen_bf16(load4(y + i + 24)));
        dot_f32_step(&xy7, widen_bf16(load4(x + i + 28)), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        dot_f32_step(&xy0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        dot_f32_step(&xy1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        dot_f32_step(&xy2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        dot_f32_step(&xy3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        dot_f32_step(&xy4, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        dot_f32_step(&xy5, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        dot_f32_step(&xy6, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        dot_f32_step(&xy7, widen_bf16(first4(x + i, tail)), widen_bf16(first4(y + i, tail)));
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    const float xy = reduce_add_f(xy0);
    return dot_f32_finish(xy);
}

RUVGEN_PAIR(rk_dot_bf16_pair_dn__scalar, float, dot_bf16_pair, n)

/* cosine, bf16: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE float cosine_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    ruvgen_f32x4 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        cosine_f32_step(&xy2, &xx2, &yy2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        cosine_f32_step(&xy3, &xx3, &yy3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
    }
    if (n & 8) {
        cosine_f32_step(&xy0, &xx0, &yy0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        cosine_f32_step(&xy1, &xx1, &yy1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        cosine_f32_step(&xy2, &xx2, &yy2, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        cosine_f32_step(&xy3, &xx3, &yy3, widen_bf16(first4(x + i, tail)), widen_bf16(first4(y + i, tail)));
    }
    xy0 = xy0 + xy2;
    xx0 = xx0 + xx2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    xx1 = xx1 + xx3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    xx0 = xx0 + xx1;
    yy0 = yy0 + yy1;
    const float xy = reduce_add_f(xy0);
    const float xx = reduce_add_f(xx0);
    const float yy = reduce_add_f(yy0);
    return cosine_f32_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_bf16_pair_dn__scalar, float, cosine_bf16_pair, n)

/* manhattan, bf16: Σ |x−y| */
RUVGEN_INLINE float manhattan_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        manhattan_f32_step(&ad0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        manhattan_f32_step(&ad1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        manhattan_f32_step(&ad2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        manhattan_f32_step(&ad3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
        manhattan_f32_step(&ad4, widen_bf16(load4(x + i + 16)), widen_bf16(load4(y + i + 16)));
        manhattan_f32_step(&ad5, widen_bf16(load4(x + i + 20)), widen_bf16(load4(y + i + 20)));
        manhattan_f32_step(&ad6, widen_bf16(load4(x + i + 24)), widen_bf16(load4(y + i + 24)));
        manhattan_f32_step(&ad7, widen_bf16(load4(x + i + 28)), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        manhattan_f32_step(&ad0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        manhattan_f32_step(&ad1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        manhattan_f32_step(&ad2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        manhattan_f32_step(&ad3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        manhattan_f32_step(&ad4, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        manhattan_f32_step(&ad5, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        manhattan_f32_step(&ad6, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        manhattan_f32_step(&ad7, widen_bf16(first4(x + i, tail)), widen_bf16(first4(y + i, tail)));
    }
    ad0 = ad0 + ad4;
    ad1 = ad1 + ad5;
    ad2 = ad2 + ad6;
    ad3 = ad3 + ad7;
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    const float ad = reduce_add_f(ad0);
    return manhattan_f32_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_bf16_pair_dn__scalar, float, manhattan_bf16_pair, n)

/* chebyshev, bf16: max |x−y| */
RUVGEN_INLINE float chebyshev_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        chebyshev_f32_step(&ad0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        chebyshev_f32_step(&ad1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        chebyshev_f32_step(&ad2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        chebyshev_f32_step(&ad3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
        chebyshev_f32_step(&ad4, widen_bf16(load4(x + i + 16)), widen_bf16(load4(y + i + 16)));
        chebyshev_f32_step(&ad5, widen_bf16(load4(x + i + 20)), widen_bf16(load4(y + i + 20)));
        chebyshev_f32_step(&ad6, widen_bf16(load4(x + i + 24)), widen_bf16(load4(y + i + 24)));
        chebyshev_f32_step(&ad7, widen_bf16(load4(x + i + 28)), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        chebyshev_f32_step(&ad0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        chebyshev_f32_step(&ad1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        chebyshev_f32_step(&ad2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        chebyshev_f32_step(&ad3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        chebyshev_f32_step(&ad4, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        chebyshev_f32_step(&ad5, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        chebyshev_f32_step(&ad6, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        chebyshev_f32_step(&ad7, widen_bf16(first4(x + i, tail)), widen_bf16(first4(y + i, tail)));
    }
    ad0 = max_nan(ad0, ad4);
    ad1 = max_nan(ad1, ad5);
    ad2 = max_nan(ad2, ad6);
    ad3 = max_nan(ad3, ad7);
    ad0 = max_nan(ad0, ad2);
    ad1 = max_nan(ad1, ad3);
    ad0 = max_nan(ad0, ad1);
    const float ad = reduce_max_f(ad0);
    return chebyshev_f32_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_bf16_pair_dn__scalar, float, chebyshev_bf16_pair, n)

/* braycurtis, bf16: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE float braycurtis_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f32x4 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        braycurtis_f32_step(&ad0, &ap0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        braycurtis_f32_step(&ad2, &ap2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        braycurtis_f32_step(&ad3, &ap3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
    }
    if (n & 8) {
        braycurtis_f32_step(&ad0, &ap0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        braycurtis_f32_step(&ad1, &ap1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        braycurtis_f32_step(&ad2, &ap2, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        braycurtis_f32_step(&ad3, &ap3, widen_bf16(first4(x + i, tail)), widen_bf16(first4(y + i, tail)));
    }
    ad0 = ad0 + ad2;
    ap0 = ap0 + ap2;
    ad1 = ad1 + ad3;
    ap1 = ap1 + ap3;
    ad0 = ad0 + ad1;
    ap0 = ap0 + ap1;
    const float ad = reduce_add_f(ad0);
    const float ap = reduce_add_f(ap0);
    return braycurtis_f32_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_bf16_pair_dn__scalar, float, braycurtis_bf16_pair, n)

/* canberra, bf16: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE float canberra_bf16_pair(const void *query, const void *row, size_t n)
{
    const uint16_t *const x = (const uint16_t *)query;
    const uint16_t *const y = (const uint16_t *)row;
    const ruvgen_f32x4 zero = splat_f(0.0f);
    ruvgen_f32x4 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    ruvgen_f32x4 sd4 = zero, sd5 = zero, sd6 = zero, sd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        canberra_f32_step(&sd0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        canberra_f32_step(&sd1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        canberra_f32_step(&sd2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        canberra_f32_step(&sd3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
        canberra_f32_step(&sd4, widen_bf16(load4(x + i + 16)), widen_bf16(load4(y + i + 16)));
        canberra_f32_step(&sd5, widen_bf16(load4(x + i + 20)), widen_bf16(load4(y + i + 20)));
        canberra_f32_step(&sd6, widen_bf16(load4(x + i + 24)), widen_bf16(load4(y + i + 24)));
        canberra_f32_step(&sd7, widen_bf16(load4(x + i + 28)), widen_bf16(load4(y + i + 28)));
    }
    if (n & 16) {
        canberra_f32_step(&sd0, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        canberra_f32_step(&sd1, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        canberra_f32_step(&sd2, widen_bf16(load4(x + i + 8)), widen_bf16(load4(y + i + 8)));
        canberra_f32_step(&sd3, widen_bf16(load4(x + i + 12)), widen_bf16(load4(y + i + 12)));
        i += 16;
    }
    if (n & 8) {
        canberra_f32_step(&sd4, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        canberra_f32_step(&sd5, widen_bf16(load4(x + i + 4)), widen_bf16(load4(y + i + 4)));
        i += 8;
    }
    if (n & 4) {
        canberra_f32_step(&sd6, widen_bf16(load4(x + i)), widen_bf16(load4(y + i)));
        i += 4;
    }
    if (n & 3) {
        const size_t tail = n & 3;
        canberra_f32_step(&sd7, widen_bf16(first4(x + i, tail)), widen_bf16(first4(y + i, tail)));
    }
    sd0 = sd0 + sd4;
    sd1 = sd1 + sd5;
    sd2 = sd2 + sd6;
    sd3 = sd3 + sd7;
    sd0 = sd0 + sd2;
    sd1 = sd1 + sd3;
    sd0 = sd0 + sd1;
    const float sd = reduce_add_f(sd0);
    return canberra_f32_finish(sd);
}

RUVGEN_PAIR(rk_canberra_bf16_pair_dn__scalar, float, canberra_bf16_pair, n)

/* sqeuclidean, i8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_i8_xx(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_i8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_i8_xx_step(&xx3, load_i(y + i + 48));
    }
    if (n & 32) {
        sqeuclidean_i8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_i8_xx_step(&xx1, load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_i8_xx_step(&xx2, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xx_step(&xx3, first_i(y + i, tail));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

RUVGEN_INLINE uint32_t sqeuclidean_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t xx = sqeuclidean_i8_xx(x, n);
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
    }
    if (n & 16) {
        sqeuclidean_i8_xy_yy_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_i8_xy_yy_step(&xy1, &yy1, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_i8_finish(0, xx, yy);
}

RUVGEN_PAIR(rk_sqeuclidean_i8_pair_dn__scalar, uint32_t, sqeuclidean_i8_pair, n)

/* euclidean, i8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_i8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_i8_after(sqeuclidean_i8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_i8_pair_dn__scalar, float, euclidean_i8_pair, n)

/* dot, i8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE int32_t dot_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t x1 = dot_i8_x1(x, n);
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_i8_xy_step(&xy0, load_i(x + i), load_i(y + i));
        dot_i8_xy_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        dot_i8_xy_step(&xy2, load_i(x + i + 32), load_i(y + i + 32));
        dot_i8_xy_step(&xy3, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        dot_i8_xy_step(&xy0, load_i(x + i), load_i(y + i));
        dot_i8_xy_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        dot_i8_xy_step(&xy2, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_i8_xy_step(&xy3, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    const uint32_t xy = reduce_add_i(xy0);
    return dot_i8_finish(xy, x1);
}

RUVGEN_PAIR(rk_dot_i8_pair_dn__scalar, uint32_t, dot_i8_pair, n)

/* cosine, i8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_i8_x1(const int8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE uint32_t cosine_i8_xx(const int8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_i8_xx_step(&xx0, load_i(y + i));
        cosine_i8_xx_step(&xx1, load_i(y + i + 16));
        cosine_i8_xx_step(&xx2, load_i(y + i + 32));
        cosine_i8_xx_step(&xx3, load_i(y + i + 48));
    }
    if (n & 32) {
        cosine_i8_xx_step(&xx0, load_i(y + i));
        cosine_i8_xx_step(&xx1, load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_i8_xx_step(&xx2, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xx_step(&xx3, first_i(y + i, tail));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float cosine_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const uint32_t x1 = cosine_i8_x1(x, n);
    const uint32_t xx = cosine_i8_xx(x, n);
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_i8_xy_yy_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        cosine_i8_xy_yy_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
    }
    if (n & 16) {
        cosine_i8_xy_yy_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_i8_xy_yy_step(&xy1, &yy1, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_i8_finish(xy, x1, xx, yy);
}

RUVGEN_PAIR(rk_cosine_i8_pair_dn__scalar, float, cosine_i8_pair, n)

/* manhattan, i8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_i8_step(&ad0, load_i(x + i), load_i(y + i));
        manhattan_i8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        manhattan_i8_step(&ad2, load_i(x + i + 32), load_i(y + i + 32));
        manhattan_i8_step(&ad3, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        manhattan_i8_step(&ad0, load_i(x + i), load_i(y + i));
        manhattan_i8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        manhattan_i8_step(&ad2, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_i8_step(&ad3, first_i(x + i, tail), first_i(y + i, tail));
    }
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_i8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_i8_pair_dn__scalar, uint32_t, manhattan_i8_pair, n)

/* chebyshev, i8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_i8_pair(const void *query, const void *row, size_t n)
{
    const int8_t *const x = (const int8_t *)query;
    const int8_t *const y = (const int8_t *)row;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_i8_step(&ad0, load_i(x + i), load_i(y + i));
        chebyshev_i8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        chebyshev_i8_step(&ad2, load_i(x + i + 32), load_i(y + i + 32));
        chebyshev_i8_step(&ad3, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        chebyshev_i8_step(&ad0, load_i(x + i), load_i(y + i));
        chebyshev_i8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        chebyshev_i8_step(&ad2, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_i8_step(&ad3, first_i(x + i, tail), first_i(y + i, tail));
    }
    ad0 = max_bytes(ad0, (ruvgen_u8x16)ad2);
    ad1 = max_bytes(ad1, (ruvgen_u8x16)ad3);
    ad0 = max_bytes(ad0, (ruvgen_u8x16)ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_i8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_i8_pair_dn__scalar, uint32_t, chebyshev_i8_pair, n)

/* sqeuclidean, u8: Σ (x−y)² */
RUVGEN_INLINE uint32_t sqeuclidean_u8_xx(const uint8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load_i(y + i + 16));
        sqeuclidean_u8_xx_step(&xx2, load_i(y + i + 32));
        sqeuclidean_u8_xx_step(&xx3, load_i(y + i + 48));
    }
    if (n & 32) {
        sqeuclidean_u8_xx_step(&xx0, load_i(y + i));
        sqeuclidean_u8_xx_step(&xx1, load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        sqeuclidean_u8_xx_step(&xx2, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xx_step(&xx3, first_i(y + i, tail));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

RUVGEN_INLINE uint32_t sqeuclidean_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t xx = sqeuclidean_u8_xx(x, n);
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
    }
    if (n & 16) {
        sqeuclidean_u8_xy_yy_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        sqeuclidean_u8_xy_yy_step(&xy1, &yy1, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    yy0 = yy0 - 2 * xy0;
    const uint32_t yy = reduce_add_i(yy0);
    return sqeuclidean_u8_finish(0, xx, yy);
}

RUVGEN_PAIR(rk_sqeuclidean_u8_pair_dn__scalar, uint32_t, sqeuclidean_u8_pair, n)

/* euclidean, u8: √ Σ (x−y)² */
RUVGEN_INLINE float euclidean_u8_pair(const void *x, const void *y, size_t n)
{
    return euclidean_u8_after(sqeuclidean_u8_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_u8_pair_dn__scalar, float, euclidean_u8_pair, n)

/* dot, u8: −Σ x·y */
RUVGEN_INLINE uint32_t dot_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE int32_t dot_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t x1 = dot_u8_x1(x, n);
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        dot_u8_xy_step(&xy0, load_i(x + i), load_i(y + i));
        dot_u8_xy_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        dot_u8_xy_step(&xy2, load_i(x + i + 32), load_i(y + i + 32));
        dot_u8_xy_step(&xy3, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        dot_u8_xy_step(&xy0, load_i(x + i), load_i(y + i));
        dot_u8_xy_step(&xy1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        dot_u8_xy_step(&xy2, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        dot_u8_xy_step(&xy3, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    const uint32_t xy = reduce_add_i(xy0);
    return dot_u8_finish(xy, x1);
}

RUVGEN_PAIR(rk_dot_u8_pair_dn__scalar, uint32_t, dot_u8_pair, n)

/* cosine, u8: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE uint32_t cosine_u8_x1(const uint8_t *y, size_t n)
{
    (void)y;
    (void)n;
    return 0;
}

RUVGEN_INLINE uint32_t cosine_u8_xx(const uint8_t *y, size_t n)
{
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        cosine_u8_xx_step(&xx0, load_i(y + i));
        cosine_u8_xx_step(&xx1, load_i(y + i + 16));
        cosine_u8_xx_step(&xx2, load_i(y + i + 32));
        cosine_u8_xx_step(&xx3, load_i(y + i + 48));
    }
    if (n & 32) {
        cosine_u8_xx_step(&xx0, load_i(y + i));
        cosine_u8_xx_step(&xx1, load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        cosine_u8_xx_step(&xx2, load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xx_step(&xx3, first_i(y + i, tail));
    }
    xx0 = xx0 + xx2;
    xx1 = xx1 + xx3;
    xx0 = xx0 + xx1;
    return reduce_add_i(xx0);
}

RUVGEN_INLINE float cosine_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t x1 = cosine_u8_x1(x, n);
    const uint32_t xx = cosine_u8_xx(x, n);
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 xy0 = zero, xy1 = zero;
    ruvgen_u32x4 yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        cosine_u8_xy_yy_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        cosine_u8_xy_yy_step(&xy1, &yy1, load_i(x + i + 16), load_i(y + i + 16));
    }
    if (n & 16) {
        cosine_u8_xy_yy_step(&xy0, &yy0, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        cosine_u8_xy_yy_step(&xy1, &yy1, first_i(x + i, tail), first_i(y + i, tail));
    }
    xy0 = xy0 + xy1;
    yy0 = yy0 + yy1;
    const uint32_t xy = reduce_add_i(xy0);
    const uint32_t yy = reduce_add_i(yy0);
    return cosine_u8_finish(xy, x1, xx, yy);
}

RUVGEN_PAIR(rk_cosine_u8_pair_dn__scalar, float, cosine_u8_pair, n)

/* manhattan, u8: Σ |x−y| */
RUVGEN_INLINE uint32_t manhattan_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        manhattan_u8_step(&ad0, load_i(x + i), load_i(y + i));
        manhattan_u8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        manhattan_u8_step(&ad2, load_i(x + i + 32), load_i(y + i + 32));
        manhattan_u8_step(&ad3, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        manhattan_u8_step(&ad0, load_i(x + i), load_i(y + i));
        manhattan_u8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        manhattan_u8_step(&ad2, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        manhattan_u8_step(&ad3, first_i(x + i, tail), first_i(y + i, tail));
    }
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    const uint32_t ad = reduce_add_i(ad0);
    return manhattan_u8_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_u8_pair_dn__scalar, uint32_t, manhattan_u8_pair, n)

/* chebyshev, u8: max |x−y| */
RUVGEN_INLINE uint32_t chebyshev_u8_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const ruvgen_u32x4 zero = splat_i(0);
    ruvgen_u32x4 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 64 <= n; i += 64) {
        chebyshev_u8_step(&ad0, load_i(x + i), load_i(y + i));
        chebyshev_u8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        chebyshev_u8_step(&ad2, load_i(x + i + 32), load_i(y + i + 32));
        chebyshev_u8_step(&ad3, load_i(x + i + 48), load_i(y + i + 48));
    }
    if (n & 32) {
        chebyshev_u8_step(&ad0, load_i(x + i), load_i(y + i));
        chebyshev_u8_step(&ad1, load_i(x + i + 16), load_i(y + i + 16));
        i += 32;
    }
    if (n & 16) {
        chebyshev_u8_step(&ad2, load_i(x + i), load_i(y + i));
        i += 16;
    }
    if (n & 15) {
        const size_t tail = n & 15;
        chebyshev_u8_step(&ad3, first_i(x + i, tail), first_i(y + i, tail));
    }
    ad0 = max_bytes(ad0, (ruvgen_u8x16)ad2);
    ad1 = max_bytes(ad1, (ruvgen_u8x16)ad3);
    ad0 = max_bytes(ad0, (ruvgen_u8x16)ad1);
    const uint32_t ad = reduce_max_i(ad0);
    return chebyshev_u8_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_u8_pair_dn__scalar, uint32_t, chebyshev_u8_pair, n)

/* hamming, b1: bits that differ */
RUVGEN_INLINE uint32_t hamming_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t zero = 0;
    uint32_t ne0 = zero, ne1 = zero, ne2 = zero, ne3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 32 <= n; i += 32) {
        hamming_b1_step(&ne0, word(x + i), word(y + i));
        hamming_b1_step(&ne1, word(x + i + 8), word(y + i + 8));
        hamming_b1_step(&ne2, word(x + i + 16), word(y + i + 16));
        hamming_b1_step(&ne3, word(x + i + 24), word(y + i + 24));
    }
    if (n & 16) {
        hamming_b1_step(&ne0, word(x + i), word(y + i));
        hamming_b1_step(&ne1, word(x + i + 8), word(y + i + 8));
        i += 16;
    }
    if (n & 8) {
        hamming_b1_step(&ne2, word(x + i), word(y + i));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        hamming_b1_step(&ne3, ruvgen_first(x + i, tail), ruvgen_first(y + i, tail));
    }
    ne0 = ne0 + ne2;
    ne1 = ne1 + ne3;
    ne0 = ne0 + ne1;
    const uint32_t ne = reduce_add_b(ne0);
    return hamming_b1_finish(ne);
}

RUVGEN_PAIR(rk_hamming_b1_pair_dn__scalar, uint32_t, hamming_b1_pair, n)

/* jaccard, b1: 1 − |x∧y| / |x∨y|, 0 if both are empty */
RUVGEN_INLINE float jaccard_b1_pair(const void *query, const void *row, size_t n)
{
    const uint8_t *const x = (const uint8_t *)query;
    const uint8_t *const y = (const uint8_t *)row;
    const uint32_t zero = 0;
    uint32_t xy0 = zero, xy1 = zero;
    uint32_t xx0 = zero, xx1 = zero;
    uint32_t yy0 = zero, yy1 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        jaccard_b1_step(&xy0, &xx0, &yy0, word(x + i), word(y + i));
        jaccard_b1_step(&xy1, &xx1, &yy1, word(x + i + 8), word(y + i + 8));
    }
    if (n & 8) {
        jaccard_b1_step(&xy0, &xx0, &yy0, word(x + i), word(y + i));
        i += 8;
    }
    if (n & 7) {
        const size_t tail = n & 7;
        jaccard_b1_step(&xy1, &xx1, &yy1, ruvgen_first(x + i, tail), ruvgen_first(y + i, tail));
    }
    xy0 = xy0 + xy1;
    xx0 = xx0 + xx1;
    yy0 = yy0 + yy1;
    const uint32_t xy = reduce_add_b(xy0);
    const uint32_t xx = reduce_add_b(xx0);
    const uint32_t yy = reduce_add_b(yy0);
    return jaccard_b1_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_jaccard_b1_pair_dn__scalar, float, jaccard_b1_pair, n)

/* sqeuclidean, double: Σ (x−y)² */
RUVGEN_INLINE double sqeuclidean_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 dd0 = zero, dd1 = zero, dd2 = zero, dd3 = zero;
    ruvgen_f64x2 dd4 = zero, dd5 = zero, dd6 = zero, dd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        sqeuclidean_double_step(&dd0, load_d(x + i), load_d(y + i));
        sqeuclidean_double_step(&dd1, load_d(x + i + 2), load_d(y + i + 2));
        sqeuclidean_double_step(&dd2, load_d(x + i + 4), load_d(y + i + 4));
        sqeuclidean_double_step(&dd3, load_d(x + i + 6), load_d(y + i + 6));
        sqeuclidean_double_step(&dd4, load_d(x + i + 8), load_d(y + i + 8));
        sqeuclidean_double_step(&dd5, load_d(x + i + 10), load_d(y + i + 10));
        sqeuclidean_double_step(&dd6, load_d(x + i + 12), load_d(y + i + 12));
        sqeuclidean_double_step(&dd7, load_d(x + i + 14), load_d(y + i + 14));
    }
    if (n & 8) {
        sqeuclidean_double_step(&dd0, load_d(x + i), load_d(y + i));
        sqeuclidean_double_step(&dd1, load_d(x + i + 2), load_d(y + i + 2));
        sqeuclidean_double_step(&dd2, load_d(x + i + 4), load_d(y + i + 4));
        sqeuclidean_double_step(&dd3, load_d(x + i + 6), load_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        sqeuclidean_double_step(&dd4, load_d(x + i), load_d(y + i));
        sqeuclidean_double_step(&dd5, load_d(x + i + 2), load_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        sqeuclidean_double_step(&dd6, load_d(x + i), load_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        sqeuclidean_double_step(&dd7, two_d(*(x + i), 0.0), two_d(*(y + i), 0.0));
    }
    dd0 = dd0 + dd4;
    dd1 = dd1 + dd5;
    dd2 = dd2 + dd6;
    dd3 = dd3 + dd7;
    dd0 = dd0 + dd2;
    dd1 = dd1 + dd3;
    dd0 = dd0 + dd1;
    const double dd = reduce_add_d(dd0);
    return sqeuclidean_double_finish(dd);
}

RUVGEN_PAIR(rk_sqeuclidean_double_pair_dn__scalar, double, sqeuclidean_double_pair, n)

/* euclidean, double: √ Σ (x−y)² */
RUVGEN_INLINE double euclidean_double_pair(const void *x, const void *y, size_t n)
{
    return euclidean_double_after(sqeuclidean_double_pair(x, y, n));
}

RUVGEN_PAIR(rk_euclidean_double_pair_dn__scalar, double, euclidean_double_pair, n)

/* dot, double: −Σ x·y */
RUVGEN_INLINE double dot_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f64x2 xy4 = zero, xy5 = zero, xy6 = zero, xy7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        dot_double_step(&xy0, load_d(x + i), load_d(y + i));
        dot_double_step(&xy1, load_d(x + i + 2), load_d(y + i + 2));
        dot_double_step(&xy2, load_d(x + i + 4), load_d(y + i + 4));
        dot_double_step(&xy3, load_d(x + i + 6), load_d(y + i + 6));
        dot_double_step(&xy4, load_d(x + i + 8), load_d(y + i + 8));
        dot_double_step(&xy5, load_d(x + i + 10), load_d(y + i + 10));
        dot_double_step(&xy6, load_d(x + i + 12), load_d(y + i + 12));
        dot_double_step(&xy7, load_d(x + i + 14), load_d(y + i + 14));
    }
    if (n & 8) {
        dot_double_step(&xy0, load_d(x + i), load_d(y + i));
        dot_double_step(&xy1, load_d(x + i + 2), load_d(y + i + 2));
        dot_double_step(&xy2, load_d(x + i + 4), load_d(y + i + 4));
        dot_double_step(&xy3, load_d(x + i + 6), load_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        dot_double_step(&xy4, load_d(x + i), load_d(y + i));
        dot_double_step(&xy5, load_d(x + i + 2), load_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        dot_double_step(&xy6, load_d(x + i), load_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        dot_double_step(&xy7, two_d(*(x + i), 0.0), two_d(*(y + i), 0.0));
    }
    xy0 = xy0 + xy4;
    xy1 = xy1 + xy5;
    xy2 = xy2 + xy6;
    xy3 = xy3 + xy7;
    xy0 = xy0 + xy2;
    xy1 = xy1 + xy3;
    xy0 = xy0 + xy1;
    const double xy = reduce_add_d(xy0);
    return dot_double_finish(xy);
}

RUVGEN_PAIR(rk_dot_double_pair_dn__scalar, double, dot_double_pair, n)

/* cosine, double: 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
RUVGEN_INLINE double cosine_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 xy0 = zero, xy1 = zero, xy2 = zero, xy3 = zero;
    ruvgen_f64x2 xx0 = zero, xx1 = zero, xx2 = zero, xx3 = zero;
    ruvgen_f64x2 yy0 = zero, yy1 = zero, yy2 = zero, yy3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        cosine_double_step(&xy0, &xx0, &yy0, load_d(x + i), load_d(y + i));
        cosine_double_step(&xy1, &xx1, &yy1, load_d(x + i + 2), load_d(y + i + 2));
        cosine_double_step(&xy2, &xx2, &yy2, load_d(x + i + 4), load_d(y + i + 4));
        cosine_double_step(&xy3, &xx3, &yy3, load_d(x + i + 6), load_d(y + i + 6));
    }
    if (n & 4) {
        cosine_double_step(&xy0, &xx0, &yy0, load_d(x + i), load_d(y + i));
        cosine_double_step(&xy1, &xx1, &yy1, load_d(x + i + 2), load_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        cosine_double_step(&xy2, &xx2, &yy2, load_d(x + i), load_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        cosine_double_step(&xy3, &xx3, &yy3, two_d(*(x + i), 0.0), two_d(*(y + i), 0.0));
    }
    xy0 = xy0 + xy2;
    xx0 = xx0 + xx2;
    yy0 = yy0 + yy2;
    xy1 = xy1 + xy3;
    xx1 = xx1 + xx3;
    yy1 = yy1 + yy3;
    xy0 = xy0 + xy1;
    xx0 = xx0 + xx1;
    yy0 = yy0 + yy1;
    const double xy = reduce_add_d(xy0);
    const double xx = reduce_add_d(xx0);
    const double yy = reduce_add_d(yy0);
    return cosine_double_finish(xy, xx, yy);
}

RUVGEN_PAIR(rk_cosine_double_pair_dn__scalar, double, cosine_double_pair, n)

/* manhattan, double: Σ |x−y| */
RUVGEN_INLINE double manhattan_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f64x2 ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        manhattan_double_step(&ad0, load_d(x + i), load_d(y + i));
        manhattan_double_step(&ad1, load_d(x + i + 2), load_d(y + i + 2));
        manhattan_double_step(&ad2, load_d(x + i + 4), load_d(y + i + 4));
        manhattan_double_step(&ad3, load_d(x + i + 6), load_d(y + i + 6));
        manhattan_double_step(&ad4, load_d(x + i + 8), load_d(y + i + 8));
        manhattan_double_step(&ad5, load_d(x + i + 10), load_d(y + i + 10));
        manhattan_double_step(&ad6, load_d(x + i + 12), load_d(y + i + 12));
        manhattan_double_step(&ad7, load_d(x + i + 14), load_d(y + i + 14));
    }
    if (n & 8) {
        manhattan_double_step(&ad0, load_d(x + i), load_d(y + i));
        manhattan_double_step(&ad1, load_d(x + i + 2), load_d(y + i + 2));
        manhattan_double_step(&ad2, load_d(x + i + 4), load_d(y + i + 4));
        manhattan_double_step(&ad3, load_d(x + i + 6), load_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        manhattan_double_step(&ad4, load_d(x + i), load_d(y + i));
        manhattan_double_step(&ad5, load_d(x + i + 2), load_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        manhattan_double_step(&ad6, load_d(x + i), load_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        manhattan_double_step(&ad7, two_d(*(x + i), 0.0), two_d(*(y + i), 0.0));
    }
    ad0 = ad0 + ad4;
    ad1 = ad1 + ad5;
    ad2 = ad2 + ad6;
    ad3 = ad3 + ad7;
    ad0 = ad0 + ad2;
    ad1 = ad1 + ad3;
    ad0 = ad0 + ad1;
    const double ad = reduce_add_d(ad0);
    return manhattan_double_finish(ad);
}

RUVGEN_PAIR(rk_manhattan_double_pair_dn__scalar, double, manhattan_double_pair, n)

/* chebyshev, double: max |x−y| */
RUVGEN_INLINE double chebyshev_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f64x2 ad4 = zero, ad5 = zero, ad6 = zero, ad7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        chebyshev_double_step(&ad0, load_d(x + i), load_d(y + i));
        chebyshev_double_step(&ad1, load_d(x + i + 2), load_d(y + i + 2));
        chebyshev_double_step(&ad2, load_d(x + i + 4), load_d(y + i + 4));
        chebyshev_double_step(&ad3, load_d(x + i + 6), load_d(y + i + 6));
        chebyshev_double_step(&ad4, load_d(x + i + 8), load_d(y + i + 8));
        chebyshev_double_step(&ad5, load_d(x + i + 10), load_d(y + i + 10));
        chebyshev_double_step(&ad6, load_d(x + i + 12), load_d(y + i + 12));
        chebyshev_double_step(&ad7, load_d(x + i + 14), load_d(y + i + 14));
    }
    if (n & 8) {
        chebyshev_double_step(&ad0, load_d(x + i), load_d(y + i));
        chebyshev_double_step(&ad1, load_d(x + i + 2), load_d(y + i + 2));
        chebyshev_double_step(&ad2, load_d(x + i + 4), load_d(y + i + 4));
        chebyshev_double_step(&ad3, load_d(x + i + 6), load_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        chebyshev_double_step(&ad4, load_d(x + i), load_d(y + i));
        chebyshev_double_step(&ad5, load_d(x + i + 2), load_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        chebyshev_double_step(&ad6, load_d(x + i), load_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        chebyshev_double_step(&ad7, two_d(*(x + i), 0.0), two_d(*(y + i), 0.0));
    }
    ad0 = max_nan_d(ad0, ad4);
    ad1 = max_nan_d(ad1, ad5);
    ad2 = max_nan_d(ad2, ad6);
    ad3 = max_nan_d(ad3, ad7);
    ad0 = max_nan_d(ad0, ad2);
    ad1 = max_nan_d(ad1, ad3);
    ad0 = max_nan_d(ad0, ad1);
    const double ad = reduce_max_d(ad0);
    return chebyshev_double_finish(ad);
}

RUVGEN_PAIR(rk_chebyshev_double_pair_dn__scalar, double, chebyshev_double_pair, n)

/* braycurtis, double: Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
RUVGEN_INLINE double braycurtis_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 ad0 = zero, ad1 = zero, ad2 = zero, ad3 = zero;
    ruvgen_f64x2 ap0 = zero, ap1 = zero, ap2 = zero, ap3 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 8 <= n; i += 8) {
        braycurtis_double_step(&ad0, &ap0, load_d(x + i), load_d(y + i));
        braycurtis_double_step(&ad1, &ap1, load_d(x + i + 2), load_d(y + i + 2));
        braycurtis_double_step(&ad2, &ap2, load_d(x + i + 4), load_d(y + i + 4));
        braycurtis_double_step(&ad3, &ap3, load_d(x + i + 6), load_d(y + i + 6));
    }
    if (n & 4) {
        braycurtis_double_step(&ad0, &ap0, load_d(x + i), load_d(y + i));
        braycurtis_double_step(&ad1, &ap1, load_d(x + i + 2), load_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        braycurtis_double_step(&ad2, &ap2, load_d(x + i), load_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        braycurtis_double_step(&ad3, &ap3, two_d(*(x + i), 0.0), two_d(*(y + i), 0.0));
    }
    ad0 = ad0 + ad2;
    ap0 = ap0 + ap2;
    ad1 = ad1 + ad3;
    ap1 = ap1 + ap3;
    ad0 = ad0 + ad1;
    ap0 = ap0 + ap1;
    const double ad = reduce_add_d(ad0);
    const double ap = reduce_add_d(ap0);
    return braycurtis_double_finish(ad, ap);
}

RUVGEN_PAIR(rk_braycurtis_double_pair_dn__scalar, double, braycurtis_double_pair, n)

/* canberra, double: Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
RUVGEN_INLINE double canberra_double_pair(const void *query, const void *row, size_t n)
{
    const double *const x = (const double *)query;
    const double *const y = (const double *)row;
    const ruvgen_f64x2 zero = two_d(0.0, 0.0);
    ruvgen_f64x2 sd0 = zero, sd1 = zero, sd2 = zero, sd3 = zero;
    ruvgen_f64x2 sd4 = zero, sd5 = zero, sd6 = zero, sd7 = zero;
    size_t i = 0;
    RUVGEN_ROLLED
    for (; i + 16 <= n; i += 16) {
        canberra_double_step(&sd0, load_d(x + i), load_d(y + i));
        canberra_double_step(&sd1, load_d(x + i + 2), load_d(y + i + 2));
        canberra_double_step(&sd2, load_d(x + i + 4), load_d(y + i + 4));
        canberra_double_step(&sd3, load_d(x + i + 6), load_d(y + i + 6));
        canberra_double_step(&sd4, load_d(x + i + 8), load_d(y + i + 8));
        canberra_double_step(&sd5, load_d(x + i + 10), load_d(y + i + 10));
        canberra_double_step(&sd6, load_d(x + i + 12), load_d(y + i + 12));
        canberra_double_step(&sd7, load_d(x + i + 14), load_d(y + i + 14));
    }
    if (n & 8) {
        canberra_double_step(&sd0, load_d(x + i), load_d(y + i));
        canberra_double_step(&sd1, load_d(x + i + 2), load_d(y + i + 2));
        canberra_double_step(&sd2, load_d(x + i + 4), load_d(y + i + 4));
        canberra_double_step(&sd3, load_d(x + i + 6), load_d(y + i + 6));
        i += 8;
    }
    if (n & 4) {
        canberra_double_step(&sd4, load_d(x + i), load_d(y + i));
        canberra_double_step(&sd5, load_d(x + i + 2), load_d(y + i + 2));
        i += 4;
    }
    if (n & 2) {
        canberra_double_step(&sd6, load_d(x + i), load_d(y + i));
        i += 2;
    }
    if (n & 1) {
        (void)(n & 1);
        canberra_double_step(&sd7, two_d(*(x + i), 0.0), two_d(*(y + i), 0.0));
    }
    sd0 = sd0 + sd4;
    sd1 = sd1 + sd5;
    sd2 = sd2 + sd6;
    sd3 = sd3 + sd7;
    sd0 = sd0 + sd2;
    sd1 = sd1 + sd3;
    sd0 = sd0 + sd1;
    const double sd = reduce_add_d(sd0);
    return canberra_double_finish(sd);
}

RUVGEN_PAIR(rk_canberra_double_pair_dn__scalar, double, canberra_double_pair, n)

#define ROW(METRIC, DTYPE, FORM, dim, kernel, RESULT) \
    {#kernel, (ruvgen_fn)(kernel), RUVGEN_NEEDS_SCALAR, dim, RUVGEN_METRIC_##METRIC, \
     RUVGEN_DTYPE_##DTYPE, RUVGEN_FORM_##FORM, RUVGEN_ISA_SCALAR, \
     RUVGEN_RESULT_##RESULT}

static const ruvgen_row rows_pair_scalar[] = {
    ROW(SQEUCLIDEAN, F32, PAIR, 0, rk_sqeuclidean_f32_pair_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F32, PAIR, 0, rk_euclidean_f32_pair_dn__scalar, FLOAT),
    ROW(DOT, F32, PAIR, 0, rk_dot_f32_pair_dn__scalar, FLOAT),
    ROW(COSINE, F32, PAIR, 0, rk_cosine_f32_pair_dn__scalar, FLOAT),
    ROW(MANHATTAN, F32, PAIR, 0, rk_manhattan_f32_pair_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F32, PAIR, 0, rk_chebyshev_f32_pair_dn__scalar, FLOAT),
    ROW(BRAYCURTIS, F32, PAIR, 0, rk_braycurtis_f32_pair_dn__scalar, FLOAT),
    ROW(CANBERRA, F32, PAIR, 0, rk_canberra_f32_pair_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, F16, PAIR, 0, rk_sqeuclidean_f16_pair_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, F16, PAIR, 0, rk_euclidean_f16_pair_dn__scalar, FLOAT),
    ROW(DOT, F16, PAIR, 0, rk_dot_f16_pair_dn__scalar, FLOAT),
    ROW(COSINE, F16, PAIR, 0, rk_cosine_f16_pair_dn__scalar, FLOAT),
    ROW(MANHATTAN, F16, PAIR, 0, rk_manhattan_f16_pair_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, F16, PAIR, 0, rk_chebyshev_f16_pair_dn__scalar, FLOAT),
    ROW(BRAYCURTIS, F16, PAIR, 0, rk_braycurtis_f16_pair_dn__scalar, FLOAT),
    ROW(CANBERRA, F16, PAIR, 0, rk_canberra_f16_pair_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, BF16, PAIR, 0, rk_sqeuclidean_bf16_pair_dn__scalar, FLOAT),
    ROW(EUCLIDEAN, BF16, PAIR, 0, rk_euclidean_bf16_pair_dn__scalar, FLOAT),
    ROW(DOT, BF16, PAIR, 0, rk_dot_bf16_pair_dn__scalar, FLOAT),
    ROW(COSINE, BF16, PAIR, 0, rk_cosine_bf16_pair_dn__scalar, FLOAT),
    ROW(MANHATTAN, BF16, PAIR, 0, rk_manhattan_bf16_pair_dn__scalar, FLOAT),
    ROW(CHEBYSHEV, BF16, PAIR, 0, rk_chebyshev_bf16_pair_dn__scalar, FLOAT),
    ROW(BRAYCURTIS, BF16, PAIR, 0, rk_braycurtis_bf16_pair_dn__scalar, FLOAT),
    ROW(CANBERRA, BF16, PAIR, 0, rk_canberra_bf16_pair_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, I8, PAIR, 0, rk_sqeuclidean_i8_pair_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, I8, PAIR, 0, rk_euclidean_i8_pair_dn__scalar, FLOAT),
    ROW(DOT, I8, PAIR, 0, rk_dot_i8_pair_dn__scalar, INT32_T),
    ROW(COSINE, I8, PAIR, 0, rk_cosine_i8_pair_dn__scalar, FLOAT),
    ROW(MANHATTAN, I8, PAIR, 0, rk_manhattan_i8_pair_dn__scalar, UINT32_T),
    ROW(CHEBYSHEV, I8, PAIR, 0, rk_chebyshev_i8_pair_dn__scalar, UINT32_T),
    ROW(SQEUCLIDEAN, U8, PAIR, 0, rk_sqeuclidean_u8_pair_dn__scalar, UINT32_T),
    ROW(EUCLIDEAN, U8, PAIR, 0, rk_euclidean_u8_pair_dn__scalar, FLOAT),
    ROW(DOT, U8, PAIR, 0, rk_dot_u8_pair_dn__scalar, INT32_T),
    ROW(COSINE, U8, PAIR, 0, rk_cosine_u8_pair_dn__scalar, FLOAT),
    ROW(MANHATTAN, U8, PAIR, 0, rk_manhattan_u8_pair_dn__scalar, UINT32_T),
    ROW(CHEBYSHEV, U8, PAIR, 0, rk_chebyshev_u8_pair_dn__scalar, UINT32_T),
    ROW(HAMMING, B1, PAIR, 0, rk_hamming_b1_pair_dn__scalar, UINT32_T),
    ROW(JACCARD, B1, PAIR, 0, rk_jaccard_b1_pair_dn__scalar, FLOAT),
    ROW(SQEUCLIDEAN, DOUBLE, PAIR, 0, rk_sqeuclidean_double_pair_dn__scalar, DOUBLE),
    ROW(EUCLIDEAN, DOUBLE, PAIR, 0, rk_euclidean_double_pair_dn__scalar, DOUBLE),
    ROW(DOT, DOUBLE, PAIR, 0, rk_dot_double_pair_dn__scalar, DOUBLE),
    ROW(COSINE, DOUBLE, PAIR, 0, rk_cosine_double_pair_dn__scalar, DOUBLE),
    ROW(MANHATTAN, DOUBLE, PAIR, 0, rk_manhattan_double_pair_dn__scalar, DOUBLE),
    ROW(CHEBYSHEV, DOUBLE, PAIR, 0, rk_chebyshev_double_pair_dn__scalar, DOUBLE),
    ROW(BRAYCURTIS, DOUBLE, PAIR, 0, rk_braycurtis_double_pair_dn__scalar, DOUBLE),
    ROW(CANBERRA, DOUBLE, PAIR, 0, rk_canberra_double_pair_dn__scalar, DOUBLE),
};

#undef ROW

const ruvgen_table ruvgen_pair_scalar = {
    rows_pair_scalar,
    sizeof rows_pair_scalar / sizeof rows_pair_scalar[0],
};
