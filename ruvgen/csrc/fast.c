/* Single distances from Python: a module of its own, in the same library as _native, that takes its arguments
 * by the buffer protocol, which is several times as fast as handing two arrays to cffi. Whatever is not a
 * contiguous 1-d float32 buffer goes to a Python function, which converts it or raises. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "ruvgen.h"

enum {
    RELEASE_FROM =
        8192, /* elements from which other threads are let in: below, that costs more than the call */
};

/* What a bound function holds: (metric, sign, fallback). */
enum { METRIC, SIGN, FALLBACK, HELD };

static int is_f32(const Py_buffer *view)
{
    const char *format = view->format;
    return view->ndim == 1 && view->itemsize == sizeof(float) && format && format[0] == 'f' && !format[1];
}

static PyObject *call(PyObject *held, PyObject *const *args, Py_ssize_t count)
{
    if (count != 2) {
        PyErr_Format(PyExc_TypeError, "give two vectors, not %zd arguments", count);
        return NULL;
    }
    Py_buffer x, y;
    const int flags = PyBUF_FORMAT | PyBUF_ND;
    if (PyObject_GetBuffer(args[0], &x, flags) == 0) {
        if (PyObject_GetBuffer(args[1], &y, flags) == 0) {
            if (is_f32(&x) && is_f32(&y) && x.shape[0] == y.shape[0] && x.shape[0] > 0) {
                const size_t n = (size_t)x.shape[0];
                const int metric = (int)PyLong_AsLong(PyTuple_GetItem(held, METRIC));
                const ruvgen_row *row = ruvgen_find(metric, RUVGEN_DTYPE_F32, RUVGEN_FORM_PAIR, n);
                if (row) {
                    const ruvgen_pair_f32 kernel = (ruvgen_pair_f32)row->fn;
                    float d;
                    if (n < RELEASE_FROM) {
                        d = kernel(x.buf, y.buf, n);
                    } else {
                        Py_BEGIN_ALLOW_THREADS
                        d = kernel(x.buf, y.buf, n);
                        Py_END_ALLOW_THREADS
                    }
                    PyBuffer_Release(&y);
                    PyBuffer_Release(&x);
                    return PyFloat_FromDouble(PyLong_AsLong(PyTuple_GetItem(held, SIGN)) < 0 ? 0.0 - d : d);
                }
            }
            PyBuffer_Release(&y);
        }
        PyBuffer_Release(&x);
    }
    PyErr_Clear(); /* the fallback says better what is wrong */
    return PyObject_CallFunctionObjArgs(PyTuple_GetItem(held, FALLBACK), args[0], args[1], NULL);
}

static PyObject *bind(PyObject *module, PyObject *args)
{
    static PyMethodDef defs[RUVGEN_METRIC_COUNT];
    int metric, sign;
    PyObject *fallback;
    (void)module;
    if (!PyArg_ParseTuple(args, "iiO:bind", &metric, &sign, &fallback))
        return NULL;
    if (metric < 0 || metric >= RUVGEN_METRIC_COUNT) {
        PyErr_Format(PyExc_ValueError, "metric %d does not exist", metric);
        return NULL;
    }
    defs[metric] = (PyMethodDef){ruvgen_metrics[metric].name, (PyCFunction)(void (*)(void))call,
                                 METH_FASTCALL, ruvgen_metrics[metric].doc};
    PyObject *held = Py_BuildValue("(iiO)", metric, sign, fallback);
    if (!held)
        return NULL;
    PyObject *function = PyCFunction_NewEx(&defs[metric], held, NULL);
    Py_DECREF(held);
    return function;
}

static PyMethodDef methods[] = {
    {"bind", bind, METH_VARARGS, "bind(metric, sign, fallback): the function of two vectors for one metric"},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT,
    .m_name = "ruvgen._fast",
    .m_doc = "Single distances.",
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit__fast(void);

PyMODINIT_FUNC PyInit__fast(void)
{
    return PyModuleDef_Init(&module);
}
