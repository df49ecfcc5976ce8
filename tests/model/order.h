/* The order of seq_cst accesses, as in C++20 and RC11: there is one if the relation psc has no cycle. */
#ifndef MODEL_ORDER_H
#define MODEL_ORDER_H

#include "views.h"

enum { NOTHING = -1 }; /* neither read nor written */

void order_reset(void);

/* A thread has done something at a location, or elsewhere (-1), and has seen so many steps of each. */
void order_note(int thread, int location, const uint16_t *seen);

/* A seq_cst access that reads a message, or writes one, or both, and has then seen so many steps of each thread: add it, if there is
 * still an order; or only tell. */
bool order_allows(int thread, int location, int read, const uint16_t *seen);
void order_add(int thread, int location, int read, int written, const uint16_t *seen);

#endif
