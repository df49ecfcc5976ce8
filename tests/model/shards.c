/* Counters and histograms in shards: exact sums, snapshots of one moment, slots that are handed on; and their lock. */
#include "stats/buckets.c"
#include "stats/histogram.c"

#include "stats/counter.h"
#include "model.h"

#include "heap.h"
#include "sync/lifetime.h"

#include <string.h>

enum { VALUE = 2 };

static ruvgen_slots slots;
static ruvgen_counter counter;
static ruvgen_histogram *histogram;
static ruvgen_lock lock;
static ruvgen_atomic_u32 gone; /* a thread that has ended */
static uint32_t slot_of[4];
static uint64_t reset_sum[4];
static int guarded;

uint32_t ruvgen_slot(void)
{
    return RUVGEN_SLOT_NONE;
}

uint32_t ruvgen_generation(void)
{
    return 0;
}

static void setup(void)
{
    memset(&slots, 0, sizeof slots);
    memset(&counter, 0, sizeof counter);
    memset(&lock, 0, sizeof lock);
    memset(reset_sum, 0, sizeof reset_sum);
    ruvgen_store_u32(&gone, 0, RUVGEN_RELAXED);
    ruvgen_plain_write(guarded, 0);
    model_check(!ruvgen_histogram_open(&histogram, 1), "no memory");
    histogram->bits = 1; /* few buckets */
}

static void close(void)
{
    ruvgen_histogram_close(histogram);
    model_check(!heap_live(), "memory lost");
}

/* As the system does: whoever asks sees all that an ended thread did. */
static bool is_alive(uint32_t thread)
{
    return ruvgen_load_u32(&gone, RUVGEN_ACQUIRE) != thread;
}

/* A thread ends; two others want its slot, or have their own: nobody shares one while both live. */
static void handing(int thread)
{
    slot_of[thread] = ruvgen_slots_claim(&slots, (uint32_t)thread + 1, is_alive);
    ruvgen_counter_add_at(&counter, slot_of[thread], 1);
    if (thread == 0)
        ruvgen_store_u32(&gone, 1, RUVGEN_RELEASE); /* its end */
    else
        ruvgen_counter_add_at(&counter, slot_of[thread], 1);
}

static void handed(void)
{
    model_check(ruvgen_counter_value(&counter) == 5, "a count lost");
    close();
}

/* Reads while others count: never more than there is, never less than before. */
static void counting(int thread)
{
    if (thread < 2) {
        ruvgen_counter_add_at(&counter, thread ? RUVGEN_SLOT_NONE : 0, 1);
        ruvgen_counter_add_at(&counter, RUVGEN_SLOT_NONE, 1);
    } else {
        const uint64_t first = ruvgen_counter_value(&counter), second = ruvgen_counter_value(&counter);
        model_check(first <= second && second <= 4, "a count went back");
    }
}

static void counted(void)
{
    model_check(ruvgen_counter_value(&counter) == 4, "a count lost");
    close();
}

/* Two reset while one counts: each addition is in one result. */
static void resetting(int thread)
{
    if (thread == 0) {
        ruvgen_counter_add_at(&counter, 0, 1);
        ruvgen_counter_add_at(&counter, 0, 1);
    } else {
        reset_sum[thread] = ruvgen_counter_reset(&counter);
    }
}

static void reset_once(void)
{
    model_check(reset_sum[1] <= 2 && reset_sum[2] <= 2, "less than nothing");
    model_check(reset_sum[1] + reset_sum[2] + ruvgen_counter_value(&counter) == 2,
                "an addition in two results, or in none");
    close();
}

/* One reads while another resets: never less than nothing. */
static void valuing(int thread)
{
    if (thread == 0) {
        ruvgen_counter_add_at(&counter, 0, 1);
        ruvgen_counter_add_at(&counter, 0, 1);
    } else if (thread == 1) {
        reset_sum[1] = ruvgen_counter_reset(&counter);
    } else {
        model_check(ruvgen_counter_value(&counter) <= 2, "less than nothing");
    }
}

#include "shards_histogram.h"

static void locking(int thread)
{
    (void)thread;
    ruvgen_lock_take(&lock, 0);
    ruvgen_plain_write(guarded, ruvgen_plain_read(guarded) + 1);
    ruvgen_lock_give(&lock);
}

static void locked(void)
{
    model_check(ruvgen_plain_read(guarded) == 3, "not alone");
    close();
}

/* One of three gives up after a sleep; the wake that was for it reaches the other who sleeps. */
static void trying(int thread)
{
    if (!thread && !ruvgen_lock_try(&lock, 0, 1))
        return;
    if (thread)
        ruvgen_lock_take(&lock, 0);
    ruvgen_plain_write(guarded, ruvgen_plain_read(guarded) + 1);
    ruvgen_lock_give(&lock);
}

static void tried(void)
{
    model_check(ruvgen_plain_read(guarded) >= 2, "not alone");
    close();
}

/* Held by a thread that the fork left behind: whoever comes first takes it over. */
static void forked(void)
{
    setup();
    ruvgen_lock_take(&lock, 0);
}

static void inheriting(int thread)
{
    (void)thread;
    ruvgen_lock_take(&lock, 1);
    ruvgen_plain_write(guarded, ruvgen_plain_read(guarded) + 1);
    ruvgen_lock_give(&lock);
}

static void inherited(void)
{
    model_check(ruvgen_plain_read(guarded) == 2, "not alone");
    close();
}

const model_scenario model_scenarios[] = {
    {"raising", 2, 2, setup, raising, raised},
    {"handing", 3, 1, setup, handing, handed},
    {"counting", 3, 2, setup, counting, counted},
    {"resetting", 3, 2, setup, resetting, reset_once},
    {"tearing", 3, 1, open_blocks, tearing, close},
    {"valuing", 3, 1, setup, valuing, close},
    {"sharing", 2, 2, setup, sharing, shared},
    {"growing", 3, 1, setup, growing, grown},
    {"merging", 3, 0, open_other, merging, merged},
    {"forgetting", 2, 1, setup, forgetting, forgotten},
    {"recording", 3, 0, setup, recording, recorded},
    {"inheriting", 2, 2, forked, inheriting, inherited},
    {"locking", 3, 1, setup, locking, locked},
    {"trying", 3, 1, setup, trying, tried},
    {0},
};
