/* Kernels of libraries of their own, which stay for good: a row that was found is never taken away. */
#ifndef RUVGEN_KERNEL_PACKS_H
#define RUVGEN_KERNEL_PACKS_H

#include "ruvgen.h"

#define RUVGEN_PACKS_MAX 127 /* dispatch has seven bits for their number */

/* Let dispatch find a pack's rows, which must stay where they are. RUVGEN_E_UNSUPPORTED: made for another version
 * of this library; RUVGEN_E_MEMORY: there are RUVGEN_PACKS_MAX of them. A pack that is there already is OK. */
int ruvgen_pack_add(const ruvgen_kernel_pack *pack);

/* How many there are; never fewer than before. */
unsigned ruvgen_packs_count(void);

/* Tables of pack i of these, best first; the last is NULL. */
const ruvgen_table *const *ruvgen_pack_tables(unsigned i);

#endif
