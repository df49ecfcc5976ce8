/* atomic.h on the model's memory, and the mutants: at one site, one thing weaker. */
#include "hooks.h"
#include "explore.h"
#include "heap.h"
#include "races.h"
#include "views.h"

extern const ruvgen_site __start_ruvgen_sites[], __stop_ruvgen_sites[];

static const ruvgen_site *mutated;
static weakness how;

static const struct {
    short kind, order; /* of the site */
    weakness how;
    const char *text;
} weaknesses[] = {
    {RUVGEN_SITE_ORDER, memory_order_acquire, TO_RELAXED, "acquire to relaxed"},
    {RUVGEN_SITE_ORDER, memory_order_release, TO_RELAXED, "release to relaxed"},
    {RUVGEN_SITE_ORDER, memory_order_acq_rel, TO_ACQUIRE, "acq_rel to acquire"},
    {RUVGEN_SITE_ORDER, memory_order_acq_rel, TO_RELEASE, "acq_rel to release"},
    {RUVGEN_SITE_ORDER, memory_order_seq_cst, TO_ACQ_REL, "seq_cst to acq_rel"},
    {RUVGEN_SITE_CAS, 0, SPLIT, "compare and swap in two steps"},
    {RUVGEN_SITE_CAS, 0, BLIND, "swap without compare"},
    {RUVGEN_SITE_ADD, 0, SPLIT, "add in two steps"},
    {RUVGEN_SITE_SWAP, 0, SPLIT, "swap in two steps"},
    {RUVGEN_SITE_WAKE, 0, LOST, "no wake"},
};

bool hooks_mutant(int number, mutant *found)
{
    for (const ruvgen_site *site = __start_ruvgen_sites; site < __stop_ruvgen_sites; site++)
        for (size_t i = 0; i < sizeof weaknesses / sizeof weaknesses[0]; i++)
            if (weaknesses[i].kind == site->kind && weaknesses[i].order == site->order && !number--) {
                *found = (mutant){site, weaknesses[i].how, weaknesses[i].text};
                return true;
            }
    return false;
}

void hooks_mutate(const mutant *which)
{
    mutated = which->site;
    how = which->how;
}

static bool is(const ruvgen_site *site, weakness which)
{
    return site == mutated && how == which;
}

memory_order ruvgen_hook_order(const ruvgen_site *site)
{
    static const memory_order weaker[] = {[TO_RELAXED] = memory_order_relaxed,
                                          [TO_ACQUIRE] = memory_order_acquire,
                                          [TO_RELEASE] = memory_order_release,
                                          [TO_ACQ_REL] = memory_order_acq_rel};
    return site == mutated ? weaker[how] : (memory_order)site->order;
}

/* Every access comes by here. */
static void step(const char *what, const void *p, uint64_t value)
{
    explore_step(what, p, value);
    heap_check(explore_running(), p);
}

uint64_t ruvgen_hook_load(const void *p, size_t size, memory_order order)
{
    step("load", p, 0);
    const uint64_t found = views_load(explore_running(), p, size, order);
    explore_note(found);
    return found;
}

void ruvgen_hook_store(void *p, size_t size, uint64_t v, memory_order order)
{
    step("store", p, v);
    views_store(explore_running(), p, size, v, order);
}

uint64_t ruvgen_hook_rmw(const ruvgen_site *site, void *p, size_t size, uint64_t v, memory_order order)
{
    const bool adds = site->kind == RUVGEN_SITE_ADD;
    if (is(site, SPLIT)) {
        const uint64_t old = ruvgen_hook_load(p, size, order);
        ruvgen_hook_store(p, size, adds ? old + v : v, order);
        return old;
    }
    step(adds ? "add" : "swap", p, v);
    return views_swap(explore_running(), p, size, v, adds, order);
}

bool ruvgen_hook_cas(const ruvgen_site *site, void *p, size_t size, uint64_t *expected, uint64_t desired,
                     memory_order success, memory_order failure)
{
    if (is(site, SPLIT)) {
        const uint64_t found = ruvgen_hook_load(p, size, success);
        const bool equal = found == *expected;
        *expected = found;
        if (equal)
            ruvgen_hook_store(p, size, desired, success);
        return equal;
    }
    if (is(site, BLIND)) {
        step("blind", p, desired);
        views_swap(explore_running(), p, size, desired, false, success);
        return true;
    }
    step("cas", p, desired);
    const bool done = views_cas(explore_running(), p, size, expected, desired, success, failure);
    if (!done)
        explore_note(*expected);
    return done;
}

void ruvgen_hook_plain(const void *p, size_t size, bool writes)
{
    (void)size;
    heap_check(explore_running(), p);
    const char *const race = races_plain(explore_running(), p, writes);
    if (race)
        explore_fail(race);
}

int ruvgen_hook_wait(const void *p, uint32_t expected, int64_t timeout_ns)
{
    step("wait", p, expected);
    if (views_futex_load(explore_running(), p) != expected)
        return 0;
    return explore_sleep(p, timeout_ns >= 0) ? 0 : -1;
}

void ruvgen_hook_wake(const ruvgen_site *site, const void *p, uint32_t n)
{
    explore_step("wake", p, n); /* perhaps nothing is there any more: a futex may be woken in vain */
    views_futex_wake(explore_running(), p);
    if (!is(site, LOST))
        explore_wake(p, n);
}

void ruvgen_fence(memory_order order)
{
    explore_step("fence", NULL, 0);
    views_fence(explore_running(), order);
}

void ruvgen_pause(void)
{
    explore_pause();
}
