/* Measures how well codes preserve the order of distances: all rows are coded and compared with some queries.
 * For each of a query's nearest rows, it counts how many other rows the codes rank before it. */
#include "graph/trust.h"

/* The required recall of codes. A search loses what codes miss, and somewhat more because the graph is built
 * with the same codes and rows are added later; in total one in a hundred is acceptable. */
static const double enough = 0.995, enough_alone = 0.999; /* alone: without raw rows for reranking */

/* Codes that take small groups of rows for one row keep them in the pool, but the graph leads badly through such groups.
 * Then the nearest are not among the first by code. */
enum { CLOSE = 16 };
static const double enough_close = 0.9;

/* The ranks of one query. */
typedef struct {
    ruvgen_query query;
    uint32_t count;
    float codes[RUVGEN_NEAREST];    /* distances of the nearest rows by their codes, ascending */
    uint64_t ahead[RUVGEN_NEAREST]; /* other rows ranked before each of them */
} ruvgen_rank;

struct ruvgen_trial {
    const ruvgen_truth *truth;
    ruvgen_view *view; /* holds the codes of one block */
    ruvgen_rank *ranks;
    uint64_t *places;
    char *rooms; /* one per query */
    size_t room;
};

static void encode(const ruvgen_trial *trial, size_t slot, size_t row)
{
    (void)ruvgen_row_put(trial->view, slot, ruvgen_at(trial->truth->rows, trial->truth->stride, row));
}

static void measure(const ruvgen_trial *trial, const ruvgen_rank *rank, size_t count, float *out)
{
    static const float none[RUVGEN_TRUTH_BLOCK];
    const ruvgen_view *view = trial->view;
    const float *constants = view->constants ? (const float *)(const void *)view->constants->base : none;
    ruvgen_measure(view, &rank->query, view->codes->base, NULL, constants, count, out);
}

/* Encode a query, and compute the distances of its nearest rows by their codes. */
static void prepare(const ruvgen_trial *trial, size_t i)
{
    const ruvgen_question *question = &trial->truth->questions[i];
    ruvgen_rank *rank = &trial->ranks[i];
    ruvgen_query_of(trial->view, question->x, trial->rooms + i * trial->room, &rank->query);
    float distances[RUVGEN_NEAREST];
    for (size_t j = 0; j < question->count; j++)
        encode(trial, j, RUVGEN_SLOT(question->nearest[j]));
    measure(trial, rank, question->count, distances);
    for (size_t j = 0; j < question->count; j++) {
        if (!isfinite(distances[j])) /* codes never find it */
            continue;
        size_t at = rank->count++;
        for (; at && rank->codes[at - 1] > distances[j]; at--)
            rank->codes[at] = rank->codes[at - 1];
        rank->codes[at] = distances[j];
    }
}

/* Count the rows of the encoded block that codes rank before each of the nearest. */
static void count_ahead(const ruvgen_trial *trial, size_t i, size_t from, size_t count)
{
    const ruvgen_question *question = &trial->truth->questions[i];
    ruvgen_rank *rank = &trial->ranks[i];
    float distances[RUVGEN_TRUTH_BLOCK], exact[RUVGEN_TRUTH_BLOCK];
    uint32_t places[RUVGEN_TRUTH_BLOCK];
    if (!rank->count)
        return;
    measure(trial, rank, count, distances);
    const float last = rank->codes[rank->count - 1];
    size_t n = 0;
    for (size_t j = 0; j < count; j++) {
        places[n] = (uint32_t)j;
        n += (distances[j] <= last) & (from + j != question->row);
    }
    ruvgen_truth_measure(trial->truth, question, from, places, n, exact);
    for (size_t j = 0; j < n; j++)
        for (size_t k = 0; k < rank->count && !(exact[j] <= question->limit); k++)
            rank->ahead[k] += distances[places[j]] <= rank->codes[k];
}

/* The rank of each nearest row is its rank among the nearest, plus the number of other rows ahead. Returns
 * the recall for some of the questions, of those that are close if they are too few, and how deep their ranks are. */
static float recall_of(const ruvgen_trial *trial, size_t from, size_t to, uint64_t *places, uint32_t *depth)
{
    const ruvgen_truth *truth = trial->truth;
    const uint32_t pool = truth->options->keep_raw ? RUVGEN_POOL_DEPTH : RUVGEN_NEAREST;
    size_t total = 0, held = 0, close = 0;
    for (size_t i = from; i < to; i++) {
        const ruvgen_rank *rank = &trial->ranks[i];
        for (size_t j = 0; j < truth->questions[i].count; j++, total++) {
            places[total] = j < rank->count ? j + 1 + rank->ahead[j] : RUVGEN_ALL_DEPTH;
            held += places[total] <= pool;
            close += places[total] <= CLOSE;
        }
    }
    ruvgen_sort_words(places, total);
    /* Without raw rows there is no reranking, so depth has no effect. */
    *depth = total && truth->options->keep_raw ? (uint32_t)places[(size_t)(enough * (double)(total - 1))] : 0;
    if (!total)
        return 1.0f;
    const double of_close = (double)close / (double)total, of_pool = (double)held / (double)total;
    return (float)(of_close < enough_close ? of_close : of_pool);
}

