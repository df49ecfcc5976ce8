/* The two files of sq8. */
#ifndef RUVGEN_SQ8_H
#define RUVGEN_SQ8_H

#include "codec/codec.h"

enum { RUVGEN_LEVELS = 255 };

int ruvgen_sq8_train(ruvgen_coding *coding, double cut_off, const float *rows, size_t stride, size_t n);
int ruvgen_sq8_holds(const ruvgen_coding *coding, const float *row);
int ruvgen_sq8_may_be(const ruvgen_coding *coding);

#endif
