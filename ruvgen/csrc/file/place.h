/* The destination of an atomic save: the data is written to a temporary file in the same folder, which is
 * then renamed. */
#ifndef RUVGEN_FILE_PLACE_H
#define RUVGEN_FILE_PLACE_H

#include <sys/stat.h>

typedef struct {
    int folder, file;  /* file: the temporary file */
    int replaces;      /* whether a file exists at the destination; `old` describes it */
    char *path, *name; /* the destination with links resolved; its last component */
    char aside[32];    /* the name of the temporary file */
    struct stat old;
} ruvgen_place;

/* Resolve links and create the temporary file. RUVGEN_E_SYSTEM (see errno); RUVGEN_E_IRREGULAR: the
 * destination is not a regular file; RUVGEN_E_MEMORY. After an error nothing is left behind. */
int ruvgen_place_open(ruvgen_place *place, const char *path);

/* Commit: rename the temporary file to the destination, with the owner and mode of the old file, and sync
 * file and folder to disk. RUVGEN_E_SYSTEM: the old file is unchanged. *settled, unless settled is NULL: whether the
 * folder was synced, or is on a system that does not sync folders. ruvgen_place_drop abandons the save. Both remove the temporary file, if it still exists, and close the place. */
int ruvgen_place_take(ruvgen_place *place, int *settled);
void ruvgen_place_drop(ruvgen_place *place); /* keeps errno */

#endif
