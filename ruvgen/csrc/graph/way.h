/* Which way a query is searched. */
#ifndef RUVGEN_GRAPH_WAY_H
#define RUVGEN_GRAPH_WAY_H

#include "graph/request.h"

typedef enum {
    RUVGEN_WAY_GRAPH,    /* a walk through the graph */
    RUVGEN_WAY_SCAN,     /* all rows that the filter allows */
    RUVGEN_WAY_CLUSTERS, /* the nearest clusters of a subset */
} ruvgen_way;

ruvgen_way ruvgen_way_of(const ruvgen_request *request, size_t item);

#endif
