/* A bounded ring for many producers and many consumers. A caller takes a ticket with one atomic addition; the
 * ticket determines a cell and a turn in it. The caller then waits for that cell only, first spinning, then
 * asleep. Tickets cannot be given back, so callers that may give up (try, timeouts) take one by
 * compare-and-swap, and only if the cell is ready; they sleep on an event counter. Based on the ticket
 * dispensers of folly's MPMCQueue and the sequence numbers of D. Vyukov's queue.
 *
 * First in, first out, in the order of tickets, so each producer's items stay in order. */
#ifndef RUVGEN_RING_H
#define RUVGEN_RING_H

#include <stddef.h>

#include "atomic.h"
#include "sync/slots.h"

enum { RUVGEN_PUT, RUVGEN_GET };

/* Checks of a cell before sleeping: they take about as long as a sleep costs. More would keep the core from
 * the thread that is waited for. */
enum { RUVGEN_RING_SPINS = 64 };

/* Getting the last item of a closed ring wakes nobody, so other waiting consumers check periodically. */
enum { RUVGEN_RING_SHORT_NS = 1000000 };

#define RUVGEN_RING_PARKED 1u                  /* in a turn: a thread sleeps on this cell */
#define RUVGEN_RING_CLOSED (UINT64_C(1) << 63) /* in the producers' tickets */

/* turn: 4 × lap for the producer of that lap, + 2 for its consumer. Laps wrap at 2^30; turns are only
 * compared for equality. */
typedef struct {
    _Alignas(64) ruvgen_atomic_u32 turn;
    void *item;
} ruvgen_cell;

typedef struct {
    _Alignas(RUVGEN_LINE) ruvgen_atomic_u64 next;    /* ticket */
    _Alignas(RUVGEN_LINE) ruvgen_atomic_u32 waiters; /* threads waiting without a ticket */
    ruvgen_atomic_u32 epoch;                         /* the word that they sleep on */
} ruvgen_side;

typedef struct {
    ruvgen_side sides[2];
    _Alignas(RUVGEN_LINE) ruvgen_atomic_u64 end; /* the first refused ticket; UINT64_MAX while open */
    ruvgen_cell *cells;
    uint64_t capacity;
    int shift; /* capacity is 1 << shift; negative if it is not a power of two */
} ruvgen_ring;

typedef struct {
    ruvgen_cell *cell;
    uint32_t turn; /* the turn in which the cell is this side's */
} ruvgen_place;

static inline void ruvgen_ring_init(ruvgen_ring *ring, ruvgen_cell *cells, uint64_t capacity)
{
    for (int side = RUVGEN_PUT; side <= RUVGEN_GET; side++) {
        ruvgen_store_u64(&ring->sides[side].next, 0, RUVGEN_RELAXED);
        ruvgen_store_u32(&ring->sides[side].waiters, 0, RUVGEN_RELAXED);
        ruvgen_store_u32(&ring->sides[side].epoch, 0, RUVGEN_RELAXED);
    }
    ruvgen_store_u64(&ring->end, UINT64_MAX, RUVGEN_RELAXED);
    for (uint64_t i = 0; i < capacity; i++)
        ruvgen_store_u32(&cells[i].turn, 0, RUVGEN_RELAXED);
    ring->cells = cells;
    ring->capacity = capacity;
    ring->shift = capacity & (capacity - 1) ? -1 : __builtin_ctzll(capacity);
}

static inline ruvgen_place ruvgen_ring_place(const ruvgen_ring *ring, int side, uint64_t ticket)
{
    const uint64_t lap = ring->shift < 0 ? ticket / ring->capacity : ticket >> ring->shift;
    return (ruvgen_place){ring->cells + (ticket - lap * ring->capacity),
                          (uint32_t)(lap << 2) | (uint32_t)side << 1};
}

/* Put or get the item of a cell whose turn it is, and pass the cell to the other side. */
static inline void ruvgen_ring_move(ruvgen_place at, int side, void **item)
{
    if (side == RUVGEN_PUT)
        ruvgen_plain_write(at.cell->item, *item);
    else
        *item = ruvgen_plain_read(at.cell->item);
    /* Sequentially consistent because of ruvgen_ring_signal, which follows. */
    if (ruvgen_swap_u32(&at.cell->turn, at.turn + 2, RUVGEN_SEQ_CST) & RUVGEN_RING_PARKED)
        ruvgen_futex_wake(&at.cell->turn, UINT32_MAX); /* threads of different laps may sleep on it */
}

