/* When a coding is made, and made anew. An index starts with rows as they are. When it holds enough to tell what
 * they look like, they are coded, by the first coding that is measured to find what rows themselves find; when rows
 * come that a lossless coding does not hold, or too many that lie outside of a lossy one's grid, all are coded
 * again; and when half as many came as it was measured with, it is measured again. */
#include "graph/trust.h"

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

/* The codec that so many rows begin with. Where "auto" has none but rows as they are for a metric, they stay. */
static const ruvgen_codec *first_codec(const ruvgen_index_options *options, size_t rows)
{
    const ruvgen_codec *const asked = ruvgen_codecs[options->codec], *const cheapest = ruvgen_automatic[0];
    if (rows < train_from(options->dim))
        return ruvgen_automatic[RUVGEN_AUTOMATIC - 1];
    if (asked)
        return asked;
    return cheapest->has(options->metric, options->dim) ? cheapest : ruvgen_automatic[RUVGEN_AUTOMATIC - 1];
}

/* Rows that are looking for their coding. */
typedef struct {
    const ruvgen_index_options *options;
    const float *rows;
    size_t stride, n;
    ruvgen_truth truth;
    ruvgen_trust trust;
    float best; /* what the coding so far leads to */
    int done;
    ruvgen_coding coding;
} ruvgen_choice;

static int attempt(ruvgen_choice *all, const ruvgen_codec *codec, double cut_off)
{
    const ruvgen_index_options *const options = all->options;
    ruvgen_coding made;
    int status = ruvgen_coding_train(codec, options->metric, options->dim, cut_off, all->rows, all->stride,
                                     all->n, &made);
    if (status)
        return status;
    if (!made.lossless && !all->truth.questions)
        status = ruvgen_truth_open(&all->truth, options, all->rows, all->stride, all->n);
    if (!made.lossless && !status)
        status = ruvgen_trust_measure(&all->truth, &made, &all->trust);
    if (status)
        return status;
    const float recall = all->trust.recall[codec->kind];
    all->done = made.lossless || ruvgen_trusted(&all->trust, codec->kind, (int)options->keep_raw);
    if (!all->done && recall <= all->best)
        return RUVGEN_OK;
    all->best =
        ruvgen_codecs[options->codec] ? recall : -1; /* of those that auto tries the last one serves */
    all->coding = made;
    all->coding.trust = all->trust;
    return RUVGEN_OK;
}

/* The first coding that can be trusted, if need be rows as they are; or the best one of the codec that was asked for.
 * RUVGEN_E_MEMORY. */
static int choose(const ruvgen_index_options *options, const float *rows, size_t stride, size_t n,
                  ruvgen_coding *coding)
{
    const ruvgen_codec *const first = first_codec(options, n);
    const int only = ruvgen_codecs[options->codec] || first->plain;
    ruvgen_choice all = {.options = options, .rows = rows, .stride = stride, .n = n, .best = -1};
    int status = RUVGEN_OK;
    for (size_t i = 0; i < RUVGEN_AUTOMATIC && !all.done && !status; i++) {
        const ruvgen_codec *const codec = only ? first : ruvgen_automatic[i];
        for (size_t j = 0; j < RUVGEN_CUTS && !all.done && !status; j++)
            if (codec->cuts[j] >= 0 && (codec->cuts[j] <= 0 || options->keep_raw))
                status = attempt(&all, codec, codec->cuts[j]);
        if (only)
            break;
    }
    if (!status)
        *coding = all.coding;
    if (!status && coding->lossless)
        coding->trust.depth = 0;
    ruvgen_truth_close(&all.truth);
    return status;
}

static int same_grid(const ruvgen_coding *a, const ruvgen_coding *b)
{
    return a->codec == b->codec && a->lossless == b->lossless && a->low == b->low && a->scale == b->scale;
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
    if (!view->coding.lossless || ruvgen_coding_holds(&view->coding, rows, stride, n))
        return RUVGEN_OK;
    coding = ruvgen_coding_plain(view->metric, view->dim);
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
        && !ruvgen_trusted(&coding.trust, coding.codec->kind, (int)index->options.keep_raw))
        return 0;
    (void)use(index, &coding);
    return 1;
}

void ruvgen_train_after(ruvgen_index *index)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    const ruvgen_codec *const first = first_codec(&index->options, count), *const own = view->coding.codec;
    const ruvgen_span *rows = ruvgen_plain_rows(view);
    const int drifted = index->unfit > index->coded / OUTSIDE;
    const int old = (index->coded - index->measured) / view->dim >= view->coding.trust.rows / 2;
    if (!rows || first->plain || !(drifted || old))
        return;
    if (!own->plain && !drifted && own == first && still_trusted(index, rows, count))
        return;
    ruvgen_coding coding;
    if (!choose(&index->options, (const float *)(const void *)rows->base, rows->stride, count, &coding))
        (void)use(index, &coding); /* without memory for it the old coding serves */
}
