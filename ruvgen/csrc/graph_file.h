/* The file of an index: docs/format.md. All numbers are little-endian words of 64 bits. */
#ifndef RUVGEN_GRAPH_FILE_H
#define RUVGEN_GRAPH_FILE_H

#include "graph.h"

#define RUVGEN_FILE_MAGIC UINT64_C(0x78696e6567767572) /* "ruvgenix" */
#define RUVGEN_FILE_PAGE 4096

enum { RUVGEN_FILE_VERSION = 1, RUVGEN_FILE_NAME = 4 /* words of a metric's name */ };

/* Sections in the order of the file. A stride of 0: this index has none. */
enum ruvgen_section {
    RUVGEN_SECTION_LINKS,
    RUVGEN_SECTION_CODES,
    RUVGEN_SECTION_RAW,
    RUVGEN_SECTION_CONSTANTS,
    RUVGEN_SECTION_IDS,
    RUVGEN_SECTION_DEAD,
    RUVGEN_SECTION_LANDMARKS,
    RUVGEN_SECTION_COUNT
};

/* Words of the header; the rest of its page is zero. */
enum ruvgen_word {
    RUVGEN_WORD_MAGIC,
    RUVGEN_WORD_VERSION,
    RUVGEN_WORD_BYTES,    /* of the file */
    RUVGEN_WORD_CHECKSUM, /* of the header, this word taken as zero */
    RUVGEN_WORD_METRIC,
    RUVGEN_WORD_DIM = RUVGEN_WORD_METRIC + RUVGEN_FILE_NAME,
    RUVGEN_WORD_DEGREE,
    RUVGEN_WORD_EF,
    RUVGEN_WORD_PASSES,
    RUVGEN_WORD_KEEP_RAW,
    RUVGEN_WORD_ALPHA, /* bits of a float32, as are low and scale */
    RUVGEN_WORD_SEED,
    RUVGEN_WORD_CODEC, /* as asked for */
    RUVGEN_WORD_KIND,  /* as it is */
    RUVGEN_WORD_LOSSLESS,
    RUVGEN_WORD_LOW,
    RUVGEN_WORD_SCALE,
    RUVGEN_WORD_SLOTS,
    RUVGEN_WORD_STALE,
    RUVGEN_WORD_NEXT_ID,
    RUVGEN_WORD_UNFIT,
    RUVGEN_WORD_CODED,
    RUVGEN_WORD_WIDTH,
    RUVGEN_WORD_GROUP,
    RUVGEN_WORD_LANDMARKS,     /* rows in that section */
    RUVGEN_WORD_SECTIONS = 48, /* offset, bytes without padding, checksum with padding; of each section */
    RUVGEN_WORD_COUNT = RUVGEN_FILE_PAGE / 8
};

/* XXH64 with seed 0, piece by piece. */
typedef struct {
    uint64_t lanes[4], bytes;
    uint8_t rest[32];
    size_t rests;
} ruvgen_hash;

void ruvgen_hash_init(ruvgen_hash *hash);
void ruvgen_hash_add(ruvgen_hash *hash, const void *data, size_t bytes);
uint64_t ruvgen_hash_end(const ruvgen_hash *hash);

/* Where everything is, from the words above; bytes of the file, or 0 if the numbers make no sense. */
typedef struct {
    uint64_t offset, bytes, padded;
} ruvgen_extent;
uint64_t ruvgen_file_layout(const uint64_t *words, ruvgen_extent extents[RUVGEN_SECTION_COUNT]);
uint64_t ruvgen_file_header_checksum(const uint64_t *words);

RUVGEN_INLINE int ruvgen_little_endian(void)
{
    const uint16_t one = 1;
    uint8_t first;
    memcpy(&first, &one, 1);
    return first;
}

#endif
