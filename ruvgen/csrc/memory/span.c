#define _DEFAULT_SOURCE /* mmap of memory, madvise */
#include "memory/span.h"

#include <sys/mman.h>
#include <sys/resource.h>

#include "memory/memory.h"
#include "ruvgen.h"
#include "status.h"

#define KIB ((size_t)1 << 10)
#define PAGE (4 * KIB)
#define HUGE_PAGE (2 * KIB * KIB)
#define LEAST KIB
/* Up to here memory is from the heap: the number of mappings is limited, and a
 * process may have many small indexes. */
#define SMALL (256 * KIB)
/* Reserved addresses cost nothing; running out of them costs a copy. Where they are limited, fewer are reserved. */
#define FEWEST (64 * KIB * KIB)
#define PLENTY (4 * KIB * KIB * KIB)

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

static size_t round_up(size_t n, size_t unit)
{
    return (n + unit - 1) / unit * unit;
}

static void release(ruvgen_span *span)
{
    if (span->small)
        ruvgen_give(span->base);
    else
        munmap(span->base, span->reserved);
}

/* Reserve addresses without memory. */
static char *reserve(size_t bytes)
{
    /* One huge page more, for the alignment; the excess at both ends is unmapped again. */
    char *base = mmap(NULL, bytes + HUGE_PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (base == MAP_FAILED)
        return NULL;
    char *aligned = (char *)round_up((size_t)base, HUGE_PAGE);
    if (aligned > base)
        munmap(base, (size_t)(aligned - base));
    if (aligned < base + HUGE_PAGE)
        munmap(aligned + bytes, (size_t)(base + HUGE_PAGE - aligned));
    return aligned;
}

static int is_limited(void)
{
    struct rlimit limit;
    return sizeof(void *) < 8 || getrlimit(RLIMIT_AS, &limit) || limit.rlim_cur != RLIM_INFINITY;
}

static void reserve_for(ruvgen_span *span, size_t need)
{
    const size_t bytes = round_up(need * 16, HUGE_PAGE), least = bytes < FEWEST ? FEWEST : bytes;
    span->reserved = least < PLENTY && !is_limited() ? PLENTY : least;
    span->base = reserve(span->reserved);
    if (!span->base && span->reserved > least)
        span->base = reserve(span->reserved = least);
}

ruvgen_span *ruvgen_span_open(size_t stride, size_t rows)
{
    if (rows > (SIZE_MAX >> 8) / stride)
        return NULL;
    const size_t need = rows * stride;
    ruvgen_span *span = ruvgen_room(sizeof *span);
    if (!span)
        return NULL;
    *span = (ruvgen_span){.stride = stride, .holders = 1, .small = need <= SMALL};
    if (span->small) {
        span->reserved = span->committed = round_up(2 * need < LEAST ? LEAST : 2 * need, 64);
        span->base = ruvgen_zeroed(span->reserved);
    } else {
        reserve_for(span, need);
    }
    if (span->base)
        return span;
    ruvgen_give(span);
    return NULL;
}

int ruvgen_span_fit(ruvgen_span *span, size_t rows)
{
    if (rows > SIZE_MAX / 2 / span->stride)
        return RUVGEN_E_FULL;
    const size_t need = rows * span->stride;
    if (need <= span->committed)
        return RUVGEN_OK;
    if (need > span->reserved)
        return RUVGEN_E_FULL;
    /* Commit a quarter more, so that growing row by row seldom needs a system call. */
    size_t want = need + span->committed / 4;
    want = want < HUGE_PAGE ? round_up(want, PAGE) : round_up(want, HUGE_PAGE);
    want = want < span->reserved ? want : span->reserved;
    if (mprotect(span->base, want, PROT_READ | PROT_WRITE))
        return RUVGEN_E_MEMORY;
#ifdef MADV_HUGEPAGE
    /* To touch a huge page for the first time takes milliseconds. What grows row by row gets small ones, which the
     * system makes huge in the background after the next growth. */
    const size_t few = need - span->committed < HUGE_PAGE ? span->committed : 0, huge = few ? few : want;
    if (huge >= HUGE_PAGE)
        madvise(span->base, huge / HUGE_PAGE * HUGE_PAGE, MADV_HUGEPAGE); /* failure only costs speed */
#endif
    span->committed = want;
    return RUVGEN_OK;
}

void ruvgen_bits_copy(ruvgen_span *to, const ruvgen_span *from, size_t slots)
{
    memcpy(to->base, from->base, (slots / 64 + 1) * sizeof(uint64_t));
    atomic_store(&to->marked, ruvgen_bits_count(from));
}

void ruvgen_span_close(ruvgen_span *span)
{
    if (!span || --span->holders)
        return;
    if (!span->borrowed)
        release(span);
    ruvgen_give(span);
}

void ruvgen_span_borrow(ruvgen_span *span, char *base, size_t bytes)
{
    release(span);
    span->base = base;
    span->committed = span->reserved = bytes;
    span->small = 0;
    span->borrowed = 1;
}
