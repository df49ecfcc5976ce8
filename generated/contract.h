/* Made by `nox -s generate` from codegen/spec.toml. Do not edit. Included by ruvgen.h. */
#ifndef RUVGEN_CONTRACT_H
#define RUVGEN_CONTRACT_H

/* Worst first. */
enum ruvgen_isa {
    RUVGEN_ISA_SCALAR,
    RUVGEN_ISA_AVX2,
    RUVGEN_ISA_AVXVNNI,
    RUVGEN_ISA_AVX512,
    RUVGEN_ISA_AVX512VNNI,
    RUVGEN_ISA_NEON,
    RUVGEN_ISA_NEONDOT,
    RUVGEN_ISA_COUNT
};

enum ruvgen_metric {
    /* Σ (x−y)² */
    RUVGEN_METRIC_SQEUCLIDEAN,
    /* √ Σ (x−y)² */
    RUVGEN_METRIC_EUCLIDEAN,
    /* −Σ x·y */
    RUVGEN_METRIC_DOT,
    /* 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
    RUVGEN_METRIC_COSINE,
    /* Σ |x−y| */
    RUVGEN_METRIC_MANHATTAN,
    /* max |x−y| */
    RUVGEN_METRIC_CHEBYSHEV,
    /* bits that differ */
    RUVGEN_METRIC_HAMMING,
    /* 1 − |x∧y| / |x∨y|, 0 if both are empty */
    RUVGEN_METRIC_JACCARD,
    /* Σ |x−y| / Σ |x+y|, 0 if both vectors are zero */
    RUVGEN_METRIC_BRAYCURTIS,
    /* Σ |x−y| / (|x|+|y|), where 0/0 is 0 */
    RUVGEN_METRIC_CANBERRA,
    RUVGEN_METRIC_COUNT
};

/* What grows with the vectors. */
enum ruvgen_measures {
    RUVGEN_MEASURES_LENGTH,
    RUVGEN_MEASURES_SQUARE,
    RUVGEN_MEASURES_PRODUCT,
    RUVGEN_MEASURES_ANGLE,
    RUVGEN_MEASURES_SHARE,
    RUVGEN_MEASURES_COUNT
};

enum ruvgen_dtype {
    RUVGEN_DTYPE_F32, /* float32 */
    RUVGEN_DTYPE_F16, /* IEEE half precision, computed in float32 */
    RUVGEN_DTYPE_BF16, /* bfloat16, computed in float32 */
    RUVGEN_DTYPE_F64, /* float32, computed in float64 */
    RUVGEN_DTYPE_I8, /* signed bytes, exact */
    RUVGEN_DTYPE_U8, /* unsigned bytes, exact */
    RUVGEN_DTYPE_SQ8, /* unsigned bytes against a query of signed ones, exact */
    RUVGEN_DTYPE_SQ4, /* four unsigned bits against a query of signed bytes, exact */
    RUVGEN_DTYPE_B1, /* bits, eight to a byte; dimensions are bytes */
    RUVGEN_DTYPE_DOUBLE, /* float64, and so are its distances */
    RUVGEN_DTYPE_COUNT
};

/* How an index keeps the rows that it ranks by. */
enum ruvgen_codec_kind {
    RUVGEN_CODEC_AUTO, /* what is measured to serve */
    RUVGEN_CODEC_F32, /* rows as they are */
    RUVGEN_CODEC_SQ8, /* one byte per element, on one grid for all rows */
    RUVGEN_CODEC_F16, /* half precision, scaled by a power of two */
    RUVGEN_CODEC_SQ4, /* four bits per element, on a grid of its own for every row */
    RUVGEN_CODEC_FUSED, /* one byte per element, rotated, and with each link one bit per element */
    RUVGEN_CODEC_COUNT
};

#define RUVGEN_EACH_CODEC(each) \
    each(F32, f32) \
    each(SQ8, sq8) \
    each(F16, f16) \
    each(SQ4, sq4) \
    each(FUSED, fused) \
    /* no more */

enum ruvgen_form {
    RUVGEN_FORM_PAIR, /* one distance */
    RUVGEN_FORM_ROWS, /* one query against many rows of an array */
    RUVGEN_FORM_GATHER, /* one query against rows picked by number */
    RUVGEN_FORM_BLOCK, /* some queries against many rows of an array */
    RUVGEN_FORM_TILE, /* many queries against a panel of 64 rows */
    RUVGEN_FORM_SOA, /* one query against panels of 64 rows, some dimensions at a time */
    RUVGEN_FORM_NORMS, /* the sum that depends on the row alone, for many rows */
    RUVGEN_FORM_QNORMS, /* the sum that depends on the query alone, for many queries */
    RUVGEN_FORM_COUNT
};

