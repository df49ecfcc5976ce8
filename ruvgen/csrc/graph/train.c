/* Decides when a coding is trained and retrained. An index starts with uncoded rows. When it holds enough
 * rows to be representative, they are coded with the first coding whose measured recall is sufficient. All
 * rows are recoded if a row comes that a lossless coding cannot represent, or if too many elements lie
 * outside the grid of a lossy one. The coding is measured again when the number of new rows reaches half of
 * those that it was measured with. */
#include "graph/trust.h"

enum {
    TRAIN_FROM = 10000,       /* rows, or fewer if rows are long: as many as hold */
    TRAIN_ELEMENTS = 1280000, /* elements: from here on codes save more than training costs, */
    TRAIN_LEAST = 1000,       /* but at least as many rows as are representative */
    OUTSIDE = 50              /* retrain if more than one in this many elements is outside the grid */
};

static size_t train_from(size_t dim)
{
    const size_t rows = TRAIN_ELEMENTS / dim;
    return rows > TRAIN_FROM ? TRAIN_FROM : rows < TRAIN_LEAST ? TRAIN_LEAST : rows;
}

/* The codec to try first for this many rows. If "auto" has no codec for the metric, rows stay uncoded. */
static const ruvgen_codec *first_codec(const ruvgen_index_options *options, size_t rows)
{
    const ruvgen_codec *const asked = ruvgen_codecs[options->codec], *const cheapest = ruvgen_automatic[0];
    if (rows < train_from(options->dim))
        return ruvgen_automatic[RUVGEN_AUTOMATIC - 1];
    if (asked)
        return asked;
    return cheapest->has(options->metric, options->dim) ? cheapest : ruvgen_automatic[RUVGEN_AUTOMATIC - 1];
}

/* The state of choosing a coding. */
typedef struct {
    const ruvgen_index_options *options;
    const float *rows;
    size_t stride, n;
    ruvgen_truth truth;
    ruvgen_trust trust;
    float best; /* recall of the best coding so far */
    int done;
    ruvgen_coding coding;
} ruvgen_choice;

static int attempt(ruvgen_choice *choice, const ruvgen_codec *codec, double cut_off)
{
    const ruvgen_index_options *const options = choice->options;
    ruvgen_coding made;
    int status = ruvgen_coding_train(codec, options->metric, options->dim, cut_off, choice->rows,
                                     choice->stride, choice->n, &made);
    if (status)
        return status;
    if (!made.lossless && !choice->truth.questions)
        status = ruvgen_truth_open(&choice->truth, options, choice->rows, choice->stride, choice->n);
    if (!made.lossless && !status)
        status = ruvgen_trust_measure(&choice->truth, &made, &choice->trust);
    if (status)
        return status;
    const float recall = choice->trust.recall[codec->kind];
    choice->done = made.lossless || ruvgen_trusted(&choice->trust, codec->kind, (int)options->keep_raw);
    if (!choice->done && recall <= choice->best)
        return RUVGEN_OK;
    choice->best = ruvgen_codecs[options->codec] ? recall : -1; /* with auto, the last one tried is used */
    choice->coding = made;
    choice->coding.trust = choice->trust;
    return RUVGEN_OK;
}

/* Choose the first coding with sufficient recall, in the end uncoded rows; or the best coding of the codec
 * that was asked for. RUVGEN_E_MEMORY. */
static int choose(const ruvgen_index_options *options, const float *rows, size_t stride, size_t n,
                  ruvgen_coding *coding)
{
    const ruvgen_codec *const first = first_codec(options, n);
    const int only = ruvgen_codecs[options->codec] || first->plain;
    ruvgen_choice choice = {.options = options, .rows = rows, .stride = stride, .n = n, .best = -1};
    int status = RUVGEN_OK;
    for (size_t i = 0; i < RUVGEN_AUTOMATIC && !choice.done && !status; i++) {
        const ruvgen_codec *const codec = only ? first : ruvgen_automatic[i];
        for (size_t j = 0; j < RUVGEN_CUTS && !choice.done && !status; j++)
            if (codec->cuts[j] >= 0 && (codec->cuts[j] <= 0 || options->keep_raw))
                status = attempt(&choice, codec, codec->cuts[j]);
        if (only)
            break;
    }
    if (!status)
        *coding = choice.coding;
    if (!status && coding->lossless)
        coding->trust.depth = 0;
    ruvgen_truth_close(&choice.truth);
    return status;
}

static int same_grid(const ruvgen_coding *a, const ruvgen_coding *b)
{
    return a->codec == b->codec && a->lossless == b->lossless && a->low == b->low && a->scale == b->scale;
}

/* Convert all rows to this coding; if it is already in use, only update what was measured. */
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
        index->measured += n * index->options.dim; /* these are about to be added to `coded` */
        return status;
    }
    if (!view->coding.lossless || ruvgen_coding_holds(&view->coding, rows, stride, n))
        return RUVGEN_OK;
    coding = ruvgen_coding_plain(view->metric, view->dim);
    return use(index, &coding);
}

/* Measure the coding again: with more rows, neighbours are closer together, so recall may have fallen. */
static int still_trusted(ruvgen_index *index, const ruvgen_span *rows, uint32_t count)
{
    const float *base = (const float *)(const void *)rows->base;
    ruvgen_coding coding = ruvgen_view_now(index)->coding;
    ruvgen_truth truth;
    int status = ruvgen_truth_open(&truth, &index->options, base, rows->stride, count);
    if (!status)
        status = ruvgen_trust_measure(&truth, &coding, &coding.trust);
    ruvgen_truth_close(&truth);
    if (status) /* no memory now: keep the coding; the next insertion measures again */
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
        (void)use(index, &coding); /* if memory runs out, the old coding is kept */
}
