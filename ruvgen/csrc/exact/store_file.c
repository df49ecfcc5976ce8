/* The file of a store, see docs/format.md. Blocks are stored as they are in memory, except that the sums,
 * which depend on the instruction set, are zero. */
#include <errno.h>

#include "file/file.h"
#include "memory/memory.h"
#include "exact/store_parts.h"

#define PANEL ((size_t)RUVGEN_PANEL)

enum { SECTION_BLOCKS, SECTION_IDS, SECTION_COUNT };

enum {
    WORD_METRIC = RUVGEN_WORD_OWN, /* zero: not named */
    WORD_DTYPE = WORD_METRIC + RUVGEN_FILE_NAME,
    WORD_LAYOUT = WORD_DTYPE + RUVGEN_FILE_NAME,
    WORD_DIM,
    WORD_ROWS,
    WORD_NEXT_ID,
    WORD_END
};

static int dtype_of(const uint64_t *words)
{
    for (int i = 0; i < RUVGEN_DTYPE_COUNT; i++)
        if (ruvgen_file_named(words, ruvgen_dtypes[i].name))
            return i;
    return -1;
}

/* The options in a header; invalid values become 0 or -1. */
static ruvgen_store_options options_of(const uint64_t *words)
{
    const int named = !ruvgen_is_zero(words + WORD_METRIC, RUVGEN_FILE_NAME * sizeof *words);
    return (ruvgen_store_options){
        .dim = words[WORD_DIM] <= 65536 ? (uint32_t)words[WORD_DIM] : 0,
        .dtype = dtype_of(words + WORD_DTYPE),
        .layout = words[WORD_LAYOUT] < RUVGEN_LAYOUT_COUNT ? (int32_t)words[WORD_LAYOUT] : -1,
        .metric = named ? ruvgen_file_metric(words + WORD_METRIC) : -1,
        .named = named,
    };
}

static int measure(const uint64_t *words, uint64_t *bytes)
{
    const ruvgen_store_options options = options_of(words);
    if (options.dim < 1 || options.dtype < 0 || options.layout < 0 || words[WORD_ROWS] > RUVGEN_STORE_MAX)
        return 0;
    if (options.named ? options.metric < 0 || words[WORD_NEXT_ID] > RUVGEN_IDS
                      : options.layout != RUVGEN_LAYOUT_SOA || words[WORD_NEXT_ID])
        return 0;
    const ruvgen_shape shape = ruvgen_shape_of(options.layout, options.dtype, options.dim);
    bytes[SECTION_BLOCKS] = ruvgen_store_blocks(words[WORD_ROWS]) * shape.stride;
    bytes[SECTION_IDS] = options.named ? words[WORD_ROWS] * sizeof(int64_t) : 0;
    return 1;
}

static const ruvgen_file_type type = {
    .magic = UINT64_C(0x74736e6567767572), /* "ruvgenst" */
    .version = 1,
    .words = WORD_END,
    .sections = SECTION_COUNT,
    .measure = measure,
};

static int pour_block(ruvgen_writer *to, const ruvgen_shape *shape, const char *block)
{
    static const char zeros[RUVGEN_PANEL * sizeof(ruvgen_word) + 64];
    if (shape->layout == RUVGEN_LAYOUT_ROWS)
        return ruvgen_file_put(to, block, shape->stride);
    const int status = ruvgen_file_put(to, block, shape->sums);
    return status ? status : ruvgen_file_put(to, zeros, shape->stride - shape->sums);
}

static int pour(ruvgen_writer *to, size_t section, void *context)
{
    const ruvgen_store *const store = context;
    if (section == SECTION_IDS)
        return ruvgen_file_put(to, store->ids, to->extent.bytes);
    int status = RUVGEN_OK;
    for (size_t r = 0; r < store->rows && !status; r += PANEL)
        status = pour_block(to, &store->shape, ruvgen_block_at(&store->segments, r / PANEL));
    return status;
}

