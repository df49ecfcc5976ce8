/* Runs every kernel that this CPU can run on the cases of a file, so that Python can judge instruction sets
 * that only an emulator has.
 *
 *   runner info                what the CPU can use, the rows, and what dispatch picks
 *   runner run CASES RESULTS [ISA ...]
 *                              little-endian words; see struct head and struct answer; of these instruction
 *                              sets alone, if any is named
 *
 * Operands and results lie against pages that fault on every touch. */
#define _DEFAULT_SOURCE
#include <sys/mman.h>
#include <unistd.h>

#include "calls.h"
#include "searches.h"

enum {
    MAX_BYTES = 1 << 18,
    PANEL_BYTES = (MAX_DIM * PANEL * WORD + 65535) / 65536 * 65536,
    MARGIN = 64, /* bytes before results, that stay as they are */
    AT_END = -1
};

/* One kernel's answer; count words follow: one for each distance, or two. */
struct answer {
    uint32_t at, row, count;
};

/* Memory between two forbidden pages, of whose size bytes is a multiple. */
static char *fenced(size_t bytes)
{
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *p = mmap(NULL, bytes + 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED || mprotect(p, page, PROT_NONE) || mprotect(p + page + bytes, page, PROT_NONE))
        fail("cannot fence memory");
    return p + page;
}

/* Where to put so many bytes. */
static void *place(char *memory, size_t bytes, int32_t offset)
{
    memset(memory, 0xff, MAX_BYTES);
    const size_t slack = offset < 0 ? (size_t)(AT_END - offset) : 0;
    return memory + (offset < 0 ? MAX_BYTES - bytes - slack : (size_t)offset);
}

static uint32_t wanted = UINT32_MAX; /* instruction sets to try, a bit for each */

/* Whether a kernel is to be tried and takes a case's dimension and types. */
static int takes(const ruvgen_row *row, const struct head *h)
{
    if (!(wanted >> row->isa & 1) || row->dtype != h->dtype || (row->dim && row->dim != h->dim)
        || (row->needs & ~ruvgen_cpu()))
        return 0;
    switch (row->form) {
    case RUVGEN_FORM_TILE:
        return h->tiled && h->query == h->dtype;
    case RUVGEN_FORM_SOA:
        return h->tiled && h->query == ruvgen_dtypes[h->dtype].query;
    case RUVGEN_FORM_PAIR:
        return h->query == h->dtype;
    case RUVGEN_FORM_NORMS:
    case RUVGEN_FORM_QNORMS:
        return 1;
    default:
        return h->query == ruvgen_dtypes[h->dtype].query;
    }
}

static void try_kernels(const struct head *h, uint32_t at, const void *x, const void *base, char *memory,
                        FILE *results)
{
    const ruvgen_row *row;
    for (uint32_t r = 0; (row = ruvgen_row_at(r)) != NULL; r++) {
        if (!takes(row, h))
            continue;
        const uint32_t distances = row->form == RUVGEN_FORM_TILE ? h->tiled : h->count;
        const uint32_t count = distances * (uint32_t)(ruvgen_result_bytes(row->result) / WORD);
        char *const room = memory + MAX_BYTES - count * WORD - MARGIN;
        memset(room, 0xff, MARGIN + count * WORD);
        void *const out = room + MARGIN;
        call(row, h, x, base, out);
        for (size_t i = 0; i < MARGIN; i++)
            if (room[i] != (char)0xff)
                fail(row->symbol);
        const struct answer answer = {at, r, count};
        fwrite(&answer, sizeof answer, 1, results);
        fwrite(out, WORD, count, results);
    }
}

static void run(FILE *cases, FILE *results)
{
    char *const x_memory = fenced(MAX_BYTES), *const base_memory = fenced(MAX_BYTES);
    char *const out_memory = fenced(MAX_BYTES), *const end = fenced(PANEL_BYTES) + PANEL_BYTES;
    struct head h;
    panel = end - (size_t)MAX_DIM * PANEL * WORD;
    for (uint32_t at = 0; fread(&h, sizeof h, 1, cases) == 1; at++) {
        const size_t bytes = ruvgen_elements_bytes((int)h.dtype, h.dim);
        const size_t x_bytes = ruvgen_elements_bytes((int)h.query, h.dim);
        char *const x = place(x_memory, x_bytes, h.offset);
        char *const base = place(base_memory, h.count ? (h.count - 1) * h.stride + bytes : 0, h.offset);
        if (fread(x, 1, x_bytes, cases) != x_bytes)
            fail("a case is cut short");
        for (size_t i = 0; i < h.count; i++)
            if (fread(base + i * h.stride, 1, bytes, cases) != bytes)
                fail("a case is cut short");
        if (h.tiled || h.search)
            pack(&h, x, base);
        try_kernels(&h, at, x, base, out_memory, results);
        if (h.query == ruvgen_dtypes[h.dtype].query)
            check_searches(&h, x, base);
    }
}

static void info(void)
{
    for (int i = 0; i < RUVGEN_ISA_COUNT; i++)
        if (!(ruvgen_isas[i].needs & ~ruvgen_cpu()))
            printf("isa %s\n", ruvgen_isas[i].name);
    for (int i = 0; i < RUVGEN_CPU_COUNT; i++)
        if (ruvgen_cpu() >> i & 1)
            printf("feature %s\n", ruvgen_features[i]);
    const ruvgen_row *row;
    for (size_t r = 0; (row = ruvgen_row_at(r)) != NULL; r++)
        printf("row %s\n", row->symbol);
    for (int metric = 0; metric < RUVGEN_METRIC_COUNT; metric++)
        for (int dtype = 0; dtype < RUVGEN_DTYPE_COUNT; dtype++)
            for (int form = 0; form < RUVGEN_FORM_COUNT; form++)
                for (size_t dim = 127; dim <= 128; dim++)
                    if ((row = ruvgen_find(metric, dtype, form, dim)) != NULL)
                        printf("find %zu %s\n", dim, row->symbol);
    for (int i = 0; i < RUVGEN_ISA_COUNT; i++)
        printf("force %s %d\n", ruvgen_isas[i].name, ruvgen_force(i));
}

static uint32_t isa_bit(const char *name)
{
    for (int i = 0; i < RUVGEN_ISA_COUNT; i++)
        if (!strcmp(ruvgen_isas[i].name, name))
            return UINT32_C(1) << i;
    fail(name);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 2 && !strcmp(argv[1], "info")) {
        info();
        return 0;
    }
    if (argc < 4 || strcmp(argv[1], "run"))
        fail("give `info` or `run CASES RESULTS [ISA ...]`");
    if (argc > 4)
        wanted = 0;
    for (int i = 4; i < argc; i++)
        wanted |= isa_bit(argv[i]);
    FILE *cases = fopen(argv[2], "rb"), *results = fopen(argv[3], "wb");
    if (!cases || !results)
        fail("cannot open the files");
    run(cases, results);
    if (fclose(results))
        fail("cannot write the results");
    return 0;
}
