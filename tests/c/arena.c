/* Arenas against a model, under every sanitizer there is: arena SEED STEPS RESETS. */
#include "memory/arena.h"

#include <string.h>

#include "check.h"
#include "ruvgen.h"

enum { PIECES = 4096, MARKS = 16 };

typedef struct {
    unsigned char *at;
    size_t bytes;
    unsigned char fill;
} piece;

static piece pieces[PIECES];
static size_t count;
static struct {
    ruvgen_mark mark;
    size_t count;
} marks[MARKS];
static size_t depth;

/* What was handed out is what was asked for, and nobody wrote to it. */
static void verify(const ruvgen_arena *arena, size_t from)
{
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        used += pieces[i].bytes;
        for (size_t b = 0; i >= from && b < pieces[i].bytes; b += 1 + pieces[i].bytes / 64)
            CHECK(pieces[i].at[b] == pieces[i].fill);
    }
    CHECK(arena->used == used);
    CHECK(ruvgen_arena_peak(arena) >= used);
    CHECK(used + ruvgen_arena_wasted(arena) <= arena->allocated);
}

static void step(ruvgen_arena *arena, uint64_t *state)
{
    const uint64_t what = chance(state) % 1000;
    if (what < 940 && count < PIECES) {
        const uint64_t r = chance(state);
        const size_t bytes = r % 100 < 95 ? r / 100 % 2000 : r / 100 % 50000; /* some beyond a chunk */
        const size_t align = (size_t)1 << (r >> 40) % (r % 7 ? 8 : 15);
        unsigned char *at = ruvgen_arena_take(arena, bytes, align);
        CHECK(at && (uintptr_t)at % align == 0);
        pieces[count] = (piece){at, bytes, (unsigned char)(r >> 56)};
        memset(at, pieces[count++].fill, bytes);
    } else if (what < 970 && depth < MARKS) {
        marks[depth].mark = ruvgen_arena_mark(arena);
        marks[depth++].count = count;
    } else if (what < 995 && depth) {
        const size_t to = chance(state) % depth;
        verify(arena, marks[to].count);
        CHECK(ruvgen_arena_rewind(arena, marks[to].mark) == RUVGEN_OK);
        count = marks[to].count;
        depth = to + chance(state) % 2;
        verify(arena, 0);
    } else if (what < 999) {
        verify(arena, 0);
        ruvgen_arena_reset(arena);
        count = depth = 0;
        CHECK(ruvgen_arena_wasted(arena) <= 64);
    } else {
        (chance(state) % 2 ? ruvgen_arena_release(arena) : ruvgen_arena_reset(arena));
        ruvgen_arena_trim(arena, 1 << 16);
        CHECK(arena->allocated <= 1 << 16);
        count = depth = 0;
    }
}

static void model(uint64_t seed, size_t steps)
{
    ruvgen_arena arena;
    CHECK(ruvgen_arena_open(&arena, RUVGEN_CHUNK_MIN << seed % 4, RUVGEN_FIRST_TOUCH, 0) == RUVGEN_OK);
    count = depth = 0;
    for (size_t i = 0; i < steps; i++)
        step(&arena, &seed);
    ruvgen_arena_release(&arena);
    CHECK(arena.allocated == 0 && arena.used == 0 && live() == 0);
}

/* Whatever the order of sizes, what is taken from the system stays the same: the second round is the rule. */
static void constant(uint64_t seed, size_t resets)
{
    ruvgen_arena arena;
    CHECK(ruvgen_arena_open(&arena, RUVGEN_CHUNK_MIN, RUVGEN_FIRST_TOUCH, 0) == RUVGEN_OK);
    size_t before = 0;
    for (size_t i = 0; i < resets; i++) {
        for (uint64_t p = 0, state = seed; p < 3; p++)
            CHECK(ruvgen_arena_take(&arena, chance(&state) % 6000, 64));
        if (i)
            CHECK(arena.allocated == before);
        before = arena.allocated;
        ruvgen_arena_reset(&arena);
    }
    /* With other sizes each time: no more than the largest round might have needed, chunk by chunk. */
    for (size_t i = 0; i < resets / 100; i++, ruvgen_arena_reset(&arena))
        for (int p = 0; p < 3; p++)
            CHECK(ruvgen_arena_take(&arena, chance(&seed) % 6000, 64));
    CHECK(arena.allocated <= 8 * 8192);
    ruvgen_arena_release(&arena);
}

