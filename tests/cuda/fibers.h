#pragma once
#include "emulated.h"

namespace emulated
{
/* Runs a kernel: for each block its threads as fibers, with so many bytes of shared memory. */
void run(void (*kernel)(const void *), const void *task, Dim blocks, uint32_t threads, size_t bytes);

/* Which fiber comes after another: the one so many places on, an odd number. */
void set_order(size_t step);
} // namespace emulated
