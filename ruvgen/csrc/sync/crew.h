/* A crew: threads that wait for what one of them, the leader, does for all, and that help with its parallel work
 * meanwhile. They come with their own time, so nobody has to be woken, and no thread is needed that sleeps.
 *
 * A member waits on a word of its own. The leader of a group tells it first, if there is a place, that it may
 * help (TAKEN, and the number of its lane), and at last that all is done (DONE). Groups of one crew follow each
 * other: a leader must hold a lock. */
#ifndef RUVGEN_CREW_H
#define RUVGEN_CREW_H

#include <stddef.h>
#include <stdint.h>

#include "atomic.h"

/* What a member is told; the flag SLEEPS is its own. RUVGEN_CALLED: the lock may be free, try to lead. */
enum {
    RUVGEN_WAITS = 1,
    RUVGEN_CALLED,
    RUVGEN_TAKEN,
    RUVGEN_DONE,
    RUVGEN_MEMBER_SLEEPS = 1 << 3,
    RUVGEN_MEMBER_LANE = 4 /* from this bit on, the lane */
};

typedef struct {
    ruvgen_atomic_u32 state;
} ruvgen_member;

/* Processes items from, …, to - 1. lane: 0 for the leader, else that of the member. */
typedef void (*ruvgen_crew_work)(void *context, size_t lane, size_t from, size_t to);

typedef struct {
    ruvgen_atomic_u64
        ticket; /* the number of the task, and in the lower half how many pieces nobody has begun */
    ruvgen_atomic_u32
        open; /* pieces that are not finished, and a flag: the leader is asleep until they are */
    ruvgen_atomic_u32 bell; /* twice how often it rang, and a flag: a member sleeps until it rings again */
    ruvgen_crew_work work;
    void *context;
    size_t items, piece; /* in all, and in one piece */
} ruvgen_crew;

/* For the leader: process all items, in pieces of this many, with the members that were taken. */
void ruvgen_crew_do(ruvgen_crew *crew, ruvgen_crew_work work, void *context, size_t items, size_t piece);

/* For the leader, when it has told members that they are done: wake those who fell asleep over their work. */
void ruvgen_crew_ring(ruvgen_crew *crew);

/* Tell a member that it is called, may help on this lane, or is done; after the last its memory may be gone. */
void ruvgen_member_tell(ruvgen_member *member, uint32_t what, uint32_t lane);

/* For the member: before it is seen by others. */
void ruvgen_member_open(ruvgen_member *member);
/* Wait until it is told something, helping while it is taken, at most so many nanoseconds, for ever if negative.
 * Returns RUVGEN_DONE, RUVGEN_CALLED, after which it waits again, or RUVGEN_WAITS when the time is over. A member
 * that is taken stays until it is done. */
uint32_t ruvgen_member_wait(ruvgen_member *member, ruvgen_crew *crew, int64_t timeout_ns);

#endif
