/* When a coding is made, and made anew. An index starts with rows as they are. When it holds enough to tell what
 * they look like, they are coded, by the first coding that is measured to find what rows themselves find; when rows
 * come that a lossless coding does not hold, or too many that lie outside of a lossy one's grid, all are coded
 * again; and when half as many came as it was measured with, it is measured again. */
#include "graph_trust.h"

enum {
    TRAIN_FROM = 10000,       /* rows; or of long ones as many as have */
    TRAIN_ELEMENTS = 1280000, /* of which a search reads more than codes take to make, */
    TRAIN_LEAST = 1000,       /* but no fewer than tell what rows look like */
    OUTSIDE = 50              /* one of so many elements may be, before the grid is drawn anew */
};

static size_t train_from(size_t dim)
{
    const size_t rows = TRAIN_ELEMENTS / dim;
    return rows > TRAIN_FROM ? TRAIN_FROM : rows < TRAIN_LEAST ? TRAIN_LEAST : rows;
}

/* The coding that so many rows begin with. */
static int first_kind(const ruvgen_index_options *options, size_t rows)
{
    if (rows < train_from(options->dim))
        return RUVGEN_CODEC_F32;
    if (options->codec != RUVGEN_CODEC_AUTO)
        return options->codec;
    return ruvgen_sq8_suits(options) ? RUVGEN_CODEC_SQ8 : RUVGEN_CODEC_F32;
}

/* Codings in the order of what they cost. Of the elements at each end of the grid some are cut off at first: finer
 * steps for all others are worth it, where the rows themselves decide at last. */
static const struct {
    int kind;
    double cut_off;
} attempts[] = {
    {RUVGEN_CODEC_SQ8, 0.0005}, {RUVGEN_CODEC_SQ8, 0}, {RUVGEN_CODEC_F16, 0}, {RUVGEN_CODEC_F32, 0}};

enum { ATTEMPTS = sizeof attempts / sizeof *attempts };

/* The first coding that can be trusted, if need be rows as they are; or the best one of the kind that was asked for.
 * RUVGEN_E_MEMORY. */
static int choose(const ruvgen_index_options *options, const float *rows, size_t stride, size_t n,
                  ruvgen_coding *coding)
{
    const int first = first_kind(options, n), named = options->codec != RUVGEN_CODEC_AUTO;
    ruvgen_truth truth = {0};
    ruvgen_trust trust = {0};
    float best = -1;
    int status = RUVGEN_OK, done = 0;
    for (int i = 0; i < ATTEMPTS && !done && !status; i++) {
        if (best < 0 && attempts[i].kind != first)
            continue;
        if (named && attempts[i].kind != first)
            break;
        if (attempts[i].cut_off > 0 && !options->keep_raw)
            continue;
        ruvgen_coding made;
        status = ruvgen_coding_train(options, attempts[i].kind, attempts[i].cut_off, rows, stride, n, &made);
        done = status || made.lossless;
        if (!done && !truth.questions)
            status = ruvgen_truth_open(&truth, options, rows, stride, n);
        if (!done && !status)
            status = ruvgen_trust_measure(&truth, &made, &trust);
        if (status)
            break;
        done = done || ruvgen_trusted(&trust, made.kind, (int)options->keep_raw);
        if (!done && named && trust.recall[made.kind] <= best)
            continue;
        best = trust.recall[made.kind];
        *coding = made;
        coding->trust = trust;
    }
    if (!status && coding->lossless)
        coding->trust.depth = 0;
    ruvgen_truth_close(&truth);
    return status;
}

static int same_grid(const ruvgen_coding *a, const ruvgen_coding *b)
{
    return a->kind == b->kind && a->lossless == b->lossless && a->low == b->low && a->scale == b->scale;
}

/* All rows in this coding. If they are, what was measured of it is new. */
static int use(ruvgen_index *index, const ruvgen_coding *coding)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    if (!same_grid(coding, &view->coding)) {
        const int status = ruvgen_store_recode(index, coding);
        if (!status)
            index->unfit = index->coded = index->measured = 0;
        return status;
    }
    index->measured = index->coded;
    if (!memcmp(&coding->trust, &view->coding.trust, sizeof coding->trust))
        return RUVGEN_OK;
    ruvgen_view *copy = ruvgen_view_copy(view);
    if (!copy)
        return RUVGEN_E_MEMORY;
    copy->coding = *coding;
    return ruvgen_view_publish(index, copy, NULL);
}

int ruvgen_train_before(ruvgen_index *index, const float *rows, size_t stride, size_t n)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    ruvgen_coding coding;
    if (!count) {
        int status = choose(&index->options, rows, stride, n, &coding);
        status = status ? status : use(index, &coding);
        index->measured += n * index->options.dim; /* these are about to be counted among the coded */
        return status;
    }
    if (!view->coding.lossless || ruvgen_coding_holds(&view->coding, rows, stride, n, view->dim))
        return RUVGEN_OK;
    coding = (ruvgen_coding){.kind = RUVGEN_CODEC_F32, .lossless = 1, .scale = 1};
    return use(index, &coding);
}

/* Whether the coding still does what was measured of it: rows that came since are closer to others. */
static int still_trusted(ruvgen_index *index, const ruvgen_span *rows, uint32_t count)
{
    const float *base = (const float *)(const void *)rows->base;
    ruvgen_coding coding = ruvgen_view_now(index)->coding;
    ruvgen_truth truth;
    int status = ruvgen_truth_open(&truth, &index->options, base, rows->stride, count);
    if (!status)
        status = ruvgen_trust_measure(&truth, &coding, &coding.trust);
    ruvgen_truth_close(&truth);
    if (status) /* no memory for it now: it serves, and the next insertion asks again */
        return 1;
    if (index->options.codec == RUVGEN_CODEC_AUTO
        && !ruvgen_trusted(&coding.trust, coding.kind, (int)index->options.keep_raw))
        return 0;
    (void)use(index, &coding);
    return 1;
}

void ruvgen_train_after(ruvgen_index *index)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    const int kind = first_kind(&index->options, count), plain = view->coding.kind == RUVGEN_CODEC_F32;
    const ruvgen_span *rows = ruvgen_plain_rows(view);
    const int drifted = index->unfit > index->coded / OUTSIDE;
    const int old = (index->coded - index->measured) / view->dim >= view->coding.trust.rows / 2;
    if (!rows || kind == RUVGEN_CODEC_F32 || !(drifted || old))
        return;
    if (!plain && !drifted && view->coding.kind == kind && still_trusted(index, rows, count))
        return;
    ruvgen_coding coding;
    if (!choose(&index->options, (const float *)(const void *)rows->base, rows->stride, count, &coding))
        (void)use(index, &coding); /* without memory for it the old coding serves */
}
