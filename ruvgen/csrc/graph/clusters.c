/* Clusters of rows, for searches in a subset. Rows go to the nearest centre by their codes, so no row need be decoded
 * but for the means. */
#include "graph/clusters.h"

enum {
    ROWS_PER_CLUSTER = 32, /* at least */
    SAMPLE = 32,           /* rows per cluster that the first round sees */
    PIECE = 256            /* rows that a thread takes at a time */
};

#define ROUND(n) (((n) + 63) / 64 * 64)

/* What the rounds share. */
typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    const uint32_t *slots;
    size_t n, step;  /* of every `step` rows one is seen */
    float *means;    /* of the clusters */
    size_t *members; /* how many rows each mean is of */
    char *codes;     /* of the centres that rows are compared with */
    float *constants;
    uint32_t count;
    uint32_t *nearest; /* the cluster of each row that is seen */
    _Atomic int failed;
} rounds;

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

/* The codes of the means. Where products count, a long mean would draw all rows, so that rows are compared with means of
 * equal lengths. */
static void encode(const rounds *all, int equal, float *row, char *codes, float *constants)
{
    const size_t dim = all->view->dim;
    for (size_t i = 0; i < all->count; i++) {
        memcpy(row, all->means + i * dim, dim * sizeof *row);
        if (equal)
            to_unit(row, dim);
        constants[i] = 0;
        (void)all->view->coding.codec->encode(&all->view->coding, row, codes + i * all->view->codes->stride,
                                              &constants[i]);
    }
}

static uint32_t slot_at(const rounds *all, size_t i)
{
    return all->slots[i * all->step];
}

static void assign(void *argument, size_t worker, size_t from, size_t to)
{
    rounds *const all = argument;
    ruvgen_scratch *const scratch = ruvgen_scratch_take(all->index, 0, 0, all->view->dim);
    (void)worker;
    if (!scratch) {
        atomic_store_explicit(&all->failed, 1, memory_order_relaxed);
        return;
    }
    for (; from < to; from++) {
        ruvgen_query row;
        float *const distances = scratch->between;
        ruvgen_query_of_slot(all->view, slot_at(all, from), scratch->room, &row);
        ruvgen_measure(all->view, &row, all->codes, NULL, all->constants, all->count, distances);
        uint32_t best = 0;
        for (uint32_t i = 1; i < all->count; i++)
            best = distances[i] < distances[best] ? i : best;
        all->nearest[from] = best;
    }
    ruvgen_scratch_give(all->index, scratch);
}

/* The means of the rows of each cluster; a cluster without rows keeps the old one. */
static void average(const rounds *all, size_t seen, float *row)
{
    const size_t dim = all->view->dim;
    memset(all->members, 0, all->count * sizeof *all->members);
    for (size_t i = 0; i < seen; i++)
        all->members[all->nearest[i]]++;
    for (size_t i = 0; i < all->count; i++)
        if (all->members[i])
            memset(all->means + i * dim, 0, dim * sizeof *all->means);
    for (size_t i = 0; i < seen; i++) {
        float *const mean = all->means + all->nearest[i] * dim;
        const float weight =
            1 / (float)all->members[all->nearest[i]]; /* a sum of large rows would overflow */
        ruvgen_row_get(all->view, slot_at(all, i), row);
        if (measures(all->view, RUVGEN_MEASURES_ANGLE))
            to_unit(row, dim);
        for (size_t j = 0; j < dim; j++)
            mean[j] += row[j] * weight;
    }
}

/* Begin with rows from everywhere, then take the means of their neighbours, twice. */
static int cluster(rounds *all, size_t threads, float *row)
{
    const size_t dim = all->view->dim, steps[] = {all->n / ((size_t)SAMPLE * all->count), 1};
    const int equal = measures(all->view, RUVGEN_MEASURES_PRODUCT);
    for (size_t i = 0; i < all->count; i++) {
        const size_t from = all->n * i / all->count, part = all->n * (i + 1) / all->count - from;
        ruvgen_row_get(all->view, all->slots[from + ruvgen_mixed(i) % part], all->means + i * dim);
    }
    for (size_t round = 0; round < 2; round++) {
        all->step = steps[round] ? steps[round] : 1;
        const size_t seen = all->n / all->step;
        encode(all, equal, row, all->codes, all->constants);
        ruvgen_parallel(threads, seen, PIECE, assign, all);
        if (atomic_load(&all->failed))
            return RUVGEN_E_MEMORY;
        average(all, seen, row);
    }
    encode(all, 0, row, all->codes, all->constants);
    return RUVGEN_OK;
}

/* Put the rows in the order of their clusters. */
static void arrange(const rounds *all, ruvgen_clusters *clusters, uint32_t *places)
{
    const size_t stride = all->view->codes->stride;
    uint32_t at = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        clusters->starts[i] = at;
        at += (uint32_t)all->members[i];
        all->members[i] = clusters->starts[i]; /* where its next row goes */
    }
    clusters->starts[all->count] = at;
    for (size_t i = 0; i < all->n; i++) {
        const size_t place = all->members[all->nearest[i]]++;
        places[i] = (uint32_t)place;
        clusters->slots[place] = all->slots[i];
        clusters->constants[place] = ruvgen_constant_of(all->view, all->slots[i]);
        memcpy(clusters->codes + place * stride, ruvgen_row_of(all->view->codes, all->slots[i]), stride);
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

ruvgen_clusters *ruvgen_clusters_make(ruvgen_index *index, const ruvgen_view *view, const uint32_t *slots,
                                      size_t n, size_t threads, uint32_t *places)
{
    const uint32_t count = count_for(n);
    ruvgen_clusters *made = room_for(count, n, view->codes->stride);
    rounds all = {.index = index, .view = view, .slots = slots, .n = n, .count = count};
    float *const row = ruvgen_room(view->dim * sizeof *row);
    all.means = ruvgen_room(count * view->dim * sizeof *all.means);
    all.members = ruvgen_room(count * sizeof *all.members);
    all.nearest = ruvgen_room(n * sizeof *all.nearest);
    int status = RUVGEN_E_MEMORY;
    if (made && row && all.means && all.members && all.nearest) {
        all.codes = made->centres;
        all.constants = made->centre_constants;
        status = cluster(&all, threads, row);
    }
    if (!status)
        arrange(&all, made, places);
    ruvgen_give(row);
    ruvgen_give(all.means);
    ruvgen_give(all.members);
    ruvgen_give(all.nearest);
    if (status) {
        ruvgen_clusters_close(made);
        return NULL;
    }
    return made;
}

void ruvgen_clusters_close(ruvgen_clusters *clusters)
{
    if (!clusters)
        return;
    ruvgen_give(clusters->centres);
    ruvgen_give(clusters);
}
