#include "views.h"
#include "order.h"

#include <string.h>

/* A store: what a load that acquires learns from it. */
typedef struct {
    uint64_t value;
    view released;
} message;

typedef struct {
    int count;
    view bucket;            /* of a futex here */
    uint8_t again[THREADS]; /* times that a thread has read its newest message though there are newer ones */
    message messages[MESSAGES];
} location;

typedef struct {
    view now;     /* what the thread has seen */
    view fenced;  /* as of its last release fence: what its relaxed stores pass on */
    view relaxed; /* what its relaxed loads have found: seen from the next acquire fence on */
    bool fresh;
} thread_memory;

static const void *places[LOCATIONS]; /* of the locations */
static location locations[LOCATIONS];
static thread_memory threads[THREADS];
static view global; /* what seq_cst fences have passed on, and seq_cst stores to them */
static int location_count;
static uint64_t stores;

static bool acquires(memory_order order)
{
    return order == memory_order_acquire || order == memory_order_acq_rel || order == memory_order_seq_cst;
}

static bool releases(memory_order order)
{
    return order == memory_order_release || order == memory_order_acq_rel || order == memory_order_seq_cst;
}

static void join(view *into, const view *from)
{
    for (int i = 0; i < location_count; i++)
        if (into->message[i] < from->message[i])
            into->message[i] = from->message[i];
    for (int i = 0; i < THREADS; i++)
        if (into->step[i] < from->step[i])
            into->step[i] = from->step[i];
}

void views_reset(void)
{
    memset(threads, 0, sizeof threads);
    memset(&global, 0, sizeof global);
    for (int i = 0; i < THREADS; i++)
        threads[i].now.step[i] = 1; /* 0 is never */
    order_reset();
    location_count = 0;
    stores = 0;
}

void views_inherit(int thread, int from)
{
    join(&threads[thread].now, &threads[from].now);
}

uint16_t views_step(int thread, int other)
{
    return threads[thread].now.step[other];
}

uint64_t views_stores(void)
{
    return stores;
}

void views_freshen(int thread, bool fresh)
{
    threads[thread].fresh = fresh;
}

/* What lies in memory, where no atomic operation put it, is a store that nobody has heard of: an initialisation. */
static void appear(int thread, int at, uint64_t v)
{
    location *const here = &locations[at];
    if (here->count == MESSAGES)
        explore_fail("too many stores for the checker: MESSAGES");
    message *const new = &here->messages[here->count];
    memset(new, 0, sizeof *new);
    new->value = v;
    threads[thread].now.message[at] = (uint16_t)here->count++;
}

/* The number of a location. */
static int find(int thread, const void *p, size_t size)
{
    uint64_t v = 0;
    memcpy(&v, p, size); /* little-endian */
    for (int i = 0; i < location_count; i++)
        if (places[i] == p) {
            if (locations[i].messages[locations[i].count - 1].value != v)
                appear(thread, i, v);
            return i;
        }
    if (location_count == LOCATIONS)
        explore_fail("too many atomics for the checker: LOCATIONS");
    location *const new = &locations[location_count];
    places[location_count] = p;
    new->count = 0;
    memset(&new->bucket, 0, sizeof new->bucket);
    memset(new->again, 0, sizeof new->again);
    appear(thread, location_count, v);
    return location_count++;
}

/* The oldest message that a load may return. Nobody sees the same old one for ever: twice, then something newer. */
static int oldest(const thread_memory *me, int thread, int at)
{
    const location *const here = &locations[at];
    int first = me->now.message[at];
    if (me->fresh || thread == 0)
        return here->count - 1;
    if (here->again[thread] >= 2 && first < here->count - 1)
        first++;
    return first;
}

/* One step of a thread is done, at a location or at none. */
static void done(int thread, int at)
{
    threads[thread].now.step[thread]++;
    order_note(thread, at, threads[thread].now.step);
}

static uint64_t take(int thread, int at, int found, memory_order order)
{
    thread_memory *const me = &threads[thread];
    location *const here = &locations[at];
    const bool same = me->now.message[at] == found && found < here->count - 1;
    here->again[thread] = (uint8_t)(same ? here->again[thread] + 1 : 0);
    me->now.message[at] = (uint16_t)found;
    join(acquires(order) ? &me->now : &me->relaxed, &here->messages[found].released);
    return here->messages[found].value;
}