/* Types of distances. */
enum ruvgen_result {
    RUVGEN_RESULT_FLOAT,
    RUVGEN_RESULT_INT32_T,
    RUVGEN_RESULT_UINT32_T,
    RUVGEN_RESULT_DOUBLE
};

/* CPU features, each detected in detect.h. */
enum ruvgen_cpu {
    RUVGEN_CPU_AVX2,
    RUVGEN_CPU_FMA,
    RUVGEN_CPU_F16C,
    RUVGEN_CPU_BMI,
    RUVGEN_CPU_BMI2,
    RUVGEN_CPU_AVXVNNI,
    RUVGEN_CPU_AVX512F,
    RUVGEN_CPU_AVX512BW,
    RUVGEN_CPU_AVX512DQ,
    RUVGEN_CPU_AVX512VL,
    RUVGEN_CPU_AVX512VNNI,
    RUVGEN_CPU_AVX512VPOPCNTDQ,
    RUVGEN_CPU_NEON,
    RUVGEN_CPU_DOTPROD,
    RUVGEN_CPU_INTEL,
    RUVGEN_CPU_HALVES512,
    RUVGEN_CPU_COUNT
};

#define RUVGEN_PANEL 64 /* rows of a panel */
#define RUVGEN_STRIP 16 /* of them that may be wanted without the others */
#define RUVGEN_PART 64 /* dimensions that the form `soa` adds up at once */

/* Codes of edges: the edges of a block, the elements of a group, the entries of its table, one for all signs
 * that they may have, and the levels of a query to either side of zero. */
#define RUVGEN_EDGE_COLUMNS 32
#define RUVGEN_EDGE_GROUP 4
#define RUVGEN_EDGE_ENTRIES 16
#define RUVGEN_EDGE_LEVELS 15

#define RUVGEN_BIT(feature) (UINT64_C(1) << RUVGEN_CPU_##feature)
#define RUVGEN_NEEDS_SCALAR ( \
    UINT64_C(0))
#define RUVGEN_NEEDS_AVX2 ( \
    RUVGEN_BIT(AVX2) | \
    RUVGEN_BIT(FMA) | \
    RUVGEN_BIT(F16C) | \
    RUVGEN_BIT(BMI) | \
    RUVGEN_BIT(BMI2) | \
    UINT64_C(0))
#define RUVGEN_NEEDS_AVXVNNI ( \
    RUVGEN_BIT(AVX2) | \
    RUVGEN_BIT(FMA) | \
    RUVGEN_BIT(F16C) | \
    RUVGEN_BIT(BMI) | \
    RUVGEN_BIT(BMI2) | \
    RUVGEN_BIT(AVXVNNI) | \
    UINT64_C(0))
#define RUVGEN_NEEDS_AVX512 ( \
    RUVGEN_BIT(AVX2) | \
    RUVGEN_BIT(FMA) | \
    RUVGEN_BIT(F16C) | \
    RUVGEN_BIT(BMI) | \
    RUVGEN_BIT(BMI2) | \
    RUVGEN_BIT(AVX512F) | \
    RUVGEN_BIT(AVX512BW) | \
    RUVGEN_BIT(AVX512DQ) | \
    RUVGEN_BIT(AVX512VL) | \
    UINT64_C(0))
#define RUVGEN_NEEDS_AVX512VNNI ( \
    RUVGEN_BIT(AVX2) | \
    RUVGEN_BIT(FMA) | \
    RUVGEN_BIT(F16C) | \
    RUVGEN_BIT(BMI) | \
    RUVGEN_BIT(BMI2) | \
    RUVGEN_BIT(AVX512F) | \
    RUVGEN_BIT(AVX512BW) | \
    RUVGEN_BIT(AVX512DQ) | \
    RUVGEN_BIT(AVX512VL) | \
    RUVGEN_BIT(AVX512VNNI) | \
    RUVGEN_BIT(AVX512VPOPCNTDQ) | \
    UINT64_C(0))
#define RUVGEN_NEEDS_NEON ( \
    RUVGEN_BIT(NEON) | \
    UINT64_C(0))
#define RUVGEN_NEEDS_NEONDOT ( \
    RUVGEN_BIT(NEON) | \
    RUVGEN_BIT(DOTPROD) | \
    UINT64_C(0))
#endif
