/* Measures the coding in use again, in steps, while rows come and go. The rows that ask are copied. An answer whose row
 * was replaced before codes are compared is dropped. */
#include "graph/trust.h"

enum { PRODUCTS = 1 << 20 }; /* elements compared in a step */

typedef struct ruvgen_measuring {
    const ruvgen_span *rows;
    uint64_t moved, coded;
    ruvgen_trust before;
    ruvgen_coding coding;
    ruvgen_truth truth;
    float *asking; /* copies */
    ruvgen_trial *trial;
    size_t from, rows_at_once;
} measuring;

void ruvgen_measuring_forget(ruvgen_index *index)
{
    measuring *const own = index->measuring;
    if (!own)
        return;
    index->measuring = NULL;
    ruvgen_trial_close(own->trial);
    ruvgen_truth_close(&own->truth);
    ruvgen_coding_close(&own->coding);
    ruvgen_give(own->asking);
    ruvgen_give(own);
}

static int copy_questions(measuring *own, size_t dim)
{
    own->asking = ruvgen_room(own->truth.count * dim * sizeof *own->asking);
    if (!own->asking)
        return RUVGEN_E_MEMORY;
    for (size_t i = 0; i < own->truth.count; i++) {
        memcpy(own->asking + i * dim, own->truth.questions[i].x, dim * sizeof *own->asking);
        own->truth.questions[i].x = own->asking + i * dim;
    }
    return RUVGEN_OK;
}

void ruvgen_measuring_begin(ruvgen_index *index, const uint32_t *recent, size_t recents,
                            const ruvgen_trust *before)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    const ruvgen_span *const rows = ruvgen_plain_rows(view);
    measuring *const own = index->measuring ? NULL : ruvgen_zeroed(sizeof *own);
    if (!own)
        return;
    own->rows = rows;
    own->moved = view->moved;
    own->coded = index->coded;
    own->before = *before;
    own->coding = view->coding;
    ruvgen_coding_hold(&own->coding);
    index->measuring = own;
    const size_t n = atomic_load_explicit(&view->count, memory_order_relaxed);
    if (ruvgen_truth_ask(&own->truth, &index->options, (const float *)(const void *)rows->base, rows->stride,
                         n, recent, recents)
        || copy_questions(own, view->dim)) {
        ruvgen_measuring_forget(index);
        return;
    }
    const size_t most = PRODUCTS / view->dim / own->truth.count;
    own->rows_at_once = most < 1 ? 1 : most > RUVGEN_TRUTH_BLOCK ? RUVGEN_TRUTH_BLOCK : most;
}

/* Drop the answers whose rows are others now. */
static void check_answers(const measuring *own)
{
    for (size_t i = 0; i < own->truth.count; i++) {
        ruvgen_question *const question = &own->truth.questions[i];
        uint32_t left = 0;
        for (uint32_t j = 0; j < question->count; j++) {
            const uint32_t slot = RUVGEN_SLOT(question->nearest[j]), first = 0;
            float distance;
            ruvgen_truth_measure(&own->truth, question, slot, &first, 1, &distance);
            if (ruvgen_candidate(distance, slot) == question->nearest[j])
                question->nearest[left++] = question->nearest[j];
        }
        question->count = left;
    }
}

/* Returns whether it is finished. */
static int go_on(ruvgen_index *index, measuring *own)
{
    const size_t left = own->truth.n - own->from, n = left < own->rows_at_once ? left : own->rows_at_once;
    ruvgen_effort_spend(index, RUVGEN_EFFORT_MEASURE, n);
    if (own->trial)
        ruvgen_trial_go_on(own->trial, own->from, n);
    else
        ruvgen_truth_go_on(&own->truth, own->from, n);
    own->from += n;
    if (own->from < own->truth.n)
        return 0;
    if (own->trial)
        return 1;
    check_answers(own);
    ruvgen_truth_conclude(&own->truth);
    own->from = 0;
    own->trial = ruvgen_trial_open(&own->truth, &own->coding);
    return !own->trial;
}

int ruvgen_measuring_step(ruvgen_index *index, ruvgen_measured *found)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    measuring *const own = index->measuring;
    if (own->moved != view->moved || own->rows != ruvgen_plain_rows(view)) { /* the codes are others */
        ruvgen_measuring_forget(index);
        return 0;
    }
    if (!go_on(index, own))
        return 0;
    const int known = own->trial != NULL;
    *found = (ruvgen_measured){.before = own->before, .trust = view->coding.trust, .coded = own->coded};
    if (known)
        ruvgen_trial_conclude(own->trial, &found->trust);
    ruvgen_measuring_forget(index);
    return known;
}
