/* The positions of a file's sections, and the checksum of its header. */
#include "file/parts.h"

uint64_t ruvgen_file_layout(const ruvgen_file_type *type, const uint64_t *words, ruvgen_extent *extents)
{
    uint64_t bytes[RUVGEN_FILE_SECTIONS] = {0}, offset = RUVGEN_FILE_PAGE;
    if (!type->measure(words, bytes))
        return 0;
    for (size_t i = 0; i < type->sections; i++) {
        const uint64_t padded = (bytes[i] + RUVGEN_FILE_PAGE - 1) / RUVGEN_FILE_PAGE * RUVGEN_FILE_PAGE;
        extents[i] = (ruvgen_extent){.offset = offset, .bytes = bytes[i], .padded = padded};
        offset += padded;
    }
    return offset;
}

uint64_t ruvgen_file_version(const ruvgen_file_type *type, const uint64_t *words)
{
    return type->extended && type->extends(words) ? type->extended
           : words[RUVGEN_WORD_LOG]               ? type->logged
                                                  : type->version;
}

uint64_t ruvgen_file_checksum(const uint64_t *words)
{
    static const uint64_t none = 0;
    const size_t after = RUVGEN_WORD_CHECKSUM + 1;
    ruvgen_hash hash;
    ruvgen_hash_init(&hash);
    ruvgen_hash_add(&hash, words, RUVGEN_WORD_CHECKSUM * sizeof *words);
    ruvgen_hash_add(&hash, &none, sizeof none);
    ruvgen_hash_add(&hash, words + after, (RUVGEN_WORD_COUNT - after) * sizeof *words);
    return ruvgen_hash_end(&hash);
}

void ruvgen_file_name(uint64_t *words, const char *name)
{
    const size_t length = strlen(name), room = RUVGEN_FILE_NAME * sizeof *words;
    memcpy(words, name, length < room ? length : room);
}

int ruvgen_file_named(const uint64_t *words, const char *name)
{
    uint64_t wanted[RUVGEN_FILE_NAME] = {0};
    ruvgen_file_name(wanted, name);
    return !memcmp(words, wanted, sizeof wanted);
}

int ruvgen_file_metric(const uint64_t *words)
{
    for (int i = 0; i < RUVGEN_METRIC_COUNT; i++)
        if (ruvgen_file_named(words, ruvgen_metrics[i].name))
            return i;
    return -1;
}
