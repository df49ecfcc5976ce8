/* Opening and closing a store. */
#include <sys/mman.h>

#include "memory/memory.h"
#include "exact/store_parts.h"

static int is_good(const ruvgen_store_options *o)
{
    const int dtype = o->dtype;
    const int known = dtype == RUVGEN_DTYPE_F32 || dtype == RUVGEN_DTYPE_F16 || dtype == RUVGEN_DTYPE_BF16
                      || dtype == RUVGEN_DTYPE_I8 || dtype == RUVGEN_DTYPE_U8;
    return o->dim >= 1 && o->dim <= 65536 && known && o->layout >= 0 && o->layout < RUVGEN_LAYOUT_COUNT
           && o->metric >= -1 && o->metric < RUVGEN_METRIC_COUNT && (o->metric >= 0) == (o->named != 0);
}

int ruvgen_store_open(const ruvgen_store_options *options, ruvgen_store **store)
{
    if (!is_good(options))
        return RUVGEN_E_ARGUMENT;
    ruvgen_store *made = ruvgen_take(sizeof *made, RUVGEN_ALIGN);
    if (!made)
        return RUVGEN_E_MEMORY;
    memset(made, 0, sizeof *made);
    made->options = *options;
    made->shape = ruvgen_shape_of(options->layout, options->dtype, options->dim);
    made->segments.stride = made->shape.stride;
    ruvgen_gate_open(&made->gate, NULL, NULL);
    *store = made;
    ruvgen_scanner scanner;
    if (options->metric < 0 || !ruvgen_scanner_find(&scanner, made, options->metric))
        return RUVGEN_OK;
    ruvgen_store_close(made);
    return RUVGEN_E_ARGUMENT;
}

void ruvgen_store_close(ruvgen_store *store)
{
    if (!store)
        return;
    ruvgen_segments_close(&store->segments);
    ruvgen_sketch_close(store->sketch);
    ruvgen_id_table_close(&store->table);
    ruvgen_give(store->ids);
    if (store->file)
        munmap(store->file, store->file_bytes);
    ruvgen_origin_close(&store->origin);
    ruvgen_gate_close(&store->gate);
    ruvgen_give(store);
}

void ruvgen_store_facts_of(ruvgen_store *store, ruvgen_store_facts *facts)
{
    ruvgen_gate_read(&store->gate);
    *facts = (ruvgen_store_facts){
        .rows = store->rows,
        .room = store->segments.blocks * RUVGEN_PANEL,
        .bytes = sizeof *store + store->segments.bytes + ruvgen_sketch_bytes(store->sketch)
                 + store->file_bytes + store->ids_room * sizeof *store->ids
                 + ruvgen_id_table_bytes(&store->table),
        .mapped = store->file != NULL,
        .sketched = store->sketch ? store->sketch->shape.dim : 0,
    };
    ruvgen_gate_leave(&store->gate);
}

void ruvgen_store_options_of(const ruvgen_store *store, ruvgen_store_options *options)
{
    *options = store->options;
}
