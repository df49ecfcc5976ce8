/* Files made of a header and sections, see docs/format.md. All numbers are little-endian words of 64 bits. */
#ifndef RUVGEN_FILE_H
#define RUVGEN_FILE_H

#include "file/hash.h"
#include "ruvgen.h"
#include "status.h"

#define RUVGEN_FILE_PAGE 4096

enum {
    RUVGEN_FILE_NAME = 4 /* words of a name */,
    RUVGEN_FILE_SECTIONS = 8 /* at most */
};

/* Words of every header. Those from RUVGEN_WORD_OWN on belong to the file type; the rest of the page is
 * zero. */
enum ruvgen_file_word {
    RUVGEN_WORD_MAGIC,
    RUVGEN_WORD_VERSION,
    RUVGEN_WORD_BYTES,    /* of the file */
    RUVGEN_WORD_CHECKSUM, /* of the header, computed with this word as zero */
    RUVGEN_WORD_OWN,
    RUVGEN_WORD_SECTIONS = 48, /* three per section: offset, bytes without padding, checksum with padding */
    RUVGEN_WORD_LOG = RUVGEN_FILE_PAGE / 8 - 2, /* the log whose changes the file holds; 0: it holds none's */
    RUVGEN_WORD_LOGGED,                         /* the last of its records that the file holds */
    RUVGEN_WORD_COUNT
};

typedef struct {
    uint64_t magic, version;
    uint64_t logged;   /* the version of files that hold the changes of a log; 0 if there are none */
    uint64_t extended; /* of files with what versions before did not know, with or without a log; 0: none */
    int (*extends)(const uint64_t *words); /* whether a file is one of these */
    size_t words; /* words in use before RUVGEN_WORD_SECTIONS: the common ones and the type's own */
    size_t sections;
    /* Computes the size of every section from the type's own words; returns 0 if these are invalid. The
     * writer and the reader both compute sizes, so no length or offset from a file is trusted. */
    int (*measure)(const uint64_t *words, uint64_t *bytes);
} ruvgen_file_type;

typedef struct {
    uint64_t offset, bytes, padded;
} ruvgen_extent;

/* Where a file goes: to `path`; or, if that is NULL, to memory that the caller owns. */
typedef struct {
    const char *path;
    char *memory;
    uint64_t room;   /* bytes of the memory */
    uint64_t *bytes; /* the size of the file, which is written only if there is room for it */
    int *settled;    /* of a path, unless NULL: whether its new name is on the disk, too */
} ruvgen_target;

/* A file being written. */
typedef struct {
    int file;
    char *memory;         /* instead of the file, if not NULL */
    ruvgen_extent extent; /* of the current section */
    uint64_t done;        /* bytes of it already written */
    ruvgen_hash hash;
} ruvgen_writer;

/* Write the next bytes of the current section. RUVGEN_E_SYSTEM. */
int ruvgen_file_put(ruvgen_writer *to, const void *data, uint64_t bytes);

/* Save a file atomically: it is written under a temporary name in the same folder, and renamed to the path
 * when all of it is on disk. To memory the same bytes are written. The type's own words must be set. `pour`
 * writes all bytes of a section with ruvgen_file_put. On an error the old file is unchanged: RUVGEN_E_SYSTEM
 * (see errno), RUVGEN_E_IRREGULAR, RUVGEN_E_MEMORY, or RUVGEN_E_VERSION on a big-endian machine. */
int ruvgen_file_save(const ruvgen_target *target, const ruvgen_file_type *type, uint64_t *words,
                     int (*pour)(ruvgen_writer *to, size_t section, void *context), void *context);

/* A file being read. Nothing in it is trusted. */
typedef struct {
    int file, verify;   /* verify: check mapped sections as well */
    const char *memory; /* instead of the file, if not NULL; other threads may change it */
    uint64_t bytes;     /* of the file or the memory */
    const ruvgen_file_type *type;
    uint64_t words[RUVGEN_WORD_COUNT];
    ruvgen_extent extents[RUVGEN_FILE_SECTIONS];
    char *base; /* of the mapping; NULL if not mapped */
} ruvgen_source;

/* Open a file and check its header. RUVGEN_E_SYSTEM; RUVGEN_E_IRREGULAR; RUVGEN_E_FORMAT: the file has
 * another type or is damaged; RUVGEN_E_VERSION. */
int ruvgen_source_open(ruvgen_source *from, const char *path, const ruvgen_file_type *type, int verify);

/* The same for the bytes of a file in memory, which must stay allocated until the source is closed. Whatever is
 * read is copied first, and the copy is checked. */
int ruvgen_source_open_memory(ruvgen_source *from, const void *memory, uint64_t bytes,
                              const ruvgen_file_type *type);

/* Map the whole file privately: writes to the mapping do not change the file. The caller must unmap it. */
int ruvgen_source_map(ruvgen_source *from);

/* A check of a section's content besides its checksum. It is called for a range of units of `unit` bytes,
 * while they are in the cache, and returns whether they are valid; `first` is the number of the first
 * unit. */
typedef struct {
    size_t unit;
    int (*right)(void *context, const char *units, uint64_t first, uint64_t count);
    void *context;
} ruvgen_rule;

/* Read a section into memory, or use it in place in the mapping. Reading always checks it, and applies the
 * rule if there is one; using it in place does so only if `verify` is set. RUVGEN_E_FORMAT;
 * RUVGEN_E_SYSTEM. */
int ruvgen_source_read(const ruvgen_source *from, size_t section, void *to, const ruvgen_rule *rule);
int ruvgen_source_use(const ruvgen_source *from, size_t section, char **at, const ruvgen_rule *rule);

void ruvgen_source_close(const ruvgen_source *from); /* keeps errno */

/* Names, for example of a metric, stored in RUVGEN_FILE_NAME words. */
void ruvgen_file_name(uint64_t *words, const char *name);
int ruvgen_file_named(const uint64_t *words, const char *name); /* whether the words hold this name */
int ruvgen_file_metric(const uint64_t *words);                  /* -1 if no metric has that name */

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
