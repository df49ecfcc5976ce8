/* Recognises masked arrays. */
#define PY_SSIZE_T_CLEAN
#include "python/fast.h"

int ruvgen_fast_hides(PyObject *value)
{
    static PyObject *plain; /* numpy.ndarray, the exact type of most arrays */
    if (!plain) {
        PyObject *const numpy = PyImport_ImportModule("numpy");
        plain = numpy ? PyObject_GetAttrString(numpy, "ndarray") : NULL;
        Py_XDECREF(numpy);
        PyErr_Clear();
    }
    return (PyObject *)Py_TYPE(value) != plain && PyObject_HasAttrString(value, "mask");
}
