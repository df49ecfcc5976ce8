/* Kernels of codes of edges: estimates of distances by signs, and the steps of a rotation. Part of ruvgen.h. */
#ifndef RUVGEN_EDGE_KERNELS_H
#define RUVGEN_EDGE_KERNELS_H

#include <stddef.h>
#include <stdint.h>

enum { RUVGEN_LIST_ROOM = 8 }; /* behind a list into which keys are inserted */

/* Those of one instruction set. Pointers need only the alignment of their type. All sets give the same bits, but for
 * estimates in portable C, which rounds products before it adds to them; of NaN neither sign nor payload is the same.
 *
 * bits is the number of elements of which edges have the signs, a multiple of 64, at most 4096. A block is what is
 * added for each of its RUVGEN_EDGE_COLUMNS edges, a float each, then a factor each, then the signs: 16 bytes for
 * every RUVGEN_EDGE_GROUP elements, where edge c has half of byte 2 * (c % 8) + c / 8 % 2, the low one if c < 16. A
 * bit is set where the element is not negative. */
typedef struct {
    int isa;

    /* out[c] = base + added[c] + factor[c] * (slope * sum + shift), where sum is that of the entries for the signs of
     * edge c in a table as below. Returns a bit for each that is at most limit. Meanwhile as many bytes as the signs have
     * are prefetched from `ahead` on, which may be any address. */
    uint32_t (*estimate)(const uint8_t *table, const void *block, size_t bits, float base, float slope,
                         float shift, float limit, float *out, const void *ahead);

    /* The table of a query of n elements, n <= bits, and what makes products with signs of sums of entries. Elements
     * become whole multiples of a step, at most RUVGEN_EDGE_LEVELS; entries are those of a group that are positive by
     * their signs, less all that are negative. All products are NaN if an element is NaN or infinite. */
    void (*table)(const float *y, size_t n, size_t bits, uint8_t *table, float *slope, float *shift);

    /* Multiply n elements by the factor, and by -1 those of which the bit is set: bit j % 64 of word j / 64. */
    void (*signs)(float *x, const uint64_t *flips, size_t n, float factor);

    /* The Walsh-Hadamard transform, without its factor, of n elements, a power of two. O(n log n). */
    void (*transform)(float *x, size_t n);

    /* x and y, which do not overlap, to (x + y) * factor and (x - y) * factor. */
    void (*mix)(float *x, float *y, size_t n, float factor);

    /* Insert n keys, at least one, one after the other, into an ascending list of `to` numbers. What follows a key moves
     * up: as far as the place of its old key, if that is in the list, else the last number is lost. Returns how many
     * numbers were less than all keys. list[-1] is less than all keys, and the list ends with at least RUVGEN_LIST_ROOM
     * numbers that are greater, which are written, too, behind the `to`. No number is NaN. */
    size_t (*insert)(double *list, size_t to, const double *keys, const double *olds, size_t n);
} ruvgen_edge_kernels;

/* The best on this CPU, at or below the forced ISA. */
const ruvgen_edge_kernels *ruvgen_edge_kernels_best(void);

#endif
