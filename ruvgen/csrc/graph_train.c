/* When a coding is made, and made anew. An index starts with rows as they are. When it holds enough to tell what
 * they look like, they are coded; when rows come that a lossless coding does not hold, or too many that lie outside
 * of a lossy one's grid or of the sphere that products are searched on, all are coded again. */
#include "graph.h"

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

/* F32 as long as there are too few rows. */
static ruvgen_index_options wanted(const ruvgen_index *index, size_t rows)
{
    ruvgen_index_options options = index->options;
    if (rows < train_from(options.dim))
        options.codec = RUVGEN_CODEC_F32;
    return options;
}

static int use(ruvgen_index *index, ruvgen_coding coding)
{
    const int status = ruvgen_store_recode(index, &coding);
    if (!status)
        index->unfit = index->coded = 0;
    return status;
}

int ruvgen_train_before(ruvgen_index *index, const float *rows, size_t stride, size_t n)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    ruvgen_coding coding;
    if (!count) {
        const ruvgen_index_options options = wanted(index, n);
        const int status = ruvgen_coding_train(&options, rows, stride, n, &coding);
        const int plain = coding.kind == RUVGEN_CODEC_F32 && view->coding.kind == RUVGEN_CODEC_F32;
        return status || plain ? status : use(index, coding);
    }
    if (!view->coding.lossless || ruvgen_coding_holds(&view->coding, rows, stride, n, view->dim))
        return RUVGEN_OK;
    coding = (ruvgen_coding){.kind = RUVGEN_CODEC_F32, .lossless = 1, .scale = 1};
    return use(index, coding);
}

void ruvgen_train_after(ruvgen_index *index)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t count = atomic_load_explicit(&view->count, memory_order_relaxed);
    const int plain = view->coding.kind == RUVGEN_CODEC_F32;
    const ruvgen_span *rows = ruvgen_plain_rows(view);
    const ruvgen_index_options options = wanted(index, count);
    const int due = plain && options.codec != RUVGEN_CODEC_F32 && !index->untrainable;
    const int drifted = index->unfit > index->coded / OUTSIDE;
    if (!rows || !(due || drifted))
        return;
    ruvgen_coding coding;
    if (ruvgen_coding_train(&options, (const float *)(const void *)rows->base, rows->stride, count, &coding))
        return; /* no memory for it now: the old coding serves, and the next insertion asks again */
    index->untrainable = coding.kind == RUVGEN_CODEC_F32;
    if (!index->untrainable)
        use(index, coding);
}
