/* vec_distance(a, b): the cosine distance of two blobs of float32, as a loadable function of SQLite:
 *
 *   python -m ruvgen export --dims 768 --metrics cosine --isa avx2 avx512 neon -o vendor
 *   cc -std=c11 -O2 -fPIC -shared -Ivendor sqlite_distance.c vendor/ruvgen_kernels.c -lm -o sqlite_distance.so
 *   sqlite3 my.db "SELECT load_extension('./sqlite_distance');
 *                  SELECT id FROM items ORDER BY vec_distance(embedding, (SELECT embedding FROM items WHERE id = 7))"
 *
 * NULL if an argument is NULL; an error for blobs of different sizes, or that are no vectors. Blobs may lie at any
 * address and floats need theirs, so a blob that is not aligned is copied first.
 */
#include <sqlite3ext.h>
#include <string.h>

#include "ruvgen_kernels.h"

SQLITE_EXTENSION_INIT1

/* The blob, or an aligned copy, which is also in *copy to be freed; NULL if there is no memory. */
static const float *floats(sqlite3_value *value, int bytes, void **copy)
{
    const void *blob = sqlite3_value_blob(value);
    *copy = NULL;
    if ((uintptr_t)blob % sizeof(float) == 0)
        return (const float *)blob;
    *copy = sqlite3_malloc(bytes);
    if (*copy)
        memcpy(*copy, blob, (size_t)bytes);
    return (const float *)*copy;
}

static void vec_distance(sqlite3_context *context, int count, sqlite3_value **values)
{
    void *copies[2];
    (void)count;
    if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL)
        return;
    const int bytes = sqlite3_value_bytes(values[0]);
    const size_t dim = (size_t)bytes / sizeof(float);
    if (sqlite3_value_type(values[0]) != SQLITE_BLOB || sqlite3_value_type(values[1]) != SQLITE_BLOB
        || bytes != sqlite3_value_bytes(values[1]) || (size_t)bytes != dim * sizeof(float)) {
        sqlite3_result_error(context, "vec_distance: give two blobs of as many float32", -1);
        return;
    }
    const ruvgen_row *kernel = ruvgen_find(RUVGEN_METRIC_COSINE, RUVGEN_DTYPE_F32, RUVGEN_FORM_PAIR, dim);
    if (!kernel) {
        sqlite3_result_error(context, "vec_distance: no kernel for vectors of this length", -1);
        return;
    }
    const float *x = floats(values[0], bytes, &copies[0]), *y = floats(values[1], bytes, &copies[1]);
    if (x && y)
        sqlite3_result_double(context, ruvgen_call_pair(kernel, x, y, dim));
    else
        sqlite3_result_error_nomem(context);
    sqlite3_free(copies[0]);
    sqlite3_free(copies[1]);
}

int sqlite3_sqlitedistance_init(sqlite3 *db, char **error, const sqlite3_api_routines *api)
{
    (void)error;
    SQLITE_EXTENSION_INIT2(api);
    return sqlite3_create_function(db, "vec_distance", 2,
                                   SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, NULL, vec_distance,
                                   NULL, NULL);
}
