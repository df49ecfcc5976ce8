/* Made by `nox -s generate` from codegen/spec.toml. Do not edit. What there is, by name. */
#include "ruvgen.h"

const ruvgen_isa_info ruvgen_isas[RUVGEN_ISA_COUNT] = {
    {"scalar", "portable C", RUVGEN_NEEDS_SCALAR},
    {"avx2", "x86-64-v3", RUVGEN_NEEDS_AVX2},
    {"avxvnni", "x86-64-v3 with AVX-VNNI", RUVGEN_NEEDS_AVXVNNI},
    {"avx512", "x86-64-v4", RUVGEN_NEEDS_AVX512},
    {"avx512vnni", "x86-64-v4 with VNNI and VPOPCNTDQ", RUVGEN_NEEDS_AVX512VNNI},
    {"neon", "Advanced SIMD, the AArch64 baseline", RUVGEN_NEEDS_NEON},
    {"neondot", "Advanced SIMD with the dot products of ARMv8.2", RUVGEN_NEEDS_NEONDOT},
};

const ruvgen_metric_info ruvgen_metrics[RUVGEN_METRIC_COUNT] = {
    {"sqeuclidean", "Σ (x−y)²", "l2sq l2 squaredeuclidean",
     RUVGEN_METRIC_SQEUCLIDEAN, RUVGEN_MEASURES_SQUARE},
    {"euclidean", "√ Σ (x−y)²", "",
     RUVGEN_METRIC_SQEUCLIDEAN, RUVGEN_MEASURES_LENGTH},
    {"dot", "−Σ x·y", "ip inner innerproduct dotproduct",
     RUVGEN_METRIC_DOT, RUVGEN_MEASURES_PRODUCT},
    {"cosine", "1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2]", "cos angular",
     RUVGEN_METRIC_COSINE, RUVGEN_MEASURES_ANGLE},
    {"manhattan", "Σ |x−y|", "l1 cityblock taxicab",
     RUVGEN_METRIC_MANHATTAN, RUVGEN_MEASURES_LENGTH},
    {"chebyshev", "max |x−y|", "linf",
     RUVGEN_METRIC_CHEBYSHEV, RUVGEN_MEASURES_LENGTH},
    {"hamming", "bits that differ", "",
     RUVGEN_METRIC_HAMMING, RUVGEN_MEASURES_LENGTH},
    {"jaccard", "1 − |x∧y| / |x∨y|, 0 if both are empty", "tanimoto",
     RUVGEN_METRIC_JACCARD, RUVGEN_MEASURES_SHARE},
    {"braycurtis", "Σ |x−y| / Σ |x+y|, 0 if both vectors are zero", "",
     RUVGEN_METRIC_BRAYCURTIS, RUVGEN_MEASURES_SHARE},
    {"canberra", "Σ |x−y| / (|x|+|y|), where 0/0 is 0", "",
     RUVGEN_METRIC_CANBERRA, RUVGEN_MEASURES_SHARE},
};

const uint8_t ruvgen_plain_metrics[RUVGEN_MEASURES_COUNT] = {
    RUVGEN_METRIC_EUCLIDEAN,
    RUVGEN_METRIC_SQEUCLIDEAN,
    RUVGEN_METRIC_DOT,
    RUVGEN_METRIC_COSINE,
    RUVGEN_METRIC_JACCARD,
};

const ruvgen_dtype_info ruvgen_dtypes[RUVGEN_DTYPE_COUNT] = {
    {"f32", "float32", 32, 1, 1,
     RUVGEN_DTYPE_F32, RUVGEN_METRIC_COSINE},
    {"f16", "IEEE half precision, computed in float32", 16, 1, 1,
     RUVGEN_DTYPE_F32, RUVGEN_METRIC_COSINE},
    {"bf16", "bfloat16, computed in float32", 16, 1, 1,
     RUVGEN_DTYPE_F32, RUVGEN_METRIC_COSINE},
    {"f64", "float32, computed in float64", 32, 1, 1,
     RUVGEN_DTYPE_DOUBLE, RUVGEN_METRIC_COUNT},
    {"i8", "signed bytes, exact", 8, 1, 4,
     RUVGEN_DTYPE_I8, RUVGEN_METRIC_SQEUCLIDEAN},
    {"u8", "unsigned bytes, exact", 8, 1, 4,
     RUVGEN_DTYPE_U8, RUVGEN_METRIC_SQEUCLIDEAN},
    {"sq8", "unsigned bytes against a query of signed ones, exact", 8, 1, 4,
     RUVGEN_DTYPE_I8, RUVGEN_METRIC_COUNT},
    {"sq4", "four unsigned bits against a query of signed bytes, exact", 4, 64, 1,
     RUVGEN_DTYPE_I8, RUVGEN_METRIC_COUNT},
    {"b1", "bits, eight to a byte; dimensions are bytes", 8, 1, 1,
     RUVGEN_DTYPE_B1, RUVGEN_METRIC_COUNT},
    {"double", "float64, and so are its distances", 64, 1, 1,
     RUVGEN_DTYPE_DOUBLE, RUVGEN_METRIC_COUNT},
};

const ruvgen_codec_info ruvgen_codec_infos[RUVGEN_CODEC_COUNT] = {
    {"auto", "what is measured to serve"},
    {"f32", "rows as they are"},
    {"sq8", "one byte per element, on one grid for all rows"},
    {"f16", "half precision, scaled by a power of two"},
    {"sq4", "four bits per element, on a grid of its own for every row"},
    {"fused", "one byte per element, rotated, and with each link one bit per element"},
};

const char *const ruvgen_forms[RUVGEN_FORM_COUNT] = {
    "pair",
    "rows",
    "gather",
    "block",
    "tile",
    "soa",
    "norms",
    "qnorms",
};

const char *const ruvgen_features[RUVGEN_CPU_COUNT] = {
    "avx2",
    "fma",
    "f16c",
    "bmi",
    "bmi2",
    "avxvnni",
    "avx512f",
    "avx512bw",
    "avx512dq",
    "avx512vl",
    "avx512vnni",
    "avx512vpopcntdq",
    "neon",
    "dotprod",
    "intel",
    "halves512",
};
