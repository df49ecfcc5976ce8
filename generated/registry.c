/* Made by `nox -s generate` from codegen/spec.toml. Do not edit. */
#include "ruvgen.h"

extern const ruvgen_table ruvgen_pair_neondot;
extern const ruvgen_table ruvgen_rows_neondot;
extern const ruvgen_table ruvgen_gather_neondot;
extern const ruvgen_table ruvgen_tile_neondot;
extern const ruvgen_table ruvgen_soa_neondot;
extern const ruvgen_table ruvgen_norms_neondot;
extern const ruvgen_table ruvgen_pair_neon;
extern const ruvgen_table ruvgen_rows_neon;
extern const ruvgen_table ruvgen_gather_neon;
extern const ruvgen_table ruvgen_tile_neon;
extern const ruvgen_table ruvgen_soa_neon;
extern const ruvgen_table ruvgen_norms_neon;
extern const ruvgen_table ruvgen_pair_avx512vnni;
extern const ruvgen_table ruvgen_rows_avx512vnni;
extern const ruvgen_table ruvgen_gather_avx512vnni;
extern const ruvgen_table ruvgen_tile_avx512vnni;
extern const ruvgen_table ruvgen_soa_avx512vnni;
extern const ruvgen_table ruvgen_norms_avx512vnni;
extern const ruvgen_table ruvgen_pair_avx512;
extern const ruvgen_table ruvgen_rows_avx512;
extern const ruvgen_table ruvgen_gather_avx512;
extern const ruvgen_table ruvgen_tile_avx512;
extern const ruvgen_table ruvgen_soa_avx512;
extern const ruvgen_table ruvgen_norms_avx512;
extern const ruvgen_table ruvgen_rows_avxvnni;
extern const ruvgen_table ruvgen_gather_avxvnni;
extern const ruvgen_table ruvgen_soa_avxvnni;
extern const ruvgen_table ruvgen_norms_avxvnni;
extern const ruvgen_table ruvgen_pair_avx2;
extern const ruvgen_table ruvgen_rows_avx2;
extern const ruvgen_table ruvgen_gather_avx2;
extern const ruvgen_table ruvgen_tile_avx2;
extern const ruvgen_table ruvgen_soa_avx2;
extern const ruvgen_table ruvgen_norms_avx2;
extern const ruvgen_table ruvgen_pair_scalar;
extern const ruvgen_table ruvgen_rows_scalar;
extern const ruvgen_table ruvgen_gather_scalar;
extern const ruvgen_table ruvgen_tile_scalar;
extern const ruvgen_table ruvgen_soa_scalar;
extern const ruvgen_table ruvgen_norms_scalar;

/* Best first: dispatch takes the first row that fits. */
const ruvgen_table *const ruvgen_tables[] = {
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_pair_neondot,
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_rows_neondot,
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_gather_neondot,
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_tile_neondot,
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_soa_neondot,
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_norms_neondot,
#endif
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
    &ruvgen_soa_neon,
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_norms_neon,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_pair_avx512vnni,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_rows_avx512vnni,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_gather_avx512vnni,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_tile_avx512vnni,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_soa_avx512vnni,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_norms_avx512vnni,
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
    &ruvgen_soa_avx512,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_norms_avx512,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_rows_avxvnni,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_gather_avxvnni,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_soa_avxvnni,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_norms_avxvnni,
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
    &ruvgen_soa_avx2,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_norms_avx2,
#endif
    &ruvgen_pair_scalar,
    &ruvgen_rows_scalar,
    &ruvgen_gather_scalar,
    &ruvgen_tile_scalar,
    &ruvgen_soa_scalar,
    &ruvgen_norms_scalar,
    NULL,
};

extern const ruvgen_edge_kernels ruvgen_edges_neon;
extern const ruvgen_edge_kernels ruvgen_edges_avx512;
extern const ruvgen_edge_kernels ruvgen_edges_avx2;
extern const ruvgen_edge_kernels ruvgen_edges_scalar;
const ruvgen_edge_kernels *const ruvgen_edge_sets[] = {
#if defined(__aarch64__) || defined(_M_ARM64)
    &ruvgen_edges_neon,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_edges_avx512,
#endif
#if defined(__x86_64__) || defined(_M_X64)
    &ruvgen_edges_avx2,
#endif
    &ruvgen_edges_scalar,
};

