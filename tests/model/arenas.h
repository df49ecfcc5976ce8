/* Arenas as words that only one thread at a time may use; what they do else is no matter of concurrency. */
#ifndef MODEL_ARENAS_H
#define MODEL_ARENAS_H

#include "memory/arena.h"

static void use(ruvgen_arena *arena)
{
    ruvgen_plain_write(arena->used, 0);
}

int ruvgen_arena_open(ruvgen_arena *arena, size_t chunk, int where, int huge)
{
    (void)chunk, (void)where, (void)huge;
    use(arena);
    return 0;
}

void ruvgen_arena_reset(ruvgen_arena *arena)
{
    use(arena);
}

void ruvgen_arena_trim(ruvgen_arena *arena, size_t keep)
{
    (void)keep;
    use(arena);
}

void ruvgen_arena_release(ruvgen_arena *arena)
{
    use(arena);
}

int ruvgen_arena_rewind(ruvgen_arena *arena, ruvgen_mark mark)
{
    (void)mark;
    use(arena);
    return 0;
}

#endif
