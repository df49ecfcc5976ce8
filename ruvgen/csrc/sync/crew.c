#define _POSIX_C_SOURCE 200809L
#include "sync/crew.h"

#include "sync/clock.h"

/* Looks before sleeping: some ten microseconds, and a tenth of a millisecond while there is common work. */
enum { LINE_SPINS = 1000, WORK_SPINS = 10000 };

/* Flag in `open`: the leader is asleep until all pieces are finished. */
#define SLEEPS (UINT32_C(1) << 31)

#define SLEEPER 1u /* flag in `bell`: some members are asleep until it rings */

static uint32_t told(uint32_t state)
{
    return state & (RUVGEN_MEMBER_SLEEPS - 1);
}

/* Do one piece of the task with this ticket. Returns whether there was one. A ticket that is still there was
 * not overtaken by another task, so its task cannot end before this piece. */
static bool do_piece(ruvgen_crew *crew, uint64_t ticket, size_t lane)
{
    const size_t left = (uint32_t)ticket;
    if (!left || !ruvgen_cas_u64(&crew->ticket, &ticket, ticket - 1, RUVGEN_RELAXED, RUVGEN_RELAXED))
        return false;
    const size_t items = ruvgen_plain_read(crew->items), piece = ruvgen_plain_read(crew->piece);
    const size_t from = ((items + piece - 1) / piece - left) * piece;
    const ruvgen_crew_work work = ruvgen_plain_read(crew->work);
    work(ruvgen_plain_read(crew->context), lane, from, items - from < piece ? items : from + piece);
    if (ruvgen_add_u32(&crew->open, UINT32_MAX, RUVGEN_RELEASE) == (SLEEPS | 1))
        ruvgen_futex_wake(&crew->open, 1);
    return true;
}

static void wait_for_members(ruvgen_crew *crew)
{
    for (unsigned looks = 0;; looks++) {
        uint32_t seen = ruvgen_load_u32(&crew->open, RUVGEN_ACQUIRE);
        if (!(seen & ~SLEEPS))
            return;
        if (looks < WORK_SPINS)
            ruvgen_pause();
        else if (seen & SLEEPS
                 || ruvgen_cas_u32(&crew->open, &seen, seen | SLEEPS, RUVGEN_RELAXED, RUVGEN_RELAXED))
            (void)ruvgen_futex_wait(&crew->open, seen | SLEEPS, -1);
    }
}

void ruvgen_crew_ring(ruvgen_crew *crew)
{
    const uint32_t next = (ruvgen_load_u32(&crew->bell, RUVGEN_RELAXED) | SLEEPER) + 1;
    if (ruvgen_swap_u32(&crew->bell, next, RUVGEN_RELEASE) & SLEEPER)
        ruvgen_futex_wake(&crew->bell, UINT32_MAX);
}

void ruvgen_crew_do(ruvgen_crew *crew, ruvgen_crew_work work, void *context, size_t items, size_t piece)
{
    const uint64_t number = (ruvgen_load_u64(&crew->ticket, RUVGEN_RELAXED) >> 32) + 1;
    const size_t pieces = (items + piece - 1) / piece;
    ruvgen_plain_write(crew->work, work);
    ruvgen_plain_write(crew->context, context);
    ruvgen_plain_write(crew->items, items);
    ruvgen_plain_write(crew->piece, piece);
    ruvgen_store_u32(&crew->open, (uint32_t)pieces, RUVGEN_RELAXED);
    ruvgen_store_u64(&crew->ticket, number << 32 | pieces, RUVGEN_RELEASE);
    if (pieces > 1)
        ruvgen_crew_ring(crew);
    for (uint64_t ticket; (uint32_t)(ticket = ruvgen_load_u64(&crew->ticket, RUVGEN_RELAXED));)
        (void)do_piece(crew, ticket, 0);
    wait_for_members(crew);
}

void ruvgen_member_open(ruvgen_member *member)
{
    ruvgen_store_u32(&member->state, RUVGEN_WAITS, RUVGEN_RELAXED);
}

void ruvgen_member_tell(ruvgen_member *member, uint32_t what, uint32_t lane)
{
    const uint32_t now = what | lane << RUVGEN_MEMBER_LANE;
    if (ruvgen_swap_u32(&member->state, now, RUVGEN_RELEASE) & RUVGEN_MEMBER_SLEEPS)
        ruvgen_futex_wake(&member->state, 1);
}

/* The bell is read first: a task that is announced later rings it. The state is read after the ticket: who sees a
 * later group's ticket also sees that its own is done. */
static void help(ruvgen_member *member, ruvgen_crew *crew)
{
    for (unsigned looks = 0;; looks++) {
        uint32_t bell = ruvgen_load_u32(&crew->bell, RUVGEN_ACQUIRE);
        const uint64_t ticket = ruvgen_load_u64(&crew->ticket, RUVGEN_ACQUIRE);
        const uint32_t seen = ruvgen_load_u32(&member->state, RUVGEN_ACQUIRE);
        if (told(seen) == RUVGEN_DONE)
            return;
        if (do_piece(crew, ticket, seen >> RUVGEN_MEMBER_LANE))
            looks = 0;
        else if (looks < WORK_SPINS)
            ruvgen_pause();
        else if (bell & SLEEPER
                 || ruvgen_cas_u32(&crew->bell, &bell, bell | SLEEPER, RUVGEN_RELAXED, RUVGEN_RELAXED))
            (void)ruvgen_futex_wait(&crew->bell, bell | SLEEPER, -1);
    }
}

uint32_t ruvgen_member_wait(ruvgen_member *member, ruvgen_crew *crew, int64_t timeout_ns)
{
    const int64_t end = ruvgen_clock_after(timeout_ns);
    for (unsigned looks = 0;; looks++) {
        uint32_t seen = ruvgen_load_u32(&member->state, RUVGEN_ACQUIRE);
        if (told(seen) == RUVGEN_TAKEN) {
            help(member, crew);
            return RUVGEN_DONE;
        }
        if (told(seen) == RUVGEN_CALLED
            && ruvgen_cas_u32(&member->state, &seen, RUVGEN_WAITS, RUVGEN_RELAXED, RUVGEN_RELAXED))
            return RUVGEN_CALLED;
        if (told(seen) == RUVGEN_DONE)
            return RUVGEN_DONE;
        if (looks < LINE_SPINS) {
            ruvgen_pause();
            continue;
        }
        const int64_t left = ruvgen_clock_left(end);
        if (!left)
            return RUVGEN_WAITS;
        if (told(seen) == RUVGEN_WAITS
            && (seen & RUVGEN_MEMBER_SLEEPS
                || ruvgen_cas_u32(&member->state, &seen, seen | RUVGEN_MEMBER_SLEEPS, RUVGEN_RELAXED,
                                  RUVGEN_RELAXED)))
            (void)ruvgen_futex_wait(&member->state, RUVGEN_WAITS | RUVGEN_MEMBER_SLEEPS, left);
    }
}
