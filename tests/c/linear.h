/* What the one writer did to an index, as versions of rows, and whether an answer was right in some state between its
 * call and its return. State s is that after s changes. The writer notes a change before it begins, and then that it
 * has begun; so a reader may look at all versions of the states that it may have seen. */
#ifndef LINEAR_H
#define LINEAR_H

#include <math.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "graph/index.h"

enum { DIM = 6, SHOWN = 6, FAULTS = 5 };

typedef struct {
    int64_t id;
    uint32_t born;
    _Atomic uint32_t died; /* may be set while readers look, to a state that they have not seen */
    float row[DIM];
} version;

static version *versions;
static size_t *there;                 /* by state: how many versions there were by then */
static _Atomic uint32_t begun, ended; /* changes */
static _Atomic uint32_t seen; /* a state that some answer, which was given, came from at the earliest */
static _Atomic uint32_t wrong;
static _Atomic uint64_t answers;
static unsigned seed;

/* What came, and which rows could have. Ids may be found without distances or rows. */
typedef struct {
    const char *kind;
    const float *query, *distances, *rows;
    const int64_t *ids;
    size_t k, ef, found;
    int64_t only;           /* this row alone is asked for, -1: all */
    const uint8_t *allowed; /* by id, NULL: all */
    int complete;           /* exactly the nearest k, not some */
    int64_t total, masked;  /* rows there must be, and of these how many may be returned; -1: any number */
    int64_t hot;            /* is found whatever happens; -1: none */
} answer;

static float between(const float *x, const float *y)
{
    float sum = 0;
    for (size_t i = 0; i < DIM; i++)
        sum += (x[i] - y[i]) * (x[i] - y[i]);
    return sum;
}

static int is_there(const version *v, uint32_t state)
{
    return v->born <= state && state < atomic_load_explicit(&v->died, memory_order_relaxed);
}

/* Why an answer is not that of a state, NULL if it is; places: by id its place among the results, or more than there
 * are. *which: the id that it is about, or a number of rows. */
static const char *unfit(const answer *a, uint32_t state, const uint32_t *places, int64_t *which)
{
    size_t alive = 0, right = 0, all = 0;
    const char *why = NULL;
    const size_t last = a->found ? a->found - 1 : 0;
    for (size_t i = 0; i < there[state]; i++) {
        const version *v = &versions[i];
        if (!is_there(v, state))
            continue;
        all++;
        if ((a->only >= 0 && v->id != a->only) || (a->allowed && !a->allowed[v->id]))
            continue;
        alive++;
        const uint32_t place = places[v->id];
        const float d = a->query ? between(a->query, v->row) : 0;
        if (place < a->found && a->ids[place] == v->id) {
            const int same = (!a->distances || a->distances[place] == d)
                             && (!a->rows || !memcmp(a->rows + place * DIM, v->row, sizeof v->row));
            right += (size_t)same;
            if (!same) {
                *which = v->id;
                why = "is another row, or at another distance";
            }
        } else if (v->id == a->hot
                   || (a->complete
                       && (a->found < a->k || d < a->distances[last]
                           || (d == a->distances[last] && v->id < a->ids[last])))) {
            *which = v->id;
            why = "is missing";
        }
    }
    if (why)
        return why;
    *which = (int64_t)all;
    if (a->total >= 0 && (size_t)a->total != all)
        return "rows there were";
    *which = (int64_t)right;
    if (right != a->found && a->masked < 0)
        return "results only are in it";
    *which = (int64_t)alive;
    const size_t most = a->masked >= 0 ? (size_t)a->masked : alive;
    return a->found < (a->k < most ? a->k : most) || a->found > most ? "rows may be returned" : NULL;
}

static void tell(const answer *a, uint32_t least, uint32_t most, uint32_t floor, const uint32_t *places)
{
    if (atomic_fetch_add(&wrong, 1) >= FAULTS)
        return;
    char text[4096];
    size_t at = 0;
#define TELL(...) at += (size_t)snprintf(text + at, at < sizeof text ? sizeof text - at : 0, __VA_ARGS__)
    TELL("seed %u: %s", seed, a->kind);
    if (a->query)
        TELL(", k %zu, ef %zu", a->k, a->ef);
    for (size_t i = 0; i < DIM && a->query; i++)
        TELL("%s%g", i ? ", " : ", query ", (double)a->query[i]);
    TELL("\n  %zu results:", a->found);
    for (size_t i = 0; i < a->found && i < SHOWN; i++)
        TELL(a->distances ? " %lld at %g" : " %lld", (long long)a->ids[i],
             a->distances ? (double)a->distances[i] : 0);
    TELL("\n  another answer was of state %u or later\n", floor);
    for (uint32_t state = least; state <= most && state < least + SHOWN; state++) {
        int64_t which = 0;
        const char *why = unfit(a, state, places, &which);
        TELL("  state %u: %lld %s\n", state, (long long)which, why ? why : "rows, as was answered");
    }
    fputs(text, stderr);
#undef TELL
}

/* Whether some state from least to most is that of the answer, none before floor; places has room for all ids. */
static void judge(const answer *a, uint32_t least, uint32_t most, uint32_t floor, uint32_t *places)
{
    int64_t which;
    uint32_t state = least;
    for (size_t i = 0; i < a->found; i++)
        places[a->ids[i]] = (uint32_t)i;
    while (state <= most && (state < floor || unfit(a, state, places, &which)))
        state++;
    int good = state <= most;
    for (size_t i = 1; i < a->found && a->distances && good; i++)
        good = a->distances[i - 1] < a->distances[i]
               || (a->distances[i - 1] == a->distances[i] && a->ids[i - 1] < a->ids[i]);
    for (size_t i = 0; i < a->found && good; i++)
        good = places[a->ids[i]] == i; /* none twice */
    atomic_fetch_add_explicit(&answers, 1, memory_order_relaxed);
    if (!good) {
        tell(a, least, most, floor, places);
        return;
    }
    uint32_t before = atomic_load(&seen);
    while (before < state && !atomic_compare_exchange_weak(&seen, &before, state))
        ;
}

#endif
