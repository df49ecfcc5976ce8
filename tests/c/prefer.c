/* Preferences change while others ask: prefer THREADS ROUNDS. Every answer is one of the two that there are. */
#define _DEFAULT_SOURCE
#include "ruvgen.h"
#include "threads.h"

#ifdef PLAIN_KERNELS
/* Two instruction sets that every CPU has, of which the second is the better one. */
static void nothing(void)
{
}

static const ruvgen_row better[] = {{.symbol = "b", .fn = nothing, .form = RUVGEN_FORM_ROWS, .isa = 1}};
static const ruvgen_row worse[] = {{.symbol = "a", .fn = nothing, .form = RUVGEN_FORM_ROWS}};
static const ruvgen_table first = {better, 1}, second = {worse, 1};
const ruvgen_table *const ruvgen_tables[] = {&first, &second, NULL};
const char ruvgen_spec[] = "";
const ruvgen_isa_info ruvgen_isas[RUVGEN_ISA_COUNT] = {{.name = "a"}, {.name = "b"}};
const ruvgen_preference ruvgen_preferences[] = {{.metrics = 0}};
#endif

enum { FIRST = 64, DIMS = 16, LISTS = 4 };

static int rounds, best;

static int isa_of(size_t dim)
{
    const ruvgen_row *const row = ruvgen_find(0, 0, RUVGEN_FORM_ROWS, dim);
    CHECK(row && row->form == RUVGEN_FORM_ROWS && (!row->dim || row->dim == dim));
    return row->isa;
}

/* Portable C in so many dimensions; 0 is the default again. */
static void prefer(uint32_t dims)
{
    ruvgen_preference list[RUVGEN_ISA_COUNT];
    for (int over = 0; over < RUVGEN_ISA_COUNT; over++)
        list[over] =
            (ruvgen_preference){0, 1, 1, 1 << RUVGEN_FORM_ROWS, FIRST, FIRST + dims - 1, 0, (uint8_t)over};
    CHECK(ruvgen_prefer(dims ? list : NULL, dims ? RUVGEN_ISA_COUNT : 0) == RUVGEN_OK);
}

static void *work(void *argument)
{
    const int number = number_of(argument);
    for (int i = 0; i < rounds; i++) {
        if (number % 2)
            prefer((uint32_t)(i % LISTS) * (DIMS / LISTS));
        for (size_t dim = FIRST; dim < FIRST + DIMS; dim++) {
            const int isa = isa_of(dim);
            CHECK(isa == 0 || isa == best);
        }
        CHECK(isa_of(FIRST + DIMS) == best);
    }
    return NULL;
}

int main(int argc, char **argv)
{
    CHECK(argc == 3);
    rounds = atoi(argv[2]);
    best = isa_of(FIRST + DIMS);
    ruvgen_memory_use(&failing);
    run_threads(atoi(argv[1]), work);
    for (uint32_t dims = 0; dims <= DIMS; dims += DIMS / LISTS) {
        prefer(dims);
        for (size_t dim = FIRST; dim <= FIRST + DIMS; dim++)
            CHECK(isa_of(dim) == (dim < FIRST + dims ? 0 : best));
    }
    const uint64_t kept = live(); /* a list is kept once; but for those that were new to several at once */
    CHECK(kept >= LISTS && kept <= (uint64_t)LISTS * THREADS_MAX);
    prefer(1);
    fail_from(0, 1);
    prefer(1);
    prefer(0);
    const ruvgen_preference new = {0, 1, 1, 1, 1, 9, 0, 0};
    CHECK(live() == kept + 1 && ruvgen_prefer(&new, 1) == RUVGEN_E_MEMORY);
    CHECK(isa_of(FIRST) == best);
    return 0;
}
