/* Rounds of random signs and Walsh-Hadamard transforms, as in the fast Johnson-Lindenstrauss transform. A transform
 * needs a power of two, so one mixes the first elements and one the last, which overlap; then elements of both halves
 * are mixed in pairs. */
#include "codec/rotate.h"

#include <math.h>
#include <stdint.h>

#include "layout/order.h"
#include "ruvgen.h"

enum { ROUNDS = 2, STEPS = 2 * ROUNDS, WORD = 64, WORDS = 16 };

#define ROOT_HALF 0.70710678f

static size_t power_below(size_t dim)
{
    size_t n = 1;
    while (2 * n <= dim)
        n *= 2;
    return n;
}

/* Change the sign of about every other element, and multiply all by a factor. */
static void sign(const ruvgen_edge_kernels *kernels, float *x, size_t n, unsigned step, float factor)
{
    uint64_t flips[WORDS];
    for (size_t i = 0; i < n; i += WORD * WORDS) {
        const size_t part = n - i < WORD * WORDS ? n - i : WORD * WORDS;
        for (size_t j = 0; j < part; j += WORD)
            flips[j / WORD] = ruvgen_mixed((uint64_t)(step + 1) << 32 | ((i + j) / WORD + 1));
        kernels->signs(x + i, flips, part, factor);
    }
}

/* Its own inverse. */
static void mix_halves(const ruvgen_edge_kernels *kernels, float *x, size_t dim)
{
    kernels->mix(x, x + dim - dim / 2, dim / 2, ROOT_HALF);
}

void ruvgen_rotate(float *x, size_t dim)
{
    const ruvgen_edge_kernels *const kernels = ruvgen_edge_kernels_best();
    const size_t n = power_below(dim);
    const float factor = 1 / sqrtf((float)n);
    for (unsigned step = 0; step < STEPS; step += 2) {
        sign(kernels, x, n, step, factor);
        kernels->transform(x, n);
        sign(kernels, x + dim - n, n, step + 1, factor);
        kernels->transform(x + dim - n, n);
        mix_halves(kernels, x, dim);
    }
}

void ruvgen_rotate_back(float *x, size_t dim)
{
    const ruvgen_edge_kernels *const kernels = ruvgen_edge_kernels_best();
    const size_t n = power_below(dim);
    const float factor = 1 / sqrtf((float)n);
    for (unsigned step = STEPS; step; step -= 2) {
        mix_halves(kernels, x, dim);
        kernels->transform(x + dim - n, n);
        sign(kernels, x + dim - n, n, step - 1, factor);
        kernels->transform(x, n);
        sign(kernels, x, n, step - 2, factor);
    }
}
