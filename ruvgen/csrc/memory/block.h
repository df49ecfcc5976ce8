/* How exact search walks an array: in blocks of rows that stay in the second-level cache while every query
 * passes over them. */
#ifndef RUVGEN_BLOCK_H
#define RUVGEN_BLOCK_H

#include <stddef.h>

enum { RUVGEN_BLOCK_ROWS = 1024, RUVGEN_BLOCK_BYTES = 256 << 10 };

/* Rows per block for rows of so many bytes: at least 16, and no more than RUVGEN_BLOCK_ROWS. */
static inline size_t ruvgen_block_rows(size_t row_bytes)
{
    const size_t rows = RUVGEN_BLOCK_BYTES / (row_bytes ? row_bytes : 1);
    return rows < 16 ? 16 : rows > RUVGEN_BLOCK_ROWS ? RUVGEN_BLOCK_ROWS : rows;
}

#endif
