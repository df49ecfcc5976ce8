/* The explorer: runs a scenario again and again, each time along another path of choices, depth first.
 * A choice is who runs next, whom a wake wakes, or which message a load returns. */
#include "explore.h"
#include "heap.h"
#include "races.h"
#include "views.h"

#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>

enum { CHOICES = 4096, STEPS = 4000, STACK = 128 << 10 };

/* PAUSED and TIMED run again once something has been stored, or when nobody else can: clocks are fair. */
typedef enum { READY, PAUSED, ASLEEP, TIMED, ENDED } status;

typedef struct {
    status state;
    const void *word;   /* slept on */
    uint64_t paused_at; /* stores so far: it waits for more */
    int roused;         /* times that a sleep ended for no reason */
    ucontext_t context;
    _Alignas(16) char stack[STACK];
} coroutine;

static const model_scenario *scenario;
static coroutine threads[THREADS];
static ucontext_t explorer;
static struct {
    short taken, of;
} path[CHOICES];
static int path_length, path_at; /* of the path, and how far this execution has come along it */
static int running, preemptions, bound;
static bool restless;

/* What this execution did, for a failure's sake. */
static struct {
    int thread;
    const char *what;
    const void *p;
    uint64_t value;
} trace[STEPS];
static int steps;

_Noreturn void explore_fail(const char *what)
{
    for (int i = 0; i < steps; i++)
        printf("  %d %-9s %p %#llx\n", trace[i].thread, trace[i].what, trace[i].p,
               (unsigned long long)trace[i].value);
    printf("%s: thread %d: %s\n", scenario->name, running, what);
    exit(1); /* NOLINT: the process is one exploration */
}

void model_check(bool holds, const char *text)
{
    if (!holds)
        explore_fail(text);
}

int explore_running(void)
{
    return running;
}

int explore_choose(int n)
{
    if (path_at == path_length) {
        if (path_length == CHOICES)
            explore_fail("too many choices for the checker: CHOICES");
        path[path_length].taken = 0;
        path[path_length++].of = (short)n;
    }
    return path[path_at++].taken;
}

/* On to the next path; false after the last. */
static bool advance(void)
{
    while (path_length && path[path_length - 1].taken + 1 == path[path_length - 1].of)
        path_length--;
    if (path_length)
        path[path_length - 1].taken++;
    return path_length;
}

static bool runnable(int t)
{
    const coroutine *const it = &threads[t];
    return it->state == READY
           || ((it->state == PAUSED || it->state == TIMED) && it->paused_at != views_stores());
}

/* Nobody can run: time passes, and those that paused, or whose time is over, see the newest; or all have ended; or it
 * is a deadlock. */
static bool revive(void)
{
    bool waiting = false, asleep = false;
    for (int t = 1; t <= scenario->threads; t++) {
        asleep |= threads[t].state == ASLEEP;
        if (threads[t].state == PAUSED || threads[t].state == TIMED) {
            waiting = true;
            threads[t].paused_at--;
            views_freshen(t, true);
        }
    }
    if (!waiting && asleep)
        explore_fail("deadlock: those that have not ended sleep, and nobody is left to wake them");
    return waiting;
}

/* Choose who runs next; the running thread goes on for free, to leave it while it could is a preemption. */
static void reschedule(void)
{
    const int from = running;
    const bool could = from && threads[from].state == READY;
    int others[THREADS], count = 0;
    do {
        if (could)
            others[count++] = from;
        for (int t = 1; t <= scenario->threads && (!could || preemptions < bound); t++)
            if (runnable(t) && !(could && t == from))
                others[count++] = t;
    } while (!count && revive());
    const int next = count ? others[count > 1 ? explore_choose(count) : 0] : 0;
    preemptions += could && next != from;
    running = next;
    if (next == from)
        return;
    ucontext_t *const to = next ? &threads[next].context : &explorer;
    swapcontext(from ? &threads[from].context : &explorer, to);
}

void explore_step(const char *what, const void *p, uint64_t value)
{
    if (running)
        reschedule();
    if (steps == STEPS)
        explore_fail("livelock: too many steps");
    trace[steps].thread = running;
    trace[steps].what = what;
    trace[steps].p = p;
    trace[steps++].value = value;
}

void explore_note(uint64_t value)
{
    trace[steps - 1].value = value;
}

void explore_pause(void)
{
    if (!running)
        explore_fail("setup and check may not wait");
    coroutine *const me = &threads[running];
    me->state = PAUSED;
    me->paused_at = views_stores();
    views_freshen(running, false);
    explore_step("pause", NULL, 0);
    me->state = READY;
}

void explore_restless(void)
{
    restless = true;
}

bool explore_sleep(const void *word, bool timed)
{
    enum { ENOUGH = 2 }; /* for ever would not be fair */
    if (!running)
        explore_fail("setup and check may not sleep");
    coroutine *const me = &threads[running];
    if (restless && me->roused < ENOUGH) {
        me->roused++;
        explore_pause();
        return true;
    }
    me->state = timed ? TIMED : ASLEEP;
    me->word = word;
    me->paused_at = views_stores();
    views_freshen(running, false);
    reschedule();
    const bool woken = !me->word;
    me->state = READY;
    me->word = NULL;
    return woken;
}

void explore_wake(const void *word, uint32_t n)
{
    for (; n; n--) {
        int sleepers[THREADS], count = 0;
        for (int t = 1; t <= scenario->threads; t++)
            if ((threads[t].state == ASLEEP || threads[t].state == TIMED) && threads[t].word == word)
                sleepers[count++] = t;
        if (!count)
            return;
        coroutine *const woken = &threads[sleepers[count > 1 ? explore_choose(count) : 0]];
        woken->state = READY;
        woken->word = NULL;
    }
}

static void body(int index)
{
    scenario->thread(index - 1);
    threads[index].state = ENDED;
    reschedule();
}

static void execute(void)
{
    path_at = steps = preemptions = running = 0;
    views_reset();
    heap_reset();
    races_reset();
    scenario->setup();
    for (int t = 1; t <= scenario->threads; t++) {
        coroutine *const it = &threads[t];
        views_inherit(t, 0);
        it->state = READY;
        it->word = NULL;
        it->roused = 0;
        getcontext(&it->context);
        it->context.uc_stack.ss_sp = it->stack;
        it->context.uc_stack.ss_size = STACK;
        makecontext(&it->context, (void (*)(void))body, 1, t);
    }
    reschedule();
    for (int t = 1; t <= scenario->threads; t++)
        views_inherit(0, t);
    scenario->check();
}

uint64_t explore(const model_scenario *what, int most, uint64_t limit, bool *complete)
{
    uint64_t executions = 0;
    scenario = what;
    bound = most;
    path_length = 0;
    do {
        execute();
        executions++;
        *complete = !advance();
    } while (!*complete && executions < limit);
    return executions;
}
