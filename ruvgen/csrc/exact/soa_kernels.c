/* Selects the kernels of a search, and provides the row sums that they need. */
#include "sync/scratch.h"
#include "exact/store_parts.h"

#define PANEL ((size_t)RUVGEN_PANEL)

/* The row for another metric, element type and form of the same instruction set. */
static const ruvgen_row *sibling(const ruvgen_row *of, int metric, int dtype, int form)
{
    for (const ruvgen_table *const *table = ruvgen_tables; *table; table++) {
        const ruvgen_row *const first = (*table)->rows, *const end = first + (*table)->count;
        if (first == end || first->isa != of->isa || form < first->form || form > end[-1].form)
            continue;
        for (const ruvgen_row *row = first; row < end; row++)
            if (row->metric == metric && row->dtype == dtype && row->form == form)
                return row;
    }
    return NULL;
}

static ruvgen_norms norms_beside(const ruvgen_row *of, int metric, int dtype, int form)
{
    const ruvgen_row *const row = sibling(of, metric, dtype, form);
    return row ? (ruvgen_norms)row->fn : NULL;
}

ruvgen_norms ruvgen_store_norms(const ruvgen_shape *shape)
{
    const int metric = ruvgen_dtypes[shape->dtype].sums;
    const ruvgen_row *const soa = shape->layout == RUVGEN_LAYOUT_SOA
                                      ? ruvgen_find(metric, shape->dtype, RUVGEN_FORM_SOA, shape->dim)
                                      : NULL;
    return soa ? norms_beside(soa, metric, shape->dtype, RUVGEN_FORM_NORMS)
               : (ruvgen_norms)ruvgen_find(metric, shape->dtype, RUVGEN_FORM_NORMS, shape->dim)->fn;
}

static int find_rows(ruvgen_scanner *scanner, const ruvgen_shape *shape)
{
    const ruvgen_row *const rows = ruvgen_find(scanner->metric, shape->dtype, RUVGEN_FORM_ROWS, shape->dim);
    const ruvgen_row *const gather =
        ruvgen_find(scanner->metric, shape->dtype, RUVGEN_FORM_GATHER, shape->dim);
    if (!rows || !gather)
        return RUVGEN_E_ARGUMENT;
    scanner->result = rows->result;
    scanner->rows = (ruvgen_rows)rows->fn;
    scanner->gather = (ruvgen_gather)gather->fn;
    return RUVGEN_OK;
}

int ruvgen_scanner_find(ruvgen_scanner *scanner, const ruvgen_store *store, int metric)
{
    const ruvgen_shape *const shape = &store->shape;
    const int dtype = shape->dtype;
    *scanner = (ruvgen_scanner){.store = store, .metric = metric};
    if (shape->layout == RUVGEN_LAYOUT_ROWS)
        return find_rows(scanner, shape);
    const ruvgen_row *const soa = ruvgen_find(metric, dtype, RUVGEN_FORM_SOA, shape->dim);
    if (!soa)
        return RUVGEN_E_ARGUMENT;
    const ruvgen_row *const tile = ruvgen_find(metric, dtype, RUVGEN_FORM_TILE, shape->dim);
    scanner->result = soa->result;
    scanner->soa = (ruvgen_soa)soa->fn;
    /* Both must be of one ISA because they use the same sums. Portable C (needs = 0) has too few registers
     * for tiles. */
    scanner->tile = tile && tile->needs && tile->isa == soa->isa ? (ruvgen_tile)tile->fn : NULL;
    scanner->qnorms = norms_beside(soa, metric, ruvgen_dtypes[dtype].query, RUVGEN_FORM_QNORMS);
    scanner->sums = sibling(soa, metric, dtype, RUVGEN_FORM_NORMS) != NULL;
    scanner->summed_by = norms_beside(soa, ruvgen_dtypes[dtype].sums, dtype, RUVGEN_FORM_NORMS);
    return RUVGEN_OK;
}

/* Recompute all sums. */
static int sum_again(ruvgen_store *store, ruvgen_norms norms)
{
    const ruvgen_shape *const shape = &store->shape;
    ruvgen_arena *const scratch = ruvgen_scratch_borrow();
    char *const rows = scratch ? ruvgen_arena_array(scratch, PANEL, shape->bytes) : NULL;
    for (size_t r = 0; rows && r < store->rows; r += PANEL) {
        char *const block = ruvgen_block_at(&store->segments, r / PANEL);
        for (size_t i = 0; i < PANEL; i++)
            ruvgen_block_get(shape, block, i, rows + i * shape->bytes);
        norms(rows, shape->bytes, PANEL, shape->dim, block + shape->sums);
    }
    if (scratch)
        ruvgen_scratch_return(scratch);
    if (rows)
        store->summed_by = norms;
    return rows ? RUVGEN_OK : RUVGEN_E_MEMORY;
}

int ruvgen_store_ready(ruvgen_store *store, const ruvgen_scanner *scanner)
{
    for (;;) {
        ruvgen_gate_read(&store->gate);
        if (!scanner->sums || !store->rows || store->summed_by == scanner->summed_by)
            return RUVGEN_OK;
        ruvgen_gate_leave(&store->gate);
        ruvgen_gate_write(&store->gate);
        const int status = sum_again(store, scanner->summed_by);
        ruvgen_gate_leave(&store->gate);
        if (status)
            return status;
    }
}

int ruvgen_scanner_take(ruvgen_scanner *scanner, const void *queries, size_t stride, size_t m,
                        ruvgen_arena *arena)
{
    const ruvgen_shape *const shape = &scanner->store->shape;
    scanner->x = queries;
    scanner->x_stride = stride;
    if (shape->layout == RUVGEN_LAYOUT_ROWS)
        return RUVGEN_OK;
    if (scanner->qnorms) {
        ruvgen_word *const sums = ruvgen_arena_array(arena, m, sizeof *sums);
        if (!sums)
            return RUVGEN_E_MEMORY;
        scanner->qnorms(queries, stride, m, shape->dim, sums);
        scanner->xs = sums;
    }
    if (shape->padded == shape->dim)
        return RUVGEN_OK;
    /* Kernels read queries in whole groups, so copies are padded with zeros. */
    char *const copy = ruvgen_arena_array(arena, m, shape->padded);
    if (!copy)
        return RUVGEN_E_MEMORY;
    for (size_t i = 0; i < m; i++) {
        memset(copy + (i + 1) * shape->padded - shape->group, 0, shape->group);
        memcpy(copy + i * shape->padded, ruvgen_at(queries, stride, i), shape->dim);
    }
    scanner->x = copy;
    scanner->x_stride = shape->padded;
    return RUVGEN_OK;
}
