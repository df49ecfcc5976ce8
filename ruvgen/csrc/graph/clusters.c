/* Clusters of rows, for searches in a subset. Rows go to the nearest centre by their codes, so no row need be decoded
 * but for the means. */
#include "graph/clusters.h"

enum {
    ROWS_PER_CLUSTER = 32, /* at least */
    SAMPLE = 32,           /* rows per cluster that the first round sees */
    PIECE = 256            /* rows that a thread takes at a time */
};

#define ROUND(n) (((n) + 63) / 64 * 64)

enum {
    LIGHT = 16,
    HEAVY = 32
}; /* rows that are counted as fast as one distance; distances as fast as coding a row */

typedef enum { SEED, ENCODE, ASSIGN, AVERAGE, COUNT, COPY, DONE } phase;

struct ruvgen_rounds {
    phase phase;
    unsigned round;
    size_t at; /* rows, or clusters, before this one are done in the phase */
    ruvgen_index *index;
    const ruvgen_view *view; /* in the step that is being made */
    uint32_t *slots;
    size_t n, step;  /* of every `step` rows one is seen */
    float *means;    /* of the clusters */
    size_t *members; /* how many rows each mean is of */
    uint32_t count;
    uint32_t *nearest, *places; /* the cluster of each row that is seen, and its place */
    float *row;
    ruvgen_clusters *made; /* its centres are what rows are compared with */
    _Atomic int failed;
};

typedef ruvgen_rounds rounds;

static float norm_of(const float *row, size_t dim)
{
    double squares = 0;
    for (size_t i = 0; i < dim; i++)
        squares += (double)row[i] * (double)row[i];
    return (float)sqrt(squares);
}

/* Divide a row by its length, if that is a number to divide by. */
static void to_unit(float *row, size_t dim)
{
    const float norm = norm_of(row, dim);
    for (size_t i = 0; i < dim && norm > 0 && norm <= INFINITY; i++)
        row[i] /= norm;
}

static int measures(const ruvgen_view *view, int kind)
{
    return ruvgen_metrics[ruvgen_metrics[view->metric].ranks_as].measures == kind;
}

/* The codes of some means. Where products count, a long mean would draw all rows, so that rows are compared with means
 * of equal lengths. */
static void encode(const rounds *all, size_t from, size_t to)
{
    const size_t dim = all->view->dim, stride = all->view->codes->stride;
    const int equal = all->round < 2 && measures(all->view, RUVGEN_MEASURES_PRODUCT);
    for (size_t i = from; i < to; i++) {
        float *const constant = all->made->centre_constants + i;
        memcpy(all->row, all->means + i * dim, dim * sizeof *all->row);
        if (equal)
            to_unit(all->row, dim);
        *constant = 0;
        (void)all->view->coding.codec->encode(&all->view->coding, all->row, all->made->centres + i * stride,
                                              constant);
    }
}

static uint32_t slot_at(const rounds *all, size_t i)
{
    return all->slots[i * all->step];
}

/* Begin with rows from everywhere. */
static void seed(const rounds *all, size_t first, size_t end)
{
    const size_t dim = all->view->dim;
    for (size_t i = first; i < end; i++) {
        const size_t from = all->n * i / all->count, part = all->n * (i + 1) / all->count - from;
        size_t at = from + ruvgen_mixed(i) % part;
        for (size_t j = 0; j < part && all->slots[at] == RUVGEN_NO_SLOT; j++)
            at = at + 1 < from + part ? at + 1 : from;
        if (all->slots[at] == RUVGEN_NO_SLOT)
            memset(all->means + i * dim, 0, dim * sizeof *all->means);
        else
            ruvgen_row_get(all->view, all->slots[at], all->means + i * dim);
    }
}

static void assign(void *argument, size_t worker, size_t from, size_t to)
{
    rounds *const all = argument;
    const ruvgen_clusters *const made = all->made;
    ruvgen_scratch *const scratch = ruvgen_scratch_take(all->index, 0, 0, all->view->dim);
    (void)worker;
    if (!scratch) {
        atomic_store_explicit(&all->failed, 1, memory_order_relaxed);
        return;
    }
    for (from += all->at, to += all->at; from < to; from++) {
        ruvgen_query row;
        float *const distances = scratch->between;
        uint32_t best = 0;
        all->nearest[from] = RUVGEN_NO_SLOT;
        if (slot_at(all, from) == RUVGEN_NO_SLOT)
            continue;
        ruvgen_query_of_slot(all->view, slot_at(all, from), scratch->room, &row);
        ruvgen_measure(all->view, &row, made->centres, NULL, made->centre_constants, all->count, distances);
        for (uint32_t i = 1; i < all->count; i++)
            best = distances[i] < distances[best] ? i : best;
        all->nearest[from] = best;
    }
    ruvgen_scratch_give(all->index, scratch);
}

