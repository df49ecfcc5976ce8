/* The ring under every queue: nothing lost or doubled, in order, and nobody sleeps for ever. */
#include "sync/ring.h"
#include "model.h"

#include <string.h>

enum { ITEMS = 3 };

static ruvgen_ring ring;
static ruvgen_cell cells[2];
static int payload[ITEMS + 1];
static int taken[ITEMS + 1]; /* by which thread, in checks alone */

static void open(uint64_t capacity)
{
    memset(&ring, 0, sizeof ring);
    memset(cells, 0, sizeof cells);
    memset(taken, 0, sizeof taken);
    ruvgen_ring_init(&ring, cells, capacity);
    for (int i = 0; i <= ITEMS; i++)
        ruvgen_plain_write(payload[i], 0);
}

static void one_cell(void)
{
    open(1);
}

static void two_cells(void)
{
    open(2);
}

static bool put(int item)
{
    void *p = &payload[item];
    ruvgen_plain_write(payload[item], item);
    return ruvgen_ring_one(&ring, RUVGEN_PUT, &p);
}

static int receive(void *p)
{
    const int item = (int)((int *)p - payload);
    model_check(item > 0 && item <= ITEMS, "an item that nobody put");
    model_check(ruvgen_plain_read(payload[item]) == item, "an item without its data");
    model_check(!taken[item]++, "an item twice");
    return item;
}

/* The next item, or 0 if there will be none. */
static int get(void)
{
    void *p;
    return ruvgen_ring_one(&ring, RUVGEN_GET, &p) ? receive(p) : 0;
}

static void expect(int items)
{
    for (int i = 1; i <= ITEMS; i++)
        model_check(taken[i] == (i <= items), "an item lost");
    model_check(ruvgen_ring_count(&ring) == 0, "count");
}

static void three(void)
{
    expect(3);
}

static void two(void)
{
    expect(2);
}

/* One producer, one consumer, a lap of the ring and more: in order. */
static void pair(int thread)
{
    for (int i = 1; i <= 3; i++) {
        if (thread == 0)
            model_check(put(i), "refused");
        else
            model_check(get() == i, "out of order");
    }
}

/* Two producers wait for room in the same cell, or two consumers for an item in it. */
static void producers(int thread)
{
    if (thread < 2)
        model_check(put(thread + 1), "refused");
    else
        model_check(get() && get(), "refused");
}

static void consumers(int thread)
{
    if (thread < 2)
        model_check(get() != 0, "refused");
    else
        model_check(put(1) && put(2), "refused");
}

/* Two producers in turn, one consumer: each producer's items in order. */
static void merge(int thread)
{
    if (thread == 0) {
        model_check(put(1) && put(2), "refused");
    } else if (thread == 1) {
        model_check(put(3), "refused");
    } else {
        for (int i = 0, before = 0; i < 3; i++) {
            const int item = get();
            model_check(item == 3 || item > before, "out of order");
            before = item == 3 ? before : item;
        }
    }
}

static int attempt(int side, int item)
{
    void *p = &payload[item];
    if (side == RUVGEN_PUT)
        ruvgen_plain_write(payload[item], item);
    if (!ruvgen_ring_try(&ring, side, &p, 1))
        return 0;
    return side == RUVGEN_PUT ? item : receive(p);
}

/* Those who do not wait: what they put is there for who does. */
static void trying(int thread)
{
    if (thread < 2) {
        model_check(attempt(RUVGEN_PUT, thread + 1), "no room");
    } else {
        model_check(get() != 0, "refused");
        attempt(RUVGEN_GET, 0);
    }
}

static void drained(void)
{
    attempt(RUVGEN_GET, 0);
    expect(2);
}

/* Two take what one puts, without waiting: never both. */
static void robbing(int thread)
{
    if (thread == 0)
        model_check(put(1) && put(2), "refused");
    else
        attempt(RUVGEN_GET, 0);
}

static void rest(void)
{
    while (attempt(RUVGEN_GET, 0))
        continue;
    expect(2);
}

/* Without a ticket, asleep until there is something: whoever it comes from. */
static void sleeping_get(int thread)
{
    if (thread == 0) {
        model_check(put(1), "refused");
    } else if (thread == 1) {
        model_check(attempt(RUVGEN_PUT, 2), "no room");
    } else {
        for (int found = 0; found < 2;) {
            void *p[2];
            const size_t many = ruvgen_ring_sleep(&ring, RUVGEN_GET, p, 2, -1);
            for (size_t i = 0; i < many; i++)
                receive(p[i]);
            found += (int)many;
        }
    }
}

/* And until there is room. */
static void sleeping_put(int thread)
{
    if (thread == 0) {
        for (int item = 1; item <= 3;) {
            void *p = &payload[item];
            ruvgen_plain_write(payload[item], item);
            item += (int)ruvgen_ring_sleep(&ring, RUVGEN_PUT, &p, 1, -1);
        }
    } else {
        for (int i = 1; i <= 3; i++)
            model_check(get() == i, "out of order");
    }
}

/* A sleep that may end by itself takes no item with it. */
static void timing(int thread)
{
    if (thread == 0) {
        model_check(put(1), "refused");
    } else {
        void *p;
        if (ruvgen_ring_sleep(&ring, RUVGEN_GET, &p, 1, INT64_C(3600000000000)))
            receive(p);
    }
}

static void timed(void)
{
    attempt(RUVGEN_GET, 0);
    expect(1);
}

#include "ring_end.h"

/* Two sleep on one side, or one while another waits with a ticket: nobody is overlooked. */
static void sleepers(int thread)
{
    void *p;
    if (thread == 0)
        model_check(put(1) && put(2), "refused");
    else
        while (!ruvgen_ring_sleep(&ring, RUVGEN_GET, &p, 1, -1))
            continue;
    if (thread)
        receive(p);
}

static void tickets(int thread)
{
    void *p;
    if (thread == 0) {
        model_check(put(1) && put(2), "refused");
    } else if (thread == 1) {
        model_check(get() != 0, "refused");
    } else {
        while (!ruvgen_ring_sleep(&ring, RUVGEN_GET, &p, 1, -1))
            continue;
        receive(p);
    }
}

const model_scenario model_scenarios[] = {
    {"pair", 2, 2, one_cell, pair, three},
    {"producers", 3, 1, one_cell, producers, two},
    {"consumers", 3, 0, one_cell, consumers, two},
    {"merge", 3, 1, two_cells, merge, three},
    {"trying", 3, 1, two_cells, trying, drained},
    {"robbing", 3, 1, two_cells, robbing, rest},
    {"sleeping-get", 3, 1, two_cells, sleeping_get, two},
    {"sleeping-put", 2, 2, one_cell, sleeping_put, three},
    {"timing", 2, 2, one_cell, timing, timed},
    {"closing", 3, 1, two_cells, closing, one},
    {"ending", 3, 1, one_cell, ending, ended},
    {"leaving", 2, 2, one_cell, leaving, nobody},
    {"parting", 3, 1, one_cell, parting, ended},
    {"sleepers", 3, 1, two_cells, sleepers, two},
    {"tickets", 3, 1, two_cells, tickets, two},
    {0},
};
