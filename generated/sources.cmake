# Made by `nox -s generate`. Do not edit. Every unit compiles to nothing on other architectures.
set(RUVGEN_GENERATED
    registry.c
    pair_avx2.c
    pair_avx512.c
    pair_neon.c
    pair_scalar.c
    rows_avx2.c
    rows_avx512.c
    rows_neon.c
    rows_scalar.c
)
