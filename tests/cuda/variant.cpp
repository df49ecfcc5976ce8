// The kernels for a CPU, with numbers that are sizes of arrays as macros; the others are read when they run.
#include "fibers.h"
#include "options.h"

#include <cmath>

#define RUVGEN_VECTORS (emulated::options.vectors)
#define RUVGEN_TEAM (emulated::options.team)
#define RUVGEN_ASKED (emulated::options.asked)
#define RUVGEN_LISTED (emulated::options.listed)
#define RUVGEN_SLOTS (emulated::options.slots)

#define RUVGEN_EMULATED
namespace RUVGEN_VARIANT
{
using std::sqrt; // as in CUDA, of floats and doubles
#include "kernel.cu"

template <class M> emulated::Kernel kernel_of(const std::string &name)
{
    using All = Kernels<M>;
#if RUVGEN_QUERIES == 1
    if (name == "query_sums")
        return [](const void *task) { All::query_sums(*(const Task *)task); };
    if (name == "row_sums")
        return [](const void *task) { All::row_sums(*(const Task *)task); };
#endif
    if (name == "scan" && emulated::options.queries == RUVGEN_QUERIES
        && emulated::options.side == RUVGEN_SIDE)
        return [](const void *task) { All::scan(*(const Task *)task); };
    if (name == "tile" && emulated::options.high == RUVGEN_HIGH)
        return [](const void *task) { All::tile(*(const Task *)task); };
    if (name == "cdist" && emulated::options.high == RUVGEN_HIGH)
        return [](const void *task) { All::cdist(*(const Task *)task); };
    return nullptr;
}

emulated::Kernel find(const std::string &metric, const std::string &kernel)
{
    static_assert(sizeof(Task) == emulated::TASK, "the structure of the host");
    if (kernel == "merge") // of any metric
        return [](const void *task) { merge_keys(*(const Task *)task); };
#define PAIR(type, elements)                                                                                 \
    if (metric == #type "<" #elements ">")                                                                   \
        return kernel_of<type<elements>>(kernel);
    RUVGEN_LIST
    return nullptr;
}
} // namespace RUVGEN_VARIANT
