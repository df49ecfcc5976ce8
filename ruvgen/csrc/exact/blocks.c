#include "exact/blocks.h"

#include "exact/tiles.h"

enum {
    NEAR = 16 << 10, /* bytes of the rows that are taken at a time */
    QUERIES = 96,    /* whose sums are kept until they become distances */
};

/* What a metric is computed of: another one, or the same, of an element type that has blocks. */
typedef struct {
    int metric, dtype;
    ruvgen_derivation how;
} source;

static int is(int metric, int measure)
{
    return metric == ruvgen_plain_metrics[measure];
}

static source of_bytes(int metric, int dtype)
{
    const int product = ruvgen_plain_metrics[RUVGEN_MEASURES_PRODUCT];
    if (is(metric, RUVGEN_MEASURES_SQUARE))
        return (source){product, dtype, RUVGEN_SQUARE_OF_BYTES};
    if (is(metric, RUVGEN_MEASURES_LENGTH))
        return (source){product, dtype, RUVGEN_LENGTH_OF_BYTES};
    if (is(metric, RUVGEN_MEASURES_ANGLE))
        return (source){product, dtype,
                        dtype == RUVGEN_DTYPE_I8 ? RUVGEN_ANGLE_OF_SIGNED : RUVGEN_ANGLE_OF_UNSIGNED};
    return (source){metric, dtype, RUVGEN_AS_IT_IS};
}

static source of_doubles(int metric, int narrow)
{
    const int product = ruvgen_plain_metrics[RUVGEN_MEASURES_PRODUCT];
    if (is(metric, RUVGEN_MEASURES_ANGLE))
        return (source){product, RUVGEN_DTYPE_DOUBLE, narrow ? RUVGEN_NARROWED_ANGLE : RUVGEN_ANGLE};
    return (source){metric, RUVGEN_DTYPE_DOUBLE, narrow ? RUVGEN_NARROWED : RUVGEN_AS_IT_IS};
}

/* The metric of bits that blocks have: it counts those that differ. */
static int counted(void)
{
    int metric = 0;
    while (metric < RUVGEN_METRIC_COUNT && !ruvgen_find(metric, RUVGEN_DTYPE_B1, RUVGEN_FORM_BLOCK, 1))
        metric++;
    return metric;
}

static source source_of(int metric, int dtype)
{
    switch (dtype) {
    case RUVGEN_DTYPE_I8:
    case RUVGEN_DTYPE_U8:
        return of_bytes(metric, dtype);
    case RUVGEN_DTYPE_F64:
    case RUVGEN_DTYPE_DOUBLE:
        return of_doubles(metric, dtype == RUVGEN_DTYPE_F64);
    case RUVGEN_DTYPE_F16:
    case RUVGEN_DTYPE_BF16:
        return (source){metric, RUVGEN_DTYPE_F32, RUVGEN_AS_IT_IS};
    default:
        if (dtype == RUVGEN_DTYPE_B1 && is(metric, RUVGEN_MEASURES_SHARE))
            return (source){counted(), dtype, RUVGEN_SHARE_OF_BITS};
        return (source){metric, dtype, RUVGEN_AS_IT_IS};
    }
}

static int has_norms(ruvgen_derivation how)
{
    return how != RUVGEN_AS_IT_IS && how != RUVGEN_NARROWED;
}

static const ruvgen_row *find_block(const source *of, size_t dim)
{
    return of->metric < RUVGEN_METRIC_COUNT ? ruvgen_find(of->metric, of->dtype, RUVGEN_FORM_BLOCK, dim)
                                            : NULL;
}

/* From how many queries on blocks are the faster way; 0: never. Tiles are faster where there are registers for large
 * ones, and portable C has too few for either. What has tiles is searched row by row below their number of queries,
 * as by sketches, which give the same bits. */
static size_t least(int metric, int dtype, size_t dim)
{
    const source of = source_of(metric, dtype);
    const ruvgen_row *const row = find_block(&of, dim);
    const int tiles = ruvgen_tiles_pay(metric, dtype, SIZE_MAX, SIZE_MAX, dim);
    if (!row || !row->needs || (tiles && row->isa != RUVGEN_ISA_AVX2))
        return 0;
    return tiles ? RUVGEN_TILES_FROM : RUVGEN_BLOCKS_FROM;
}

int ruvgen_blocks_pay(int metric, int dtype, size_t m, size_t dim)
{
    const size_t from = least(metric, dtype, dim);
    return from && m >= from;
}

size_t ruvgen_exact_share(int metric, int dtype, size_t m, size_t n, size_t dim)
{
    if (ruvgen_blocks_pay(metric, dtype, m, dim))
        return least(metric, dtype, dim);
    return ruvgen_tiles_pay(metric, dtype, m, n, dim) ? RUVGEN_TILES_FROM : 1;
}

/* The norms of at most a batch of vectors. */
static void measure(const ruvgen_blocks *blocks, const void *vectors, size_t stride, size_t count,
                    const ruvgen_norm *norms)
{
    double squares[RUVGEN_BLOCK_MOST]; /* or words */
    blocks->norms(blocks->zero, vectors, stride, count, blocks->dim, squares);
    for (size_t i = 0; i < count; i++)
        if (blocks->size == sizeof *squares)
            ruvgen_norm_of_double(norms, i, squares[i]);
        else
            ruvgen_norm_of_whole(norms, i, ((const ruvgen_word *)(const void *)squares)[i]);
}

