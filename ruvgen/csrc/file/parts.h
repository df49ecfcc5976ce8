/* What the writer and the reader of files share. */
#ifndef RUVGEN_FILE_PARTS_H
#define RUVGEN_FILE_PARTS_H

#include "file/file.h"

/* Where everything is; bytes of the file, or 0 if the numbers make no sense. */
uint64_t ruvgen_file_layout(const ruvgen_file_type *type, const uint64_t *words, ruvgen_extent *extents);
uint64_t ruvgen_file_checksum(const uint64_t *words);

RUVGEN_INLINE int ruvgen_little_endian(void)
{
    const uint16_t one = 1;
    uint8_t first;
    memcpy(&first, &one, 1);
    return first;
}

#endif
