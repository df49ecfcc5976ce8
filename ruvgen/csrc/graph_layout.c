/* The sections of an index file. */
#include "graph_file.h"

static int measure(const uint64_t *words, uint64_t *bytes)
{
    const uint64_t dim = words[RUVGEN_WORD_DIM], degree = words[RUVGEN_WORD_DEGREE];
    const uint64_t slots = words[RUVGEN_WORD_SLOTS], kind = words[RUVGEN_WORD_KIND];
    const int dot = words[RUVGEN_WORD_METRIC] == UINT64_C(0x746f64); /* "dot" */
    const int cosine = words[RUVGEN_WORD_METRIC] == UINT64_C(0x656e69736f63);
    if (dim < 1 || dim > 65536 || degree < 4 || degree > RUVGEN_MAX_DEGREE || slots > RUVGEN_MAX_SLOTS
        || words[RUVGEN_WORD_LANDMARKS] > slots || kind - 1 >= RUVGEN_CODEC_COUNT - 1)
        return 0;
    const ruvgen_coding coding = {.kind = (int)kind};
    const int sq8 = kind == RUVGEN_CODEC_SQ8;
    const int raw = kind != RUVGEN_CODEC_F32 && !words[RUVGEN_WORD_LOSSLESS] && words[RUVGEN_WORD_KEEP_RAW];
    bytes[RUVGEN_SECTION_LINKS] = slots * degree * sizeof(uint64_t);
    bytes[RUVGEN_SECTION_CODES] = slots * ruvgen_code_stride(&coding, dim);
    bytes[RUVGEN_SECTION_RAW] = raw ? slots * dim * sizeof(float) : 0;
    bytes[RUVGEN_SECTION_CONSTANTS] = sq8 && !dot && !cosine ? slots * sizeof(float) : 0;
    bytes[RUVGEN_SECTION_IDS] = slots * sizeof(int64_t);
    bytes[RUVGEN_SECTION_DEAD] = (slots / 64 + 1) * sizeof(uint64_t);
    bytes[RUVGEN_SECTION_LANDMARKS] = words[RUVGEN_WORD_LANDMARKS] * sizeof(uint32_t);
    bytes[RUVGEN_SECTION_GUARDS] = slots * sizeof(ruvgen_guards);
    return 1;
}

const ruvgen_file_type ruvgen_graph_file = {
    .magic = UINT64_C(0x78696e6567767572), /* "ruvgenix" */
    .version = 2,
    .words = RUVGEN_WORD_END,
    .sections = RUVGEN_SECTION_COUNT,
    .measure = measure,
};