static void refusals(void)
{
    ruvgen_arena arena;
    CHECK(ruvgen_arena_open(&arena, 0, RUVGEN_FIRST_TOUCH, 0) == RUVGEN_E_ARGUMENT);
    CHECK(ruvgen_arena_open(&arena, SIZE_MAX, RUVGEN_FIRST_TOUCH, 0) == RUVGEN_E_ARGUMENT);
    CHECK(ruvgen_arena_open(&arena, RUVGEN_CHUNK, -3, 0) == RUVGEN_E_ARGUMENT);
    CHECK(ruvgen_arena_open(&arena, RUVGEN_CHUNK, RUVGEN_NODES_MAX, 0) == RUVGEN_E_ARGUMENT);
    CHECK(ruvgen_arena_open(&arena, RUVGEN_CHUNK, RUVGEN_FIRST_TOUCH, 0) == RUVGEN_OK);
    for (int turn = 0; turn < 2; turn++) { /* without a chunk, and with one */
        const size_t aligns[] = {0, 3, 48, 65, SIZE_MAX, SIZE_MAX / 2 + 2};
        for (size_t i = 0; i < sizeof aligns / sizeof aligns[0]; i++)
            CHECK(!ruvgen_arena_take(&arena, 10, aligns[i]));
        const size_t sizes[] = {SIZE_MAX, SIZE_MAX - 63, SIZE_MAX / 2, (size_t)PTRDIFF_MAX};
        for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
            CHECK(!ruvgen_arena_take(&arena, sizes[i], 64) && !ruvgen_arena_take(&arena, sizes[i], 1));
        CHECK(!ruvgen_arena_take(&arena, 1, SIZE_MAX / 2 + 1));
        CHECK(!ruvgen_arena_array(&arena, SIZE_MAX / 2, 3) && !ruvgen_arena_array(&arena, 3, SIZE_MAX / 2));
        CHECK(ruvgen_arena_take(&arena, 0, 64));
    }
    const ruvgen_mark early = ruvgen_arena_mark(&arena);
    CHECK(ruvgen_arena_take(&arena, 3 * RUVGEN_CHUNK, 64));
    const ruvgen_mark late = ruvgen_arena_mark(&arena);
    CHECK(ruvgen_arena_rewind(&arena, early) == RUVGEN_OK);
    CHECK(ruvgen_arena_rewind(&arena, late) == RUVGEN_E_ARGUMENT);
    ruvgen_arena other;
    CHECK(ruvgen_arena_open(&other, RUVGEN_CHUNK, RUVGEN_FIRST_TOUCH, 1) == RUVGEN_OK);
    CHECK(ruvgen_arena_take(&other, 1, 1) && other.allocated % (2 << 20) == 0);
    CHECK(ruvgen_arena_rewind(&arena, ruvgen_arena_mark(&other)) == RUVGEN_E_ARGUMENT);
    ruvgen_arena_release(&other);
    ruvgen_arena_release(&arena);
}

/* Every allocation fails once, or it and all after it: what was handed out stays, and work can go on. */
static void no_memory(void)
{
    for (int for_good = 0; for_good < 2; for_good++)
        for (long k = 0; k < 8; k++) {
            ruvgen_arena arena;
            CHECK(ruvgen_arena_open(&arena, RUVGEN_CHUNK_MIN, RUVGEN_FIRST_TOUCH, 0) == RUVGEN_OK);
            size_t used = 0;
            fail_from(k, for_good);
            for (size_t i = 0; i < 8; i++) {
                char *const at = ruvgen_arena_take(&arena, 5000, 64);
                if (at)
                    memset(at, 1, 5000);
                used += at ? 5000 : 0;
            }
            CHECK(used == (for_good ? (size_t)k : 7) * 5000 && arena.used == used);
            fail_from(-1, 0);
            ruvgen_arena_release(&arena);
            CHECK(live() == 0);
        }
}

/* AddressSanitizer sees what is used after a rewind. */
static void poison(void)
{
#ifdef RUVGEN_ASAN
    ruvgen_arena arena;
    CHECK(ruvgen_arena_open(&arena, RUVGEN_CHUNK_MIN, RUVGEN_FIRST_TOUCH, 0) == RUVGEN_OK);
    char *const first = ruvgen_arena_take(&arena, 100, 64);
    const ruvgen_mark mark = ruvgen_arena_mark(&arena);
    char *const second = ruvgen_arena_take(&arena, 100, 64), *const far = ruvgen_arena_take(&arena, 9000, 64);
    CHECK(!__asan_region_is_poisoned(first, 100) && !__asan_region_is_poisoned(second, 100));
    CHECK(!__asan_region_is_poisoned(far, 9000) && __asan_address_is_poisoned(far + 9000));
    CHECK(__asan_address_is_poisoned(first + 104));
    CHECK(ruvgen_arena_rewind(&arena, mark) == RUVGEN_OK);
    CHECK(!__asan_region_is_poisoned(first, 100) && __asan_address_is_poisoned(second));
    CHECK(__asan_address_is_poisoned(far) && __asan_address_is_poisoned(far + 8999));
    ruvgen_arena_reset(&arena);
    CHECK(__asan_address_is_poisoned(first));
    ruvgen_arena_release(&arena);
    puts("poisoned");
#endif
}

int main(int argc, char **argv)
{
    CHECK(argc == 4);
    const uint64_t seed = strtoull(argv[1], NULL, 10);
    ruvgen_memory_use(&failing);
    for (uint64_t i = 1; i <= 8; i++)
        model(seed * 8 + i, strtoul(argv[2], NULL, 10));
    constant(seed + 1, strtoul(argv[3], NULL, 10));
    refusals();
    no_memory();
    poison();
    CHECK(live() == 0);
    return 0;
}
