/* The place of a file that is to be saved: written beside it first, then put there at once. */
#ifndef RUVGEN_FILE_PLACE_H
#define RUVGEN_FILE_PLACE_H

#include <sys/stat.h>

typedef struct {
    int folder, file;  /* file: the one beside, to be written */
    int replaces;      /* whether there is a file at the place, `old` */
    char *path, *name; /* where links lead to; its last part, within the folder */
    char aside[32];    /* the name of the one beside */
    struct stat old;
} ruvgen_place;

/* Follow links, and make the file beside. RUVGEN_E_SYSTEM, errno says why; RUVGEN_E_IRREGULAR: something else than a
 * file is there; RUVGEN_E_MEMORY. Then nothing is left behind. */
int ruvgen_place_open(ruvgen_place *place, const char *path);

/* What was written takes the place, with the mode of what was there, and both are on the disk. RUVGEN_E_SYSTEM: what
 * was there is there still. Either way what is beside goes; closed it is afterwards. */
int ruvgen_place_take(ruvgen_place *place);
void ruvgen_place_drop(ruvgen_place *place); /* errno stays */

#endif