/* Wake threads that wait without a ticket, as many as items or places have become available. Either this load
 * sees the waiter, or the waiter sees the cell's new turn, because both sides write before they read. */
static inline void ruvgen_ring_signal(ruvgen_side *side, uint32_t count)
{
    if (ruvgen_load_u32(&side->waiters, RUVGEN_SEQ_CST)) {
        ruvgen_add_u32(&side->epoch, 1, RUVGEN_RELEASE);
        ruvgen_futex_wake(&side->epoch, count);
    }
}

/* Wait for a ticket's turn. False for a consumer whose ticket will get no item because the ring was
 * closed. */
static inline bool ruvgen_ring_await(ruvgen_ring *ring, ruvgen_place at, int side, uint64_t ticket)
{
    for (int spins = 0;; spins++) {
        uint32_t turn = ruvgen_load_u32(&at.cell->turn, RUVGEN_ACQUIRE);
        if ((turn & ~RUVGEN_RING_PARKED) == at.turn)
            return true;
        if (spins < RUVGEN_RING_SPINS) {
            ruvgen_pause();
            continue;
        }
        /* Acquire: if ruvgen_ring_close has passed this cell, its `end` is visible below. */
        if (!ruvgen_cas_u32(&at.cell->turn, &turn, turn | RUVGEN_RING_PARKED, RUVGEN_ACQUIRE, RUVGEN_RELAXED))
            continue;
        if (side == RUVGEN_GET && ticket >= ruvgen_load_u64(&ring->end, RUVGEN_RELAXED))
            return false;
        ruvgen_futex_wait(&at.cell->turn, turn | RUVGEN_RING_PARKED, -1);
    }
}

/* Put or get one item, waiting without limit. False if the ring is closed and, for consumers, empty. A put
 * that was already waiting for room when the ring was closed keeps its place, and returns when there is
 * room. */
static inline bool ruvgen_ring_one(ruvgen_ring *ring, int side, void **item)
{
    const uint64_t ticket = ruvgen_add_u64(&ring->sides[side].next, 1, RUVGEN_RELAXED);
    if (ticket & RUVGEN_RING_CLOSED)
        return false;
    const ruvgen_place at = ruvgen_ring_place(ring, side, ticket);
    if (!ruvgen_ring_await(ring, at, side, ticket))
        return false;
    ruvgen_ring_move(at, side, item);
    ruvgen_ring_signal(&ring->sides[!side], 1);
    return true;
}

/* Take tickets for up to count cells that are ready now, from *ticket on; returns how many. */
static inline size_t ruvgen_ring_claim(ruvgen_ring *ring, int side, size_t count, uint64_t *ticket)
{
    for (;;) {
        size_t ready = 0;
        if (*ticket & RUVGEN_RING_CLOSED)
            return 0;
        for (; ready < count && ready < ring->capacity; ready++) {
            const ruvgen_place at = ruvgen_ring_place(ring, side, *ticket + ready);
            if ((ruvgen_load_u32(&at.cell->turn, RUVGEN_SEQ_CST) & ~RUVGEN_RING_PARKED) != at.turn)
                break;
        }
        const uint64_t looked = *ticket;
        if (!ready && (*ticket = ruvgen_load_u64(&ring->sides[side].next, RUVGEN_RELAXED)) == looked)
            return 0;
        if (ready
            && ruvgen_cas_u64(&ring->sides[side].next, ticket, looked + ready, RUVGEN_RELAXED,
                              RUVGEN_RELAXED))
            return ready;
    }
}

/* Put or get up to count items without waiting; `ticket` is a recent value of the side's next. Returns how
 * many. */
static inline size_t ruvgen_ring_from(ruvgen_ring *ring, int side, void **items, size_t count,
                                      uint64_t ticket)
{
    const size_t ready = ruvgen_ring_claim(ring, side, count, &ticket);
    for (size_t i = 0; i < ready; i++)
        ruvgen_ring_move(ruvgen_ring_place(ring, side, ticket + i), side, items + i);
    if (ready)
        ruvgen_ring_signal(&ring->sides[!side], (uint32_t)ready);
    return ready;
}

