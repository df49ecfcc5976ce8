/* The two files of sq8. */
#ifndef RUVGEN_SQ8_H
#define RUVGEN_SQ8_H

#include "codec/codec.h"

enum { RUVGEN_LEVELS = 255 };

/* What is shared with other codes of a byte per element. */
size_t ruvgen_sq8_row_bytes(size_t dim);
/* The nearest level, and whether it is more than half a step away. */
RUVGEN_INLINE uint8_t ruvgen_sq8_level(float at, size_t *outside)
{
    *outside += at < -0.5f || at > RUVGEN_LEVELS + 0.5f;
    return (uint8_t)(int)((at > 0 ? at < RUVGEN_LEVELS ? at : RUVGEN_LEVELS : 0) + 0.5f); /* NaN: 0 */
}
/* Levels from the middle, 128, as signed bytes; and their sum. */
int32_t ruvgen_sq8_signed(const uint8_t *levels, size_t dim, int8_t *code);
/* alpha * constant + (beta * product + shift). */
void ruvgen_sq8_finish(const ruvgen_query *query, const ruvgen_compared *rows, size_t count, float *out);

int ruvgen_sq8_train(ruvgen_coding *coding, double cut_off, const float *rows, size_t stride, size_t n);
int ruvgen_sq8_holds(const ruvgen_coding *coding, const float *row);
int ruvgen_sq8_may_be(const ruvgen_coding *coding);

#endif
