/* Made by `nox -s generate` from codegen/spec.toml. Do not edit. Included by ruvgen.h. */
#ifndef RUVGEN_CONTRACT_H
#define RUVGEN_CONTRACT_H

/* Worst first. */
enum ruvgen_isa {
    RUVGEN_ISA_SCALAR,
    RUVGEN_ISA_AVX2,
    RUVGEN_ISA_AVX512,
    RUVGEN_ISA_NEON,
    RUVGEN_ISA_COUNT
};

enum ruvgen_metric {
    RUVGEN_METRIC_SQEUCLIDEAN, /* Σ (x−y)² */
    RUVGEN_METRIC_EUCLIDEAN, /* √ Σ (x−y)² */
    RUVGEN_METRIC_DOT, /* −Σ x·y */
    RUVGEN_METRIC_COSINE, /* 1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2] */
    RUVGEN_METRIC_MANHATTAN, /* Σ |x−y| */
    RUVGEN_METRIC_CHEBYSHEV, /* max |x−y| */
    RUVGEN_METRIC_COUNT
};

enum ruvgen_dtype {
    RUVGEN_DTYPE_F32,
    RUVGEN_DTYPE_COUNT
};

enum ruvgen_form {
    RUVGEN_FORM_PAIR, /* one distance */
    RUVGEN_FORM_ROWS, /* one query against many rows of an array */
    RUVGEN_FORM_GATHER, /* one query against rows picked by number */
    RUVGEN_FORM_TILE, /* many queries against a panel of 64 rows */
    RUVGEN_FORM_NORMS, /* the sum that depends on one operand alone, for many rows */
    RUVGEN_FORM_COUNT
};

/* CPU features, each detected in cpu.c. */
enum ruvgen_cpu {
    RUVGEN_CPU_AVX2,
    RUVGEN_CPU_FMA,
    RUVGEN_CPU_F16C,
    RUVGEN_CPU_BMI,
    RUVGEN_CPU_BMI2,
    RUVGEN_CPU_AVX512F,
    RUVGEN_CPU_AVX512BW,
    RUVGEN_CPU_AVX512DQ,
    RUVGEN_CPU_AVX512VL,
    RUVGEN_CPU_NEON,
    RUVGEN_CPU_COUNT
};

#define RUVGEN_PANEL 64 /* rows of a tile's panel */

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
#define RUVGEN_NEEDS_NEON ( \
    RUVGEN_BIT(NEON) | \
    UINT64_C(0))
#endif
