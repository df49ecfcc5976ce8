/* Checksums of files. */
#ifndef RUVGEN_HASH_H
#define RUVGEN_HASH_H

#include <stddef.h>
#include <stdint.h>

/* XXH64 with seed 0, piece by piece. */
typedef struct {
    uint64_t lanes[4], bytes;
    uint8_t rest[32];
    size_t rests;
} ruvgen_hash;

void ruvgen_hash_init(ruvgen_hash *hash);
void ruvgen_hash_add(ruvgen_hash *hash, const void *data, size_t bytes);
uint64_t ruvgen_hash_end(const ruvgen_hash *hash);

#endif
