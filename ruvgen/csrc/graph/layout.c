/* The sections of an index file. */
#include "graph/file.h"

/* The numbers of element types in files and logs. */
static const uint8_t types[] = {RUVGEN_DTYPE_F32, RUVGEN_DTYPE_F16, RUVGEN_DTYPE_BF16,
                                RUVGEN_DTYPE_I8,  RUVGEN_DTYPE_U8,  RUVGEN_DTYPE_B1};

int ruvgen_dtype_in(const uint64_t *words)
{
    const uint64_t number = words[RUVGEN_WORD_KEEP_RAW] >> 32;
    return number < sizeof types ? types[number] : -1;
}

uint64_t ruvgen_dtype_number(int dtype)
{
    uint64_t number = 0;
    while (types[number] != dtype)
        number++;
    return number;
}

const ruvgen_codec *ruvgen_codec_in(const uint64_t *words)
{
    const int dtype = ruvgen_dtype_in(words);
    const ruvgen_codec *const codec = ruvgen_codecs[words[RUVGEN_WORD_KIND]];
    return dtype < 0                   ? NULL
           : codec->plain              ? ruvgen_plain_codec(dtype)
           : dtype == RUVGEN_DTYPE_F32 ? codec
                                       : NULL;
}

static int measure(const uint64_t *words, uint64_t *bytes)
{
    const uint64_t dim = words[RUVGEN_WORD_DIM], degree = words[RUVGEN_WORD_DEGREE];
    const uint64_t slots = words[RUVGEN_WORD_SLOTS], kind = words[RUVGEN_WORD_KIND];
    const int metric = ruvgen_file_metric(words + RUVGEN_WORD_METRIC);
    if (dim < 1 || dim > 65536 || degree < 4 || degree > RUVGEN_MAX_DEGREE || slots > RUVGEN_MAX_SLOTS
        || words[RUVGEN_WORD_LANDMARKS] > slots || kind >= RUVGEN_CODEC_COUNT || !ruvgen_codecs[kind]
        || metric < 0)
        return 0;
    const ruvgen_codec *const codec = ruvgen_codec_in(words);
    if (!codec)
        return 0;
    const int raw = !words[RUVGEN_WORD_LOSSLESS] && (uint32_t)words[RUVGEN_WORD_KEEP_RAW];
    bytes[RUVGEN_SECTION_LINKS] = slots * degree * sizeof(uint64_t);
    bytes[RUVGEN_SECTION_CODES] = slots * codec->row_bytes(dim);
    bytes[RUVGEN_SECTION_RAW] = raw ? slots * dim * sizeof(float) : 0;
    bytes[RUVGEN_SECTION_CONSTANTS] = ruvgen_codec_has_constant(codec, metric) ? slots * sizeof(float) : 0;
    bytes[RUVGEN_SECTION_IDS] = slots * sizeof(int64_t);
    bytes[RUVGEN_SECTION_DEAD] =
        (slots / 64 + 1) * sizeof(uint64_t) * (words[RUVGEN_WORD_STALE] >> 32 ? 2 : 1);
    bytes[RUVGEN_SECTION_LANDMARKS] =
        words[RUVGEN_WORD_LANDMARKS] * sizeof(uint32_t) + ruvgen_learned_bytes(codec, dim);
    bytes[RUVGEN_SECTION_GUARDS] = slots * sizeof(ruvgen_guards);
    return 1;
}

/* Whether rows are marked, or of another type than float32. */
static int extends(const uint64_t *words)
{
    return words[RUVGEN_WORD_STALE] >> 32 || words[RUVGEN_WORD_KEEP_RAW] >> 32;
}

const ruvgen_file_type ruvgen_graph_file = {
    .magic = UINT64_C(0x78696e6567767572), /* "ruvgenix" */
    .version = 2,
    .logged = 3,
    .extended = 4,
    .extends = extends,
    .words = RUVGEN_WORD_END,
    .sections = RUVGEN_SECTION_COUNT,
    .measure = measure,
};
