#include "stats/counter.h"

#include <string.h>

#include "memory/memory.h"
#include "ruvgen.h"

int ruvgen_counter_open(ruvgen_counter **counter)
{
    ruvgen_counter *const made = ruvgen_take(sizeof *made, RUVGEN_LINE);
    if (!made)
        return RUVGEN_E_MEMORY;
    memset(made, 0, sizeof *made);
    *counter = made;
    return RUVGEN_OK;
}

void ruvgen_counter_close(ruvgen_counter *counter)
{
    ruvgen_give(counter);
}
