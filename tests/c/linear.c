/* Readers beside a writer, all of whose answers must be those of one state between call and return: linear CHANGES
 * ROWS SEED; from just below 10,000 rows on they see a codec trained, and sweeps. Threads give way by chance at every
 * atomic operation and before every lock: it is compiled with the <stdatomic.h> of tests/count. Exit status 1 if an
 * answer is wrong. */
#define _DEFAULT_SOURCE
#include "linear.h"

#include "inserting.h"
#include "yields.h"

#ifdef PLAIN_KERNELS
#include "kernels.h"
#endif

enum { READERS = 3, HOT = 0, HOT_AT = -300, TRIES = 6 };

static ruvgen_index *idx;
static _Atomic int stop;
static size_t rows, room, batch; /* at the start; ids there may be; rows of a change, at most */
static char path[4096];

static void *taken(size_t bytes)
{
    void *memory = calloc(1, bytes);
    if (!memory)
        exit(2);
    return memory;
}

static void draw(float *row, int64_t id)
{
    for (size_t j = 0; j < DIM; j++)
        row[j] = id == HOT ? (float)(HOT_AT + (int)chance(3)) : (float)chance(256);
}

/* The writer's own: which version each id has, 0 none, for version 0 is that of no row. */
static uint32_t *now;
static size_t living, known = 1;

static void born(int64_t id, const float *row, uint32_t state)
{
    if (now[id])
        atomic_store_explicit(&versions[now[id]].died, state, memory_order_relaxed);
    else
        living++;
    now[id] = (uint32_t)known;
    version *v = &versions[known++];
    v->id = id;
    v->born = state;
    atomic_store_explicit(&v->died, UINT32_MAX, memory_order_relaxed);
    memcpy(v->row, row, sizeof v->row);
}

static int insert(const float *from, const int64_t *ids, size_t n, int replace)
{
    return inserted(idx, from, DIM, n, ids, replace, 1 + chance(2));
}

/* Up to n different ids that are there, or that are not. */
static size_t picked(int64_t *ids, size_t n, int alive, uint8_t *used)
{
    size_t count = 0;
    for (size_t i = 0; i < n * TRIES && count < n; i++) {
        const int64_t id = 1 + chance((uint32_t)room - 1);
        if (!used[id] && !now[id] == !alive) {
            used[id] = 1;
            ids[count++] = id;
        }
    }
    for (size_t i = 0; i < count; i++)
        used[ids[i]] = 0;
    return count;
}

/* One change, which is noted before it begins. */
static int change(uint32_t state, int64_t *ids, float *from, uint8_t *used)
{
    size_t bad, n = 1 + chance((uint32_t)batch);
    const uint32_t act = chance(16);
    const int add = living < rows - rows / 8 || (living < rows + rows / 8 && (act < 4 || state < 4));
    const int upsert = !add && act < 10;
    n = state < 4 ? batch : n;
    if (upsert && act == 4) {
        n = 1;
        ids[0] = HOT;
    } else {
        n = picked(ids, n, !add, used);
    }
    for (size_t i = 0; i < n; i++) {
        draw(from + i * DIM, ids[i]);
        from[i * DIM] +=
            state > 20 && upsert && act == 5 ? 0.5f : 0.0f; /* what a code of whole numbers is not for */
        if (add || upsert)
            born(ids[i], from + i * DIM, state);
    }
    for (size_t i = 0; i < n && !add && !upsert; i++, living--) {
        atomic_store_explicit(&versions[now[ids[i]]].died, state, memory_order_relaxed);
        now[ids[i]] = 0;
    }
    there[state] = known;
    atomic_store(&begun, state);
    int status = !n || add || upsert ? RUVGEN_OK : RUVGEN_BUSY;
    if (n && (add || upsert))
        status = insert(from, ids, n, upsert);
    while (status == RUVGEN_BUSY) /* a saver writes still */
        status = ruvgen_index_remove(idx, ids, n, 1 + chance(2), &bad);
    atomic_store(&ended, state);
    if (!status && act == 10)
        status = RUVGEN_BUSY;
    while (status == RUVGEN_BUSY)
        status = ruvgen_index_compact(idx, 1 + chance(2));
    if (!status && act == 11 && picked(ids, 1, 0, used) && picked(ids + 1, 1, 1, used)) /* one new, one not */
        status = insert(from, ids, 2, 0) == RUVGEN_E_EXISTS ? RUVGEN_OK : RUVGEN_E_ARGUMENT;
    return status;
}

typedef struct {
    int64_t *ids, *listed;
    float *distances, *queries, *held;
    uint32_t *places;
    uint8_t *allowed, *mask;
} desk;

