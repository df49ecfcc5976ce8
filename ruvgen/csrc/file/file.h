/* Files of a header and sections: docs/format.md. All numbers are little-endian words of 64 bits. */
#ifndef RUVGEN_FILE_H
#define RUVGEN_FILE_H

#include "file/hash.h"
#include "ruvgen.h"
#include "status.h"

#define RUVGEN_FILE_PAGE 4096

enum { RUVGEN_FILE_NAME = 4 /* words of a name */, RUVGEN_FILE_SECTIONS = 8 /* of a type, at most */ };

/* Words of every header; those between are the type's own, the rest of its page is zero. */
enum ruvgen_file_word {
    RUVGEN_WORD_MAGIC,
    RUVGEN_WORD_VERSION,
    RUVGEN_WORD_BYTES,    /* of the file */
    RUVGEN_WORD_CHECKSUM, /* of the header, this word taken as zero */
    RUVGEN_WORD_OWN,
    RUVGEN_WORD_SECTIONS = 48, /* offset, bytes without padding, checksum with padding; of each section */
    RUVGEN_WORD_COUNT = RUVGEN_FILE_PAGE / 8
};

typedef struct {
    uint64_t magic, version;
    size_t words; /* before this one are its own, and those of every header */
    size_t sections;
    /* Bytes of every section, from the type's own words; 0 if these make no sense. Both the writer and the reader
     * compute them, so no length or offset is ever believed. */
    int (*measure)(const uint64_t *words, uint64_t *bytes);
} ruvgen_file_type;

typedef struct {
    uint64_t offset, bytes, padded;
} ruvgen_extent;

/* A file that is being written. */
typedef struct {
    int file;
    ruvgen_extent extent; /* of the section that is its turn */
    uint64_t done;        /* bytes of it */
    ruvgen_hash hash;
} ruvgen_writer;

/* The next bytes of a section; RUVGEN_E_SYSTEM. */
int ruvgen_file_put(ruvgen_writer *to, const void *data, uint64_t bytes);

/* Write a file whose own words are set, beside the wanted one, whose place it takes when all is on the disk. `pour`
 * puts all bytes of a section. RUVGEN_E_SYSTEM, errno says why, RUVGEN_E_IRREGULAR, RUVGEN_E_MEMORY, and
 * RUVGEN_E_VERSION where words are big-endian: what was there before is there still. */
int ruvgen_file_save(const char *path, const ruvgen_file_type *type, uint64_t *words,
                     int (*pour)(ruvgen_writer *to, size_t section, void *context), void *context);

/* A file that is being read, of which nothing is believed. */
typedef struct {
    int file, verify; /* verify: the checksums of mapped sections too */
    const ruvgen_file_type *type;
    uint64_t words[RUVGEN_WORD_COUNT];
    ruvgen_extent extents[RUVGEN_FILE_SECTIONS];
    char *base; /* of the mapping, NULL without */
} ruvgen_source;

/* Open a file and check its header. RUVGEN_E_SYSTEM; RUVGEN_E_IRREGULAR; RUVGEN_E_FORMAT: it is of no such type, or
 * damaged; RUVGEN_E_VERSION. */
int ruvgen_source_open(ruvgen_source *from, const char *path, const ruvgen_file_type *type, int verify);

/* Map all of it, privately: what is written there stays in memory. The mapping is the caller's. */
int ruvgen_source_map(ruvgen_source *from);

/* What a section must hold besides its checksum, looked at while it is in the cache: some units of so many bytes, the
 * first of which has this number. Whether they are right. */
typedef struct {
    size_t unit;
    int (*right)(void *context, const char *units, uint64_t first, uint64_t count);
    void *context;
} ruvgen_rule;

/* A section to memory, or to use in place; both check it, and so does the rule, if there is one, but of what is used
 * in place only if that is to be verified. RUVGEN_E_FORMAT; RUVGEN_E_SYSTEM. */
int ruvgen_source_read(const ruvgen_source *from, size_t section, void *to, const ruvgen_rule *rule);
int ruvgen_source_use(const ruvgen_source *from, size_t section, char **at, const ruvgen_rule *rule);

void ruvgen_source_close(const ruvgen_source *from); /* errno stays */

/* Names, as those of a metric, in RUVGEN_FILE_NAME words. */
void ruvgen_file_name(uint64_t *words, const char *name);
int ruvgen_file_named(const uint64_t *words, const char *name); /* whether it is this one */
int ruvgen_file_metric(const uint64_t *words);                  /* -1 if there is none of that name */

RUVGEN_INLINE uint64_t ruvgen_word_of_float(float value)
{
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

RUVGEN_INLINE float ruvgen_float_of_word(uint64_t word)
{
    const uint32_t bits = (uint32_t)word;
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* Whether all bytes are zero. */
RUVGEN_INLINE int ruvgen_is_zero(const void *data, size_t bytes)
{
    const char *const p = data;
    return !bytes || (!*p && !memcmp(p, p + 1, bytes - 1));
}

#endif
