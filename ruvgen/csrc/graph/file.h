/* The file of an index, see docs/format.md. */
#ifndef RUVGEN_GRAPH_FILE_H
#define RUVGEN_GRAPH_FILE_H

#include "file/file.h"
#include "graph/graph.h"

/* Sections in the order of the file. A section that an index does not have is empty. */
enum ruvgen_section {
    RUVGEN_SECTION_LINKS,
    RUVGEN_SECTION_CODES,
    RUVGEN_SECTION_RAW,
    RUVGEN_SECTION_CONSTANTS,
    RUVGEN_SECTION_IDS,
    RUVGEN_SECTION_DEAD, /* and, if there are any, marked rows */
    RUVGEN_SECTION_LANDMARKS,
    RUVGEN_SECTION_GUARDS,
    RUVGEN_SECTION_COUNT
};

enum { RUVGEN_FILE_CODECS = 15 }; /* words reserved for codecs */
_Static_assert((int)RUVGEN_CODEC_COUNT <= (int)RUVGEN_FILE_CODECS, "files have no room for so many codecs");

/* The type's own words of the header. */
enum ruvgen_graph_word {
    RUVGEN_WORD_METRIC = RUVGEN_WORD_OWN,
    RUVGEN_WORD_DIM = RUVGEN_WORD_METRIC + RUVGEN_FILE_NAME,
    RUVGEN_WORD_DEGREE,
    RUVGEN_WORD_EF,
    RUVGEN_WORD_PASSES,
    RUVGEN_WORD_KEEP_RAW, /* and in the upper half the number of the element type */
    RUVGEN_WORD_ALPHA,    /* bits of a float32; low and scale too */
    RUVGEN_WORD_SEED,
    RUVGEN_WORD_CODEC, /* the option */
    RUVGEN_WORD_KIND,  /* the codec in use */
    RUVGEN_WORD_LOSSLESS,
    RUVGEN_WORD_LOW,
    RUVGEN_WORD_SCALE,
    RUVGEN_WORD_SLOTS,
    RUVGEN_WORD_STALE, /* and in the upper half how many rows are marked */
    RUVGEN_WORD_NEXT_ID,
    RUVGEN_WORD_UNFIT,
    RUVGEN_WORD_CODED,
    RUVGEN_WORD_WIDTH,
    RUVGEN_WORD_GROUP,
    RUVGEN_WORD_LANDMARKS, /* number of rows in that section */
    RUVGEN_WORD_TRIED,     /* codecs that were measured, those that failed in the upper half: ruvgen_trust */
    RUVGEN_WORD_DEPTH,
    RUVGEN_WORD_TRIED_ROWS,
    RUVGEN_WORD_MEASURED, /* the part of `coded` that was measured */
    RUVGEN_WORD_LED,      /* the two slots `led` of ruvgen_index in one word */
    RUVGEN_WORD_RECALL,   /* per codec, by its number: bits of a float32 */
    RUVGEN_WORD_END = RUVGEN_WORD_RECALL + RUVGEN_FILE_CODECS
};

extern const ruvgen_file_type ruvgen_graph_file;

/* Of a file with a right number of a codec: its element type, or -1, and the codec, or NULL. */
int ruvgen_dtype_in(const uint64_t *words);
const ruvgen_codec *ruvgen_codec_in(const uint64_t *words);

RUVGEN_INLINE uint32_t ruvgen_stale_in(const uint64_t *words)
{
    return (uint32_t)words[RUVGEN_WORD_STALE];
}

RUVGEN_INLINE uint32_t ruvgen_marked_in(const uint64_t *words)
{
    return (uint32_t)(words[RUVGEN_WORD_STALE] >> 32);
}

/* graph/verify.c */

enum { RUVGEN_VERIFY_MARKS = 1024 };

/* The state of checking a view that is being loaded. */
typedef struct {
    const ruvgen_view *view;
    uint32_t slots;
    int settled; /* no link may lead to a removed row, because their slots can be reused at once */
    ruvgen_rule rule;
    uint32_t marks[RUVGEN_VERIFY_MARKS];
} ruvgen_verifier;

/* Whether the type's own words are consistent, as far as options and section sizes do not cover that. */
int ruvgen_graph_words_fit(const uint64_t *words, const ruvgen_index_options *options,
                           const ruvgen_coding *coding);

/* The rule for a section, or NULL. For links, all other sections must be loaded; for codes, the constants.
 * The rule is valid until the next call. */
const ruvgen_rule *ruvgen_graph_rule(ruvgen_verifier *all, size_t section);

/* *fit: whether landmarks are distinct slots that searches may start from. RUVGEN_E_MEMORY. */
int ruvgen_landmarks_fit(const ruvgen_verifier *all, const uint32_t *slots, size_t count, int *fit);

#endif
