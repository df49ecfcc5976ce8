/* Known answers: what C11 allows must be found, and what it forbids must not. */
#include "atomic.h"
#include "model.h"

static ruvgen_atomic_u32 x, y;
static uint32_t a, b, c, d;
static int data;

static void setup(void)
{
    ruvgen_store_u32(&x, 0, RUVGEN_RELAXED);
    ruvgen_store_u32(&y, 0, RUVGEN_RELAXED);
    ruvgen_plain_write(data, 0);
    a = b = c = d = 9;
}

static void nothing(void)
{
}

/* Message passing. */
static void passing(int thread)
{
    if (thread == 0) {
        ruvgen_plain_write(data, 1);
        ruvgen_store_u32(&x, 1, RUVGEN_RELEASE);
    } else if (ruvgen_load_u32(&x, RUVGEN_ACQUIRE)) {
        model_check(ruvgen_plain_read(data) == 1, "message without its data");
    }
}

/* Store buffering: both may read 0 but for seq_cst. */
static void buffering(int thread)
{
    ruvgen_store_u32(thread ? &y : &x, 1, RUVGEN_SEQ_CST);
    *(thread ? &b : &a) = ruvgen_load_u32(thread ? &x : &y, RUVGEN_SEQ_CST);
}

static void not_both(void)
{
    model_check(a || b, "store buffering");
}

static void fenced_buffering(int thread)
{
    ruvgen_store_u32(thread ? &y : &x, 1, RUVGEN_RELAXED);
    ruvgen_fence(RUVGEN_SEQ_CST);
    *(thread ? &b : &a) = ruvgen_load_u32(thread ? &x : &y, RUVGEN_RELAXED);
}

/* Independent reads of independent writes: two readers may not disagree on the order. */
static void readers(int thread)
{
    if (thread < 2) {
        ruvgen_store_u32(thread ? &y : &x, 1, RUVGEN_SEQ_CST);
    } else if (thread == 2) {
        a = ruvgen_load_u32(&x, RUVGEN_SEQ_CST);
        b = ruvgen_load_u32(&y, RUVGEN_SEQ_CST);
    } else {
        c = ruvgen_load_u32(&y, RUVGEN_SEQ_CST);
        d = ruvgen_load_u32(&x, RUVGEN_SEQ_CST);
    }
}

static void one_order(void)
{
    model_check(!(a == 1 && b == 0 && c == 1 && d == 0), "the readers disagree");
}

/* A release sequence goes through another thread's relaxed add. */
static void sequence(int thread)
{
    if (thread == 0) {
        ruvgen_plain_write(data, 1);
        ruvgen_store_u32(&x, 1, RUVGEN_RELEASE);
    } else if (thread == 1) {
        ruvgen_add_u32(&x, 2, RUVGEN_RELAXED);
    } else if (ruvgen_load_u32(&x, RUVGEN_ACQUIRE) == 3) {
        model_check(ruvgen_plain_read(data) == 1, "release sequence broken");
    }
}

/* Release and acquire fences around relaxed accesses. */
static void fences(int thread)
{
    if (thread == 0) {
        ruvgen_plain_write(data, 1);
        ruvgen_fence(RUVGEN_RELEASE);
        ruvgen_store_u32(&x, 1, RUVGEN_RELAXED);
    } else if (ruvgen_load_u32(&x, RUVGEN_RELAXED)) {
        ruvgen_fence(RUVGEN_ACQUIRE);
        model_check(ruvgen_plain_read(data) == 1, "fences without effect");
    }
}

/* Sleep and wake; a wake that is not sent is a deadlock. */
static void sleeping(int thread)
{
    if (thread == 0) {
        ruvgen_store_u32(&x, 1, RUVGEN_RELAXED);
        ruvgen_futex_wake(&x, 1);
    } else {
        while (ruvgen_load_u32(&x, RUVGEN_RELAXED) == 0)
            ruvgen_futex_wait(&x, 0, -1);
    }
}

/* Waiting by looking ends. */
static void spinning(int thread)
{
    if (thread == 0)
        ruvgen_store_u32(&x, 1, RUVGEN_RELAXED);
    else
        while (ruvgen_load_u32(&x, RUVGEN_RELAXED) == 0)
            ruvgen_pause();
}

static void adding(int thread)
{
    (void)thread;
    ruvgen_add_u32(&x, 1, RUVGEN_RELAXED);
    uint32_t seen = ruvgen_load_u32(&y, RUVGEN_RELAXED);
    while (!ruvgen_cas_u32(&y, &seen, seen + 1, RUVGEN_RELAXED, RUVGEN_RELAXED))
        ;
}

static void added(void)
{
    model_check(ruvgen_load_u32(&x, RUVGEN_RELAXED) == 3 && ruvgen_load_u32(&y, RUVGEN_RELAXED) == 3, "lost");
}

/* Wrong as they are. */
static void racing(int thread)
{
    ruvgen_plain_write(data, thread);
}

static void reading(int thread)
{
    if (thread == 0)
        ruvgen_plain_write(data, 1);
    else
        (void)ruvgen_plain_read(data);
}

static void stuck(int thread)
{
    if (thread == 0)
        ruvgen_futex_wait(&x, 0, -1);
}

static void missed(int thread)
{
    if (thread == 0) {
        ruvgen_futex_wake(&x, 1); /* before the store, so that the sleeper may come between */
        ruvgen_store_u32(&x, 1, RUVGEN_SEQ_CST);
    } else {
        while (ruvgen_load_u32(&x, RUVGEN_SEQ_CST) == 0)
            ruvgen_futex_wait(&x, 0, -1);
    }
}

static void endless(int thread)
{
    while (ruvgen_load_u32(&x, RUVGEN_RELAXED) == 0 && thread < 2)
        ruvgen_pause();
}

static void stale(int thread)
{
    if (thread == 0) {
        ruvgen_store_u32(&x, 1, RUVGEN_RELAXED);
        ruvgen_store_u32(&y, 1, RUVGEN_RELEASE);
    } else if (ruvgen_load_u32(&y, RUVGEN_RELAXED)) {
        model_check(ruvgen_load_u32(&x, RUVGEN_RELAXED) == 1, "an old value after a newer one");
    }
}

const model_scenario model_scenarios[] = {
    {"passing", 2, 2, setup, passing, nothing},
    {"buffering", 2, 2, setup, buffering, not_both},
    {"fenced-buffering", 2, 2, setup, fenced_buffering, not_both},
    {"readers", 4, 3, setup, readers, one_order},
    {"sequence", 3, 2, setup, sequence, nothing},
    {"fences", 2, 2, setup, fences, nothing},
    {"sleeping", 2, 2, setup, sleeping, nothing},
    {"spinning", 2, 2, setup, spinning, nothing},
    {"adding", 3, 3, setup, adding, added},
    {"wrong-racing", 2, 1, setup, racing, nothing},
    {"wrong-reading", 2, 1, setup, reading, nothing},
    {"wrong-stuck", 2, 1, setup, stuck, nothing},
    {"wrong-missed", 2, 2, setup, missed, nothing},
    {"wrong-endless", 2, 1, setup, endless, nothing},
    {"wrong-stale", 2, 1, setup, stale, nothing},
    {0},
};
