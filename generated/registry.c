/* Made by `nox -s generate` from codegen/spec.toml. Do not edit. */
#include "ruvgen.h"

extern const ruvgen_table ruvgen_pair_neon;
extern const ruvgen_table ruvgen_rows_neon;
extern const ruvgen_table ruvgen_gather_neon;
extern const ruvgen_table ruvgen_tile_neon;
extern const ruvgen_table ruvgen_norms_neon;
extern const ruvgen_table ruvgen_pair_avx512;
extern const ruvgen_table ruvgen_rows_avx512;
extern const ruvgen_table ruvgen_gather_avx512;
extern const ruvgen_table ruvgen_tile_avx512;
extern const ruvgen_table ruvgen_norms_avx512;
extern const ruvgen_table ruvgen_pair_avx2;
extern const ruvgen_table ruvgen_rows_avx2;
extern const ruvgen_table ruvgen_gather_avx2;
extern const ruvgen_table ruvgen_tile_avx2;
extern const ruvgen_table ruvgen_norms_avx2;
extern const ruvgen_table ruvgen_pair_scalar;
extern const ruvgen_table ruvgen_rows_scalar;
extern const ruvgen_table ruvgen_gather_scalar;
extern const ruvgen_table ruvgen_tile_scalar;
extern const ruvgen_table ruvgen_norms_scalar;

/* Best first: dispatch takes the first row that fits. */
const ruvgen_table *const ruvgen_tables[] = {
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_pair_neon,
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_rows_neon,
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_gather_neon,
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_tile_neon,
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_norms_neon,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_pair_avx512,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_rows_avx512,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_gather_avx512,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_tile_avx512,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_norms_avx512,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_pair_avx2,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_rows_avx2,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_gather_avx2,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_tile_avx2,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_norms_avx2,
#endif
    &ruvgen_pair_scalar,
    &ruvgen_rows_scalar,
    &ruvgen_gather_scalar,
    &ruvgen_tile_scalar,
    &ruvgen_norms_scalar,
    NULL,
};

const ruvgen_isa_info ruvgen_isas[RUVGEN_ISA_COUNT] = {
    {"scalar", "portable C", RUVGEN_NEEDS_SCALAR},
    {"avx2", "x86-64-v3", RUVGEN_NEEDS_AVX2},
    {"avx512", "x86-64-v4", RUVGEN_NEEDS_AVX512},
    {"neon", "Advanced SIMD, the AArch64 baseline", RUVGEN_NEEDS_NEON},
};

const ruvgen_metric_info ruvgen_metrics[RUVGEN_METRIC_COUNT] = {
    {"sqeuclidean", "Σ (x−y)²", "l2sq"},
    {"euclidean", "√ Σ (x−y)²", "l2"},
    {"dot", "−Σ x·y", "ip inner"},
    {"cosine", "1 − Σ x·y / √(Σ x² · Σ y²), 1 if a vector is zero, never outside [0, 2]", "cos"},
    {"manhattan", "Σ |x−y|", "l1 cityblock"},
    {"chebyshev", "max |x−y|", "linf"},
};

const char *const ruvgen_dtypes[RUVGEN_DTYPE_COUNT] = {
    "f32",
};

const char *const ruvgen_forms[RUVGEN_FORM_COUNT] = {
    "pair",
    "rows",
    "gather",
    "tile",
    "norms",
};

const char *const ruvgen_features[RUVGEN_CPU_COUNT] = {
    "avx2",
    "fma",
    "f16c",
    "bmi",
    "bmi2",
    "avx512f",
    "avx512bw",
    "avx512dq",
    "avx512vl",
    "neon",
};
