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

size_t ruvgen_linking_threads(size_t threads, size_t rows)
{
    enum { ROWS = 4 }; /* that a thread links by turns in hardly more time than one */
    const size_t useful = (rows + ROWS - 1) / ROWS;
    threads = threads > RUVGEN_READERS ? RUVGEN_READERS : threads;
    threads = threads > useful ? useful : threads;
    return threads < 1 ? 1 : threads;
}

void ruvgen_share(const ruvgen_insertion *insertion, size_t items, size_t most, ruvgen_work work,
                  void *argument)
{
    enum { TURNS = 8, FEWEST = 4 };
    const size_t threads = insertion->threads, each = (items + threads - 1) / threads;
    size_t piece = each / TURNS < FEWEST ? FEWEST : each / TURNS;
    piece = piece > each ? each : piece;
    piece = piece > most ? most : piece;
    if (items && threads > 1 && insertion->crew)
        ruvgen_crew_do(insertion->crew, work, argument, items, piece);
    else
        ruvgen_parallel(threads, items, piece, work, argument);
}

void ruvgen_all_hands(const ruvgen_index *index, size_t items, size_t piece, ruvgen_work work, void *argument)
{
    if (index->insertion)
        ruvgen_share(index->insertion, items, piece, work, argument);
    else if (items)
        work(argument, 0, 0, items);
}
