#include "lines.h"

#include <stdlib.h>
#include <string.h>

enum { LINE = 64, LINES = 1 << 14, SOCKET = 32 }; /* bytes, places in the table, cores */

sim_costs sim_cost = {
    .hit = 1,       /* in the core's own cache */
    .rmw = 5,       /* more, for a read-modify-write */
    .transfer = 45, /* a line from another core's cache */
    .remote = 130,  /* from another socket's */
    .shared = 18,   /* a clean copy from the last-level cache */
    .pause = 10,
    .call = 300,     /* a system call that neither sleeps nor wakes */
    .wake = 900,     /* one that wakes */
    .wakened = 1200, /* from then until the sleeper runs */
};

typedef struct {
    uintptr_t number; /* its address divided by its size; 0: an empty place */
    uint64_t sharers; /* cores that hold a copy */
    int owner;        /* the core that alone may write, or -1 */
    double busy;      /* until when the line is on its way */
} line;

static line lines[LINES];
static uint64_t moved;

bool sim_cost_set(const char *name, double ns)
{
    static const struct {
        const char *name;
        double *cost;
    } names[] = {{"hit", &sim_cost.hit},       {"rmw", &sim_cost.rmw},       {"transfer", &sim_cost.transfer},
                 {"remote", &sim_cost.remote}, {"shared", &sim_cost.shared}, {"pause", &sim_cost.pause},
                 {"call", &sim_cost.call},     {"wake", &sim_cost.wake},     {"wakened", &sim_cost.wakened}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (!strcmp(name, names[i].name)) {
            *names[i].cost = ns;
            return true;
        }
    return false;
}

void lines_reset(void)
{
    memset(lines, 0, sizeof lines);
    moved = 0;
}

uint64_t lines_moved(void)
{
    return moved;
}

static line *find(const void *p)
{
    const uintptr_t number = (uintptr_t)p / LINE;
    size_t i = number % LINES;
    while (lines[i].number && lines[i].number != number)
        i = (i + 1) % LINES;
    if (!lines[i].number)
        lines[i] = (line){number, 0, -1, 0};
    return &lines[i];
}

/* The time of a line from whoever holds it: the farthest for a write, which all must give up. */
static double distance(const line *it, int core, bool writes)
{
    const uint64_t others = it->sharers & ~(1ull << core);
    if (!others)
        return sim_cost.shared; /* from memory: nobody has it; the first touch, which does not matter here */
    if (!writes && it->owner < 0)
        return sim_cost.shared;
    moved++;
    const uint64_t socket = core < SOCKET ? UINT32_MAX : (uint64_t)UINT32_MAX << SOCKET;
    return others & ~socket ? sim_cost.remote : sim_cost.transfer;
}

double lines_access(int core, const void *p, bool writes, double now)
{
    line *const it = find(p);
    const uint64_t me = 1ull << core;
    if (writes ? it->owner == core : (it->sharers & me) != 0)
        return now + sim_cost.hit;
    const double start = now > it->busy ? now : it->busy; /* requests for a line queue up */
    const double done = start + distance(it, core, writes);
    it->busy = done;
    it->owner = writes ? core : -1;
    it->sharers = writes ? me : it->sharers | me;
    return done;
}
