/* What Python calls without cffi. */
#ifndef RUVGEN_FAST_H
#define RUVGEN_FAST_H

#include <Python.h>

/* fast_array.c */

/* Whether an argument is an array that hides some of its elements, as numpy.ma has them: its buffer shows them. */
int ruvgen_fast_hides(PyObject *value);

/* fast_queue.c */

/* put(address, things, wanted, ns): numbers and things of the dictionary wanted into things and, as far as there is
 * room after at most so long, into the queue; how many, the others are in neither. 0: there was no room, -1: the queue
 * is closed. */
PyObject *ruvgen_fast_queue_put(PyObject *module, PyObject *args);
/* take(address, things, back, place, limit, ns): a list of the oldest things, at most limit, as place[0]: of those in
 * the list back, if there are any; else of the queue, out of things. How many; 0: there was none, -1: the queue is
 * closed and empty. */
PyObject *ruvgen_fast_queue_take(PyObject *module, PyObject *args);

/* fast_search.c */

/* searcher(address, dim, empty, int64, float32): the search of an index for one vector. */
PyObject *ruvgen_fast_searcher(PyObject *module, PyObject *held);

#endif
