/* Functions that Python calls without cffi. */
#ifndef RUVGEN_FAST_H
#define RUVGEN_FAST_H

#include <Python.h>

/* fast_array.c */

/* Run once, when the module is imported, before any of its functions. */
int ruvgen_fast_start(PyObject *module);
/* Whether an argument is a masked array (numpy.ma). Its buffer would expose the masked elements. */
int ruvgen_fast_hides(PyObject *value);

/* fast_queue.c */

/* put(address, things, wanted, ns): move items of the dictionary `wanted` (number: object) into the
 * dictionary `things`, and their numbers into the queue, waiting at most ns for room. Returns how many were
 * moved; the others are in neither. 0: there was no room; -1: the queue is closed. */
PyObject *ruvgen_fast_queue_put(PyObject *module, PyObject *args);
/* take(address, things, back, place, limit, ns): set place[0] to a list of the oldest objects, at most limit:
 * those in the list `back` (objects that were put back), if there are any; else those in the queue, which are
 * removed from `things`. Returns how many; 0: there was none; -1: the queue is closed and empty. */
PyObject *ruvgen_fast_queue_take(PyObject *module, PyObject *args);

/* fast_search.c */

/* searcher(address, dim, empty, int64, float32): the search for one vector. */
PyObject *ruvgen_fast_searcher(PyObject *module, PyObject *held);

#endif
