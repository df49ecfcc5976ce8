/* Putting Python objects into a queue and taking them out. The C queue holds numbers; the objects are in a
 * dictionary, so that Python's garbage collector sees them. Python handles signals only between bytecode
 * instructions, never in here. So an object is in the dictionary exactly while its number is in the queue,
 * and no signal can lose an object that was taken: it is stored in a list that the caller made before. */
#define PY_SSIZE_T_CLEAN
#include "python/fast.h"

#include "sync/queue.h"
#include "ruvgen.h"

/* What put and take return if nothing was moved; else they return how many were. */
enum { CLOSED = -1, NONE = 0 };

static PyObject *answer(int status, size_t done)
{
    return PyLong_FromSsize_t(status == RUVGEN_E_CLOSED ? CLOSED : status ? NONE : (Py_ssize_t)done);
}

static int forget(PyObject *things, void *number)
{
    PyObject *const key = PyLong_FromVoidPtr(number);
    const int failed = !key || PyDict_DelItem(things, key);
    Py_XDECREF(key);
    return failed;
}

static PyObject *put_all(ruvgen_queue *queue, PyObject *things, PyObject *wanted, long long ns, void **items)
{
    PyObject *key, *value;
    Py_ssize_t at = 0;
    size_t count = 0, done = 0;
    while (PyDict_Next(wanted, &at, &key, &value))
        items[count++] = PyLong_AsVoidPtr(key);
    if (PyErr_Occurred() || PyDict_Update(things, wanted))
        return NULL;
    PyThreadState *const state = PyEval_SaveThread();
    const int status = ruvgen_queue_put(queue, items, count, ns, &done);
    PyEval_RestoreThread(state);
    for (size_t i = done; i < count; i++)
        if (forget(things, items[i]))
            return NULL;
    return answer(status, done);
}

PyObject *ruvgen_fast_queue_put(PyObject *module, PyObject *args)
{
    PyObject *address, *things, *wanted;
    long long ns;
    (void)module;
    if (!PyArg_ParseTuple(args, "OO!O!L:put", &address, &PyDict_Type, &things, &PyDict_Type, &wanted, &ns))
        return NULL;
    ruvgen_queue *const queue = PyLong_AsVoidPtr(address);
    void **const items = PyMem_Malloc(((size_t)PyDict_Size(wanted) + 1) * sizeof *items);
    if (!items)
        return PyErr_NoMemory();
    PyObject *const result = queue ? put_all(queue, things, wanted, ns, items) : NULL;
    PyMem_Free(items);
    return result;
}

#ifdef Py_GIL_DISABLED
#define LOCKED(object) Py_BEGIN_CRITICAL_SECTION(object)
#define UNLOCKED() Py_END_CRITICAL_SECTION()
#else /* the GIL is held */
#define LOCKED(object) {
#define UNLOCKED() }
#endif

/* The first objects of the list `back`, up to limit, which leave it; NULL with an error set. */
static PyObject *first_of(PyObject *back, Py_ssize_t limit)
{
    PyObject *found;
    LOCKED(back)
    const Py_ssize_t there = PyList_Size(back), count = there < limit ? there : limit;
    found = PyList_GetSlice(back, 0, count);
    if (found && PyList_SetSlice(back, 0, count, NULL)) {
        Py_DECREF(found);
        found = NULL;
    }
    UNLOCKED()
    return found;
}

/* found: a list of limit places, allocated before anything is taken, so that no object is lost if memory runs
 * out. */
static PyObject *take_all(ruvgen_queue *queue, PyObject *things, PyObject *found, size_t limit, long long ns,
                          void **items)
{
    size_t done = 0;
    PyThreadState *const state = PyEval_SaveThread();
    const int status = ruvgen_queue_get(queue, items, limit, ns, &done);
    PyEval_RestoreThread(state);
    for (size_t i = 0; i < done; i++) {
        PyObject *const key = PyLong_FromVoidPtr(items[i]);
        PyObject *const thing = key ? PyDict_GetItemWithError(things, key) : NULL;
        Py_XINCREF(thing);
        const int good =
            thing && !PyList_SetItem(found, (Py_ssize_t)i, thing) && !PyDict_DelItem(things, key);
        Py_XDECREF(key);
        if (!good)
            return PyErr_Occurred() ? NULL : PyErr_Format(PyExc_RuntimeError, "a number without a thing");
    }
    if (PyList_SetSlice(found, (Py_ssize_t)done, (Py_ssize_t)limit, NULL))
        return NULL;
    return answer(status, done);
}

PyObject *ruvgen_fast_queue_take(PyObject *module, PyObject *args)
{
    PyObject *address, *things, *back, *place, *result = NULL;
    Py_ssize_t limit;
    long long ns;
    (void)module;
    if (!PyArg_ParseTuple(args, "OO!O!O!nL:take", &address, &PyDict_Type, &things, &PyList_Type, &back,
                          &PyList_Type, &place, &limit, &ns))
        return NULL;
    if (PyList_Size(back)) {
        PyObject *const first = first_of(back, limit);
        const Py_ssize_t taken = first ? PyList_Size(first) : -1;
        if (taken && (taken < 0 || PyList_SetItem(place, 0, first)))
            return NULL;
        if (taken)
            return PyLong_FromSsize_t(taken);
        Py_DECREF(first); /* another thread was faster */
    }
    ruvgen_queue *const queue = PyLong_AsVoidPtr(address);
    void **const items = PyMem_Malloc((size_t)limit * sizeof *items);
    PyObject *const found = PyList_New(limit);
    if (!items || !found) {
        Py_XDECREF(found);
        PyMem_Free(items);
        return PyErr_NoMemory();
    }
    for (Py_ssize_t i = 0; i < limit; i++) {
        Py_INCREF(Py_None);
        (void)PyList_SetItem(found, i, Py_None);
    }
    if (queue && !PyList_SetItem(place, 0, found))
        result = take_all(queue, things, found, (size_t)limit, ns, items);
    PyMem_Free(items);
    return result;
}
