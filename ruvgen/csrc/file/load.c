/* Loading. Nothing in a file is trusted: lengths and offsets are computed and compared, and checksums cover
 * every byte. */
#define _GNU_SOURCE
#include "file/parts.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int read_all(const ruvgen_source *from, void *data, uint64_t bytes, uint64_t offset)
{
    char *p = data;
    if (from->memory) {
        if (offset > from->bytes || bytes > from->bytes - offset)
            return RUVGEN_E_FORMAT;
        memcpy(data, from->memory + offset, bytes);
        return RUVGEN_OK;
    }
    while (bytes) {
        const ssize_t n = pread(from->file, p, bytes < (1u << 30) ? bytes : 1u << 30, (off_t)offset);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return RUVGEN_E_SYSTEM;
        if (!n)
            return RUVGEN_E_FORMAT;
        p += n;
        bytes -= (uint64_t)n;
        offset += (uint64_t)n;
    }
    return RUVGEN_OK;
}

/* Measure an open file, which must be a regular one. */
static int measure(ruvgen_source *from)
{
    struct stat facts;
    if (fstat(from->file, &facts))
        return RUVGEN_E_SYSTEM;
    if (S_ISDIR(facts.st_mode)) {
        errno = EISDIR;
        return RUVGEN_E_SYSTEM;
    }
    if (!S_ISREG(facts.st_mode))
        return RUVGEN_E_IRREGULAR;
    from->bytes = (uint64_t)facts.st_size;
    return RUVGEN_OK;
}

static int read_header(ruvgen_source *from)
{
    const uint64_t *words = from->words;
    const int status = read_all(from, from->words, sizeof from->words, 0);
    if (status)
        return status;
    if (words[RUVGEN_WORD_MAGIC] != from->type->magic)
        return RUVGEN_E_FORMAT;
    const uint64_t version = words[RUVGEN_WORD_VERSION];
    if (!version
        || (version != from->type->version && version != from->type->logged
            && version != from->type->extended))
        return RUVGEN_E_VERSION;
    if (words[RUVGEN_WORD_CHECKSUM] != ruvgen_file_checksum(words)
        || words[RUVGEN_WORD_BYTES] != ruvgen_file_layout(from->type, words, from->extents)
        || words[RUVGEN_WORD_BYTES] != from->bytes)
        return RUVGEN_E_FORMAT;
    return RUVGEN_OK;
}

/* Check the header's words about sections, and that all unused words are zero. */
static int check_sections(const ruvgen_source *from)
{
    const uint64_t *const own = from->words, *const facts = own + RUVGEN_WORD_SECTIONS;
    const size_t first = from->type->words, end = RUVGEN_WORD_SECTIONS + 3 * from->type->sections;
    ruvgen_hash none;
    ruvgen_hash_init(&none);
    for (size_t i = 0; i < from->type->sections; i++) {
        const ruvgen_extent *const extent = &from->extents[i];
        if (facts[3 * i] != extent->offset || facts[3 * i + 1] != extent->bytes
            || (!extent->bytes && facts[3 * i + 2] != ruvgen_hash_end(&none)))
            return RUVGEN_E_FORMAT;
    }
    return ruvgen_is_zero(own + first, (RUVGEN_WORD_SECTIONS - first) * sizeof *own)
                   && ruvgen_is_zero(own + end, (RUVGEN_WORD_LOG - end) * sizeof *own)
                   && own[RUVGEN_WORD_VERSION] == ruvgen_file_version(from->type, own)
                   && (from->type->logged || !own[RUVGEN_WORD_LOG])
                   && (own[RUVGEN_WORD_LOG] || !own[RUVGEN_WORD_LOGGED])
               ? RUVGEN_OK
               : RUVGEN_E_FORMAT;
}

int ruvgen_source_open(ruvgen_source *from, const char *path, const ruvgen_file_type *type, int verify)
{
    if (!ruvgen_little_endian())
        return RUVGEN_E_VERSION;
    *from = (ruvgen_source){.type = type, .verify = verify};
    from->file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); /* a pipe may have no writer */
    if (from->file < 0)
        return errno == ENXIO ? RUVGEN_E_IRREGULAR : RUVGEN_E_SYSTEM; /* ENXIO: a socket */
    int status = measure(from);
    if (!status)
        status = read_header(from);
    if (!status)
        status = check_sections(from);
    if (status)
        ruvgen_source_close(from);
    return status;
}

int ruvgen_source_open_memory(ruvgen_source *from, const void *memory, uint64_t bytes,
                              const ruvgen_file_type *type)
{
    if (!ruvgen_little_endian())
        return RUVGEN_E_VERSION;
    *from = (ruvgen_source){
        .file = -1, .verify = 1, .type = type, .memory = memory ? memory : "", .bytes = bytes};
    const int status = read_header(from);
    return status ? status : check_sections(from);
}

int ruvgen_source_map(ruvgen_source *from)
{
    void *base =
        mmap(NULL, from->words[RUVGEN_WORD_BYTES], PROT_READ | PROT_WRITE, MAP_PRIVATE, from->file, 0);
    if (base == MAP_FAILED)
        return RUVGEN_E_SYSTEM;
    from->base = base;
    return RUVGEN_OK;
}

/* Check a section piece by piece, applying the checksum and the rule to each piece while it is in the cache.
 * If base is NULL, each piece is first read into `to`; else the section is already in memory at base. */
static int check_pieces(const ruvgen_source *from, size_t section, const char *base, char *to,
                        const ruvgen_rule *rule)
{
    enum { PIECE = 1 << 18 };
    const ruvgen_extent *const extent = &from->extents[section];
    const size_t unit = rule ? rule->unit : 1, whole = PIECE < unit ? unit : PIECE / unit * unit;
    const uint64_t rest = extent->padded - extent->bytes;
    char padding[RUVGEN_FILE_PAGE];
    ruvgen_hash hash;
    ruvgen_hash_init(&hash);
    for (uint64_t at = 0; at < extent->bytes; at += whole) {
        const uint64_t piece = extent->bytes - at < whole ? extent->bytes - at : whole;
        const char *const bytes = base ? base + at : to + at;
        const int status = base ? RUVGEN_OK : read_all(from, to + at, piece, extent->offset + at);
        if (status)
            return status;
        ruvgen_hash_add(&hash, bytes, piece);
        if (rule && !rule->right(rule->context, bytes, at / unit, piece / unit))
            return RUVGEN_E_FORMAT;
    }
    if (base)
        memcpy(padding, base + extent->bytes, rest);
    const int status = base ? RUVGEN_OK : read_all(from, padding, rest, extent->offset + extent->bytes);
    if (status)
        return status;
    ruvgen_hash_add(&hash, padding, rest);
    return ruvgen_is_zero(padding, rest)
                   && ruvgen_hash_end(&hash) == from->words[RUVGEN_WORD_SECTIONS + 3 * section + 2]
               ? RUVGEN_OK
               : RUVGEN_E_FORMAT;
}

int ruvgen_source_use(const ruvgen_source *from, size_t section, char **at, const ruvgen_rule *rule)
{
    *at = from->base + from->extents[section].offset;
    return from->verify ? check_pieces(from, section, *at, NULL, rule) : RUVGEN_OK;
}

int ruvgen_source_read(const ruvgen_source *from, size_t section, void *to, const ruvgen_rule *rule)
{
    return check_pieces(from, section, NULL, to, rule);
}

void ruvgen_source_close(const ruvgen_source *from)
{
    const int error = errno;
    if (from->file >= 0)
        close(from->file);
    errno = error;
}
