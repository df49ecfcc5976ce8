#define _POSIX_C_SOURCE 200809L
#include "dispatch/trial.h"

#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* Always 0, because no result has these bits; but the processor must wait for the distance to know that. */
static size_t after(ruvgen_word distance)
{
    return distance == UINT32_C(0x7fc12345);
}

static ruvgen_word single(const ruvgen_trial *t, const void *x)
{
    const ruvgen_fn fn = t->row->fn;
    if (t->row->result != RUVGEN_RESULT_FLOAT && t->row->result != RUVGEN_RESULT_DOUBLE)
        return ((ruvgen_pair_integer)fn)(x, t->base, t->dim);
    const float distance = t->row->result == RUVGEN_RESULT_FLOAT
                               ? ((ruvgen_pair)fn)(x, t->base, t->dim)
                               : (float)((ruvgen_pair_double)fn)(x, t->base, t->dim);
    ruvgen_word bits;
    memcpy(&bits, &distance, sizeof bits);
    return bits;
}

static void pairs(const ruvgen_trial *t, size_t repeats)
{
    ruvgen_word distance = 0;
    for (size_t r = 0; r < repeats; r++)
        distance = single(t, (const char *)t->x + after(distance));
    *(ruvgen_word *)t->out = distance;
}

static void rows(const ruvgen_trial *t, size_t repeats)
{
    const ruvgen_rows kernel = (ruvgen_rows)t->row->fn;
    for (size_t r = 0; r < repeats; r++)
        kernel(t->x, t->base, t->stride, t->count, t->dim, t->out);
}

static void gathers(const ruvgen_trial *t, size_t repeats)
{
    const ruvgen_gather kernel = (ruvgen_gather)t->row->fn;
    const ruvgen_word *const last = (const ruvgen_word *)t->out + t->count - 1;
    for (size_t r = 0, delay = 0; r < repeats; r++, delay = after(*last))
        kernel((const char *)t->x + delay, t->base, t->stride, t->ids + r % t->lists * t->count, t->count,
               t->dim, t->out);
}

double ruvgen_trial_run(const ruvgen_trial *trial, size_t repeats)
{
    void (*const run)(const ruvgen_trial *, size_t) = trial->row->form == RUVGEN_FORM_PAIR     ? pairs
                                                      : trial->row->form == RUVGEN_FORM_ROWS   ? rows
                                                      : trial->row->form == RUVGEN_FORM_GATHER ? gathers
                                                                                               : NULL;
    if (!run || !trial->count || (run == gathers && !trial->lists))
        return -1;
    const double start = now();
    run(trial, repeats);
    return now() - start;
}