/* A search for m queries; filters: none, one, or m, of which each allows what is listed for it. */
static int searched(desk *d, const char *kind, size_t m, size_t k, size_t ef, size_t filters, size_t listed)
{
    uint32_t least, most, floor;
    ruvgen_filter some[TRIES];
    const int mask = listed == SIZE_MAX;
    int64_t masked = -1;
    size_t total = room;
    if (mask) {
        total = ruvgen_index_ids(idx, d->ids, room);
        masked = 0;
        for (size_t i = 0; i < total; i++)
            masked += d->mask[i] = (uint8_t)chance(2);
    }
    for (size_t i = 0; i < filters; i++) {
        for (size_t j = 0; j < listed && !mask; j++)
            d->listed[i * room + j] = (int64_t)chance((uint32_t)room);
        some[i] = mask ? (ruvgen_filter){.mask = d->mask, .n = total}
                       : (ruvgen_filter){.ids = d->listed + i * room, .n = listed};
    }
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j < DIM; j++)
            d->queries[i * DIM + j] = k == 1 && m == 1 ? HOT_AT : (float)chance(256);
    floor = atomic_load(&seen);
    least = atomic_load(&ended);
    const ruvgen_batch batch = {.queries = d->queries,
                                .stride = DIM * sizeof(float),
                                .m = m,
                                .threads = 1 + chance(2),
                                .filters = some,
                                .filter_count = filters,
                                .k = k,
                                .ef = ef,
                                .ids = d->ids,
                                .distances = d->distances};
    const int status = ruvgen_index_search(idx, &batch);
    most = atomic_load(&begun);
    if (mask && status == RUVGEN_E_ARGUMENT) { /* right if some state has another number of rows */
        int fits = 1;
        for (uint32_t state = least; state <= most; state++) {
            size_t alive = 0;
            for (size_t i = 0; i < there[state]; i++)
                alive += (size_t)is_there(&versions[i], state);
            fits &= alive == total;
        }
        if (fits)
            fprintf(stderr, "seed %u: a mask of %zu rows that fits states %u to %u is refused\n", seed, total,
                    least, most);
        return fits;
    }
    for (size_t i = 0; i < m && !status; i++) {
        answer a = {.kind = kind,
                    .query = d->queries + i * DIM,
                    .ids = d->ids + i * k,
                    .distances = d->distances + i * k,
                    .k = k,
                    .ef = ef,
                    .only = -1,
                    .complete = ef >= room && !mask,
                    .total = mask ? (int64_t)total : -1,
                    .masked = masked,
                    .hot = k == 1 && m == 1 && !filters ? HOT : -1};
        while (a.found < k && a.ids[a.found] >= 0)
            a.found++;
        if (filters && !mask) {
            const size_t own = filters > 1 ? i : 0;
            memset(d->allowed, 0, room);
            for (size_t j = 0; j < listed; j++)
                d->allowed[d->listed[own * room + j]] = 1;
            a.allowed = d->allowed;
        }
        judge(&a, least, most, floor, d->places);
    }
    return status;
}

/* Of one id, or of all. */
static int asked(desk *d, uint32_t act)
{
    answer a = {
        .kind = "get", .ids = d->ids, .k = SIZE_MAX, .only = -1, .total = -1, .masked = -1, .hot = -1};
    ruvgen_index_facts facts;
    ruvgen_index *loaded = NULL;
    const int64_t id = (int64_t)chance((uint32_t)room);
    const uint32_t floor = atomic_load(&seen), least = atomic_load(&ended);
    int status = RUVGEN_OK;
    a.complete = 1;
    if (act == 0) {
        a.found = ruvgen_index_get(idx, id, d->held) == RUVGEN_OK;
        a.rows = d->held;
    } else if (act == 1) {
        a.kind = "contains";
        a.found = (size_t)ruvgen_index_contains(idx, id);
    } else if (act == 2) {
        a.kind = "number of rows";
        ruvgen_index_facts_of(idx, &facts);
        a.total = (int64_t)facts.rows;
        a.k = 0;
        a.complete = 0;
    } else if (act == 3) {
        a.kind = "ids";
        a.found = ruvgen_index_ids(idx, d->ids, room);
    } else {
        a.kind = "a saved file";
        do
            status = ruvgen_index_save(idx, path);
        while (status == RUVGEN_BUSY);
    }
    const uint32_t most = atomic_load(&begun);
    if (act < 2) {
        a.only = id;
        d->ids[0] = id;
    }
    if (act == 4 && !status && !(status = ruvgen_index_load(path, 0, 1, &loaded))) {
        a.found = ruvgen_index_ids(loaded, d->ids, room);
        for (size_t i = 0; i < a.found; i++)
            status |= ruvgen_index_get(loaded, d->ids[i], d->held + i * DIM);
        a.rows = d->held;
    }
    ruvgen_index_close(loaded);
    judge(&a, least, most, floor, d->places);
    return status;
}

