/* The part of jobs.c about offers by themselves: small enough for more preemptions. */
#ifndef MODEL_JOBS_OFFER_H
#define MODEL_JOBS_OFFER_H

static ruvgen_job offered[OWNERS];

static void prepare(uint32_t ready)
{
    open_two();
    for (int i = 0; i < OWNERS; i++)
        model_check(!ruvgen_job_open(&offered[i], 2, TASKS, 1, task, results[i]), "no job");
    if (ready)
        grow(ready);
}

static void open_none(void)
{
    prepare(0);
}

static void open_ready(void)
{
    prepare(1);
}

static void open_crew(void)
{
    prepare(POOL);
    ruvgen_store_u64(&offered[0].next, TASKS, RUVGEN_RELAXED); /* nothing to do: who comes leaves */
}

static void quit(void)
{
    ruvgen_workers_stop();
    ruvgen_store_u32(&over, 1, RUVGEN_RELEASE);
}

/* Somebody ends the worker while another offers it a job. */
static void stopping(int thread)
{
    if (thread == 0)
        quit();
    else if (thread == 1)
        (void)offer(&workers[0], &offered[0]);
    else
        serve();
}

/* Somebody makes a worker, and another uses it at once. */
static void joining(int thread)
{
    if (thread == 0)
        grow(1);
    else if (thread == 1 && ruvgen_workers_count())
        (void)offer(&workers[0], &offered[0]);
}

/* As ruvgen_workers_stop ends a worker. */
static void dismiss(worker *one)
{
    for (;;) {
        uint32_t state = ruvgen_load_u32(&one->state, RUVGEN_RELAXED);
        if ((state == AWAKE || state == ASLEEP)
            && ruvgen_cas_u32(&one->state, &state, QUIT, RUVGEN_RELAXED, RUVGEN_RELAXED))
            break;
        ruvgen_pause();
    }
    ruvgen_futex_wake(&one->state, 1);
}

/* Two offer jobs to the same worker, one after the other: what either left is seen by the next. */
static void offering(int thread)
{
    if (thread == OWNERS) {
        worker_main(&workers[0]);
        return;
    }
    ruvgen_store_u64(&offered[thread].next, TASKS, RUVGEN_RELAXED);
    if (offer(&workers[0], &offered[thread]))
        ruvgen_workers_revoke(&offered[thread]);
    if (ruvgen_add_u32(&through, 1, RUVGEN_ACQ_REL) + 1 == OWNERS)
        dismiss(&workers[0]);
}

/* One worker leaves while another is offered the job, and that offer is taken back. */
static void leaving(int thread)
{
    if (thread) {
        worker_main(&workers[0]);
        return;
    }
    (void)offer(&workers[0], &offered[0]);
    (void)offer(&workers[1], &offered[0]);
    ruvgen_workers_revoke(&offered[0]);
    dismiss(&workers[0]);
}

/* An offer is not refused by a worker that has nothing to do, awake or asleep; and it comes. */
static void coming(int thread)
{
    if (thread) {
        worker_main(&workers[0]);
        return;
    }
    model_check(offer(&workers[0], &offered[0]), "an idle worker refuses");
    while (ruvgen_load_u32(&offered[0].helpers, RUVGEN_ACQUIRE))
        ruvgen_pause();
    dismiss(&workers[0]);
}

/* Two helpers at once: each has a lane of its own, and both are gone when nobody is counted. */
static void open_lanes(void)
{
    prepare(0);
    offered[0].threads = MORE;
    ruvgen_store_u32(&offered[0].helpers, 2, RUVGEN_RELAXED);
}

static void helping(int thread)
{
    offered[0].help(&offered[0], &workers[thread].arena);
}

/* Who waits for helpers sees the last one leave, and what it did. */
static void awaiting(int thread)
{
    if (thread) {
        offered[0].help(&offered[0], &workers[thread].arena);
    } else {
        model_check(!wait_for_helpers(&offered[0], INT64_MAX), "no end");
        for (int i = 0; i < TASKS; i++)
            model_check(ruvgen_plain_read(results[0][i]) == 1, "an item not done");
    }
}

static void open_helped(void)
{
    prepare(0);
    ruvgen_store_u32(&offered[0].helpers, 1, RUVGEN_RELAXED);
}

/* One job after another's, of somebody else: the worker has done with the first. */
static void succeeding(int thread)
{
    if (thread == OWNERS) {
        worker_main(&workers[0]);
        return;
    }
    ruvgen_store_u64(&offered[thread].next, TASKS, RUVGEN_RELAXED);
    while (!offer(&workers[0], &offered[thread]))
        ruvgen_pause();
    if (ruvgen_add_u32(&through, 1, RUVGEN_RELAXED) + 1 == OWNERS)
        dismiss(&workers[0]);
}

/* The first error stands, for everybody. */
static int seen[OWNERS];

static void erring(int thread)
{
    fail(&offered[0], thread + 1);
    seen[thread] = status_of(&offered[0]);
}

static void erred(void)
{
    model_check(seen[0] == seen[1] && seen[0] == status_of(&offered[0]), "the first error gave way");
}

/* Jobs that are opened at once have different numbers. */
static void numbering(int thread)
{
    model_check(!ruvgen_job_open(&offered[thread], 2, TASKS, 1, task, results[thread]), "no job");
}

static void numbered(void)
{
    model_check(offered[0].number != offered[1].number, "two jobs of one number");
}

/* Whoever was offered a job came, or the offer was taken back. */
static void settled(void)
{
    for (int i = 0; i < OWNERS; i++)
        model_check(!ruvgen_load_u32(&offered[i].helpers, RUVGEN_RELAXED), "an offer that nobody took");
}

static void nothing(void)
{
}

#endif
