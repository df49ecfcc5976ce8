#include "dispatch/choices.h"

#include "memory/memory.h"

/* The sets in a preference are bitmasks of one word. */
_Static_assert(RUVGEN_METRIC_COUNT <= 64, "metrics of a preference: one word has no more bits");
_Static_assert(RUVGEN_DTYPE_COUNT <= 64, "dtypes of a preference: one word has no more bits");
_Static_assert(RUVGEN_FORM_COUNT <= 64, "forms of a preference: one word has no more bits");
_Static_assert(RUVGEN_CPU_COUNT <= 64, "CPU features: one word has no more bits");

static ruvgen_choices none; /* only the generated preferences apply */
static _Atomic(ruvgen_choices *) now = &none, latest = &none;

ruvgen_choices *ruvgen_choices_now(void)
{
    return atomic_load_explicit(&now, memory_order_acquire);
}

static int sound(const ruvgen_preference *p)
{
    return p->over < RUVGEN_ISA_COUNT && p->isa <= p->over && p->low >= 1 && p->low <= p->high;
}

/* An equal list that was given before, if any, so that switching back and forth takes no more memory. */
static ruvgen_choices *known(const ruvgen_preference *list, size_t count)
{
    ruvgen_choices *c = atomic_load_explicit(&latest, memory_order_acquire);
    while (c && (c->count != count || memcmp(c->list, list, count * sizeof *list) != 0))
        c = c->before;
    return c;
}

static ruvgen_choices *added(const ruvgen_preference *list, size_t count)
{
    if (count > (SIZE_MAX / 2 - sizeof(ruvgen_choices)) / sizeof *list)
        return NULL;
    const size_t bytes = sizeof(ruvgen_choices) + count * sizeof *list;
    ruvgen_choices *const c = ruvgen_take(bytes, 64);
    if (!c)
        return NULL;
    memset(c, 0, bytes);
    memcpy(c->list, list, count * sizeof *list);
    c->count = count;
    c->before = atomic_load_explicit(&latest, memory_order_relaxed);
    while (!atomic_compare_exchange_weak_explicit(&latest, &c->before, c, memory_order_acq_rel,
                                                  memory_order_relaxed))
        continue;
    return c;
}

int ruvgen_prefer(const ruvgen_preference *list, size_t count)
{
    ruvgen_choices *chosen = &none;
    if (list && count) {
        for (size_t i = 0; i < count; i++)
            if (!sound(&list[i]))
                return RUVGEN_E_ARGUMENT;
        chosen = known(list, count);
        if (!chosen)
            chosen = added(list, count);
        if (!chosen)
            return RUVGEN_E_MEMORY;
    }
    atomic_store_explicit(&now, chosen, memory_order_release);
    return RUVGEN_OK;
}
