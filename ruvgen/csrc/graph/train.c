/* Decides when a coding is trained and retrained. An index starts with uncoded rows. When it holds enough
 * rows to be representative, they are coded with the first coding whose measured recall is sufficient. All
 * rows are recoded if a row comes that a lossless coding cannot represent, or if too many elements lie
 * outside the grid of a lossy one. The coding is measured again when the number of new rows reaches half of
 * those that it was measured with, or when recent rows show that it does not distinguish their neighbours
 * (graph/drift.c). A codec that failed for these is not chosen again, even if they are few among all; until
 * twice as many rows were coded as there are, so that those may all have been replaced. */
#include "graph/trust.h"

#ifndef RUVGEN_TRAIN_FROM
#define RUVGEN_TRAIN_FROM 10000 /* rows; tests under sanitizers set fewer, to see training often */
#endif

enum {
    TRAIN_FROM = RUVGEN_TRAIN_FROM, /* or fewer if rows are long: as many as hold */
    TRAIN_ELEMENTS = 1280000,       /* elements: from here on codes save more than training costs, */
    TRAIN_LEAST = 1000,             /* but at least as many rows as are representative */
    OUTSIDE = 50                    /* retrain if more than one in this many elements is outside the grid */
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
    const uint32_t *recent; /* slots of recent rows for which the coding in use fails */
    size_t recents;
    size_t threads;
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
        status = ruvgen_truth_open(&choice->truth, options, choice->rows, choice->stride, choice->n,
                                   choice->recent, choice->recents, choice->threads);
    if (!made.lossless && !status)
        status = ruvgen_trust_measure(&choice->truth, &made, &choice->trust);
    if (status) {
        ruvgen_coding_close(&made);
        return status;
    }
    const float recall = choice->trust.recall[codec->kind];
    choice->done = made.lossless || ruvgen_trusted(&choice->trust, codec->kind, (int)options->keep_raw);
    if (!choice->done && recall <= choice->best) {
        ruvgen_coding_close(&made);
        return RUVGEN_OK;
    }
    ruvgen_coding_close(&choice->coding);
    choice->best = ruvgen_codecs[options->codec] ? recall : -1; /* with auto, the last one tried is used */
    choice->coding = made;
    choice->coding.trust = choice->trust;
    return RUVGEN_OK;
}

/* What remains of an earlier measurement: codecs that failed. */
static ruvgen_trust failures(const ruvgen_trust *before)
{
    ruvgen_trust left = {.tried = before->failed, .failed = before->failed};
    for (size_t kind = 0; kind < RUVGEN_CODEC_COUNT; kind++)
        left.recall[kind] = before->failed >> kind & 1 ? before->recall[kind] : 0;
    left.rows = left.tried ? before->rows : 0;
    return left;
}

/* If a codec failed before, it still does for the rows for which it failed. */
static void remember(ruvgen_trust *trust, const ruvgen_trust *before, int kind)
{
    if (!(before->failed >> kind & 1))
        return;
    trust->failed |= UINT32_C(1) << kind;
    trust->depth = before->depth > trust->depth ? before->depth : trust->depth;
    trust->recall[kind] =
        before->recall[kind] < trust->recall[kind] ? before->recall[kind] : trust->recall[kind];
}

/* Choose the first coding with sufficient recall, in the end uncoded rows; or the best coding of the codec
 * that was asked for. RUVGEN_E_MEMORY. */
static int choose(const ruvgen_choice *from, const ruvgen_trust *before, ruvgen_coding *coding)
{
    ruvgen_choice choice = *from;
    const ruvgen_index_options *const options = choice.options;
    const ruvgen_codec *const first = first_codec(options, choice.n);
    const int only = ruvgen_codecs[options->codec] || first->plain;
    int status = RUVGEN_OK;
    choice.trust = failures(before);
    choice.best = -1;
    for (size_t i = 0; i < RUVGEN_AUTOMATIC && !choice.done && !status; i++) {
        const ruvgen_codec *const codec = only ? first : ruvgen_automatic[i];
        if (!only && !codec->plain && before->failed >> codec->kind & 1)
            continue;
        for (size_t j = 0; j < RUVGEN_CUTS && !choice.done && !status; j++)
            if (codec->cuts[j] >= 0 && (codec->cuts[j] <= 0 || options->keep_raw))
                status = attempt(&choice, codec, codec->cuts[j]);
        if (only)
            break;
    }
    if (status)
        ruvgen_coding_close(&choice.coding);
    else
        *coding = choice.coding;
    if (!status && coding->lossless)
        coding->trust.depth = 0;
    else if (!status)
        remember(&coding->trust, before, coding->codec->kind);
    ruvgen_truth_close(&choice.truth);
    return status;
}

static int same_grid(const ruvgen_coding *a, const ruvgen_coding *b)
{
    return a->codec == b->codec && a->lossless == b->lossless && a->low == b->low && a->scale == b->scale
           && ruvgen_same_basis(a, b);
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
    copy->coding.trust = coding->trust;
    return ruvgen_view_publish(index, copy, NULL);
}

int ruvgen_train_before(ruvgen_index *index, const void *rows, size_t stride, size_t n, size_t threads)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    ruvgen_coding coding;
    if (index->options.dtype != RUVGEN_DTYPE_F32) { /* rows are their own codes */
        index->measured += n * index->options.dim;
        return RUVGEN_OK;
    }
    if (!count && !index->adopted) {
        const ruvgen_choice choice = {
            .options = &index->options, .rows = rows, .stride = stride, .n = n, .threads = threads};
        static const ruvgen_trust none;
        int status = choose(&choice, &none, &coding);
        if (!status) {
            status = use(index, &coding);
            ruvgen_coding_close(&coding);
        }
        ruvgen_drift_measured(index, 1);
        ruvgen_drift_forget(index);
        index->measured += n * index->options.dim; /* these are about to be added to `coded` */
        return status;
    }
    if (!view->coding.lossless || ruvgen_coding_holds(&view->coding, rows, stride, n))
        return RUVGEN_OK;
    coding = ruvgen_coding_plain(view->metric, view->dim, RUVGEN_DTYPE_F32);
    return use(index, &coding);
}

