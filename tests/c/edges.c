/* Kernels of codes of edges on whatever CPU this is: a checksum of what each of them makes of the same numbers, so that
 * machines can be compared. Prints lines of instruction set, kernel and checksum. */
#include <stdio.h>
#include <stdlib.h>

#include "codec/rotate.h"
#include "ruvgen.h"

enum { MOST = 4096, COLUMNS = RUVGEN_EDGE_COLUMNS, GROUP = RUVGEN_EDGE_GROUP, ENTRIES = RUVGEN_EDGE_ENTRIES };

static const size_t dims[] = {1, 31, 64, 100, 129, 384, 784, 1000, 1536, MOST};
static uint64_t state, sum;

static uint32_t chance(void)
{
    state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(state >> 32);
}

/* Of many bits, in -1 to 1. */
static void fill(float *x, size_t n)
{
    for (size_t i = 0; i < n; i++)
        x[i] = (float)(int32_t)chance() * 0x1p-31f;
}

static void add(const void *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        sum = (sum ^ ((const unsigned char *)bytes)[i]) * UINT64_C(0x100000001b3);
}

/* Of NaN neither sign nor payload is promised. */
static void add_floats(const float *x, size_t n)
{
    static const float nan = 12345;
    for (size_t i = 0; i < n; i++)
        add(x[i] == x[i] ? x + i : &nan, sizeof nan);
}

static void begin(void)
{
    state = 1;
    sum = UINT64_C(0xcbf29ce484222325);
}

static void end(const ruvgen_edge_kernels *kernels, const char *name)
{
    printf("%s %s %016llx\n", ruvgen_isas[kernels->isa].name, name, (unsigned long long)sum);
}

static void try_estimates(const ruvgen_edge_kernels *kernels, size_t bits)
{
    static float block[2 * COLUMNS + MOST * COLUMNS / 8 / sizeof(float)];
    static uint8_t table[MOST / GROUP * ENTRIES];
    static float y[MOST];
    float out[COLUMNS], slope, shift;
    fill(y, bits);
    kernels->table(y, bits, bits, table, &slope, &shift);
    fill(block, 2 * COLUMNS);
    block[5] = block[COLUMNS + 30] = 0.0f / 0.0f;
    uint32_t *const words = (uint32_t *)(void *)(block + 2 * COLUMNS);
    for (size_t i = 0; i < bits; i++)
        words[i] = chance();
    const uint32_t near = kernels->estimate(table, block, bits, 0.3f, slope, shift, 1.5f, out, block);
    add(&near, sizeof near);
    add_floats(out, COLUMNS);
}

static void try_tables(const ruvgen_edge_kernels *kernels, size_t dim, size_t bits)
{
    static uint8_t table[MOST / GROUP * ENTRIES];
    static float y[MOST];
    float numbers[2];
    fill(y, dim);
    kernels->table(y, dim, bits, table, numbers, numbers + 1);
    add(table, bits / GROUP * ENTRIES);
    add_floats(numbers, 2);
}

static void try_steps(const ruvgen_edge_kernels *kernels, size_t dim)
{
    static float x[MOST];
    uint64_t flips[MOST / 64];
    size_t n = 1;
    while (2 * n <= dim)
        n *= 2;
    for (size_t i = 0; i < MOST / 64; i++)
        flips[i] = (uint64_t)chance() << 32 | chance();
    fill(x, dim);
    kernels->signs(x, flips, dim, 0.37f);
    kernels->transform(x, n);
    kernels->mix(x, x + dim - dim / 2, dim / 2, 0.7f);
    add_floats(x, dim);
}

/* Keys of which some were in the list before, as far as its capacity goes. */
static void try_inserts(const ruvgen_edge_kernels *kernels, size_t capacity)
{
    static double memory[1 + MOST + RUVGEN_LIST_ROOM];
    double *const list = memory + 1;
    memory[0] = -1;
    for (size_t i = 0; i < capacity + RUVGEN_LIST_ROOM; i++)
        list[i] = UINT32_MAX;
    for (size_t turn = 0; turn < 200; turn++) {
        double keys[5], olds[5];
        for (size_t k = 0; k < 5; k++) {
            olds[k] = k % 2 ? list[(turn * 7 + k) % capacity] : UINT32_MAX;
            keys[k] = k % 2 ? olds[k] / 2 : chance();
        }
        (void)kernels->insert(list, capacity, keys, olds, 5);
        for (size_t i = 0; i < RUVGEN_LIST_ROOM; i++)
            list[capacity + i] = UINT32_MAX;
    }
    add(list, capacity * sizeof *list);
}

/* Rotations keep lengths, and are undone. */
static void try_rotations(size_t dim)
{
    static float x[MOST], y[MOST];
    double length = 0, rotated = 0, lost = 0;
    fill(x, dim);
    memcpy(y, x, dim * sizeof *x);
    ruvgen_rotate(y, dim);
    add_floats(y, dim);
    for (size_t i = 0; i < dim; i++) {
        length += (double)x[i] * (double)x[i];
        rotated += (double)y[i] * (double)y[i];
    }
    ruvgen_rotate_back(y, dim);
    for (size_t i = 0; i < dim; i++)
        lost += (double)(x[i] - y[i]) * (double)(x[i] - y[i]);
    if (rotated < length * (1 - 1e-5) || rotated > length * (1 + 1e-5) || lost > length * 1e-11) {
        fprintf(stderr, "edges: %zu elements, squares %g, rotated %g, back %g off\n", dim, length, rotated,
                lost);
        exit(3);
    }
}

int main(void)
{
    const ruvgen_edge_kernels *const *set = ruvgen_edge_sets;
    for (int last = 0; !last; set++) {
        last = !ruvgen_isas[(*set)->isa].needs;
        if (ruvgen_isas[(*set)->isa].needs & ~ruvgen_cpu())
            continue;
        begin();
        for (size_t i = 0; i < sizeof dims / sizeof dims[0]; i++)
            try_estimates(*set, (dims[i] + 63) / 64 * 64);
        end(*set, "estimate");
        begin();
        for (size_t i = 0; i < sizeof dims / sizeof dims[0]; i++)
            try_tables(*set, dims[i], (dims[i] + 63) / 64 * 64);
        end(*set, "table");
        begin();
        for (size_t i = 0; i < sizeof dims / sizeof dims[0]; i++)
            try_steps(*set, dims[i]);
        end(*set, "steps");
        begin();
        for (size_t i = 0; i < sizeof dims / sizeof dims[0]; i++)
            try_inserts(*set, dims[i]);
        end(*set, "insert");
        if (ruvgen_force((*set)->isa) || ruvgen_edge_kernels_best() != *set) {
            fprintf(stderr, "edges: %s cannot be forced\n", ruvgen_isas[(*set)->isa].name);
            exit(3);
        }
        begin();
        for (size_t dim = 1; dim <= MOST; dim += dim < 300 ? 1 : dim / 9)
            try_rotations(dim);
        end(*set, "rotate");
    }
    ruvgen_force(-1);
    printf("best %s\n", ruvgen_isas[ruvgen_edge_kernels_best()->isa].name);
    return 0;
}
