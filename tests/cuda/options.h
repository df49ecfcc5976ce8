#pragma once
#include <cstddef>
#include <string>

namespace emulated
{
typedef void (*Kernel)(const void *);
const size_t TASK = 80; // bytes of what a kernel is given

/* What the macros of a compilation say. */
struct Options {
    int vectors, team, asked, listed, slots, queries, side, high, threads, wide;
    std::string metric, kernel;
};
extern Options options;
} // namespace emulated
