/* Codes of edges by signs, as in RaBitQ (Gao and Long, 2024) and SymphonyQG (Gou and others, 2025). From a row v, a
 * neighbour x is r = x - v away, of which the signs u are kept. For a query q,
 *   <q - v, r>  is about  c (<u, q> - <u, v>),   c = |r|² / sum |r|
 * without bias, since rows are rotated; and the distance from q to x is that to v and
 *   |r|² - 2 <q - v, r>      for squares
 *   -<v, r> - <q - v, r>     for products
 * What does not depend on q is added in one number per edge; the other is its factor. */
#include "codec/edges.h"

#include "codec/basis.h"

enum { GROUP = RUVGEN_EDGE_GROUP, ENTRIES = RUVGEN_EDGE_ENTRIES };

typedef struct {
    float added[RUVGEN_COLUMNS], factor[RUVGEN_COLUMNS];
    uint8_t bits[]; /* 16 bytes for each group of four elements, see edge_kernels.h */
} block;

static size_t sign_bytes(const ruvgen_coding *coding)
{
    return (size_t)coding->basis->bits / 8 * RUVGEN_COLUMNS;
}

static size_t block_bytes(const ruvgen_coding *coding)
{
    return sizeof(block) + sign_bytes(coding);
}

static size_t table_bytes(size_t dim)
{
    return (dim + 63) / 64 * 64 / GROUP * ENTRIES;
}

size_t ruvgen_edges_query_bytes(size_t dim)
{
    return (dim * (sizeof(float) + 1) + 63) / 64 * 64 + 64 + table_bytes(dim);
}

static void clear(void *to, size_t column)
{
    block *const its = to;
    its->added[column] = NAN;
    its->factor[column] = 0;
}

static void encode(const ruvgen_coding *coding, const void *own, float own_constant, const void *other,
                   float constant, void *to, size_t column)
{
    block *const its = to;
    const uint8_t *const v = own, *const x = other;
    const size_t dim = coding->dim, bits = coding->basis->bits, last = bits < dim ? bits : dim;
    int32_t squares = 0, size = 0, along = 0, product = 0; /* |r|², sum |r|, <u, v>, <v, r> */
    uint8_t signs[4096 + 64];
    memset(signs, 1, bits);
    for (size_t j = 0; j < dim; j++) {
        const int at = v ? v[j] - 128 : 0, r = x[j] - 128 - at;
        squares += r * r;
        product += at * r;
    }
    for (size_t j = 0; j < last; j++) {
        const int at = v ? v[j] - 128 : 0, r = x[j] - 128 - at;
        size += r < 0 ? -r : r;
        along += r < 0 ? -at : at;
        signs[j] = r >= 0;
    }
    const float s = ruvgen_fused_step(coding), c = size ? (float)squares / (float)size : 0.0f;
    if (ruvgen_is_square(coding->metric)) {
        its->added[column] = s * s * ((float)squares + 2 * c * (float)along);
        its->factor[column] = -2 * s * c;
    } else {
        its->added[column] = s * s * (c * (float)along - (float)product) + (constant - own_constant);
        its->factor[column] = -s * c;
    }
    const size_t byte = 2 * (column % 8) + column / 8 % 2, shift = column < 16 ? 0 : 4;
    for (size_t g = 0; g < bits / GROUP; g++) {
        const uint8_t *of = signs + g * GROUP;
        const unsigned nibble = (unsigned)(of[0] | of[1] << 1 | of[2] << 2 | of[3] << 3);
        uint8_t *const at = its->bits + g * 16 + byte;
        *at = (uint8_t)((*at & ~(15u << shift)) | nibble << shift);
    }
}

static void ask(const ruvgen_coding *coding, void *room, const ruvgen_query *query, ruvgen_asked *asked)
{
    const size_t dim = coding->dim, bits = coding->basis->bits, last = bits < dim ? bits : dim;
    uint8_t *const table = (uint8_t *)room + (dim * (sizeof(float) + 1) + 63) / 64 * 64;
    coding->basis->kernels->table(room, last, bits, table, &asked->slope, &asked->shift);
    asked->table = table;
    asked->centre = query->rest;
}

static uint32_t estimate(const ruvgen_coding *coding, const ruvgen_asked *asked, const void *from, float base,
                         float limit, float *out, const void *ahead)
{
    const ruvgen_basis *const basis = coding->basis;
    return basis->kernels->estimate(asked->table, from, basis->bits, base, asked->slope, asked->shift, limit,
                                    out, ahead);
}

const ruvgen_edges ruvgen_edges_of_bits = {
    .block_bytes = block_bytes,
    .sign_bytes = sign_bytes,
    .encode = encode,
    .clear = clear,
    .ask = ask,
    .estimate = estimate,
};
