/* What Python calls without cffi. */
#ifndef RUVGEN_FAST_H
#define RUVGEN_FAST_H

#include <Python.h>

/* fast_search.c */

/* searcher(address, dim, empty, int64, float32): the search of an index for one vector. */
PyObject *ruvgen_fast_searcher(PyObject *module, PyObject *held);

#endif
