/* Runs every kernel that this CPU can run on the cases of a file, so that Python can judge instruction sets
 * that only an emulator has.
 *
 *   runner info                what the CPU can use, the rows, and what dispatch picks
 *   runner run CASES RESULTS   little-endian words; see struct head and struct answer
 *
 * Operands and results lie against pages that fault on every touch. */
#define _DEFAULT_SOURCE
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "ruvgen.h"

enum { MAX_ROWS = 16, MAX_BYTES = 1 << 18, AT_END = -1 };

/* One case; dim elements of the query and count × dim of the rows follow. */
struct head {
    uint32_t dim, count, stride;
    int32_t offset; /* bytes after the front fence; or AT_END, against the back fence, or less: before it */
};

/* One kernel's answer; count floats follow. */
struct answer {
    uint32_t at, row;
};

static void fail(const char *what)
{
    fprintf(stderr, "runner: %s\n", what);
    exit(3);
}

/* MAX_BYTES of memory between two forbidden pages. */
static char *fenced(void)
{
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *p = mmap(NULL, MAX_BYTES + 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED || mprotect(p, page, PROT_NONE) || mprotect(p + page + MAX_BYTES, page, PROT_NONE))
        fail("cannot fence memory");
    return p + page;
}

/* Where to put so many bytes. */
static float *place(char *memory, size_t bytes, int32_t offset)
{
    memset(memory, 0xff, MAX_BYTES);
    const size_t slack = offset < 0 ? (size_t)(AT_END - offset) : 0;
    return (float *)(void *)(memory + (offset < 0 ? MAX_BYTES - bytes - slack : (size_t)offset));
}

static void call(const ruvgen_row *row, const struct head *h, const float *x, const float *base, float *out)
{
    if (row->form == RUVGEN_FORM_ROWS) {
        ((ruvgen_rows_f32)row->fn)(x, base, h->stride, h->count, h->dim, out);
        return;
    }
    for (size_t i = 0; i < h->count; i++)
        out[i] = ((ruvgen_pair_f32)row->fn)(x, ruvgen_at_f32(base, h->stride, i), h->dim);
}

/* Searches are the kernel that dispatch picks, over blocks. */
static void check_searches(const struct head *h, const float *x, const float *base)
{
    float want[MAX_ROWS], got[MAX_ROWS], nearest[MAX_ROWS];
    int64_t ids[MAX_ROWS];
    for (int metric = 0; metric < RUVGEN_METRIC_COUNT; metric++) {
        const ruvgen_row *row = ruvgen_find(metric, RUVGEN_DTYPE_F32, RUVGEN_FORM_ROWS, h->dim);
        call(row, h, x, base, want);
        if (ruvgen_cdist_f32(metric, x, 0, 1, base, h->stride, h->count, h->dim, got, 0) != RUVGEN_OK
            || memcmp(got, want, h->count * sizeof *got))
            fail("cdist differs from its kernel");
        const size_t k = h->count + 1;
        if (ruvgen_knn_f32(metric, base, h->stride, h->count, x, 0, 1, h->dim, k, ids, nearest) != RUVGEN_OK)
            fail("knn fails");
        for (size_t i = 0; i < k; i++)
            if (ids[i] < 0 ? nearest[i] != INFINITY
                           : nearest[i] != want[ids[i]] || (i && nearest[i] < nearest[i - 1]))
                fail("knn differs from its kernel");
    }
}

static void run(FILE *cases, FILE *results)
{
    char *const x_memory = fenced(), *const base_memory = fenced(), *const out_memory = fenced();
    struct head h;
    for (uint32_t at = 0; fread(&h, sizeof h, 1, cases) == 1; at++) {
        const size_t bytes = h.dim * sizeof(float);
        float *x = place(x_memory, bytes, h.offset);
        float *base = place(base_memory, h.count ? (h.count - 1) * h.stride + bytes : 0, h.offset);
        if (fread(x, 1, bytes, cases) != bytes)
            fail("a case is cut short");
        for (size_t i = 0; i < h.count; i++)
            if (fread((char *)base + i * h.stride, 1, bytes, cases) != bytes)
                fail("a case is cut short");
        const ruvgen_row *row;
        for (uint32_t r = 0; (row = ruvgen_row_at(r)) != NULL; r++) {
            if ((row->dim && row->dim != h.dim) || (row->needs & ~ruvgen_cpu()))
                continue;
            float *out = place(out_memory, h.count * sizeof(float), AT_END);
            call(row, &h, x, base, out);
            for (const char *p = (char *)out - 64; p < (char *)out; p++)
                if (*p != (char)0xff)
                    fail(row->symbol);
            const struct answer answer = {at, r};
            fwrite(&answer, sizeof answer, 1, results);
            fwrite(out, sizeof(float), h.count, results);
        }
        check_searches(&h, x, base);
    }
}

static void info(void)
{
    for (int i = 0; i < RUVGEN_ISA_COUNT; i++)
        if (!(ruvgen_isas[i].needs & ~ruvgen_cpu()))
            printf("isa %s\n", ruvgen_isas[i].name);
    const ruvgen_row *row;
    for (size_t r = 0; (row = ruvgen_row_at(r)) != NULL; r++)
        printf("row %s\n", row->symbol);
    for (int metric = 0; metric < RUVGEN_METRIC_COUNT; metric++)
        for (int form = 0; form < RUVGEN_FORM_COUNT; form++)
            for (size_t dim = 127; dim <= 128; dim++)
                printf("find %s\n", ruvgen_find(metric, RUVGEN_DTYPE_F32, form, dim)->symbol);
    for (int i = 0; i < RUVGEN_ISA_COUNT; i++)
        printf("force %s %d\n", ruvgen_isas[i].name, ruvgen_force(i));
}

int main(int argc, char **argv)
{
    if (argc == 2 && !strcmp(argv[1], "info")) {
        info();
        return 0;
    }
    if (argc != 4 || strcmp(argv[1], "run"))
        fail("give `info` or `run CASES RESULTS`");
    FILE *cases = fopen(argv[2], "rb"), *results = fopen(argv[3], "wb");
    if (!cases || !results)
        fail("cannot open the files");
    run(cases, results);
    if (fclose(results))
        fail("cannot write the results");
    return 0;
}
