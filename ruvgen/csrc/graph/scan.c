/* Exhaustive search, used if all rows are wanted, or if a filter allows so few that scanning them is less
 * work. */
#include "graph/request.h"

#include <math.h>

enum { PIECE = RUVGEN_COLLECTED, WORD = 64 };

uint32_t ruvgen_slots_collect(const ruvgen_view *view, const uint64_t *allowed, uint32_t slots,
                              uint32_t *slot, uint32_t *picked, float *constants)
{
    uint32_t count = 0;
    for (; *slot < slots && count <= PIECE - WORD; *slot += WORD) {
        uint64_t bits = allowed[*slot / WORD];
        bits &= slots - *slot < WORD ? (UINT64_C(1) << (slots - *slot)) - 1 : UINT64_MAX;
        for (; bits; bits &= bits - 1)
            picked[count++] = *slot + (uint32_t)__builtin_ctzll(bits);
    }
    for (uint32_t i = 0; i < count; i++)
        constants[i] = ruvgen_constant_of(view, picked[i]);
    return count;
}

static void offer(const ruvgen_request *all, const ruvgen_walk *walk, const uint32_t *picked,
                  const float *measured, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        ruvgen_results_offer(all, walk, picked[i],
                             walk->query.exact ? ruvgen_metric_distance(all->view, &walk->query, measured[i])
                                               : measured[i]);
}

/* The k nearest of all allowed rows, by exact distances. */
static void scan_exactly(const ruvgen_request *all, ruvgen_scratch *scratch, const ruvgen_walk *walks,
                         size_t m)
{
    const ruvgen_view *view = all->view;
    float constants[PIECE];
    for (size_t j = 0; j < m; j++)
        ruvgen_results_begin(all, &walks[j]);
    for (uint32_t slot = 0; slot < walks->slots;) {
        const uint32_t count =
            ruvgen_slots_collect(view, walks->allowed, walks->slots, &slot, scratch->picked, constants);
        for (size_t j = 0; j < m; j++) {
            if (walks[j].query.exact)
                ruvgen_measure(view, &walks[j].query, view->codes->base, scratch->picked, constants, count,
                               scratch->between);
            else
                ruvgen_measure_exactly(view, ruvgen_at(all->queries, all->stride, walks[j].item),
                                       scratch->picked, count, scratch->rows, scratch->between);
            offer(all, &walks[j], scratch->picked, scratch->between, count);
            scratch->evaluations += count;
        }
    }
    for (size_t j = 0; j < m; j++)
        ruvgen_results_end(all, &walks[j]);
}

/* The best of the candidates, or of all rows that codes do not tell from these. */
static void conclude(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    const ruvgen_view *const view = all->view;
    float constants[PIECE];
    double error;
    ruvgen_conclude(all, scratch, walk, walk->found, walk->founds, &error);
    if (!ruvgen_has_ties(all, error, walk))
        return;
    for (uint32_t slot = 0; slot < walk->slots;) {
        const uint32_t count =
            ruvgen_slots_collect(view, walk->allowed, walk->slots, &slot, scratch->picked, constants);
        ruvgen_measure(view, &walk->query, view->codes->base, scratch->picked, constants, count,
                       scratch->between);
        ruvgen_ties_offer(all, scratch, walk, scratch->picked, scratch->between, count, NULL, 0);
        scratch->evaluations += count;
    }
    ruvgen_results_end(all, walk);
}

/* Rank all allowed rows by their codes, then the best of them by exact distances. `allowed`: how many there are. */
static void scan_codes(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walks, size_t m,
                       uint64_t allowed)
{
    const ruvgen_view *view = all->view;
    float constants[PIECE];
    for (size_t j = 0; j < m; j++) {
        walks[j].founds = 0;
        walks[j].wanted = all->deep;
    }
    for (uint32_t slot = 0; slot < walks->slots;) {
        const uint32_t count =
            ruvgen_slots_collect(view, walks->allowed, walks->slots, &slot, scratch->picked, constants);
        for (size_t j = 0; j < m; j++) {
            ruvgen_measure(view, &walks[j].query, view->codes->base, scratch->picked, constants, count,
                           scratch->between);
            scratch->evaluations += count;
            ruvgen_found_offer(&walks[j], scratch->picked, scratch->between, count, NULL, 0);
        }
    }
    for (size_t j = 0; j < m; j++) {
        if (walks[j].founds < all->k && walks[j].founds < allowed) /* distances by code can be NaN */
            scan_exactly(all, scratch, walks + j, 1);
        else
            conclude(all, scratch, &walks[j]);
    }
}

void ruvgen_scan(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walks, size_t m,
                 uint64_t allowed)
{
    int exact = all->everything || allowed <= ruvgen_few(all);
    for (size_t j = 0; j < m; j++)
        exact |= walks[j].query.exact;
    if (!exact) {
        scan_codes(all, scratch, walks, m, allowed);
        return;
    }
    scan_exactly(all, scratch, walks, m);
}
