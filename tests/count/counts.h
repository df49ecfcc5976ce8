/* What one thread asked of memory, of locks and of the allocator. */
#ifndef COUNTS_H
#define COUNTS_H

#include <stdint.h>

/* FENCED: stores that are sequentially consistent, which x86 makes a locked instruction. */
enum count {
    COUNT_LOAD,
    COUNT_STORE,
    COUNT_FENCED,
    COUNT_ADD, /* and its like: sub, and, or */
    COUNT_SWAP,
    COUNT_CAS,
    COUNT_FENCE,
    COUNT_WAIT,
    COUNT_WAKE,
    COUNT_ALLOCATION, /* and returns, and maps */
    COUNT_LOCK,
    COUNT_KINDS
};

extern _Thread_local uint64_t counts[COUNT_KINDS];

/* An operation of C11; order as its constants are numbered. */
void count_c11(enum count kind, int order);

/* And when a load has been done, for programs that do not count but wait there. */
#ifdef COUNT_AFTER
void count_after(int order);
#else
#define count_after(order) ((void)0)
#endif

#endif
