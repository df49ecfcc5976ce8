#include "codec/basis.h"

#include "codec/rotate.h"
#include "status.h"

#include <float.h>

#define ROUND(n) (((n) + 15) / 16 * 16)

ruvgen_basis *ruvgen_basis_open(uint32_t dim)
{
    ruvgen_basis *basis = ruvgen_zeroed(sizeof *basis);
    float *block = ruvgen_zeroed(2 * ROUND((size_t)dim) * sizeof *block);
    if (!basis || !block) {
        ruvgen_give(basis);
        ruvgen_give(block);
        return NULL;
    }
    *basis = (ruvgen_basis){.holders = 1,
                            .bits = (dim + 63) / 64 * 64,
                            .centre = block,
                            .rotated = block + ROUND((size_t)dim),
                            .kernels = ruvgen_edge_kernels_best()};
    return basis;
}

/* Products of rows and queries may overflow, though each row is far from it. So they are those of rows whose
 * length is about 1, and their order stays what it is. */
static double unit_of(const ruvgen_coding *coding, double squares)
{
    /* The grid ends at 127 steps, some 3.3 standard deviations from the centre, so one is 38 steps. */
    const double element = (double)coding->scale * 38;
    if (ruvgen_is_square(coding->metric) || ruvgen_is_angle(coding->metric))
        return 1;
    return sqrt(squares + (double)coding->dim * element * element);
}

void ruvgen_basis_finish(ruvgen_coding *coding)
{
    ruvgen_basis *const basis = coding->basis;
    double squares = 0;
    for (size_t j = 0; j < coding->dim; j++)
        squares += (double)basis->centre[j] * (double)basis->centre[j];
    basis->unit = unit_of(coding, squares);
    basis->squares = squares / (basis->unit * basis->unit);
    for (size_t j = 0; j < coding->dim; j++)
        basis->rotated[j] = (float)((double)basis->centre[j] / basis->unit);
    ruvgen_rotate(basis->rotated, coding->dim);
}

/* 1 over the norm of a row where angles count, else 1. */
static float factor_of(const ruvgen_coding *coding, const float *row)
{
    const float norm = ruvgen_is_angle(coding->metric) ? ruvgen_norm(row, coding->dim) : 1.0f;
    return norm > 0 ? 1 / norm : 0.0f;
}

int ruvgen_basis_train(ruvgen_coding *coding, const float *rows, size_t stride, size_t n)
{
    enum { SAMPLE = 1 << 14 };
    const size_t dim = coding->dim, wanted = n < SAMPLE ? n : SAMPLE;
    double sums[RUVGEN_ROTATED_DIM] = {0};
    coding->basis = ruvgen_basis_open(coding->dim);
    if (!coding->basis)
        return RUVGEN_E_MEMORY;
    for (size_t i = 0; i < wanted; i++) {
        const float *row = ruvgen_at(rows, stride, i * n / wanted);
        const float factor = factor_of(coding, row);
        for (size_t j = 0; j < dim; j++)
            sums[j] += (double)(row[j] * factor);
    }
    for (size_t j = 0; j < dim; j++) {
        const float mean = (float)(sums[j] / (double)wanted);
        coding->basis->centre[j] = fabsf(mean) <= FLT_MAX / 4 ? mean : 0.0f; /* rows may change meanwhile */
    }
    return RUVGEN_OK;
}

void ruvgen_basis_of_row(const ruvgen_coding *coding, const float *row, float *out)
{
    const size_t dim = coding->dim;
    const float factor = factor_of(coding, row), *const centre = coding->basis->centre;
    for (size_t j = 0; j < dim; j++)
        out[j] = row[j] * factor - centre[j];
    ruvgen_rotate(out, dim);
}

void ruvgen_basis_back(const ruvgen_coding *coding, const float *in, float *out)
{
    const size_t dim = coding->dim;
    if (in != out)
        memcpy(out, in, dim * sizeof *out);
    ruvgen_rotate_back(out, dim);
    for (size_t j = 0; j < dim; j++)
        out[j] += coding->basis->centre[j];
}

void ruvgen_coding_close(ruvgen_coding *coding)
{
    ruvgen_basis *const basis = coding->basis;
    coding->basis = NULL;
    if (!basis || --basis->holders)
        return;
    ruvgen_give(basis->centre);
    ruvgen_give(basis);
}

int ruvgen_same_basis(const ruvgen_coding *a, const ruvgen_coding *b)
{
    const ruvgen_basis *const its = a->basis, *const other = b->basis;
    if (its == other || !its || !other)
        return its == other;
    return its->bits == other->bits && !memcmp(its->centre, other->centre, a->dim * sizeof *its->centre);
}

size_t ruvgen_learned_bytes(const ruvgen_codec *codec, size_t dim)
{
    return codec->edges ? dim * sizeof(float) : 0;
}

int ruvgen_learn(ruvgen_coding *coding, const float *centre)
{
    if (!ruvgen_learned_bytes(coding->codec, coding->dim))
        return RUVGEN_OK;
    for (size_t j = 0; j < coding->dim; j++)
        if (!(fabsf(centre[j]) <= FLT_MAX / 4))
            return RUVGEN_E_FORMAT;
    coding->basis = ruvgen_basis_open(coding->dim);
    if (!coding->basis)
        return RUVGEN_E_MEMORY;
    memcpy(coding->basis->centre, centre, coding->dim * sizeof *centre);
    ruvgen_basis_finish(coding);
    return RUVGEN_OK;
}