const char ruvgen_spec[] = "9aff80398a61a97ed1b3f13016d453f0c111e7b317a76596b01633589ef96fc3";

#define ALL (~UINT64_C(0))
#define ONE(KIND, name) (UINT64_C(1) << RUVGEN_##KIND##_##name)

const ruvgen_preference ruvgen_preferences[] = {
    {
        ONE(CPU, INTEL),
        ALL,
        ONE(DTYPE, F32),
        ONE(FORM, PAIR),
        1, 384, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512,
    },
    {
        ONE(CPU, INTEL),
        ALL,
        ONE(DTYPE, F16)
            | ONE(DTYPE, BF16),
        ONE(FORM, PAIR),
        1, 256, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512,
    },
    {
        ONE(CPU, INTEL),
        ONE(METRIC, SQEUCLIDEAN)
            | ONE(METRIC, EUCLIDEAN)
            | ONE(METRIC, MANHATTAN)
            | ONE(METRIC, CHEBYSHEV),
        ONE(DTYPE, F16),
        ONE(FORM, PAIR),
        257, 65536, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512,
    },
    {
        ONE(CPU, INTEL),
        ALL,
        ONE(DTYPE, F16),
        ONE(FORM, ROWS),
        1, 200, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512,
    },
    {
        ONE(CPU, INTEL),
        ALL,
        ONE(DTYPE, F64),
        ONE(FORM, ROWS),
        1, 128, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512,
    },
    {
        ONE(CPU, INTEL),
        ONE(METRIC, DOT)
            | ONE(METRIC, COSINE),
        ONE(DTYPE, I8)
            | ONE(DTYPE, U8),
        ONE(FORM, PAIR),
        1, 128, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512VNNI,
    },
    {
        ONE(CPU, HALVES512),
        ALL,
        ONE(DTYPE, F32)
            | ONE(DTYPE, BF16),
        ONE(FORM, PAIR),
        1, 256, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512,
    },
    {
        ONE(CPU, HALVES512),
        ONE(METRIC, COSINE),
        ONE(DTYPE, F32),
        ONE(FORM, ROWS),
        300, 65536, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512,
    },
    {
        ONE(CPU, HALVES512),
        ONE(METRIC, SQEUCLIDEAN)
            | ONE(METRIC, EUCLIDEAN),
        ONE(DTYPE, F32),
        ONE(FORM, TILE),
        1, 256, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512,
    },
    {
        ONE(CPU, HALVES512),
        ALL,
        ONE(DTYPE, F16),
        ONE(FORM, PAIR),
        1, 65536, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512,
    },
    {
        ONE(CPU, HALVES512),
        ONE(METRIC, SQEUCLIDEAN)
            | ONE(METRIC, EUCLIDEAN)
            | ONE(METRIC, DOT)
            | ONE(METRIC, COSINE)
            | ONE(METRIC, CHEBYSHEV),
        ONE(DTYPE, F16),
        ONE(FORM, ROWS),
        1, 65536, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512,
    },
    {
        ONE(CPU, HALVES512),
        ONE(METRIC, SQEUCLIDEAN)
            | ONE(METRIC, EUCLIDEAN)
            | ONE(METRIC, DOT)
            | ONE(METRIC, COSINE),
        ONE(DTYPE, F64),
        ONE(FORM, ROWS),
        1, 65536, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512,
    },
    {
        ONE(CPU, HALVES512),
        ONE(METRIC, SQEUCLIDEAN)
            | ONE(METRIC, EUCLIDEAN)
            | ONE(METRIC, DOT)
            | ONE(METRIC, COSINE)
            | ONE(METRIC, CHEBYSHEV),
        ONE(DTYPE, I8)
            | ONE(DTYPE, U8),
        ONE(FORM, PAIR),
        1, 100, RUVGEN_ISA_AVX2, RUVGEN_ISA_AVX512VNNI,
    },
    {
        0,
        ALL,
        ONE(DTYPE, B1),
        ALL,
        1, 48, RUVGEN_ISA_SCALAR, RUVGEN_ISA_AVX2,
    },
    {0, 0, 0, 0, 0, 0, 0, 0},
};
