#include "memory/memory.h"

#include <stdint.h>
#include <stdlib.h>

#include "atomic.h"

static void *take(size_t bytes, size_t align)
{
    return aligned_alloc(align, bytes);
}

static const ruvgen_memory system_memory = {take, free};
static ruvgen_atomic_ptr in_use; /* NULL: system_memory */

static const ruvgen_memory *current(void)
{
    const ruvgen_memory *const memory = ruvgen_load_ptr(&in_use, RUVGEN_ACQUIRE);
    return memory ? memory : &system_memory;
}

void ruvgen_memory_use(const ruvgen_memory *memory)
{
    ruvgen_store_ptr(&in_use, (void *)(uintptr_t)memory, RUVGEN_RELEASE);
}

void *ruvgen_take(size_t bytes, size_t align)
{
    if (bytes > SIZE_MAX - (align - 1))
        return NULL;
    const size_t whole = bytes ? (bytes + align - 1) & ~(align - 1) : align;
    return current()->take(whole, align);
}

void ruvgen_give(void *memory)
{
    if (memory)
        current()->give(memory);
}
