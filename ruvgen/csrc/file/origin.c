#define _DEFAULT_SOURCE /* madvise */
#include "file/origin.h"

#include <sys/mman.h>

#include "file/parts.h"

int ruvgen_origin_open(ruvgen_origin *origin, const ruvgen_source *from)
{
    if (from->verify)
        return RUVGEN_OK;
    origin->bytes = from->words[RUVGEN_WORD_BYTES];
    void *const base = mmap(NULL, origin->bytes, PROT_READ, MAP_SHARED, from->file, 0);
    if (base == MAP_FAILED)
        return RUVGEN_E_SYSTEM;
    origin->base = base;
    return RUVGEN_OK;
}

static int check_file(const ruvgen_origin *origin, const ruvgen_file_type *type)
{
    ruvgen_source from = {.file = -1, .verify = 1, .type = type, .base = origin->base};
    memcpy(from.words, origin->base, sizeof from.words);
    if (from.words[RUVGEN_WORD_CHECKSUM] != ruvgen_file_checksum(from.words)
        || ruvgen_file_layout(type, from.words, from.extents) != origin->bytes)
        return RUVGEN_E_FORMAT;
    for (size_t section = 0; section < type->sections; section++) {
        char *at;
        if (ruvgen_source_use(&from, section, &at, NULL))
            return RUVGEN_E_FORMAT;
    }
    return RUVGEN_OK;
}

int ruvgen_origin_check(ruvgen_origin *origin, const ruvgen_file_type *type)
{
    if (!origin->base || ruvgen_load_u32(&origin->sound, RUVGEN_RELAXED))
        return RUVGEN_OK;
    const int status = check_file(origin, type);
    (void)madvise(origin->base, origin->bytes, MADV_DONTNEED); /* the pages are not needed here any more */
    ruvgen_store_u32(&origin->sound, !status, RUVGEN_RELAXED);
    return status;
}

void ruvgen_origin_close(ruvgen_origin *origin)
{
    if (origin->base)
        munmap(origin->base, origin->bytes);
}
