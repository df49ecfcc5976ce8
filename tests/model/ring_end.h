/* The part of ring.c about rings that are closed. */
#ifndef MODEL_RING_END_H
#define MODEL_RING_END_H

/* All that was put before the end is got, and then everybody is sent home. */
static void closing(int thread)
{
    if (thread == 0) {
        model_check(put(1), "refused");
        ruvgen_ring_close(&ring);
        model_check(!put(2), "put after the end");
    } else {
        while (get())
            continue;
    }
}

static void one(void)
{
    expect(1);
}

/* The end comes from outside, while a producer may be anywhere. */
static int refused;

static void ending(int thread)
{
    if (thread == 0) {
        refused = !put(1);
    } else if (thread == 1) {
        ruvgen_ring_close(&ring);
    } else {
        while (get())
            continue;
        model_check(ruvgen_ring_over(&ring, RUVGEN_GET), "not over");
    }
}

static void ended(void)
{
    expect(refused ? 0 : 1);
}

/* And while others sleep without a ticket. */
static void leaving(int thread)
{
    if (thread == 0) {
        ruvgen_ring_close(&ring);
    } else {
        void *p;
        while (!ruvgen_ring_over(&ring, RUVGEN_GET))
            model_check(!ruvgen_ring_sleep(&ring, RUVGEN_GET, &p, 1, -1), "an item from nowhere");
    }
}

/* The end, an item, and one who may be asleep in between: two tell it at once. */
static void parting(int thread)
{
    if (thread == 0) {
        ruvgen_ring_close(&ring);
    } else if (thread == 1) {
        refused = !put(1);
    } else {
        void *p;
        while (!ruvgen_ring_over(&ring, RUVGEN_GET))
            if (ruvgen_ring_sleep(&ring, RUVGEN_GET, &p, 1, -1))
                receive(p);
    }
}

static void nobody(void)
{
    expect(0);
}

#endif
