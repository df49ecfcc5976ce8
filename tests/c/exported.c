/* Calls the kernels of an exported library, whose header is on the path, on cases of a file.
 *
 *   exported CASES   for each instruction set, case and form, if dispatch finds anything: ISA, form, symbol, and
 *                    the results as hexadecimal floats, in one line
 *
 * A case is struct head, a query, and rows. In the form `pair` the first row is the query; `gather` takes the rows
 * from the last to the first. */
#include <stdio.h>
#include <stdlib.h>

#include "ruvgen_kernels.h"

enum { ISAS = 16, MOST = 64 };

struct head {
    uint32_t metric, dtype, dim, count, query_bytes, row_bytes;
};

static double number(const void *out, size_t i, uint8_t result)
{
    if (result == RUVGEN_RESULT_DOUBLE)
        return ((const double *)out)[i];
    if (result == RUVGEN_RESULT_FLOAT)
        return (double)((const float *)out)[i];
    return result == RUVGEN_RESULT_INT32_T ? (double)((const int32_t *)out)[i]
                                           : (double)((const uint32_t *)out)[i];
}

static void show(int isa, int form, const struct head *h, const char *query, const char *rows)
{
    const ruvgen_row *row = ruvgen_find_up_to(isa, (int)h->metric, (int)h->dtype, form, h->dim);
    double out[MOST] = {0}; /* or half the room, for other distances */
    uint32_t ids[MOST];
    if (!row)
        return;
    printf("%d %d %s", isa, form, row->symbol);
    for (uint32_t i = 0; i < h->count; i++)
        ids[i] = h->count - 1 - i;
    if (form == RUVGEN_FORM_ROWS)
        ruvgen_call_rows(row, query, rows, h->row_bytes, h->count, h->dim, out);
    if (form == RUVGEN_FORM_GATHER)
        ruvgen_call_gather(row, query, rows, h->row_bytes, ids, h->count, h->dim, out);
    for (uint32_t i = 0; i < h->count; i++)
        printf(" %a", form == RUVGEN_FORM_PAIR ? ruvgen_call_pair(row, rows, rows + i * h->row_bytes, h->dim)
                                               : number(out, i, row->result));
    printf("\n");
}

static void *bytes(FILE *file, size_t count)
{
    void *p = malloc(count);
    if (!p || fread(p, 1, count, file) != count)
        exit(3);
    return p;
}

int main(int argc, char **argv)
{
    static const int forms[] = {RUVGEN_FORM_PAIR, RUVGEN_FORM_ROWS, RUVGEN_FORM_GATHER};
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    struct head h;
    if (!file)
        return 2;
    while (fread(&h, sizeof h, 1, file) == 1 && h.count <= MOST) {
        char *query = bytes(file, h.query_bytes), *rows = bytes(file, (size_t)h.count * h.row_bytes);
        for (int isa = 0; isa < ISAS; isa++)
            for (size_t f = 0; f < sizeof forms / sizeof forms[0]; f++)
                show(isa, forms[f], &h, query, rows);
        free(query);
        free(rows);
    }
    return fclose(file) ? 2 : 0;
}
