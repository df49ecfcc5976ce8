/* The library's memory in a scenario: filled with rubbish, never at the same address twice in an execution, so that
 * whoever reads what was not published, or was returned, is found out. */
#include "heap.h"
#include "explore.h"
#include "views.h"

#include "memory/memory.h"

#include <string.h>

enum { BYTES = 1 << 18, BLOCKS = 64 };

static _Alignas(128) unsigned char heap[BYTES];
static size_t used;
static struct {
    const unsigned char *start;
    size_t bytes;
    bool returned;
    int owner; /* who took it, and when */
    uint16_t step;
} blocks[BLOCKS];
static int count, live;

void heap_reset(void)
{
    used = 0;
    count = live = 0;
}

int heap_live(void)
{
    return live;
}

void *ruvgen_take(size_t bytes, size_t align)
{
    const size_t start = (used + align - 1) / align * align;
    if (count == BLOCKS || start + bytes > BYTES)
        explore_fail("too much memory for the checker: BYTES, BLOCKS");
    used = start + bytes;
    memset(heap + start, 0xA5, bytes);
    blocks[count].start = heap + start;
    blocks[count].bytes = bytes;
    blocks[count].returned = false;
    blocks[count].owner = explore_running();
    blocks[count].step = views_step(explore_running(), explore_running());
    count++;
    live++;
    return heap + start;
}

void ruvgen_give(void *memory)
{
    for (int i = 0; memory && i < count; i++)
        if (blocks[i].start == memory) {
            if (blocks[i].returned)
                explore_fail("memory returned twice");
            blocks[i].returned = true;
            live--;
        }
}

void heap_check(int thread, const void *p)
{
    const unsigned char *const at = p;
    if (at < heap || at >= heap + used)
        return;
    for (int i = 0; i < count; i++)
        if (at >= blocks[i].start && at < blocks[i].start + blocks[i].bytes) {
            if (blocks[i].returned)
                explore_fail("use of memory that was returned");
            if (views_step(thread, blocks[i].owner) < blocks[i].step)
                explore_fail("use of memory that was not published");
        }
}
