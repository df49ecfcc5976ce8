#include "codec/codec.h"

#define DECLARE(NAME, name) extern const ruvgen_codec ruvgen_codec_##name;
#define ENTRY(NAME, name) [RUVGEN_CODEC_##NAME] = &ruvgen_codec_##name,

RUVGEN_EACH_CODEC(DECLARE)

const ruvgen_codec *const ruvgen_codecs[RUVGEN_CODEC_COUNT] = {RUVGEN_EACH_CODEC(ENTRY)};

const ruvgen_codec *const ruvgen_automatic[RUVGEN_AUTOMATIC] = {&ruvgen_codec_sq8, &ruvgen_codec_f16,
                                                                &ruvgen_codec_f32};

ruvgen_coding ruvgen_coding_plain(int metric, uint32_t dim, int dtype)
{
    return (ruvgen_coding){
        .codec = ruvgen_plain_codec(dtype), .metric = metric, .dim = dim, .lossless = 1, .scale = 1};
}

int ruvgen_coding_train(const ruvgen_codec *codec, int metric, uint32_t dim, double cut_off,
                        const float *rows, size_t stride, size_t n, ruvgen_coding *coding)
{
    *coding = (ruvgen_coding){.codec = codec, .metric = metric, .dim = dim, .scale = 1};
    return codec->train(coding, cut_off, rows, stride, n);
}

int ruvgen_coding_metric(const ruvgen_codec *codec, int metric)
{
    return codec->metric < 0 ? ruvgen_metrics[metric].ranks_as : codec->metric;
}

size_t ruvgen_query_bytes(size_t dim)
{
    size_t most = 0;
    for (int kind = 0; kind < RUVGEN_CODEC_COUNT; kind++) {
        const size_t bytes = ruvgen_codecs[kind] ? ruvgen_codecs[kind]->query_bytes(dim) : 0;
        most = bytes > most ? bytes : most;
    }
    return most;
}

static const ruvgen_codec *numbered(int kind)
{
    return kind < 0 || kind >= RUVGEN_CODEC_COUNT ? NULL : ruvgen_codecs[kind];
}

int ruvgen_codec_has(int kind, int metric, size_t dim)
{
    const ruvgen_codec *const codec = numbered(kind);
    return codec && metric >= 0 && metric < RUVGEN_METRIC_COUNT && codec->has(metric, dim);
}

int ruvgen_codec_dtype(int kind)
{
    const ruvgen_codec *const codec = numbered(kind);
    return codec ? codec->dtype : -1;
}

int ruvgen_codec_metric(int kind, int metric)
{
    const ruvgen_codec *const codec = numbered(kind);
    return codec ? ruvgen_coding_metric(codec, metric) : -1;
}

int ruvgen_codec_first(void)
{
    return ruvgen_automatic[0]->kind;
}
