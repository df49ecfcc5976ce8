// hnswlib's own choice of kernel for a dimension, as its indexes make it.
#include "hnswlib/hnswlib.h"

using kernel = float (*)(const void *, const void *, const void *);
using bytes_kernel = int (*)(const void *, const void *, const void *);

extern "C" kernel hnswlib_sqeuclidean(size_t dim) { return hnswlib::L2Space(dim).get_dist_func(); }
extern "C" kernel hnswlib_dot(size_t dim) { return hnswlib::InnerProductSpace(dim).get_dist_func(); }
extern "C" bytes_kernel hnswlib_bytes(size_t dim) { return hnswlib::L2SpaceI(dim).get_dist_func(); }
