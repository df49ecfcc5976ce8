#include "cores.h"
#include "lines.h"

#include "atomic.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

enum { STACK = 64 << 10 };

typedef struct {
    double now, limit; /* limit: of a sleep */
    const void *word;  /* slept on */
    bool timed, over, ended;
    uint32_t seed;
    ucontext_t context;
    _Alignas(16) char stack[STACK];
} core;

static core cores[SIM_CORES];
static ucontext_t outside;
static int running = -1, count;
static void (*work)(int);

/* The earliest that can run; a timed sleeper can at its limit. */
static int earliest(void)
{
    int best = -1;
    double when = 0;
    for (int i = 0; i < count; i++) {
        const core *const it = &cores[i];
        const double at = it->word ? it->limit : it->now;
        if (it->ended || (it->word && !it->timed) || (best >= 0 && at >= when))
            continue;
        best = i;
        when = at;
    }
    return best;
}

static void next(void)
{
    const int from = running, to = earliest();
    if (to < 0 && from >= 0 && !cores[from].ended) {
        fprintf(stderr, "every core sleeps\n");
        exit(1);
    }
    if (to >= 0 && cores[to].word) {
        cores[to].word = NULL;
        cores[to].over = true;
        cores[to].now = cores[to].limit;
    }
    running = to;
    if (to != from)
        swapcontext(from < 0 ? &outside : &cores[from].context, to < 0 ? &outside : &cores[to].context);
}

static void body(int i)
{
    work(i);
    cores[i].ended = true;
    next();
}

/* When the last of them ended. */
static double end(void)
{
    double last = 0;
    for (int i = 0; i < count; i++) {
        if (!cores[i].ended) {
            fprintf(stderr, "core %d sleeps for ever\n", i);
            exit(1);
        }
        last = cores[i].now > last ? cores[i].now : last;
    }
    return last;
}

double sim_run(int many, void (*what)(int))
{
    count = many;
    work = what;
    for (int i = 0; i < count; i++) {
        core *const it = &cores[i];
        memset(it, 0, offsetof(core, context));
        it->seed = (uint32_t)i + 1;
        getcontext(&it->context);
        it->context.uc_stack.ss_sp = it->stack;
        it->context.uc_stack.ss_size = STACK;
        makecontext(&it->context, (void (*)(void))body, 1, i);
    }
    next();
    return end();
}

void sim_work(double ns)
{
    core *const me = &cores[running];
    me->seed = me->seed * 1664525u + 1013904223u; /* Numerical Recipes' generator */
    me->now += ns * (0.5 + (double)(me->seed >> 8) / (1 << 24));
}

/* Let the earliest go first, then pay for an access. Setup, outside of any core, is free. */
static void pay(const void *p, bool writes, double more)
{
    if (running < 0)
        return;
    next();
    cores[running].now = lines_access(running, p, writes, cores[running].now) + more;
}

static uint64_t peek(const void *p, size_t size)
{
    uint64_t v = 0;
    memcpy(&v, p, size); /* little-endian */
    return v;
}

memory_order ruvgen_hook_order(const ruvgen_site *site)
{
    return (memory_order)site->order;
}

uint64_t ruvgen_hook_load(const void *p, size_t size, memory_order order)
{
    (void)order;
    pay(p, false, 0);
    return peek(p, size);
}

void ruvgen_hook_store(void *p, size_t size, uint64_t v, memory_order order)
{
    pay(p, true, order == memory_order_seq_cst ? sim_cost.rmw : 0); /* x86 makes it an exchange */
    memcpy(p, &v, size);
}

uint64_t ruvgen_hook_rmw(const ruvgen_site *site, void *p, size_t size, uint64_t v, memory_order order)
{
    (void)order;
    pay(p, true, sim_cost.rmw);
    const uint64_t old = peek(p, size);
    v += site->kind == RUVGEN_SITE_ADD ? old : 0;
    memcpy(p, &v, size);
    return old;
}

bool ruvgen_hook_cas(const ruvgen_site *site, void *p, size_t size, uint64_t *expected, uint64_t desired,
                     memory_order success, memory_order failure)
{
    (void)site, (void)success, (void)failure;
    pay(p, true, sim_cost.rmw); /* takes the line even if it fails */
    const uint64_t old = peek(p, size);
    const bool equal = old == *expected;
    if (equal)
        memcpy(p, &desired, size);
    *expected = old;
    return equal;
}

void ruvgen_hook_plain(const void *p, size_t size, bool writes)
{
    (void)size;
    pay(p, writes, 0);
}

int ruvgen_hook_wait(const void *p, uint32_t expected, int64_t timeout_ns)
{
    pay(p, false, sim_cost.call);
    core *const me = &cores[running];
    if (peek(p, sizeof expected) != expected)
        return 0;
    me->word = p;
    me->timed = timeout_ns >= 0;
    me->limit = me->now + (double)timeout_ns;
    me->over = false;
    next();
    return me->over ? -1 : 0;
}

void ruvgen_hook_wake(const ruvgen_site *site, const void *p, uint32_t n)
{
    (void)site;
    if (running < 0)
        return;
    core *const me = &cores[running];
    me->now += sim_cost.call;
    next();
    for (int i = 0; i < count && n; i++)
        if (cores[i].word == p) { /* in the order of the cores: which one matters little */
            n--;
            me->now += sim_cost.wake - sim_cost.call;
            cores[i].word = NULL;
            cores[i].now = me->now + sim_cost.wakened;
        }
}

void ruvgen_fence(memory_order order)
{
    if (running >= 0 && order == memory_order_seq_cst)
        cores[running].now += sim_cost.rmw;
}

void ruvgen_pause(void)
{
    cores[running].now += sim_cost.pause;
}