static void *reader(void *argument)
{
    const uint32_t number = (uint32_t)(uintptr_t)argument;
    desk d = {.ids = taken(TRIES * room * sizeof *d.ids),
              .listed = taken(TRIES * room * sizeof *d.listed),
              .distances = taken(TRIES * room * sizeof *d.distances),
              .queries = taken(TRIES * DIM * sizeof *d.queries),
              .held = taken(room * DIM * sizeof *d.held),
              .places = taken(room * sizeof *d.places),
              .allowed = taken(room),
              .mask = taken(room)};
    int status = RUVGEN_OK;
    chance_state = seed * 100 + number;
    while (!status && !atomic_load_explicit(&stop, memory_order_relaxed)) {
        const uint32_t act = chance(13);
        const size_t few = 1 + chance(20), many = room / 2;
        status = act < 4                ? asked(&d, act)
                 : act == 4             ? searched(&d, "a vector", 1, 10, room, 0, 0)
                 : act == 5             ? searched(&d, "a batch", 3, 10, room, 0, 0)
                 : act == 6             ? searched(&d, "all rows", 1 + chance(2), room, room, 0, 0)
                 : act == 7             ? searched(&d, "by the graph", 1 + chance(TRIES), 5, 20, 0, 0)
                 : act == 8             ? searched(&d, "the hot id", 1, 1, 20, 0, 0)
                 : act == 9             ? searched(&d, "few ids", 2, 5, chance(2) ? room : 20, 1, few)
                 : act == 10            ? searched(&d, "many ids", 2, room, room, 1, many)
                 : act == 11            ? searched(&d, "ids for each", TRIES, 5, room, TRIES, few)
                 : number || chance(20) ? searched(&d, "a mask", 1, room, room, 1, SIZE_MAX)
                                        : asked(&d, 4);
    }
    if (status) {
        fprintf(stderr, "seed %u: a call failed with status %d\n", seed, status);
        atomic_fetch_add(&wrong, 1);
    }
    free(d.ids), free(d.listed), free(d.distances), free(d.queries);
    free(d.held), free(d.places), free(d.allowed), free(d.mask);
    return NULL;
}

int main(int count, char **arguments)
{
    const uint32_t changes = count > 1 ? (uint32_t)atoi(arguments[1]) : 100;
    rows = count > 2 ? (size_t)atoi(arguments[2]) : 300;
    seed = count > 3 ? (unsigned)atoi(arguments[3]) : 1;
    room = 2 * rows;
    batch = rows / 25;
    chance_state = seed;
    const int length = snprintf(path, sizeof path, "%s.%u.saved", arguments[0], seed);
    const ruvgen_index_options options = {
        .dim = DIM, .degree = 8, .ef_construction = 10, .passes = 1, .keep_raw = 1, .alpha = 1.1f};
    if (length < 0 || (size_t)length >= sizeof path || ruvgen_index_open(&options, &idx))
        return 2;
    versions = taken((1 + rows + (size_t)(changes + 1) * batch) * sizeof *versions);
    there = taken((changes + 1) * sizeof *there);
    now = taken(room * sizeof *now);
    int64_t *ids = taken(rows * sizeof *ids);
    float *from = taken(rows * DIM * sizeof *from);
    uint8_t *used = taken(room);
    atomic_init(&versions[0].died, 0);
    for (size_t i = 0; i < rows; i++) {
        ids[i] = (int64_t)i;
        draw(from + i * DIM, ids[i]);
        born(ids[i], from + i * DIM, 0);
    }
    there[0] = known;
    int status = insert(from, ids, rows, 0);
    pthread_t threads[READERS];
    __atomic_store_n(&giving_way, 1, __ATOMIC_RELAXED);
    for (uintptr_t i = 0; i < READERS; i++)
        pthread_create(&threads[i], NULL, reader, (void *)i);
    for (uint32_t state = 1; state <= changes && !status && atomic_load(&wrong) < FAULTS; state++)
        status = change(state, ids, from, used);
    atomic_store(&stop, 1);
    for (int i = 0; i < READERS; i++)
        pthread_join(threads[i], NULL);
    ruvgen_index_close(idx);
    remove(path);
    printf("status %d, %llu answers, %u wrong\n", status, (unsigned long long)atomic_load(&answers),
           atomic_load(&wrong));
    free(versions), free(there), free(now), free(ids), free(from), free(used);
    return status || atomic_load(&wrong);
}