static int save(ruvgen_store *store, const ruvgen_target *target)
{
    const ruvgen_store_options *const options = &store->options;
    uint64_t words[RUVGEN_WORD_COUNT] = {0};
    ruvgen_gate_read(&store->gate);
    if (options->named)
        ruvgen_file_name(words + WORD_METRIC, ruvgen_metrics[options->metric].name);
    ruvgen_file_name(words + WORD_DTYPE, ruvgen_dtypes[options->dtype].name);
    words[WORD_LAYOUT] = (uint64_t)options->layout;
    words[WORD_DIM] = options->dim;
    words[WORD_ROWS] = store->rows;
    words[WORD_NEXT_ID] = store->next_id;
    int status = ruvgen_origin_check(&store->origin, &type);
    if (!status)
        status = ruvgen_file_save(target, &type, words, pour, store);
    const int error = errno;
    ruvgen_gate_leave(&store->gate);
    errno = error;
    return status;
}

int ruvgen_store_save(ruvgen_store *store, const char *path)
{
    return save(store, &(ruvgen_target){.path = path});
}

int ruvgen_store_pack(ruvgen_store *store, void *memory, uint64_t room, uint64_t *bytes)
{
    return save(store, &(ruvgen_target){.memory = memory, .room = room, .bytes = bytes});
}

/* Check that ids are unique and below the next id. */
static int load_ids(const ruvgen_source *from, ruvgen_store *store, size_t rows)
{
    int status = ruvgen_names_fit(store, rows);
    if (!status)
        status = ruvgen_source_read(from, SECTION_IDS, store->ids, NULL);
    for (size_t r = 0; r < rows && !status; r++) {
        if (store->ids[r] < 0 || (uint64_t)store->ids[r] >= from->words[WORD_NEXT_ID]
            || ruvgen_id_table_find(&store->table, store->ids, store->ids[r]) != RUVGEN_NO_PLACE)
            return RUVGEN_E_FORMAT;
        ruvgen_id_table_put(&store->table, store->ids, store->ids[r], (uint32_t)r);
    }
    return status;
}

/* The blocks of a file are one section, and become one segment. */
static int load_blocks(ruvgen_source *from, ruvgen_store *store, int map, size_t rows)
{
    const size_t blocks = ruvgen_store_blocks(rows);
    ruvgen_block_verifier verifier = {&store->shape, rows};
    const ruvgen_rule rule = {store->shape.stride, ruvgen_right_blocks, &verifier};
    if (!rows)
        return ruvgen_source_read(from, SECTION_BLOCKS, NULL, NULL);
    int status = map ? ruvgen_source_map(from) : ruvgen_segments_fit(&store->segments, blocks);
    if (status)
        return status;
    if (!map)
        return ruvgen_source_read(from, SECTION_BLOCKS, store->segments.list[0].base, &rule);
    store->file = from->base;
    store->file_bytes = from->words[RUVGEN_WORD_BYTES];
    char *at;
    status = ruvgen_origin_open(&store->origin, from);
    if (!status)
        status = ruvgen_source_use(from, SECTION_BLOCKS, &at, &rule);
    if (!status)
        ruvgen_segments_borrow(&store->segments, at, blocks);
    return status;
}

static int load(ruvgen_source *from, int named, int map, ruvgen_store **store)
{
    const ruvgen_store_options options = options_of(from->words);
    const size_t rows = from->words[WORD_ROWS];
    if (options.named != named)
        return RUVGEN_E_FORMAT;
    int status = ruvgen_store_open(&options, store);
    if (status)
        return status == RUVGEN_E_ARGUMENT ? RUVGEN_E_FORMAT : status;
    status = load_blocks(from, *store, map, rows);
    if (!status && named)
        status = load_ids(from, *store, rows);
    if (!status) {
        (*store)->rows = rows;
        (*store)->next_id = from->words[WORD_NEXT_ID];
        return RUVGEN_OK;
    }
    const int error = errno;
    ruvgen_store_close(*store);
    *store = NULL; /* the caller may close whatever it finds there */
    errno = error;
    return status;
}

int ruvgen_store_load(const char *path, int named, int map, int verify, ruvgen_store **store)
{
    ruvgen_source from;
    int status = ruvgen_source_open(&from, path, &type, verify || !map);
    if (status)
        return status;
    status = load(&from, named, map, store);
    ruvgen_source_close(&from);
    return status;
}

int ruvgen_store_unpack(const void *memory, uint64_t bytes, int named, ruvgen_store **store)
{
    ruvgen_source from;
    const int status = ruvgen_source_open_memory(&from, memory, bytes, &type);
    return status ? status : load(&from, named, 0, store);
}