static void count_members(const rounds *all, size_t from, size_t to)
{
    for (; from < to; from++)
        if (all->nearest[from] != RUVGEN_NO_SLOT && slot_at(all, from) != RUVGEN_NO_SLOT)
            all->members[all->nearest[from]]++;
}

/* A cluster without rows keeps its mean. */
static void begin_averaging(const rounds *all)
{
    const size_t dim = all->view->dim;
    for (size_t i = 0; i < all->count; i++)
        if (all->members[i])
            memset(all->means + i * dim, 0, dim * sizeof *all->means);
}

/* Add some rows to the means of their clusters. */
static void average(const rounds *all, size_t from, size_t to)
{
    const size_t dim = all->view->dim;
    for (size_t i = from; i < to; i++) {
        if (all->nearest[i] == RUVGEN_NO_SLOT || slot_at(all, i) == RUVGEN_NO_SLOT)
            continue;
        float *const mean = all->means + all->nearest[i] * dim;
        const float weight =
            1 / (float)all->members[all->nearest[i]]; /* a sum of large rows would overflow */
        ruvgen_row_get(all->view, slot_at(all, i), all->row);
        if (measures(all->view, RUVGEN_MEASURES_ANGLE))
            to_unit(all->row, dim);
        for (size_t j = 0; j < dim; j++)
            mean[j] += all->row[j] * weight;
    }
}

/* Where the rows of each cluster go. */
static void arrange(const rounds *all)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        all->made->starts[i] = at;
        at += (uint32_t)all->members[i];
        all->members[i] = all->made->starts[i]; /* where its next row goes */
    }
    all->made->starts[all->count] = at;
    all->made->rows = at;
}

static void copy(const rounds *all, size_t from, size_t to)
{
    const size_t stride = all->view->codes->stride;
    for (size_t i = from; i < to; i++) {
        const uint32_t slot = all->slots[i];
        all->places[i] = RUVGEN_NO_SLOT;
        if (slot == RUVGEN_NO_SLOT || all->nearest[i] == RUVGEN_NO_SLOT)
            continue;
        const size_t place = all->members[all->nearest[i]]++;
        all->places[i] = (uint32_t)place;
        all->made->slots[place] = slot;
        all->made->constants[place] = ruvgen_constant_of(all->view, slot);
        memcpy(all->made->codes + place * stride, ruvgen_row_of(all->view->codes, slot), stride);
    }
}

static uint32_t count_for(size_t n)
{
    const size_t wanted = 2 * (size_t)sqrt((double)n), most = n / ROWS_PER_CLUSTER + 1;
    const size_t count = wanted < most ? wanted : most;
    return count < RUVGEN_MOST_CLUSTERS ? (uint32_t)count : RUVGEN_MOST_CLUSTERS;
}

static ruvgen_clusters *room_for(uint32_t count, size_t n, size_t stride)
{
    const size_t centres = ROUND(count * stride), lists = ROUND((count + 1) * sizeof(uint32_t)),
                 rows = ROUND(n * sizeof(uint32_t)), bytes = centres + 2 * lists + 2 * rows + n * stride;
    ruvgen_clusters *const made = ruvgen_room(sizeof *made);
    char *const block = ruvgen_room(bytes);
    if (!made || !block) {
        ruvgen_give(made);
        ruvgen_give(block);
        return NULL;
    }
    memset(block, 0, centres); /* codes end in elements that are zero */
    char *const after = block + centres, *const behind = after + 2 * lists;
    *made = (ruvgen_clusters){.holders = 1,
                              .count = count,
                              .rows = (uint32_t)n,
                              .bytes = bytes,
                              .centres = block,
                              .centre_constants = (float *)(void *)after,
                              .starts = (uint32_t *)(void *)(after + lists),
                              .slots = (uint32_t *)(void *)behind,
                              .constants = (float *)(void *)(behind + rows),
                              .codes = behind + 2 * rows};
    return made;
}

