/* O. Lahav et al., Repairing Sequential Consistency in C/C++11 (2017): psc without fences. Between accesses a and b
 *   sb,  or  sb to another location; hb; sb from another location,  or  hb at one location,  or  mo,  or  fr.
 * Executions grow in an order that hb, mo and rf agree with, so only fr leads from a new access to an older one. */
#include "order.h"

#include <string.h>

enum { ACCESSES = 256, WORDS = ACCESSES / 64 };

typedef struct {
    uint64_t words[WORDS];
} set;

typedef struct {
    int thread, location, read, written;
    uint16_t step; /* of its thread */
    uint16_t left; /* the thread's first step after it at another location; 0: none yet */
} access;

static access accesses[ACCESSES];
static set reach[ACCESSES]; /* what comes after each, itself included */
static int count;
static struct {
    int location;
    uint16_t here[THREADS],
        elsewhere[THREADS]; /* seen after the last step; after the last at another location */
} last[THREADS];

void order_reset(void)
{
    count = 0;
    memset(last, 0, sizeof last);
    for (int i = 0; i < THREADS; i++)
        last[i].location = -1;
}

void order_note(int thread, int location, const uint16_t *seen)
{
    if (location != last[thread].location || location < 0)
        memcpy(last[thread].elsewhere, last[thread].here, sizeof last[thread].here);
    last[thread].location = location;
    memcpy(last[thread].here, seen, sizeof last[thread].here);
    for (int i = count - 1; i >= 0; i--)
        if (accesses[i].thread == thread && !accesses[i].left && accesses[i].location != location)
            accesses[i].left = (uint16_t)(seen[thread] - 1);
}

/* Whether an older access comes before a new one. */
static bool precedes(const access *a, int thread, int location, const uint16_t *seen, bool writes)
{
    if (a->thread == thread)
        return true;
    const uint16_t *const entered =
        last[thread].location != location ? last[thread].here : last[thread].elsewhere;
    if (a->left && entered[a->thread] >= a->left)
        return true;
    return a->location == location && (writes || seen[a->thread] >= a->step);
}

static bool follows(const access *a, int location, int read)
{
    return read != NOTHING && a->location == location && a->written > read;
}

static bool meet(const set *a, const set *b)
{
    for (int i = 0; i < WORDS; i++)
        if (a->words[i] & b->words[i])
            return true;
    return false;
}

static void insert(set *into, int number)
{
    into->words[number / 64] |= UINT64_C(1) << number % 64;
}

static void relate(int thread, int location, int read, int written, const uint16_t *seen, set *before,
                   set *after)
{
    memset(before, 0, sizeof *before);
    memset(after, 0, sizeof *after);
    for (int i = 0; i < count; i++) {
        if (precedes(&accesses[i], thread, location, seen, written != NOTHING))
            insert(before, i);
        if (written == NOTHING && follows(&accesses[i], location, read))
            for (int w = 0; w < WORDS; w++)
                after->words[w] |= reach[i].words[w];
    }
}

bool order_allows(int thread, int location, int read, const uint16_t *seen)
{
    set before, after;
    relate(thread, location, read, NOTHING, seen, &before, &after);
    return !meet(&before, &after);
}

void order_add(int thread, int location, int read, int written, const uint16_t *seen)
{
    if (count == ACCESSES)
        explore_fail("too many seq_cst accesses for the checker: ACCESSES");
    set before, after;
    relate(thread, location, read, written, seen, &before, &after);
    const int new = count++;
    accesses[new] = (access){thread, location, read, written, seen[thread], 0};
    insert(&after, new);
    reach[new] = after;
    for (int i = 0; i < new; i++)
        if (meet(&reach[i], &before))
            for (int w = 0; w < WORDS; w++)
                reach[i].words[w] |= after.words[w];
}
