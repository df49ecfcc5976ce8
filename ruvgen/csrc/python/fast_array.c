/* Recognises masked arrays. */
#define PY_SSIZE_T_CLEAN
#include "python/fast.h"

static PyObject *plain; /* numpy.ndarray, the exact type of most arrays; lives as long as the process */

int ruvgen_fast_start(PyObject *module)
{
    (void)module;
    PyObject *const numpy = plain ? NULL : PyImport_ImportModule("numpy");
    if (numpy)
        plain = PyObject_GetAttrString(numpy, "ndarray");
    Py_XDECREF(numpy);
    return plain ? 0 : -1;
}

int ruvgen_fast_hides(PyObject *value)
{
    return (PyObject *)Py_TYPE(value) != plain && PyObject_HasAttrString(value, "mask");
}
