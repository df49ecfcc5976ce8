/* Single distances from Python: a separate module, in the same library as _native. It takes its arguments by
 * the buffer protocol, which is several times faster than passing two arrays through cffi. Arguments that are
 * not contiguous 1-d buffers of a supported element type are passed to a Python fallback, which converts them
 * or raises. */
#define PY_SSIZE_T_CLEAN
#include "python/fast.h"

#include "ruvgen.h"

enum {
    RELEASE_FROM =
        8192, /* elements from which the GIL is released; below that, releasing it costs more than the call */
};

/* What the function of a metric holds; with bits, uint16 is taken as bfloat16. It is the state of a module
 * object, which is the function's `self`: so Python takes it for a function of a module, and pickles it by its
 * name. Functions live as long as the process. */
typedef struct {
    int metric, sign, bits;
    PyObject *fallback;
} bound;

static struct PyModuleDef holder = {PyModuleDef_HEAD_INIT, .m_name = "ruvgen", .m_size = sizeof(bound)};

/* The element type of a buffer, from its format; -1 if no kernel supports it. */
static int dtype_of(const Py_buffer *view, int bits)
{
    static const struct {
        char format;
        int dtype;
    } known[] = {
        {'f', RUVGEN_DTYPE_F32}, {'e', RUVGEN_DTYPE_F16}, {'H', RUVGEN_DTYPE_BF16},
        {'b', RUVGEN_DTYPE_I8},  {'B', RUVGEN_DTYPE_U8},  {'d', RUVGEN_DTYPE_DOUBLE},
    };
    const char *format = view->format;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (view->ndim == 1 && format && format[0] == known[i].format && !format[1])
            return format[0] == 'H' && !bits ? -1 : known[i].dtype;
    return -1;
}

/* The kernel for two vectors; NULL if there is none, or they differ in type or length. uint8 also serves as
 * packed bits. */
static const ruvgen_row *find(int metric, int bits, const Py_buffer *x, const Py_buffer *y)
{
    const int dtype = dtype_of(x, bits);
    if (dtype < 0 || dtype != dtype_of(y, bits) || x->shape[0] != y->shape[0] || x->shape[0] < 1)
        return NULL;
    const size_t n = (size_t)x->shape[0];
    const ruvgen_row *row = ruvgen_find(metric, dtype, RUVGEN_FORM_PAIR, n);
    return row || dtype != RUVGEN_DTYPE_U8 ? row : ruvgen_find(metric, RUVGEN_DTYPE_B1, RUVGEN_FORM_PAIR, n);
}

/* An integer distance, times sign. Only the product of unsigned bytes, which kernels return negated, can
 * overflow int32; its sign is known, so the true value is recovered. */
static PyObject *integer(const ruvgen_row *row, uint32_t bits, long sign)
{
    int64_t d = row->result == RUVGEN_RESULT_INT32_T ? (int32_t)bits : (int64_t)bits;
    if (row->result == RUVGEN_RESULT_INT32_T && row->dtype == RUVGEN_DTYPE_U8)
        d = -(int64_t)(uint32_t)-bits;
    return PyLong_FromLongLong(sign < 0 ? -d : d);
}

/* What the fallback returns for two vectors and keyword arguments, whose names are a tuple. */
static PyObject *with_options(const bound *held, PyObject *const *args, PyObject *names)
{
    PyObject *const two = PyTuple_Pack(2, args[0], args[1]);
    PyObject *const options = two ? PyDict_New() : NULL;
    PyObject *found = NULL;
    int failed = !options;
    for (Py_ssize_t i = 0; !failed && i < PyTuple_Size(names); i++)
        failed = PyDict_SetItem(options, PyTuple_GetItem(names, i), args[2 + i]);
    if (!failed)
        found = PyObject_Call(held->fallback, two, options);
    Py_XDECREF(options);
    Py_XDECREF(two);
    return found;
}

