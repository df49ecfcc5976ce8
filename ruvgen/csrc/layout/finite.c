#include "layout/finite.h"

#include "status.h"

int ruvgen_rows_finite(const float *rows, size_t stride, size_t n, size_t dim, size_t *bad)
{
    enum { LANES = 16 }; /* independent sums, so that memory bandwidth is the limit */
    for (*bad = 0; *bad < n; ++*bad) {
        const float *row = ruvgen_at(rows, stride, *bad);
        float sums[LANES] = {0};
        size_t j = 0;
        for (; j + LANES <= dim; j += LANES)
            for (size_t lane = 0; lane < LANES; lane++)
                sums[lane] += row[j + lane] * 0.0f; /* 0, or NaN if the element is NaN or Inf */
        for (; j < dim; j++)
            sums[0] += row[j] * 0.0f;
        for (size_t lane = 1; lane < LANES; lane++)
            sums[0] += sums[lane];
        if (sums[0] != 0.0f)
            return RUVGEN_E_VALUE;
    }
    return RUVGEN_OK;
}

int ruvgen_is_finite(int dtype, const void *row, size_t dim)
{
    const uint32_t *const words = row;
    const uint16_t *const halves = row;
    const uint32_t inf = dtype == RUVGEN_DTYPE_F32 ? 0x7f800000 : dtype == RUVGEN_DTYPE_F16 ? 0x7c00 : 0x7f80;
    for (size_t j = 0; j < dim; j++)
        if (((dtype == RUVGEN_DTYPE_F32 ? words[j] : halves[j]) & inf) == inf)
            return 0;
    return 1;
}
