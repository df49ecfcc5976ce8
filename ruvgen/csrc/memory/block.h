/* Exact search scans an array in blocks of rows that stay in the second-level cache while every query is
 * compared with them. */
#ifndef RUVGEN_BLOCK_H
#define RUVGEN_BLOCK_H

#include <stddef.h>

enum { RUVGEN_BLOCK_ROWS = 1024, RUVGEN_BLOCK_BYTES = 256 << 10 };

/* Rows per block for rows of row_bytes bytes: from 16 to RUVGEN_BLOCK_ROWS. */
static inline size_t ruvgen_block_rows(size_t row_bytes)
{
    const size_t rows = RUVGEN_BLOCK_BYTES / (row_bytes ? row_bytes : 1);
    return rows < 16 ? 16 : rows > RUVGEN_BLOCK_ROWS ? RUVGEN_BLOCK_ROWS : rows;
}

#endif