static PyObject *call(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    if (count != 2) {
        PyErr_Format(PyExc_TypeError, "give two vectors, not %zd arguments by position", count);
        return NULL;
    }
    const bound *const held = PyModule_GetState(self);
    if (names && PyTuple_Size(names))
        return with_options(held, args, names);
    Py_buffer x, y;
    const int flags = PyBUF_FORMAT | PyBUF_ND;
    const int hides = ruvgen_fast_hides(args[0]) || ruvgen_fast_hides(args[1]);
    if (!hides && PyObject_GetBuffer(args[0], &x, flags) == 0) {
        if (PyObject_GetBuffer(args[1], &y, flags) == 0) {
            const ruvgen_row *row = find(held->metric, held->bits, &x, &y);
            if (row) {
                const size_t n = (size_t)x.shape[0];
                const int sign = held->sign;
                double d = 0;
                uint32_t bits = 0;
                PyThreadState *state = n < RELEASE_FROM ? NULL : PyEval_SaveThread();
                if (row->result == RUVGEN_RESULT_FLOAT)
                    d = (double)((ruvgen_pair)row->fn)(x.buf, y.buf, n);
                else if (row->result == RUVGEN_RESULT_DOUBLE)
                    d = ((ruvgen_pair_double)row->fn)(x.buf, y.buf, n);
                else
                    bits = ((ruvgen_pair_integer)row->fn)(x.buf, y.buf, n);
                if (state)
                    PyEval_RestoreThread(state);
                PyBuffer_Release(&y);
                PyBuffer_Release(&x);
                if (row->result != RUVGEN_RESULT_FLOAT && row->result != RUVGEN_RESULT_DOUBLE)
                    return integer(row, bits, sign);
                return PyFloat_FromDouble(sign < 0 ? 0.0 - d : d);
            }
            PyBuffer_Release(&y);
        }
        PyBuffer_Release(&x);
    }
    PyErr_Clear(); /* the fallback raises a better error */
    return PyObject_CallFunctionObjArgs(held->fallback, args[0], args[1], NULL);
}

/* What help() shows of a metric's function, with a signature that inspect can read; NULL with an error set. It
 * is never released, as functions live as long as the process. */
static const char *described(int metric)
{
    PyObject *const text = PyUnicode_FromFormat("%s($module, x, y, /, *, dtype=None)\n--\n\n%s",
                                                ruvgen_metrics[metric].name, ruvgen_metrics[metric].doc);
    return text ? PyUnicode_AsUTF8AndSize(text, NULL) : NULL;
}

static PyObject *bind_metric(PyObject *module, PyObject *args)
{
    static PyMethodDef defs[RUVGEN_METRIC_COUNT];
    int metric, sign;
    PyObject *bits, *fallback;
    (void)module;
    if (!PyArg_ParseTuple(args, "iiO!O:bind", &metric, &sign, &PyBool_Type, &bits, &fallback))
        return NULL;
    if (metric < 0 || metric >= RUVGEN_METRIC_COUNT) {
        PyErr_Format(PyExc_ValueError, "metric %d does not exist", metric);
        return NULL;
    }
    const char *const doc = defs[metric].ml_doc ? defs[metric].ml_doc : described(metric);
    if (!doc)
        return NULL;
    defs[metric] = (PyMethodDef){ruvgen_metrics[metric].name, (PyCFunction)(void (*)(void))call,
                                 METH_FASTCALL | METH_KEYWORDS, doc};
    PyObject *const self = PyModule_Create(&holder), *const name = PyUnicode_FromString(holder.m_name);
    PyObject *function = NULL;
    if (self && name) {
        *(bound *)PyModule_GetState(self) = (bound){metric, sign, bits == Py_True, Py_NewRef(fallback)};
        function = PyCFunction_NewEx(&defs[metric], self, name);
    }
    Py_XDECREF(self);
    Py_XDECREF(name);
    return function;
}

/* The address of a buffer; NumPy's `ctypes` attribute takes ten times as long. */
static PyObject *address(PyObject *module, PyObject *array)
{
    Py_buffer view;
    (void)module;
    if (PyObject_GetBuffer(array, &view, PyBUF_STRIDES))
        return NULL;
    PyObject *const number = PyLong_FromVoidPtr(view.buf);
    PyBuffer_Release(&view);
    return number;
}

static PyMethodDef methods[] = {
    {"bind", bind_metric, METH_VARARGS,
     "bind(metric, sign, bits, fallback): the function of two vectors for one metric"},
    {"address", address, METH_O, "address(array): where its first element lies"},
    {"queue_put", ruvgen_fast_queue_put, METH_VARARGS, "put(address, things, wanted, ns): how many"},
    {"queue_take", ruvgen_fast_queue_take, METH_VARARGS,
     "take(address, things, back, place, limit, ns): how many"},
    {"searcher", ruvgen_fast_searcher, METH_VARARGS,
     "searcher(address, dim, empty, int64, float32): the search for one vector"},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, (void *)(uintptr_t)ruvgen_fast_start},
#ifdef Py_GIL_DISABLED
    /* What threads share is behind the C library's atomics and locks, or set at import. */
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
    {0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, .m_name = "ruvgen._fast", .m_doc = "Single distances.",
    .m_methods = methods,  .m_slots = slots,
};

PyMODINIT_FUNC PyInit__fast(void);

PyMODINIT_FUNC PyInit__fast(void)
{
    return PyModuleDef_Init(&module);
}
