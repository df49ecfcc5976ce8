/* Declarations shared by the writer and the reader of files. */
#ifndef RUVGEN_FILE_PARTS_H
#define RUVGEN_FILE_PARTS_H

#include "file/file.h"

/* Compute the positions of all sections. Returns the size of the file, or 0 if the words are invalid. */
uint64_t ruvgen_file_layout(const ruvgen_file_type *type, const uint64_t *words, ruvgen_extent *extents);
/* The version of a file with these words. */
uint64_t ruvgen_file_version(const ruvgen_file_type *type, const uint64_t *words);
uint64_t ruvgen_file_checksum(const uint64_t *words);
/* Write all of it at an offset, in as many calls as the system wants. RUVGEN_E_SYSTEM. */
int ruvgen_file_write(int file, const void *data, uint64_t bytes, uint64_t offset);

RUVGEN_INLINE int ruvgen_little_endian(void)
{
    const uint16_t one = 1;
    uint8_t first;
    memcpy(&first, &one, 1);
    return first;
}

#endif
