/* What an argument is. */
#define PY_SSIZE_T_CLEAN
#include "python/fast.h"

int ruvgen_fast_hides(PyObject *value)
{
    static PyObject *plain; /* numpy.ndarray, of which most arrays are, exactly */
    if (!plain) {
        PyObject *const numpy = PyImport_ImportModule("numpy");
        plain = numpy ? PyObject_GetAttrString(numpy, "ndarray") : NULL;
        Py_XDECREF(numpy);
        PyErr_Clear();
    }
    return (PyObject *)Py_TYPE(value) != plain && PyObject_HasAttrString(value, "mask");
}