static inline size_t ruvgen_ring_try(ruvgen_ring *ring, int side, void **items, size_t count)
{
    return ruvgen_ring_from(ring, side, items, count,
                            ruvgen_load_u64(&ring->sides[side].next, RUVGEN_RELAXED));
}

/* Whether nothing can ever be put or got again. */
static inline bool ruvgen_ring_over(ruvgen_ring *ring, int side)
{
    const uint64_t end = ruvgen_load_u64(&ring->end, RUVGEN_RELAXED);
    return end != UINT64_MAX
           && (side == RUVGEN_PUT || ruvgen_load_u64(&ring->sides[side].next, RUVGEN_RELAXED) >= end);
}

/* As ruvgen_ring_try, but sleeps at most once if nothing can be done at once. */
static inline size_t ruvgen_ring_sleep(ruvgen_ring *ring, int side, void **items, size_t count,
                                       int64_t timeout_ns)
{
    ruvgen_side *const own = &ring->sides[side];
    ruvgen_add_u32(&own->waiters, 1, RUVGEN_SEQ_CST);
    const uint32_t epoch = ruvgen_load_u32(&own->epoch, RUVGEN_ACQUIRE);
    /* A read-modify-write reads the newest value; with an old ticket the cell would look not ready. */
    size_t done = ruvgen_ring_from(ring, side, items, count, ruvgen_add_u64(&own->next, 0, RUVGEN_RELAXED));
    if (!done && !ruvgen_ring_over(ring, side)) {
        const bool is_open = ruvgen_load_u64(&ring->end, RUVGEN_RELAXED) == UINT64_MAX;
        ruvgen_futex_wait(&own->epoch, epoch, is_open ? timeout_ns : RUVGEN_RING_SHORT_NS);
        done = ruvgen_ring_try(ring, side, items, count);
    }
    ruvgen_add_u32(&own->waiters, (uint32_t)-1, RUVGEN_RELAXED);
    return done;
}

/* Refuse further puts, and wake all waiting threads; items in the ring can still be got. */
static inline void ruvgen_ring_close(ruvgen_ring *ring)
{
    uint64_t end = ruvgen_load_u64(&ring->sides[RUVGEN_PUT].next, RUVGEN_RELAXED);
    do {
        if (end & RUVGEN_RING_CLOSED)
            return;
    } while (!ruvgen_cas_u64(&ring->sides[RUVGEN_PUT].next, &end, end | RUVGEN_RING_CLOSED, RUVGEN_RELAXED,
                             RUVGEN_RELAXED));
    ruvgen_store_u64(&ring->end, end, RUVGEN_RELAXED);
    for (uint64_t i = 0; i < ring->capacity; i++) {
        uint32_t turn = ruvgen_load_u32(&ring->cells[i].turn, RUVGEN_RELAXED);
        while (!ruvgen_cas_u32(&ring->cells[i].turn, &turn, turn & ~RUVGEN_RING_PARKED, RUVGEN_RELEASE,
                               RUVGEN_RELAXED))
            ;
        if (turn & RUVGEN_RING_PARKED)
            ruvgen_futex_wake(&ring->cells[i].turn, UINT32_MAX);
    }
    for (int side = RUVGEN_PUT; side <= RUVGEN_GET; side++) {
        ruvgen_add_u32(&ring->sides[side].epoch, 1, RUVGEN_RELEASE);
        ruvgen_futex_wake(&ring->sides[side].epoch, UINT32_MAX);
    }
}

/* The approximate number of items: other threads may change it meanwhile. */
static inline uint64_t ruvgen_ring_count(const ruvgen_ring *ring)
{
    const uint64_t head = ruvgen_load_u64(&ring->sides[RUVGEN_GET].next, RUVGEN_RELAXED);
    const uint64_t end = ruvgen_load_u64(&ring->end, RUVGEN_RELAXED);
    const uint64_t next = ruvgen_load_u64(&ring->sides[RUVGEN_PUT].next, RUVGEN_RELAXED);
    const uint64_t tail = next & RUVGEN_RING_CLOSED ? end : next;
    return tail <= head || tail == UINT64_MAX ? 0
           : tail - head < ring->capacity     ? tail - head
                                              : ring->capacity;
}

#endif
