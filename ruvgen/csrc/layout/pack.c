#include "layout/pack.h"

#define PANEL ((size_t)RUVGEN_PANEL)

enum { WORD = 4, LINE = 64 / WORD };

typedef uint32_t vector4 __attribute__((vector_size(16)));

static vector4 load4(const void *row, size_t word)
{
    vector4 v;
    memcpy(&v, (const char *)row + word * WORD, sizeof v);
    return v;
}

/* Transpose four words of four rows, from word j on, into the panel. */
static void transpose4(ruvgen_word *panel, const void *y, size_t stride, size_t j, uint32_t flip)
{
    const vector4 a = load4(ruvgen_at(y, stride, 0), j), b = load4(ruvgen_at(y, stride, 1), j);
    const vector4 c = load4(ruvgen_at(y, stride, 2), j), d = load4(ruvgen_at(y, stride, 3), j);
    const vector4 ab_low = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const vector4 ab_high = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    const vector4 cd_low = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const vector4 cd_high = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    const vector4 columns[4] = {
        __builtin_shufflevector(ab_low, cd_low, 0, 1, 4, 5) ^ flip,
        __builtin_shufflevector(ab_low, cd_low, 2, 3, 6, 7) ^ flip,
        __builtin_shufflevector(ab_high, cd_high, 0, 1, 4, 5) ^ flip,
        __builtin_shufflevector(ab_high, cd_high, 2, 3, 6, 7) ^ flip,
    };
    for (size_t k = 0; k < 4; k++)
        memcpy(panel + (j + k) * PANEL, &columns[k], sizeof columns[k]);
}

void ruvgen_pack(ruvgen_word *panel, const void *rows, size_t stride, size_t count, size_t bytes,
                 uint32_t flip)
{
    const size_t words = (bytes + WORD - 1) / WORD, fours = count / 4 * 4, words4 = bytes / WORD / 4 * 4;
    /* Transpose squares that fill whole cache lines, and prefetch those of the next panel: so many rows are
     * read in parallel that the hardware prefetcher finds no pattern. Prefetching past the last row is
     * harmless. */
    for (size_t first = 0; first < fours; first += LINE)
        for (size_t line = 0; line < words4; line += LINE)
            for (size_t r = first; r < first + LINE && r < fours; r += 4) {
                for (size_t k = 0; k < 4; k++)
                    __builtin_prefetch((const char *)rows + (r + k + PANEL) * stride + line * WORD);
                for (size_t j = line; j < line + LINE && j < words4; j += 4)
                    transpose4(panel + r, ruvgen_at(rows, stride, r), stride, j, flip);
            }
    for (size_t r = 0; r < PANEL; r++) {
        const char *row = r < count ? ruvgen_at(rows, stride, r) : NULL;
        for (size_t j = r < fours ? words4 : 0; j < words; j++) {
            uint32_t word = 0;
            if (row && (j + 1) * WORD <= bytes)
                memcpy(&word, row + j * WORD, WORD);
            else if (row)
                memcpy(&word, row + j * WORD, bytes - j * WORD);
            panel[j * PANEL + r] = word ^ flip;
        }
    }
}
