/* Creates, updates and uses the sketch of a store. */
#include <math.h>

#include "exact/store_parts.h"
#include "exact/tiles.h"

#define PANEL ((size_t)RUVGEN_PANEL)

static int write_sketches(const ruvgen_store *store, ruvgen_sketch *sketch, size_t first, size_t count)
{
    const ruvgen_shape *const shape = &store->shape;
    int status = RUVGEN_OK;
    for (size_t done = 0, some; done < count && !status; done += some) {
        const size_t number = first + done, r = number % PANEL;
        const char *const block = ruvgen_block_at(&store->segments, number / PANEL);
        some = count - done < PANEL - r ? count - done : PANEL - r;
        status = ruvgen_sketch_write(sketch, number / PANEL, r, block + r * shape->row_stride,
                                     shape->row_stride, some);
    }
    return status;
}

static void replace(ruvgen_store *store, ruvgen_sketch *sketch)
{
    ruvgen_sketch_close(store->sketch);
    store->sketch = sketch;
}

void ruvgen_store_redraw(ruvgen_store *store, size_t first, size_t count)
{
    if (store->sketch && write_sketches(store, store->sketch, first, count))
        replace(store, NULL);
}

int ruvgen_store_sketch(ruvgen_store *store, const ruvgen_sketch_options *options)
{
    const ruvgen_shape *const shape = &store->shape;
    if (options && (shape->layout != RUVGEN_LAYOUT_ROWS || shape->dtype != RUVGEN_DTYPE_F32))
        return RUVGEN_E_ARGUMENT;
    ruvgen_gate_write(&store->gate);
    ruvgen_sketch *made = NULL;
    int status = options ? ruvgen_sketch_open(options, store->options.metric, shape->dim, &made) : RUVGEN_OK;
    if (made)
        status = ruvgen_sketch_fit(made, store->segments.blocks);
    if (made && !status)
        status = write_sketches(store, made, 0, store->rows);
    if (status)
        ruvgen_sketch_close(made);
    else
        replace(store, made);
    ruvgen_gate_leave(&store->gate);
    return status;
}

int ruvgen_scanner_sketch(ruvgen_scanner *scanner, size_t m, ruvgen_arena *arena)
{
    const ruvgen_store *const store = scanner->store;
    const ruvgen_sketch *const sketch = store->sketch;
    /* With many queries tiles are faster. If the square of a row's length overflows, sketches give no
     * bound. */
    if (!sketch || !isfinite(sketch->longest)
        || ruvgen_tiles_pay(scanner->metric, store->shape.dtype, m, store->rows, store->shape.dim))
        return RUVGEN_OK;
    ruvgen_sketched *const made = ruvgen_arena_array(arena, m, sizeof *made);
    if (!made)
        return RUVGEN_E_MEMORY;
    for (size_t i = 0; i < m; i++) {
        const int status =
            ruvgen_sketch_query(sketch, ruvgen_at(scanner->x, scanner->x_stride, i), arena, &made[i]);
        if (status)
            return status;
        if (!isfinite(made[i].length))
            return RUVGEN_OK;
    }
    const ruvgen_row *const soa = ruvgen_find(ruvgen_plain_metrics[RUVGEN_MEASURES_SQUARE], RUVGEN_DTYPE_F32,
                                              RUVGEN_FORM_SOA, sketch->shape.dim);
    scanner->steps = (ruvgen_soa)soa->fn;
    scanner->sketched = made;
    return RUVGEN_OK;
}
