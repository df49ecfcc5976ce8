/* The search for a single vector, from Python: a function bound to a searcher, which takes its arguments by the
 * buffer protocol and creates the result arrays itself, because the search takes only a few microseconds. It
 * returns None for arguments that it does not support and on any error; the general path then does the search
 * or raises. */
#define PY_SSIZE_T_CLEAN
#include "python/fast.h"

#include "exact/searcher.h"

/* The contents of a bound function: the address of the searcher, its dim, numpy.empty, and two dtypes. */
enum { SEARCHER, DIM, EMPTY, INT64, FLOAT32 };

/* The value of a positive int argument up to INT32_MAX; 0 for anything else. */
static size_t size_of(PyObject *number)
{
    if (!PyLong_CheckExact(number))
        return 0;
    const long value = PyLong_AsLong(number);
    if (value == -1)
        PyErr_Clear();
    return value > 0 && value <= INT32_MAX ? (size_t)value : 0;
}

/* A new array of `count` elements, and a view of its buffer, which the caller must release. */
static PyObject *array(PyObject *held, PyObject *count, int dtype, Py_buffer *view)
{
    PyObject *const made =
        PyObject_CallFunctionObjArgs(PyTuple_GetItem(held, EMPTY), count, PyTuple_GetItem(held, dtype), NULL);
    if (made && PyObject_GetBuffer(made, view, PyBUF_WRITABLE) == 0)
        return made;
    Py_XDECREF(made);
    return NULL;
}

static PyObject *search_into(PyObject *held, const ruvgen_searcher *searcher, const Py_buffer *query,
                             PyObject *k, size_t ef)
{
    Py_buffer ids_view, distances_view;
    PyObject *const ids = array(held, k, INT64, &ids_view);
    PyObject *const distances = ids ? array(held, k, FLOAT32, &distances_view) : NULL;
    int status = RUVGEN_E_MEMORY;
    if (distances) {
        const ruvgen_batch batch = {.queries = query->buf,
                                    .m = 1,
                                    .threads = 1,
                                    .k = size_of(k),
                                    .ef = ef,
                                    .ids = ids_view.buf,
                                    .distances = distances_view.buf};
        PyThreadState *const state = PyEval_SaveThread();
        status = ruvgen_search(searcher, &batch);
        PyEval_RestoreThread(state);
        PyBuffer_Release(&distances_view);
    }
    if (ids)
        PyBuffer_Release(&ids_view);
    PyObject *const both = status ? NULL : PyTuple_Pack(2, ids, distances);
    Py_XDECREF(ids);
    Py_XDECREF(distances);
    return both;
}

/* The format of buffers of an element type that queries may have. */
static char format_of(int dtype)
{
    return dtype == RUVGEN_DTYPE_F32  ? 'f'
           : dtype == RUVGEN_DTYPE_I8 ? 'b'
           : dtype == RUVGEN_DTYPE_U8 ? 'B'
                                      : 0;
}

static PyObject *search(PyObject *held, PyObject *const *args, Py_ssize_t count)
{
    PyObject *found = NULL;
    Py_buffer query;
    const size_t ef = count == 3 && size_of(args[1]) ? size_of(args[2]) : 0;
    if (ef && !ruvgen_fast_hides(args[0])
        && PyObject_GetBuffer(args[0], &query, PyBUF_FORMAT | PyBUF_ND) == 0) {
        const char *const format = query.format;
        const ruvgen_searcher *const searcher = PyLong_AsVoidPtr(PyTuple_GetItem(held, SEARCHER));
        if (query.ndim == 1 && format && format[0] == format_of(searcher->dtype) && !format[1]
            && query.shape[0] == PyLong_AsSsize_t(PyTuple_GetItem(held, DIM)))
            found = search_into(held, searcher, &query, args[1], ef);
        PyBuffer_Release(&query);
    }
    if (found)
        return found;
    PyErr_Clear();
    Py_RETURN_NONE;
}

PyObject *ruvgen_fast_searcher(PyObject *module, PyObject *held)
{
    static PyMethodDef def = {"search", (PyCFunction)(void (*)(void))search, METH_FASTCALL,
                              "search(Q, k, ef): ids and distances, or None"};
    (void)module;
    if (PyTuple_Size(held) != FLOAT32 + 1) {
        PyErr_SetString(PyExc_TypeError,
                        "give the address of a searcher, dim, numpy.empty, int64 and float32");
        return NULL;
    }
    return PyCFunction_NewEx(&def, held, NULL);
}
