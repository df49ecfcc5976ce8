/* Divides work among the worker threads. Each thread takes the next piece when it has finished one, so a slow
 * thread delays the others little. The calling thread takes part. */
#include "graph/graph.h"
#include "sync/job.h"

typedef struct {
    ruvgen_work work;
    void *argument;
    size_t items, piece;
} crew;

static int run_piece(void *context, size_t item, size_t part, const ruvgen_lane *lane)
{
    const crew *shared = context;
    const size_t from = item * shared->piece, left = shared->items - from;
    (void)part;
    shared->work(shared->argument, lane->number, from, from + (left < shared->piece ? left : shared->piece));
    return RUVGEN_OK;
}

void ruvgen_parallel(size_t threads, size_t items, size_t piece, ruvgen_work work, void *argument)
{
    if (threads > RUVGEN_READERS)
        threads = RUVGEN_READERS;
    if (items) {
        crew shared = {.work = work, .argument = argument, .items = items, .piece = piece};
        const size_t pieces = (items + piece - 1) / piece;
        if (threads <= 1 || pieces <= 1 || ruvgen_job_do((unsigned)threads, pieces, run_piece, &shared))
            work(argument, 0, 0, items); /* also if there is no memory for a job, which then did nothing */
    }
}
