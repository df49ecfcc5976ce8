/* Filters: the rows that a query may return, as a bitmap over slots. */
#include "graph/subset.h"

static int make_once(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filter, int held,
                     ruvgen_allowed *one)
{
    if (filter && filter->subset)
        return ruvgen_subset_allowed(filter->subset, view, held, 1, one);
    return ruvgen_allowed_find(index, view, filter, held, 0, one);
}

int ruvgen_allowed_all(ruvgen_index *index, const ruvgen_view *view, int held, ruvgen_allowed *made)
{
    *made = (ruvgen_allowed){0};
    return make_once(index, view, NULL, held, made);
}

int ruvgen_allowed_make(ruvgen_index *index, const ruvgen_view *view, const ruvgen_filter *filters, size_t n,
                        int held, ruvgen_allowed **made)
{
    const size_t count = n ? n : 1; /* without filters, one that allows all rows */
    ruvgen_allowed *all = ruvgen_zeroed(count * sizeof *all);
    int status = all ? RUVGEN_OK : RUVGEN_E_MEMORY;
    for (size_t i = 0; i < count && !status; i++)
        status = make_once(index, view, n ? &filters[i] : NULL, held, &all[i]);
    if (status)
        ruvgen_allowed_drop(all, count);
    *made = status ? NULL : all;
    return status;
}

void ruvgen_allowed_drop(ruvgen_allowed *all, size_t n)
{
    for (size_t i = 0; all && i < n; i++)
        if (all[i].subset)
            ruvgen_subset_drop(all[i].subset, all[i].of);
        else
            ruvgen_give(all[i].bits);
    ruvgen_give(all);
}