/* Each further row can come before those that are the nearest now. */
static uint32_t with_headroom(uint32_t depth)
{
    return depth < RUVGEN_ALL_DEPTH / 2 ? depth + depth / 2 : RUVGEN_ALL_DEPTH;
}

/* If codes fail for recent rows, these decide, however few they are among all. */
static void conclude(const ruvgen_trial *trial, uint64_t *places, int kind, ruvgen_trust *trust)
{
    const ruvgen_truth *truth = trial->truth;
    const size_t general = truth->count - truth->recents;
    const uint32_t bit = UINT32_C(1) << kind;
    uint32_t deeper;
    trust->tried |= bit;
    trust->failed &= ~bit;
    trust->rows = (uint32_t)truth->n;
    trust->recall[kind] = recall_of(trial, 0, general, places, &trust->depth);
    if (trust->depth > RUVGEN_SHOWN)
        trust->depth = with_headroom(trust->depth);
    if (!truth->recents)
        return;
    const float recent = recall_of(trial, general, truth->count, places, &deeper);
    if (recent >= RUVGEN_DRIFTED && trust->recall[kind] >= (float)enough) {
        if (deeper > trust->depth && deeper <= RUVGEN_POOL_DEPTH)
            trust->depth = deeper;
        return;
    }
    trust->failed |= bit;
    trust->recall[kind] = recent < trust->recall[kind] ? recent : trust->recall[kind];
    deeper = with_headroom(deeper);
    trust->depth = deeper > trust->depth ? deeper : trust->depth;
}

ruvgen_trial *ruvgen_trial_open(const ruvgen_truth *truth, const ruvgen_coding *coding)
{
    ruvgen_index_options options = *truth->options;
    ruvgen_trial *const trial = ruvgen_zeroed(sizeof *trial);
    if (!trial)
        return NULL;
    options.keep_raw = 0;
    trial->truth = truth;
    trial->room = (coding->codec->query_bytes(options.dim) + 63) / 64 * 64;
    trial->view = ruvgen_view_open(&options, coding, RUVGEN_TRUTH_BLOCK);
    trial->ranks = ruvgen_zeroed(truth->count * sizeof *trial->ranks);
    trial->rooms = ruvgen_room(truth->count * trial->room + 1);
    trial->places = ruvgen_room(truth->count * RUVGEN_NEAREST * sizeof *trial->places);
    if (!trial->view || !trial->ranks || !trial->rooms || !trial->places
        || ruvgen_view_fit(trial->view, RUVGEN_TRUTH_BLOCK)) {
        ruvgen_trial_close(trial);
        return NULL;
    }
    for (size_t i = 0; i < truth->count; i++)
        prepare(trial, i);
    return trial;
}

void ruvgen_trial_go_on(ruvgen_trial *trial, size_t from, size_t count)
{
    for (size_t j = 0; j < count; j++)
        encode(trial, j, from + j);
    for (size_t i = 0; i < trial->truth->count; i++)
        count_ahead(trial, i, from, count);
}

void ruvgen_trial_conclude(const ruvgen_trial *trial, ruvgen_trust *trust)
{
    conclude(trial, trial->places, trial->view->coding.codec->kind, trust);
}

void ruvgen_trial_close(ruvgen_trial *trial)
{
    if (!trial)
        return;
    ruvgen_view_close(trial->view);
    ruvgen_give(trial->ranks);
    ruvgen_give(trial->rooms);
    ruvgen_give(trial->places);
    ruvgen_give(trial);
}

int ruvgen_trust_measure(const ruvgen_truth *truth, const ruvgen_coding *coding, ruvgen_trust *trust)
{
    ruvgen_trial *const trial = ruvgen_trial_open(truth, coding);
    if (!trial)
        return RUVGEN_E_MEMORY;
    for (size_t from = 0; from < truth->n; from += RUVGEN_TRUTH_BLOCK) {
        const size_t left = truth->n - from;
        ruvgen_trial_go_on(trial, from, left < RUVGEN_TRUTH_BLOCK ? left : RUVGEN_TRUTH_BLOCK);
    }
    ruvgen_trial_conclude(trial, trust);
    ruvgen_trial_close(trial);
    return RUVGEN_OK;
}

int ruvgen_trusted(const ruvgen_trust *trust, int kind, int keep_raw)
{
    return trust->recall[kind] >= (float)(keep_raw ? enough : enough_alone);
}