/* Whether a coding that was measured again can stay. */
static int judge(ruvgen_index *index, ruvgen_coding *measured, const ruvgen_trust *before)
{
    const int kind = measured->codec->kind;
    const int fails = index->options.codec == RUVGEN_CODEC_AUTO
                          ? !ruvgen_trusted(&measured->trust, kind, (int)index->options.keep_raw)
                          : (int)((measured->trust.failed & ~before->failed) >> kind & 1);
    if (fails)
        return 0;
    remember(&measured->trust, before, kind);
    if (!use(index, measured) && !index->drift.again)
        ruvgen_drift_forget(index);
    return 1;
}

/* Measure the coding again: with more rows, neighbours are closer together, so recall may have fallen. Returns
 * whether it can stay. */
static int still_trusted(ruvgen_index *index, const ruvgen_choice *with, const ruvgen_trust *before)
{
    ruvgen_coding coding = ruvgen_view_now(index)->coding;
    ruvgen_truth truth;
    int status = ruvgen_truth_open(&truth, with->options, with->rows, with->stride, with->n, with->recent,
                                   with->recents, with->threads);
    if (!status)
        status = ruvgen_trust_measure(&truth, &coding, &coding.trust);
    ruvgen_truth_close(&truth);
    /* If there is no memory now, keep the coding; the next insertion measures again. */
    return status || judge(index, &coding, before);
}

/* Whether so many rows came that the codec in use must be measured again. */
static int is_old(const ruvgen_index *index, const ruvgen_view *view, uint32_t count)
{
    const ruvgen_trust *trust = &view->coding.trust;
    const uint64_t since = (index->coded - index->measured) / view->dim;
    /* If codes confuse more rows than a walk shows, or fail, the rows that they confuse may become more with each one
     * that comes. */
    const int grows = trust->failed >> view->coding.codec->kind & 1 || trust->depth > RUVGEN_SHOWN;
    if (grows && trust->depth < count / 4 && since >= trust->depth / 3)
        return 1;
    return since >= trust->rows / 2;
}

/* noticed: recent rows show that codes fail for them. */
static void train(ruvgen_index *index, int noticed)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    const ruvgen_codec *const first = first_codec(&index->options, count), *const own = view->coding.codec;
    const ruvgen_span *rows = ruvgen_plain_rows(view);
    const int drifted = index->unfit > index->coded / OUTSIDE,
              automatic = !ruvgen_codecs[index->options.codec];
    if (!rows || index->options.dtype != RUVGEN_DTYPE_F32
        || (first->plain && !(index->adopted && drifted && !own->plain))
        || !(drifted || noticed || is_old(index, view, count)))
        return;
    const int bad = ruvgen_drift_is_bad(index);
    const int replaced = index->coded / view->dim >= 2 * (uint64_t)ruvgen_linked(view);
    const int failing = (int)(view->coding.trust.failed >> own->kind & 1);
    const ruvgen_trust before = replaced ? (ruvgen_trust){0} : view->coding.trust;
    const ruvgen_choice with = {.options = &index->options,
                                .rows = (const float *)(const void *)rows->base,
                                .stride = rows->stride,
                                .n = count,
                                .threads = index->insertion ? index->insertion->threads : 1,
                                .recent = index->drift.slots,
                                .recents = bad || failing ? index->drift.count : 0};
    const int stays = !own->plain && !drifted && own == first && !index->mistrusted;
    const size_t rows_now = index->insertion ? index->insertion->n : 0;
    if (stays && !bad && !ruvgen_pays_for_all(index, rows_now)) {
        ruvgen_measuring_begin(index, with.recent, with.recents, &before);
        return;
    }
    ruvgen_measuring_forget(index);
    index->mistrusted = 0;
    ruvgen_effort_spend(index, RUVGEN_EFFORT_WHOLE, count);
    if (stays && still_trusted(index, &with, &before)) {
        if (bad)
            ruvgen_drift_measured(index, 0);
        return;
    }
    ruvgen_coding coding;
    if (choose(&with, &before, &coding)) { /* no memory: the old coding is kept, and measured again later */
        if (bad)
            ruvgen_drift_measured(index, 0);
        return;
    }
    const int changed = !same_grid(&coding, &view->coding), lossy = !view->coding.lossless;
    const int failed = bad
                       || (automatic && coding.trust.tried >> own->kind & 1
                           && !ruvgen_trusted(&coding.trust, own->kind, (int)index->options.keep_raw));
    const int status = use(index, &coding);
    ruvgen_coding_close(&coding);
    if (bad || (changed && !status))
        ruvgen_drift_measured(index, changed && !status);
    if (status)
        return;
    if (changed && lossy && failed)
        index->drift.again = 1;
    else if (!index->drift.again)
        ruvgen_drift_forget(index);
}

void ruvgen_train_judge(ruvgen_index *index, const ruvgen_measured *found)
{
    const uint64_t now = index->coded;
    ruvgen_coding coding = ruvgen_view_now(index)->coding;
    coding.trust = found->trust;
    index->mistrusted = !judge(index, &coding, &found->before);
    if (!index->mistrusted && index->coded == now)
        index->measured = found->coded;
}

void ruvgen_train_after(ruvgen_index *index)
{
    train(index, 0);
}

void ruvgen_train_meanwhile(ruvgen_index *index)
{
    train(index, 1);
}
