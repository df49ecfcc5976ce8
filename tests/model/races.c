/* Data races: two accesses of a plain variable, one of them a write, of which neither happens before the other. */
#include "races.h"
#include "views.h"

#include <string.h>

enum { PLAIN = 256 }; /* variables */

typedef struct {
    const void *p;
    int writer;
    uint16_t written, read[THREADS]; /* in which step of the thread; 0: never */
} plain;

static plain plains[PLAIN];
static int plain_count;

void races_reset(void)
{
    plain_count = 0;
}

const char *races_plain(int thread, const void *p, bool writes)
{
    int i = 0;
    while (i < plain_count && plains[i].p != p)
        i++;
    if (i == PLAIN)
        explore_fail("too many plain variables for the checker: PLAIN");
    if (i == plain_count)
        plains[plain_count++] = (plain){.p = p};
    plain *const here = &plains[i];
    if (here->written > views_step(thread, here->writer))
        return writes ? "data race: a write after a write" : "data race: a read after a write";
    if (writes) {
        for (int t = 0; t < THREADS; t++)
            if (here->read[t] > views_step(thread, t))
                return "data race: a write after a read";
        here->writer = thread;
        here->written = views_step(thread, thread);
        memset(here->read, 0, sizeof here->read);
    } else {
        here->read[thread] = views_step(thread, thread);
    }
    views_tick(thread);
    return NULL;
}
