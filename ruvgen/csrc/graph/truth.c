/* The exact nearest rows of a sample of queries, among all rows: with more rows, neighbours lie closer
 * together, and codes distinguish them less well. The sample is small, so this costs less than a hundredth of
 * building the graph. */
#include "graph/trust.h"

enum {
    MOST = 128, /* queries; fewer if they would need more than */
    DISTANCES = 3 << 20,
    LEAST = 32
};

static void offer_answers(ruvgen_question *question, size_t from, const float *distances, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!(distances[i] <= question->limit) || from + i == question->row) /* also false for NaN */
            continue;
        ruvgen_keys_offer(question->nearest, &question->count, RUVGEN_NEAREST,
                          ruvgen_candidate(distances[i], (uint32_t)(from + i)));
        if (question->count == RUVGEN_NEAREST)
            question->limit = ruvgen_candidate_distance(question->nearest[RUVGEN_NEAREST - 1]);
    }
}

/* Rows that float32 cannot distinguish from the last of the nearest count as equally near. */
static void include_equals(ruvgen_question *question, int metric)
{
    question->limit = ruvgen_truth_limit(question->limit, metric);
    if (!isfinite(question->limit))
        question->count = 0; /* distances that overflow float32 have no order */
}

/* Compare some of the questions with a block. */
static void compare(const ruvgen_truth *truth, size_t first, size_t end, size_t from, size_t count)
{
    uint32_t places[RUVGEN_TRUTH_BLOCK];
    float distances[RUVGEN_TRUTH_BLOCK];
    for (uint32_t i = 0; i < count; i++)
        places[i] = i;
    for (size_t i = first; i < end; i++) {
        ruvgen_truth_measure(truth, &truth->questions[i], from, places, count, distances);
        offer_answers(&truth->questions[i], from, distances, count);
    }
}

static void answer(void *argument, size_t worker, size_t first, size_t end)
{
    const ruvgen_truth *const truth = argument;
    (void)worker;
    for (size_t from = 0; from < truth->n; from += RUVGEN_TRUTH_BLOCK) {
        const size_t left = truth->n - from;
        compare(truth, first, end, from, left < RUVGEN_TRUTH_BLOCK ? left : RUVGEN_TRUTH_BLOCK);
    }
    for (size_t i = first; i < end; i++)
        include_equals(&truth->questions[i], truth->options->metric);
}

void ruvgen_truth_go_on(const ruvgen_truth *truth, size_t from, size_t count)
{
    compare(truth, 0, truth->count, from, count);
}

void ruvgen_truth_conclude(const ruvgen_truth *truth)
{
    for (size_t i = 0; i < truth->count; i++)
        include_equals(&truth->questions[i], truth->options->metric);
}

int ruvgen_truth_ask(ruvgen_truth *truth, const ruvgen_index_options *options, const float *rows,
                     size_t stride, size_t n, const uint32_t *recent, size_t recents)
{
    const ruvgen_row *exact =
        ruvgen_find(options->metric, RUVGEN_DTYPE_F32, RUVGEN_FORM_GATHER, options->dim);
    size_t count = DISTANCES / n;
    count = count > MOST ? MOST : count < LEAST ? LEAST : count;
    const size_t most = count;
    count = count > n ? n : count;
    recents = recents > most ? most : recents;
    *truth = (ruvgen_truth){.options = options,
                            .rows = rows,
                            .stride = stride,
                            .n = n,
                            .count = count + recents,
                            .recents = recents,
                            .exact = (ruvgen_gather)exact->fn,
                            .questions = ruvgen_zeroed((count + recents) * sizeof *truth->questions)};
    if (!truth->questions)
        return RUVGEN_E_MEMORY;
    uint64_t state = options->seed;
    for (size_t i = 0; i < count; i++) { /* one from each stretch, because rows may be sorted */
        state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        const size_t first = i * n / count, end = (i + 1) * n / count;
        const size_t row = first + (size_t)((state >> 33) % (end - first));
        truth->questions[i] =
            (ruvgen_question){.x = ruvgen_at(rows, stride, row), .row = (uint32_t)row, .limit = INFINITY};
    }
    for (size_t i = 0; i < recents; i++)
        truth->questions[count + i] =
            (ruvgen_question){.x = ruvgen_at(rows, stride, recent[i]), .row = recent[i], .limit = INFINITY};
    return RUVGEN_OK;
}

int ruvgen_truth_open(ruvgen_truth *truth, const ruvgen_index_options *options, const float *rows,
                      size_t stride, size_t n, const uint32_t *recent, size_t recents, size_t threads)
{
    enum { PIECE = 16 }; /* questions for which a row is loaded once */
    const int status = ruvgen_truth_ask(truth, options, rows, stride, n, recent, recents);
    if (!status)
        ruvgen_parallel(threads, truth->count, PIECE, answer, truth);
    return status;
}

void ruvgen_truth_close(ruvgen_truth *truth)
{
    ruvgen_give(truth->questions);
}
