/* The free list and the pool: an item has one holder at a time, none is lost, and nobody sleeps beside a free one. */
#include "sync/pool.h"
#include "model.h"

#include <string.h>

enum { ITEMS = 3 };

static ruvgen_pool pool;
static ruvgen_pool_item items[ITEMS];
static int data[ITEMS];
static uint64_t lease[2];

static void open(uint32_t capacity)
{
    memset(&pool, 0, sizeof pool);
    memset(items, 0, sizeof items);
    ruvgen_pool_init(&pool, items, capacity);
    for (int i = 0; i < ITEMS; i++)
        ruvgen_plain_write(data[i], 0);
}

static void open_one(void)
{
    open(1);
}

static void open_two(void)
{
    open(2);
}

static void open_three(void)
{
    open(3);
}

/* Who holds an item writes to it: two holders are a data race, and so is one who does not see the last. */
static void use(uint32_t index)
{
    ruvgen_plain_write(data[index], 1 + ruvgen_plain_read(data[index]));
}

static void push(uint32_t link)
{
    ruvgen_freelist_push(&pool.list, link);
}

static uint32_t pop(void)
{
    const uint32_t link = ruvgen_freelist_pop(&pool.list);
    model_check(link <= ITEMS, "no such item");
    if (link)
        use(link - 1);
    return link;
}

static void list_is_whole(void)
{
    bool seen[ITEMS + 1] = {false};
    for (uint32_t i = 0; i < pool.capacity; i++) {
        const uint32_t link = pop();
        model_check(link && !seen[link], "an item lost or doubled");
        seen[link] = true;
    }
    model_check(!pop(), "an item from nowhere");
}

/* One takes while the other takes two and returns the first of them: the ABA problem's cradle. */
static void cradle(int thread)
{
    if (thread == 0) {
        const uint32_t mine = pop();
        if (mine)
            push(mine);
    } else {
        const uint32_t a = pop(), b = pop();
        if (a)
            push(a);
        if (b) {
            use(b - 1);
            push(b);
        }
    }
}

static void everybody(int thread)
{
    (void)thread;
    const uint32_t mine = pop();
    model_check(mine, "empty");
    push(mine);
}

static void finish(uint32_t slot, uint64_t held)
{
    use(ruvgen_lease_index(held));
    model_check(ruvgen_pool_put(&pool, slot, held), "a lease that never was");
}

/* Everything can be taken again by anyone, and each once. */
static void pool_is_whole(void)
{
    uint64_t held[ITEMS], more;
    for (uint32_t i = 0; i < pool.capacity; i++) {
        model_check(ruvgen_pool_take(&pool, 0, &held[i]), "an item lost");
        for (uint32_t j = 0; j < i; j++)
            model_check(ruvgen_lease_index(held[i]) != ruvgen_lease_index(held[j]), "an item doubled");
        use(ruvgen_lease_index(held[i]));
    }
    model_check(!ruvgen_pool_take(&pool, 0, &more), "an item from nowhere");
}

/* Each with a slot of its own, and one of two without: all ways an item can go. */
static void lending(int thread)
{
    const uint32_t slot = thread < 2 ? (uint32_t)thread : RUVGEN_SLOT_NONE;
    for (int i = thread == 2; i < 2; i++) {
        uint64_t held;
        if (ruvgen_pool_take(&pool, slot, &held))
            finish(slot, held);
    }
}

/* The only item comes back while another waits for it: by a magazine, or by the list. */
static void waiting(int thread)
{
    uint64_t held;
    while (!ruvgen_pool_sleep(&pool, (uint32_t)thread, &held, -1))
        continue;
    finish((uint32_t)thread, held);
}

static void waiting_without(int thread)
{
    const uint32_t slot = thread ? RUVGEN_SLOT_NONE : 0;
    uint64_t held;
    while (!ruvgen_pool_sleep(&pool, slot, &held, -1))
        continue;
    finish(slot, held);
}

/* One is late with its wake, while another lends and returns twice: the late one may not undo what the others told. */
static void lend_both(void)
{
    open_two();
    for (int i = 0; i < 2; i++) {
        ruvgen_pool_take(&pool, RUVGEN_SLOT_NONE, &lease[i]);
        use(ruvgen_lease_index(lease[i]));
    }
}

static void crossing(int thread)
{
    uint64_t held = 0, more = 0;
    if (thread == 0) {
        finish(RUVGEN_SLOT_NONE, lease[0]);
    } else if (thread == 1) {
        finish(RUVGEN_SLOT_NONE, lease[1]);
        if (ruvgen_pool_take(&pool, RUVGEN_SLOT_NONE, &held)
            && ruvgen_pool_take(&pool, RUVGEN_SLOT_NONE, &more)) /* and keeps it */
            finish(RUVGEN_SLOT_NONE, held);
    } else {
        while (!ruvgen_pool_sleep(&pool, RUVGEN_SLOT_NONE, &held, -1))
            continue;
        use(ruvgen_lease_index(held));
    }
}

static void nothing(void)
{
}

/* A lease ends once, whoever says so, and whoever has the item by then. */
static int ended[2];

static void lend_first(void)
{
    open_two();
    ended[0] = ended[1] = 0;
    ruvgen_pool_take(&pool, 0, &lease[0]);
    use(ruvgen_lease_index(lease[0]));
}

static void twice(int thread)
{
    ended[thread] = ruvgen_pool_put(&pool, (uint32_t)thread, lease[0]);
    uint64_t held;
    if (ruvgen_pool_take(&pool, (uint32_t)thread, &held))
        finish((uint32_t)thread, held);
}

static void once(void)
{
    model_check(ended[0] + ended[1] == 1, "a lease that ended twice");
    pool_is_whole();
}

const model_scenario model_scenarios[] = {
    {"cradle", 2, 3, open_two, cradle, list_is_whole},
    {"everybody", 3, 1, open_three, everybody, list_is_whole},
    {"lending", 3, 1, open_one, lending, pool_is_whole},
    {"twice", 2, 2, lend_first, twice, once},
    {"waiting", 2, 2, open_one, waiting, pool_is_whole},
    {"waiting-without", 2, 2, open_one, waiting_without, pool_is_whole},
    {"crossing", 3, 1, lend_both, crossing, nothing},
    {0},
};