/* Whether a load may return a message, as far as the order of seq_cst accesses tells. */
static bool allowed(int thread, int at, int found, memory_order order)
{
    if (order != memory_order_seq_cst || thread == 0)
        return true;
    uint16_t seen[THREADS];
    for (int i = 0; i < THREADS; i++) {
        const uint16_t own = threads[thread].now.step[i],
                       its = locations[at].messages[found].released.step[i];
        seen[i] = own < its ? its : own;
    }
    return order_allows(thread, at, found, seen);
}

static uint64_t load(int thread, int at, int found, memory_order order)
{
    const uint64_t v = take(thread, at, found, order);
    if (order == memory_order_seq_cst && thread)
        order_add(thread, at, found, NOTHING, threads[thread].now.step);
    done(thread, at);
    return v;
}

uint64_t views_load(int thread, const void *p, size_t size, memory_order order)
{
    const int at = find(thread, p, size);
    int ways[MESSAGES], count = 0; /* newest first */
    for (int i = locations[at].count - 1, first = oldest(&threads[thread], thread, at); i >= first; i--)
        if (allowed(thread, at, i, order))
            ways[count++] = i;
    return load(thread, at, ways[count > 1 ? explore_choose(count) : 0], order);
}

/* Append a message; one that is part of a read-modify-write continues the release sequence it read from. */
static void append(int thread, int at, void *p, size_t size, uint64_t v, memory_order order, bool continues)
{
    thread_memory *const me = &threads[thread];
    location *const here = &locations[at];
    if (here->count == MESSAGES)
        explore_fail("too many stores for the checker: MESSAGES");
    message *const new = &here->messages[here->count];
    me->now.message[at] = (uint16_t)here->count;
    if (order == memory_order_seq_cst)
        global.message[at] = (uint16_t)here->count;
    new->value = size < sizeof v ? (uint32_t)v : v;
    new->released = releases(order) ? me->now : me->fenced;
    if (continues)
        join(&new->released, &here->messages[here->count - 1].released);
    here->again[thread] = 0;
    here->count++;
    memcpy(p, &v, size);
    stores += new->value != here->messages[here->count - 2].value; /* else nobody waits for it */
    if (order == memory_order_seq_cst && thread)
        order_add(thread, at, continues ? here->count - 2 : NOTHING, here->count - 1, me->now.step);
    done(thread, at);
}

void views_store(int thread, void *p, size_t size, uint64_t v, memory_order order)
{
    append(thread, find(thread, p, size), p, size, v, order, false);
}

uint64_t views_swap(int thread, void *p, size_t size, uint64_t v, bool adds, memory_order order)
{
    const int at = find(thread, p, size);
    const uint64_t old = take(thread, at, locations[at].count - 1, order);
    append(thread, at, p, size, adds ? old + v : v, order, true);
    return old;
}

bool views_cas(int thread, void *p, size_t size, uint64_t *expected, uint64_t desired, memory_order success,
               memory_order failure)
{
    const int at = find(thread, p, size);
    const location *const here = &locations[at];
    const int last = here->count - 1, first = oldest(&threads[thread], thread, at);
    int ways[MESSAGES + 1], count = 0; /* to succeed, and to fail, newest first */
    if (here->messages[last].value == *expected)
        ways[count++] = last + 1;
    for (int i = last; i >= first; i--)
        if (here->messages[i].value != *expected && allowed(thread, at, i, failure))
            ways[count++] = i;
    const int way = ways[count > 1 ? explore_choose(count) : 0];
    if (way <= last) {
        *expected = load(thread, at, way, failure);
        return false;
    }
    views_swap(thread, p, size, desired, false, success);
    return true;
}

void views_fence(int thread, memory_order order)
{
    thread_memory *const me = &threads[thread];
    if (acquires(order))
        join(&me->now, &me->relaxed);
    if (order == memory_order_seq_cst) {
        join(&me->now, &global);
        join(&global, &me->now);
    }
    if (releases(order))
        me->fenced = me->now;
    done(thread, -1);
}

void views_tick(int thread)
{
    done(thread, -1);
}

uint64_t views_futex_load(int thread, const void *p)
{
    const int at = find(thread, p, sizeof(uint32_t));
    int first = threads[thread].now.message[at];
    if (first < locations[at].bucket.message[at])
        first = locations[at].bucket.message[at];
    const int last = locations[at].count - 1;
    if (thread == 0)
        first = last;
    const int found = last - (last > first ? explore_choose(last - first + 1) : 0);
    return locations[at].messages[found].value;
}

void views_futex_wake(int thread, const void *p)
{
    join(&locations[find(thread, p, sizeof(uint32_t))].bucket, &threads[thread].now);
}
