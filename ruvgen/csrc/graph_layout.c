/* Where the sections of a file are. Both the writer and the reader compute it, so no offset is ever believed. */
#include "graph_file.h"

uint64_t ruvgen_file_header_checksum(const uint64_t *words)
{
    static const uint64_t none = 0;
    const size_t after = RUVGEN_WORD_CHECKSUM + 1;
    ruvgen_hash hash;
    ruvgen_hash_init(&hash);
    ruvgen_hash_add(&hash, words, RUVGEN_WORD_CHECKSUM * sizeof *words);
    ruvgen_hash_add(&hash, &none, sizeof none);
    ruvgen_hash_add(&hash, words + after, (RUVGEN_WORD_COUNT - after) * sizeof *words);
    return ruvgen_hash_end(&hash);
}

uint64_t ruvgen_file_layout(const uint64_t *words, ruvgen_extent extents[RUVGEN_SECTION_COUNT])
{
    const uint64_t dim = words[RUVGEN_WORD_DIM], degree = words[RUVGEN_WORD_DEGREE];
    const uint64_t slots = words[RUVGEN_WORD_SLOTS], kind = words[RUVGEN_WORD_KIND];
    const int dot = words[RUVGEN_WORD_METRIC] == UINT64_C(0x746f64); /* "dot" */
    const int cosine = words[RUVGEN_WORD_METRIC] == UINT64_C(0x656e69736f63);
    if (dim < 1 || dim > 65536 || degree < 4 || degree > RUVGEN_MAX_DEGREE || slots > RUVGEN_MAX_SLOTS
        || words[RUVGEN_WORD_LANDMARKS] > slots || (kind != RUVGEN_CODEC_F32 && kind != RUVGEN_CODEC_SQ8))
        return 0;
    const ruvgen_coding coding = {.kind = (int)kind};
    const int sq8 = kind == RUVGEN_CODEC_SQ8;
    const int raw = sq8 && !words[RUVGEN_WORD_LOSSLESS] && words[RUVGEN_WORD_KEEP_RAW];
    const uint64_t bytes[RUVGEN_SECTION_COUNT] = {
        [RUVGEN_SECTION_LINKS] = slots * degree * sizeof(uint64_t),
        [RUVGEN_SECTION_CODES] = slots * ruvgen_code_stride(&coding, dim),
        [RUVGEN_SECTION_RAW] = raw ? slots * dim * sizeof(float) : 0,
        [RUVGEN_SECTION_CONSTANTS] = sq8 && !dot && !cosine ? slots * sizeof(float) : 0,
        [RUVGEN_SECTION_IDS] = slots * sizeof(int64_t),
        [RUVGEN_SECTION_DEAD] = (slots / 64 + 1) * sizeof(uint64_t),
        [RUVGEN_SECTION_LANDMARKS] = words[RUVGEN_WORD_LANDMARKS] * sizeof(uint32_t),
    };
    uint64_t offset = RUVGEN_FILE_PAGE;
    for (size_t i = 0; i < RUVGEN_SECTION_COUNT; i++) {
        const uint64_t padded = (bytes[i] + RUVGEN_FILE_PAGE - 1) / RUVGEN_FILE_PAGE * RUVGEN_FILE_PAGE;
        extents[i] = (ruvgen_extent){.offset = offset, .bytes = bytes[i], .padded = padded};
        offset += padded;
    }
    return offset;
}
