/* Orders: sorted, and shuffled in the same way on every machine. */
#ifndef RUVGEN_ORDER_H
#define RUVGEN_ORDER_H

#include <stddef.h>
#include <stdint.h>

/* Ascending; no element may be NaN. O(n log n). */
void ruvgen_sort_floats(float *values, size_t n);
void ruvgen_sort_ids(int64_t *values, size_t n);
void ruvgen_sort_slots(uint32_t *values, size_t n);
void ruvgen_sort_words(uint64_t *values, size_t n);
/* Fisher and Yates, with a linear congruential generator that starts from this state. */
void ruvgen_shuffle(uint32_t *order, size_t n, uint64_t state);
/* The finaliser of splitmix64 (Vigna): bits that look random, of any number. */
uint64_t ruvgen_mixed(uint64_t x);

#endif
