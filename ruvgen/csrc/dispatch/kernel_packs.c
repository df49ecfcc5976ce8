/* An append-only list, so that readers need no lock: a place is filled first, then counted. */
#include "dispatch/kernel_packs.h"
#include "atomic.h"

static ruvgen_atomic_ptr packs[RUVGEN_PACKS_MAX];
static ruvgen_atomic_u32 count;

int ruvgen_pack_add(const ruvgen_kernel_pack *pack)
{
    if (pack->abi != RUVGEN_PACK_ABI || pack->row != sizeof(ruvgen_row)
        || strcmp(pack->spec, ruvgen_spec) != 0)
        return RUVGEN_E_UNSUPPORTED;
    void *const own = (void *)(uintptr_t)pack; /* only read */
    for (unsigned i = 0; i < RUVGEN_PACKS_MAX; i++) {
        void *there = NULL;
        if (ruvgen_cas_ptr(&packs[i], &there, own, RUVGEN_RELEASE, RUVGEN_RELAXED)) {
            ruvgen_add_u32(&count, 1, RUVGEN_RELEASE);
            return RUVGEN_OK;
        }
        if (there == own)
            return RUVGEN_OK;
    }
    return RUVGEN_E_MEMORY;
}

unsigned ruvgen_packs_count(void)
{
    return ruvgen_load_u32(&count, RUVGEN_ACQUIRE);
}

const ruvgen_table *const *ruvgen_pack_tables(unsigned i)
{
    return ((const ruvgen_kernel_pack *)ruvgen_load_ptr(&packs[i], RUVGEN_ACQUIRE))->tables;
}
