#include "layout/pack.h"

#define PANEL ((size_t)RUVGEN_PANEL)

enum { SIDE = 8, LINE = 64 / sizeof(uint16_t) };

typedef uint16_t vector8 __attribute__((vector_size(16)));

#define LOW(a, b) __builtin_shufflevector(a, b, 0, 8, 1, 9, 2, 10, 3, 11)
#define HIGH(a, b) __builtin_shufflevector(a, b, 4, 12, 5, 13, 6, 14, 7, 15)

/* Transpose a square of eight rows and eight elements, in three rounds of interleaving pairs of vectors. */
static void transpose8(uint16_t *panel, const void *rows, size_t stride, size_t j)
{
    vector8 a[SIDE], b[SIDE];
    for (size_t r = 0; r < SIDE; r++)
        memcpy(&a[r], (const uint16_t *)ruvgen_at(rows, stride, r) + j, sizeof a[r]);
    for (size_t i = 0; i < SIDE / 2; i++) {
        b[2 * i] = LOW(a[i], a[i + 4]);
        b[2 * i + 1] = HIGH(a[i], a[i + 4]);
    }
    for (size_t i = 0; i < SIDE / 2; i++) {
        a[2 * i] = LOW(b[i], b[i + 4]);
        a[2 * i + 1] = HIGH(b[i], b[i + 4]);
    }
    for (size_t i = 0; i < SIDE / 2; i++) {
        b[2 * i] = LOW(a[i], a[i + 4]);
        b[2 * i + 1] = HIGH(a[i], a[i + 4]);
    }
    for (size_t i = 0; i < SIDE; i++)
        memcpy(panel + (j + i) * PANEL, &b[i], sizeof b[i]);
}

void ruvgen_pack_halves(uint16_t *panel, const void *rows, size_t stride, size_t count, size_t dim)
{
    const size_t squares = count / SIDE * SIDE, dim8 = dim / SIDE * SIDE;
    /* Fill whole cache lines of the panel, and prefetch the next panel's rows, as in pack.c. */
    for (size_t first = 0; first < squares; first += LINE)
        for (size_t line = 0; line < dim8; line += LINE)
            for (size_t r = first; r < first + LINE && r < squares; r += SIDE) {
                for (size_t k = 0; k < SIDE; k++)
                    __builtin_prefetch((const char *)rows + (r + k + PANEL) * stride + line * sizeof *panel);
                for (size_t j = line; j < line + LINE && j < dim8; j += SIDE)
                    transpose8(panel + r, ruvgen_at(rows, stride, r), stride, j);
            }
    for (size_t r = 0; r < PANEL; r++) {
        const uint16_t *row = r < count ? ruvgen_at(rows, stride, r) : NULL;
        for (size_t j = r < squares ? dim8 : 0; j < dim; j++)
            panel[j * PANEL + r] = row ? row[j] : 0;
    }
}
