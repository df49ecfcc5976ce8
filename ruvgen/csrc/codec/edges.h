/* Codes of edges, one bit per element. */
#ifndef RUVGEN_EDGES_H
#define RUVGEN_EDGES_H

#include "codec/codec.h"

extern const ruvgen_edges ruvgen_edges_of_bits;

/* Room for a query: elements, its bytes, and the table. */
size_t ruvgen_edges_query_bytes(size_t dim);

#endif
