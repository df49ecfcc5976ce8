/* The nearest of some rows, by the kernels of an export:
 *
 *   python -m ruvgen export --dims 4 --metrics cosine --isa avx2 neon -o vendor
 *   cc -std=c11 -O2 -Ivendor nearest.c vendor/ruvgen_kernels.c -lm -o nearest && ./nearest
 */
#include <stdio.h>

#include "ruvgen_kernels.h"

enum { DIM = 4, COUNT = 5 };

int main(void)
{
    static const float rows[COUNT][DIM] = {
        {1, 0, 0, 0}, {0, 1, 0, 0}, {1, 1, 0, 0}, {0, 0, 1, 1}, {-1, 0, 0, 0},
    };
    static const float query[DIM] = {2, 1, 0, 0};
    float distances[COUNT];

    /* Once for many calls: it looks through a table. */
    const ruvgen_row *kernel = ruvgen_find(RUVGEN_METRIC_COSINE, RUVGEN_DTYPE_F32, RUVGEN_FORM_ROWS, DIM);
    if (!kernel) {
        fputs("the export has no such kernel\n", stderr);
        return 1;
    }
    ruvgen_call_rows(kernel, query, rows, sizeof rows[0], COUNT, DIM, distances);

    size_t nearest = 0;
    for (size_t i = 1; i < COUNT; i++)
        if (distances[i] < distances[nearest])
            nearest = i;
    printf("row %zu at %.4f by %s\n", nearest, (double)distances[nearest], kernel->symbol);
    return 0;
}