void ruvgen_rounds_close(ruvgen_rounds *all)
{
    if (!all)
        return;
    ruvgen_clusters_close(all->made);
    ruvgen_give(all->slots);
    ruvgen_give(all->means);
    ruvgen_give(all->members);
    ruvgen_give(all->nearest);
    ruvgen_give(all->places);
    ruvgen_give(all->row);
    ruvgen_give(all);
}

ruvgen_rounds *ruvgen_rounds_open(const ruvgen_view *view, uint32_t *slots, size_t n)
{
    rounds *const all = ruvgen_zeroed(sizeof *all);
    if (!all) {
        ruvgen_give(slots);
        return NULL;
    }
    all->slots = slots;
    all->n = n;
    all->count = count_for(n);
    all->made = room_for(all->count, n, view->codes->stride);
    all->row = ruvgen_room(view->dim * sizeof *all->row);
    all->means = ruvgen_room(all->count * view->dim * sizeof *all->means);
    all->members = ruvgen_room(all->count * sizeof *all->members);
    all->nearest = ruvgen_room(n * sizeof *all->nearest);
    all->places = ruvgen_room(n * sizeof *all->places);
    if (all->made && all->row && all->means && all->members && all->nearest && all->places)
        return all;
    ruvgen_rounds_close(all);
    return NULL;
}

/* The items of the phase that is on, and how many of them are as fast as some distances. */
static size_t items(const rounds *all)
{
    return all->phase == SEED || all->phase == ENCODE  ? all->count
           : all->phase == COUNT || all->phase == COPY ? all->n
                                                       : all->n / all->step;
}

static size_t affordable(const rounds *all, size_t distances)
{
    const size_t n = all->phase == COUNT    ? distances * LIGHT
                     : all->phase == ASSIGN ? distances / all->count
                                            : distances / HEAVY;
    return n < 1 ? 1 : n;
}

static void next_phase(rounds *all)
{
    static const phase next[] = {[SEED] = ENCODE, [ENCODE] = ASSIGN, [ASSIGN] = AVERAGE, [AVERAGE] = ENCODE,
                                 [COUNT] = COPY,  [COPY] = DONE,     [DONE] = DONE};
    const size_t sampled = all->n / ((size_t)SAMPLE * all->count);
    all->round += all->phase == AVERAGE;
    all->phase = all->phase == ENCODE && all->round == 2 ? COUNT : next[all->phase];
    all->at = 0;
    if (all->phase == ASSIGN)
        all->step = all->round || !sampled ? 1 : sampled;
    if (all->phase == ASSIGN || all->phase == COUNT)
        memset(all->members, 0, all->count * sizeof *all->members);
    if (all->phase == AVERAGE)
        begin_averaging(all);
    if (all->phase == COPY)
        arrange(all);
}

int ruvgen_rounds_go_on(ruvgen_rounds *all, ruvgen_index *index, const ruvgen_view *view, size_t distances,
                        size_t threads, int *done)
{
    all->index = index;
    all->view = view;
    all->step = all->step ? all->step : 1;
    const size_t workers = all->phase == ASSIGN && threads > 1 ? threads : 1;
    const size_t most = affordable(all, distances * workers), left = items(all) - all->at;
    const size_t n = most < left ? most : left, to = all->at + n;
    switch (all->phase) {
    case SEED:
        seed(all, all->at, to);
        break;
    case ENCODE:
        encode(all, all->at, to);
        break;
    case ASSIGN:
        ruvgen_parallel(workers, n, PIECE, assign, all);
        if (atomic_load(&all->failed))
            return RUVGEN_E_MEMORY;
        count_members(all, all->at, to);
        break;
    case AVERAGE:
        average(all, all->at, to);
        break;
    case COUNT:
        count_members(all, all->at, to);
        for (size_t i = all->at; i < to;
             i++) /* rows that are lost before they are copied leave their places */
            all->made->slots[i] = RUVGEN_NO_SLOT;
        break;
    case COPY:
        copy(all, all->at, to);
        break;
    case DONE:
        break;
    }
    all->at = to;
    if (to == items(all) && all->phase != DONE)
        next_phase(all);
    *done = all->phase == DONE;
    return RUVGEN_OK;
}

ruvgen_clusters *ruvgen_rounds_take(ruvgen_rounds *all, const uint32_t **places)
{
    ruvgen_clusters *const made = all->made;
    all->made = NULL;
    *places = all->places;
    return made;
}

void ruvgen_clusters_close(ruvgen_clusters *clusters)
{
    if (!clusters)
        return;
    ruvgen_give(clusters->centres);
    ruvgen_give(clusters);
}
