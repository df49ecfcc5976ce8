/* The file of an index: docs/format.md. */
#ifndef RUVGEN_GRAPH_FILE_H
#define RUVGEN_GRAPH_FILE_H

#include "file/file.h"
#include "graph/graph.h"

/* Sections in the order of the file. A stride of 0: this index has none. */
enum ruvgen_section {
    RUVGEN_SECTION_LINKS,
    RUVGEN_SECTION_CODES,
    RUVGEN_SECTION_RAW,
    RUVGEN_SECTION_CONSTANTS,
    RUVGEN_SECTION_IDS,
    RUVGEN_SECTION_DEAD,
    RUVGEN_SECTION_LANDMARKS,
    RUVGEN_SECTION_GUARDS,
    RUVGEN_SECTION_COUNT
};

enum { RUVGEN_FILE_CODECS = 15 }; /* that there is room for */
_Static_assert((int)RUVGEN_CODEC_COUNT <= (int)RUVGEN_FILE_CODECS, "files have no room for so many codecs");

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
    RUVGEN_WORD_MEASURED, /* of the elements coded, those that were measured */
    RUVGEN_WORD_LED,      /* two slots, as ruvgen_index has them, in one word */
    RUVGEN_WORD_RECALL,   /* of each codec, by its number: bits of a float32 */
    RUVGEN_WORD_END = RUVGEN_WORD_RECALL + RUVGEN_FILE_CODECS
};

extern const ruvgen_file_type ruvgen_graph_file;

/* graph/verify.c */

enum { RUVGEN_VERIFY_MARKS = 1024 };

/* A view that is being filled from a file. */
typedef struct {
    const ruvgen_view *view;
    uint32_t slots;
    int settled; /* no link may lead to a removed row: their slots are for other rows at once */
    ruvgen_rule rule;
    uint32_t marks[RUVGEN_VERIFY_MARKS];
} ruvgen_verifier;

/* Whether the header's own words agree with each other, as far as options and the sections' sizes do not say. */
int ruvgen_graph_words_fit(const uint64_t *words, const ruvgen_index_options *options,
                           const ruvgen_coding *coding);

/* What to look for in a section, NULL for nothing; of links when all other sections are there, of codes when the
 * constants are. It is good until the next one. */
const ruvgen_rule *ruvgen_graph_rule(ruvgen_verifier *all, size_t section);

/* Whether landmarks are rows, each once, that searches may start from. RUVGEN_E_MEMORY. */
int ruvgen_landmarks_fit(const ruvgen_verifier *all, const uint32_t *slots, size_t count, int *fit);

#endif
