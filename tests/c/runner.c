/* Runs every kernel that this CPU can run on the cases of a file, so that Python can judge instruction sets
 * that only an emulator has.
 *
 *   runner info                what the CPU can use, the rows, and what dispatch picks
 *   runner run CASES RESULTS   little-endian words; see struct head and struct answer
 *
 * Operands and results lie against pages that fault on every touch. */
#define _DEFAULT_SOURCE
#include <math.h>
#include <sys/mman.h>
#include <unistd.h>

#include "calls.h"
#include "tiles.h"

enum { MAX_BYTES = 1 << 18, PANEL_BYTES = (MAX_DIM * PANEL * 4 + 65535) / 65536 * 65536, AT_END = -1 };

/* One kernel's answer; count floats follow. */
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
static float *place(char *memory, size_t bytes, int32_t offset)
{
    memset(memory, 0xff, MAX_BYTES);
    const size_t slack = offset < 0 ? (size_t)(AT_END - offset) : 0;
    return (float *)(void *)(memory + (offset < 0 ? MAX_BYTES - bytes - slack : (size_t)offset));
}

static void check_knn(const int64_t *ids, const float *nearest, size_t k, const float *want)
{
    for (size_t i = 0; i < k; i++)
        if (ids[i] < 0 ? nearest[i] != INFINITY
                       : nearest[i] != want[ids[i]] || (i && nearest[i] < nearest[i - 1]))
            fail("knn differs from its kernel");
}

/* So many queries and rows that tiles pay, all of them x and the first row, are the tile that dispatch picks. */
static void check_many(const struct head *h, const float *x, const float *base)
{
    float all[MANY][PANEL], none[MANY], got[MANY][RUVGEN_PANEL], nearest[MANY][MAX_ROWS];
    int64_t ids[MANY][MAX_ROWS];
    for (int metric = 0; metric < RUVGEN_METRIC_COUNT; metric++) {
        if (!h->count || !ruvgen_tiles_pay(metric, MANY, RUVGEN_PANEL, h->dim))
            continue;
        const ruvgen_row *row = ruvgen_find(metric, RUVGEN_DTYPE_F32, RUVGEN_FORM_TILE, h->dim);
        tile(row, h, x, 0, MANY, x, base, none, all);
        if (ruvgen_cdist_f32(metric, x, 0, MANY, base, 0, RUVGEN_PANEL, h->dim, got[0], sizeof got[0])
                != RUVGEN_OK
            || ruvgen_knn_f32(metric, base, 0, RUVGEN_PANEL, x, 0, MANY, h->dim, MAX_ROWS, ids[0], nearest[0])
                   != RUVGEN_OK)
            fail("a search for many fails");
        for (size_t i = 0; i < MANY; i++) {
            const float want = all[i][1];
            for (size_t j = 0; j < RUVGEN_PANEL; j++)
                if (memcmp(&got[i][j], &want, sizeof want))
                    fail("cdist differs from its tile");
            for (size_t k = 0; k < MAX_ROWS; k++)
                if (want == want ? ids[i][k] != (int64_t)k || nearest[i][k] != want : ids[i][k] != -1)
                    fail("knn differs from its tile");
        }
    }
}

/* Searches are the kernel that dispatch picks, over blocks. */
static void check_searches(const struct head *h, const float *x, const float *base)
{
    float want[MAX_ROWS], got[MAX_ROWS], nearest[MAX_ROWS];
    int64_t ids[MAX_ROWS];
    if (h->search)
        check_many(h, x, base);
    for (int metric = 0; metric < RUVGEN_METRIC_COUNT; metric++) {
        const ruvgen_row *row = ruvgen_find(metric, RUVGEN_DTYPE_F32, RUVGEN_FORM_ROWS, h->dim);
        call(row, h, x, base, want);
        if (ruvgen_cdist_f32(metric, x, 0, 1, base, h->stride, h->count, h->dim, got, 0) != RUVGEN_OK
            || memcmp(got, want, h->count * sizeof *got))
            fail("cdist differs from its kernel");
        const size_t k = h->count + 1;
        if (ruvgen_knn_f32(metric, base, h->stride, h->count, x, 0, 1, h->dim, k, ids, nearest) != RUVGEN_OK)
            fail("knn fails");
        check_knn(ids, nearest, k, want);
    }
}

static void run(FILE *cases, FILE *results)
{
    char *const x_memory = fenced(MAX_BYTES), *const base_memory = fenced(MAX_BYTES);
    char *const out_memory = fenced(MAX_BYTES), *const end = fenced(PANEL_BYTES) + PANEL_BYTES;
    struct head h;
    panel = (float *)(void *)end - (size_t)MAX_DIM * PANEL;
    for (uint32_t at = 0; fread(&h, sizeof h, 1, cases) == 1; at++) {
        const size_t bytes = h.dim * sizeof(float);
        float *x = place(x_memory, bytes, h.offset);
        float *base = place(base_memory, h.count ? (h.count - 1) * h.stride + bytes : 0, h.offset);
        if (fread(x, 1, bytes, cases) != bytes)
            fail("a case is cut short");
        for (size_t i = 0; i < h.count; i++)
            if (fread((char *)base + i * h.stride, 1, bytes, cases) != bytes)
                fail("a case is cut short");
        if (h.tiled || h.search)
            pack(&h, x, base);
        const ruvgen_row *row;
        for (uint32_t r = 0; (row = ruvgen_row_at(r)) != NULL; r++) {
            if ((row->dim && row->dim != h.dim) || (row->needs & ~ruvgen_cpu())
                || (row->form == RUVGEN_FORM_TILE && !h.tiled))
                continue;
            const size_t count = row->form == RUVGEN_FORM_TILE ? h.tiled : h.count;
            float *out = place(out_memory, count * sizeof(float), AT_END);
            call(row, &h, x, base, out);
            for (const char *p = (char *)out - 64; p < (char *)out; p++)
                if (*p != (char)0xff)
                    fail(row->symbol);
            const struct answer answer = {at, r, (uint32_t)count};
            fwrite(&answer, sizeof answer, 1, results);
            fwrite(out, sizeof(float), count, results);
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
                if ((row = ruvgen_find(metric, RUVGEN_DTYPE_F32, form, dim)) != NULL)
                    printf("find %s\n", row->symbol);
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
