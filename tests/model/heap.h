/* The heap of an execution. */
#ifndef MODEL_HEAP_H
#define MODEL_HEAP_H

void heap_reset(void);

/* Blocks that were not returned. */
int heap_live(void);

/* Fails if that was returned, or if the thread has not heard that it exists. */
void heap_check(int thread, const void *p);

#endif
