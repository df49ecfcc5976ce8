/* The file of an index: docs/format.md. */
#ifndef RUVGEN_GRAPH_FILE_H
#define RUVGEN_GRAPH_FILE_H

#include "file.h"
#include "graph.h"

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

/* Its own words of the header. */
enum ruvgen_graph_word {
    RUVGEN_WORD_METRIC = RUVGEN_WORD_OWN,
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
    RUVGEN_WORD_LANDMARKS, /* rows in that section */
    RUVGEN_WORD_TRIED,     /* codecs that were measured, as ruvgen_trust has it, and what was found */
    RUVGEN_WORD_DEPTH,
    RUVGEN_WORD_TRIED_ROWS,
    RUVGEN_WORD_MEASURED,   /* of the elements coded, those that were measured */
    RUVGEN_WORD_RECALL_SQ8, /* bits of a float32, as is the next */
    RUVGEN_WORD_RECALL_F16,
};

extern const ruvgen_file_type ruvgen_graph_file;

#endif