int ruvgen_blocks_open(ruvgen_blocks *blocks, int metric, int dtype, const void *x, size_t x_stride, size_t m,
                       size_t dim, ruvgen_arena *scratch)
{
    const source of = source_of(metric, dtype);
    const ruvgen_row *const row = find_block(&of, dim);
    const int length = of.dtype == RUVGEN_DTYPE_B1 ? of.metric : ruvgen_plain_metrics[RUVGEN_MEASURES_SQUARE];
    const ruvgen_row *const norms =
        has_norms(of.how) ? ruvgen_find(length, of.dtype, RUVGEN_FORM_ROWS, dim) : NULL;
    if (!row)
        return RUVGEN_E_ARGUMENT;
    const size_t bytes = ruvgen_elements_bytes(of.dtype, dim), size = ruvgen_result_bytes(row->result);
    const size_t fit = NEAR / bytes / 4 * 4;
    const size_t batch = fit < 4 ? 4 : fit > RUVGEN_BLOCK_MOST ? RUVGEN_BLOCK_MOST : fit;
    const ruvgen_mark mark = ruvgen_arena_mark(scratch);
    const size_t kept =
        norms ? m : 0; /* words are for all, so that more queries than memory holds are refused */
    *blocks = (ruvgen_blocks){
        .kernel = (ruvgen_block)row->fn,
        .norms = norms ? (ruvgen_rows)norms->fn : NULL,
        .how = of.how,
        .dtype = dtype,
        .computed = of.dtype,
        .x_stride = x_stride,
        .x = x,
        .dim = dim,
        .size = size,
        .batch = batch,
        .widened = ruvgen_arena_array(scratch, of.dtype == dtype ? 1 : batch, bytes),
        .zero = ruvgen_arena_array(scratch, norms ? bytes : 1, 1),
        .sums = ruvgen_arena_array(scratch, QUERIES * batch, size),
        .xs = {ruvgen_arena_array(scratch, m, sizeof(uint32_t)),
               ruvgen_arena_array(scratch, kept, sizeof(double))},
        .ys = {ruvgen_arena_array(scratch, batch, sizeof(uint32_t)),
               ruvgen_arena_array(scratch, batch, sizeof(double))},
        .scratch = scratch,
        .mark = mark,
    };
    if (!blocks->widened || !blocks->zero || !blocks->sums || !blocks->xs.whole || !blocks->xs.length
        || !blocks->ys.whole || !blocks->ys.length) {
        ruvgen_blocks_close(blocks);
        return RUVGEN_E_MEMORY;
    }
    if (norms) {
        memset(blocks->zero, 0, bytes);
        for (size_t i = 0; i < m; i += batch) {
            const ruvgen_norm some = {blocks->xs.whole + i, blocks->xs.length + i};
            measure(blocks, ruvgen_at(x, x_stride, i), x_stride, m - i < batch ? m - i : batch, &some);
        }
    }
    return RUVGEN_OK;
}

static void widen(const ruvgen_blocks *blocks, const void *row, void *to)
{
    const uint16_t *const halves = row;
    const float *const floats = row;
    float *const narrow = to;
    double *const wide = to;
    if (blocks->dtype == RUVGEN_DTYPE_F64)
        for (size_t j = 0; j < blocks->dim; j++)
            wide[j] = (double)floats[j];
    else if (blocks->dtype == RUVGEN_DTYPE_BF16)
        for (size_t j = 0; j < blocks->dim; j++)
            narrow[j] = ruvgen_bf16(halves[j]);
    else
        for (size_t j = 0; j < blocks->dim; j++)
            narrow[j] = ruvgen_f16(halves[j]);
}

void ruvgen_blocks_load(ruvgen_blocks *blocks, const void *y, size_t y_stride, size_t count)
{
    blocks->y = y;
    blocks->y_stride = y_stride;
    if (blocks->computed != blocks->dtype) {
        blocks->y = blocks->widened;
        blocks->y_stride = ruvgen_elements_bytes(blocks->computed, blocks->dim);
        for (size_t r = 0; r < count; r++)
            widen(blocks, ruvgen_at(y, y_stride, r), ruvgen_into(blocks->widened, blocks->y_stride, r));
    }
    if (blocks->norms)
        measure(blocks, blocks->y, blocks->y_stride, count, &blocks->ys);
}

void ruvgen_blocks_run(const ruvgen_blocks *blocks, size_t first, size_t m, size_t count, void *out,
                       size_t out_stride)
{
    const void *const x = ruvgen_at(blocks->x, blocks->x_stride, first);
    if (blocks->how == RUVGEN_AS_IT_IS) {
        blocks->kernel(x, blocks->x_stride, m, blocks->y, blocks->y_stride, count, blocks->dim, out,
                       out_stride);
        return;
    }
    const size_t stride = blocks->batch * blocks->size;
    for (size_t i = 0; i < m; i += QUERIES) {
        const size_t some = m - i < QUERIES ? m - i : QUERIES;
        blocks->kernel(ruvgen_at(x, blocks->x_stride, i), blocks->x_stride, some, blocks->y, blocks->y_stride,
                       count, blocks->dim, blocks->sums, stride);
        for (size_t q = 0; q < some; q++)
            ruvgen_derive(blocks->how, ruvgen_at(blocks->sums, stride, q), &blocks->xs, first + i + q,
                          &blocks->ys, count, ruvgen_into(out, out_stride, i + q));
    }
}

void ruvgen_blocks_close(ruvgen_blocks *blocks)
{
    (void)ruvgen_arena_rewind(blocks->scratch, blocks->mark);
}
