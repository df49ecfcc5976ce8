/* Plain variables, whose accesses must not race. */
#ifndef MODEL_RACES_H
#define MODEL_RACES_H

#include <stdbool.h>

void races_reset(void);

/* NULL, or what the access races with. */
const char *races_plain(int thread, const void *p, bool writes);

#endif
