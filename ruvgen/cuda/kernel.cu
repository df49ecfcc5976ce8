// Exact search on NVIDIA GPUs, compiled at run time by NVRTC.
//
// One compilation makes the kernels of one metric, element type and dimension, which macros name:
//   RUVGEN_METRIC    a structure of metrics.cuh, of an element type: sqeuclidean_float<f32>
//   RUVGEN_VECTORS   vectors of 16 bytes that a row has; behind its last element it has zeros
//   RUVGEN_TEAM      lanes that share a row of the kernel `scan`, a power of two
//   RUVGEN_QUERIES   queries that a block of `scan` compares at once, a power of two
//   RUVGEN_SIDE      rows that a lane of `scan` reads side by side, a power of two
//   RUVGEN_ASKED     1 if these queries fit in shared memory
//   RUVGEN_LISTED    1 if rows are taken from a list of their numbers
//   RUVGEN_HIGH      queries of each thread of `tile`
//   RUVGEN_SLOTS     places of a queue, a power of two, twice as many as are kept or more
//   RUVGEN_THREADS   of a block, and RUVGEN_WIDE of them side by side along the rows of `tile`
//   RUVGEN_BLOCKS    of these that a multiprocessor is to hold at once: what limits the registers
//   RUVGEN_KERNEL    which kernel: scan, tile, cdist, query_sums, row_sums or merge
#include "parts.cuh"
// generated
#include "metrics.cuh"
// by which these compute
#include "merge.cuh"
#include "scan.cuh"
#include "sums.cuh"
#include "tile.cuh"

/* The kernels, each under its own name in a compilation of its own. */
template <class M> struct Kernels {
    static RUVGEN_DEVICE void scan(const Task &task)
    {
        scan_rows<M>(task);
    }

    static RUVGEN_DEVICE void tile(const Task &task)
    {
        tile_rows<M, false>(task);
    }

    static RUVGEN_DEVICE void cdist(const Task &task)
    {
        tile_rows<M, true>(task);
    }

    static RUVGEN_DEVICE void query_sums(const Task &task)
    {
        sums_of<M, OfQuery<M>>(task);
    }

    static RUVGEN_DEVICE void row_sums(const Task &task)
    {
        sums_of<M, OfRow<M>>(task);
    }

    static RUVGEN_DEVICE void merge(const Task &task)
    {
        merge_keys(task);
    }
};

#ifndef RUVGEN_EMULATED
extern "C" __global__ void __launch_bounds__(RUVGEN_THREADS, RUVGEN_BLOCKS) ruvgen_kernel(const Task task)
{
    Kernels<RUVGEN_METRIC>::RUVGEN_KERNEL(task);
}
#endif
