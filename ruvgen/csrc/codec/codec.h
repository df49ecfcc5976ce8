/* Codecs: how an index keeps the rows that it ranks by. Each is one constant struct in a file of its own, and nothing
 * outside this folder asks which of them it is. */
#ifndef RUVGEN_CODEC_H
#define RUVGEN_CODEC_H

#include <math.h>

#include "memory/memory.h"
#include "ruvgen.h"

/* What was measured of codings of the rows there were. */
typedef struct {
    uint32_t tried;  /* a bit for each codec */
    uint32_t failed; /* those that do not distinguish the neighbours of some rows that came later */
    uint32_t depth;  /* candidates by code that are compared again for 10 results; 0: not measured */
    uint32_t rows;
    float recall[RUVGEN_CODEC_COUNT]; /* of the 10 nearest rows, the share that codes lead to */
} ruvgen_trust;

typedef struct ruvgen_codec ruvgen_codec;
typedef struct ruvgen_edges ruvgen_edges;

/* What a codec that rotates rows has learned of them. Immutable; shared by the codings that were copied. */
typedef struct {
    uint32_t holders;
    uint32_t bits;  /* elements of which an edge has one bit, a multiple of 64 */
    double unit;    /* lengths are counted in it: about that of a row by products, and else 1 */
    double squares; /* the square of the centre's length */
    float *centre;  /* the mean of all rows; where angles count, of rows divided by their norms */
    float *rotated; /* the same in that unit, and rotated */
    const ruvgen_edge_kernels *kernels;
} ruvgen_basis;

/* A codec, and what it learned from rows like those that it is for. */
typedef struct {
    const ruvgen_codec *codec;
    int metric;
    uint32_t dim;
    int lossless;        /* codes give back every row exactly, so nothing else is kept */
    float low, scale;    /* of a grid for all rows: element = low + scale * code */
    ruvgen_basis *basis; /* NULL for codecs that do not rotate */
    ruvgen_trust trust;
} ruvgen_coding;

/* A query as the kernel takes it, and what makes a distance of the kernel's result. */
typedef struct {
    const void *x;
    float alpha, beta, shift, sum, rest; /* for `finish` */
    int exact;                           /* distances are those of the rows, as their codes have them */
    double unit,
        offset; /* times such a distance, for euclidean times its root, and added: about the metric's */
} ruvgen_query;

/* Codes that were compared with a query: those at slots, or if that is NULL the first ones; and their constants. */
typedef struct {
    const char *base;
    size_t stride;
    const uint32_t *slots;
    const float *constants;
    size_t dim;
} ruvgen_compared;

enum { RUVGEN_CUTS = 2 };

struct ruvgen_codec {
    int kind;   /* enum ruvgen_codec_kind */
    int dtype;  /* of its kernels */
    int plain;  /* codes are the rows themselves */
    int whole;  /* which are whole numbers or bits, so that nothing lies between them */
    int metric; /* by which its kernels compare codes; -1: by that which the index ranks by */

    /* What to train it with, one after the other: of the elements, the share at each end that need not fit. Finer steps
     * for all others are worth it, where the rows themselves decide at last. Below 0: nothing. */
    double cuts[RUVGEN_CUTS];

    int (*has)(int metric, size_t dim);
    size_t (*row_bytes)(size_t dim);
    size_t (*query_bytes)(size_t dim); /* room that a query needs while it is in use */
    /* Whether it wants a float of each row beside the links that lead there; NULL: never. Others can be part of the
     * code. */
    int (*has_constant)(int metric);

    /* From its codec, metric and dim, with low 0 and scale 1, to a coding for rows like these. O(n dim).
     * RUVGEN_E_MEMORY. */
    int (*train)(ruvgen_coding *coding, double cut_off, const float *rows, size_t stride, size_t n);
    /* Whether a row comes back exactly. */
    int (*holds)(const ruvgen_coding *coding, const float *row);
    /* Returns the number of elements that did not fit. */
    size_t (*encode)(const ruvgen_coding *coding, const float *row, void *code, float *constant);
    void (*decode)(const ruvgen_coding *coding, const void *code, float *row);

    /* room: query_bytes. Elements that kernels read beyond dim are zero, in codes too. */
    void (*query)(const ruvgen_coding *coding, const float *x, void *room, ruvgen_query *query);
    /* A row as a query, which ranks only. */
    void (*row_query)(const ruvgen_coding *coding, const void *code, float constant, void *room,
                      ruvgen_query *query);
    /* The kernel's results to distances, in place. NULL: they are. */
    void (*finish)(const ruvgen_query *query, const ruvgen_compared *rows, size_t count, float *out);

