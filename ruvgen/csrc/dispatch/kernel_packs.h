/* Kernels from separately built libraries. They are never unloaded, so a row that was found stays valid. */
#ifndef RUVGEN_KERNEL_PACKS_H
#define RUVGEN_KERNEL_PACKS_H

#include "ruvgen.h"

#define RUVGEN_PACKS_MAX 127 /* the key of dispatch.c has seven bits for their number */

/* Let dispatch find a pack's rows, which must stay valid. RUVGEN_E_UNSUPPORTED: the pack is for another
 * version of this library; RUVGEN_E_MEMORY: there are already RUVGEN_PACKS_MAX packs. Adding a pack twice is
 * allowed. */
int ruvgen_pack_add(const ruvgen_kernel_pack *pack);

/* The number of packs; it never decreases. */
unsigned ruvgen_packs_count(void);

/* The tables of pack i, best first; the last is NULL. */
const ruvgen_table *const *ruvgen_pack_tables(unsigned i);

#endif
