#if defined(__linux__)
#define _DEFAULT_SOURCE /* madvise */
#endif
#include "memory/segments.h"

#include <stdint.h>

#include "memory/memory.h"
#include "ruvgen.h"

#if defined(__linux__)
#include <sys/mman.h>
#endif

enum { LINE = 64, PAGE = 4096, HUGE_PAGE = 2 << 20 };

/* Memory for at least *blocks blocks, rounded up to whole pages; *blocks becomes the number that fits. NULL
 * if there is no memory. */
static char *take(size_t stride, size_t *blocks, size_t *bytes)
{
    size_t wanted;
    if (__builtin_mul_overflow(*blocks, stride, &wanted) || wanted > PTRDIFF_MAX - HUGE_PAGE)
        return NULL;
    const size_t page = wanted >= HUGE_PAGE ? HUGE_PAGE : wanted >= PAGE ? PAGE : LINE;
    *bytes = (wanted + page - 1) / page * page;
    char *const base = ruvgen_take(*bytes, page);
    if (!base)
        return NULL;
#if defined(__linux__)
    if (page == HUGE_PAGE)
        (void)madvise(base, *bytes, MADV_HUGEPAGE); /* only a hint */
#endif
    *blocks = *bytes / stride;
    return base;
}

int ruvgen_segments_fit(ruvgen_segments *all, size_t blocks)
{
    if (blocks <= all->blocks)
        return RUVGEN_OK;
    if (all->count == RUVGEN_SEGMENTS)
        return RUVGEN_E_MEMORY;
    size_t more = blocks - all->blocks, bytes;
    more = more < all->blocks / 2 ? all->blocks / 2 : more;
    char *const base = take(all->stride, &more, &bytes);
    if (!base)
        return RUVGEN_E_MEMORY;
    all->list[all->count++] = (ruvgen_segment){.base = base, .first = all->blocks, .count = more};
    all->blocks += more;
    all->bytes += bytes;
    return RUVGEN_OK;
}

void ruvgen_segments_borrow(ruvgen_segments *all, char *base, size_t blocks)
{
    all->list[all->count++] = (ruvgen_segment){.base = base, .first = 0, .count = blocks, .borrowed = 1};
    all->blocks += blocks;
}

void ruvgen_segments_close(ruvgen_segments *all)
{
    for (size_t i = 0; i < all->count; i++)
        if (!all->list[i].borrowed)
            ruvgen_give(all->list[i].base);
    *all = (ruvgen_segments){.stride = all->stride};
}