    /* Of a file, whoever wrote it: whether training could have made this coding, and encoding these codes. */
    int (*may_be)(const ruvgen_coding *coding);
    int (*right)(const ruvgen_coding *coding, const ruvgen_compared *rows, size_t count);

    const ruvgen_edges *edges; /* NULL: none */
};

/* A query as it is compared with edges: a table, and what makes an estimate of a sum of its entries:
 * base + added + factor * (slope * sum + shift), with the row's distance for the base. */
typedef struct {
    const uint8_t *table;
    float slope, shift;
    float centre; /* the distance to the centre of all rows, as a base */
} ruvgen_asked;

enum { RUVGEN_COLUMNS = RUVGEN_EDGE_COLUMNS }; /* edges of a block */

/* Codes of edges: how a row differs from its neighbours. A block of them has what is added for each, its factor, and
 * the bits. */
struct ruvgen_edges {
    size_t (*block_bytes)(const ruvgen_coding *coding);
    size_t (*sign_bytes)(const ruvgen_coding *coding); /* at the end of it */
    /* The edge from a row to another, NULL for the centre of all rows, by their codes and constants. */
    void (*encode)(const ruvgen_coding *coding, const void *own, float own_constant, const void *other,
                   float constant, void *block, size_t column);
    /* No edge: its estimates are NaN. */
    void (*clear)(void *block, size_t column);
    /* From the query in this room, which has to stay. */
    void (*ask)(const ruvgen_coding *coding, void *room, const ruvgen_query *query, ruvgen_asked *asked);
    /* Returns a bit for each estimate that is at most `limit`. */
    uint32_t (*estimate)(const ruvgen_coding *coding, const ruvgen_asked *asked, const void *block,
                         float base, float limit, float *out, const void *ahead);
};

/* By enum ruvgen_codec_kind; NULL for AUTO. */
extern const ruvgen_codec *const ruvgen_codecs[RUVGEN_CODEC_COUNT];

/* What codec "auto" tries, in the order of what it costs; the last are the rows as they are. */
enum { RUVGEN_AUTOMATIC = 3 };
extern const ruvgen_codec *const ruvgen_automatic[RUVGEN_AUTOMATIC];

/* The rows as they are, of an element type; NULL if there is no such codec: codec/typed.c. */
const ruvgen_codec *ruvgen_plain_codec(int dtype);
ruvgen_coding ruvgen_coding_plain(int metric, uint32_t dim, int dtype);
/* As `train`, from nothing. */
int ruvgen_coding_train(const ruvgen_codec *codec, int metric, uint32_t dim, double cut_off,
                        const float *rows, size_t stride, size_t n, ruvgen_coding *coding);
/* Copies of a coding share its basis, and each is closed once. */
RUVGEN_INLINE void ruvgen_coding_hold(const ruvgen_coding *coding)
{
    if (coding->basis)
        coding->basis->holders++;
}
void ruvgen_coding_close(ruvgen_coding *coding);
/* What a coding has learned beside its grid, as files hold it: the centre, in so many bytes. */
size_t ruvgen_learned_bytes(const ruvgen_codec *codec, size_t dim);
/* From a file. RUVGEN_E_FORMAT: no codec can have learned that. RUVGEN_E_MEMORY. */
int ruvgen_learn(ruvgen_coding *coding, const float *centre);
int ruvgen_same_basis(const ruvgen_coding *a, const ruvgen_coding *b);
/* Whether the codec keeps a float of each row beside the links. */
RUVGEN_INLINE int ruvgen_codec_has_constant(const ruvgen_codec *codec, int metric)
{
    return codec->has_constant && codec->has_constant(metric);
}
/* Whether rows are coded without loss; of a lossless coding. O(n dim). */
RUVGEN_INLINE int ruvgen_coding_holds(const ruvgen_coding *coding, const float *rows, size_t stride, size_t n)
{
    for (size_t i = 0; i < n && !coding->codec->plain; i++)
        if (!coding->codec->holds(coding, ruvgen_at(rows, stride, i)))
            return 0;
    return 1;
}
/* The metric that its kernels compare codes by. */
int ruvgen_coding_metric(const ruvgen_codec *codec, int metric);
/* Room for a query of any codec. */
size_t ruvgen_query_bytes(size_t dim);

/* The same for those who name a codec by its number: 0 or -1 if there is none such, or it is AUTO. */
int ruvgen_codec_has(int kind, int metric, size_t dim);
int ruvgen_codec_dtype(int kind);
int ruvgen_codec_metric(int kind, int metric);
/* The first one that AUTO tries. */
int ruvgen_codec_first(void);

#endif
