/* Growing the memory of rows, recoding them, and replacing landmarks; by publishing a new view if the old one
 * cannot be changed in place. */
#include "graph/graph.h"

int ruvgen_store_fit(ruvgen_index *index, size_t rows)
{
    ruvgen_view *view = ruvgen_view_now(index);
    if (rows > RUVGEN_MAX_SLOTS)
        return RUVGEN_E_FULL;
    if (ruvgen_view_fits(view, rows))
        return ruvgen_view_fit(view, rows);
    ruvgen_view *copy = ruvgen_view_copy(view);
    if (!copy)
        return RUVGEN_E_MEMORY;
    const int status = ruvgen_view_fit(copy, rows);
    if (!status)
        return ruvgen_view_publish(index, copy, NULL);
    ruvgen_view_close(copy);
    return status;
}

/* Choose new landmarks, and keep the outliers. */
static int draw_landmarks(ruvgen_index *index, ruvgen_view *view, const uint32_t *order, size_t count)
{
    ruvgen_landmarks *drawn = ruvgen_landmarks_make(view, index->options.seed, order, count),
                     *combined = drawn;
    if (drawn && view->landmarks) {
        ruvgen_scratch *scratch = ruvgen_scratch_take(index, 1, 1, view->dim);
        combined = scratch ? ruvgen_landmarks_with_far(view, scratch, drawn, view->landmarks) : NULL;
        if (scratch)
            ruvgen_scratch_give(index, scratch);
        ruvgen_landmarks_close(drawn);
    }
    return ruvgen_landmarks_set(view, combined);
}

int ruvgen_store_far(ruvgen_index *index, const uint32_t *slots, size_t count)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const ruvgen_landmarks *old = view->landmarks;
    const size_t most = ruvgen_landmarks_drawn(view) + RUVGEN_FAR;
    if (!old || old->count >= most)
        return RUVGEN_OK;
    count = count > most - old->count ? most - old->count : count;
    ruvgen_view *copy = ruvgen_view_copy(view);
    int status = copy ? ruvgen_landmarks_add(copy, slots, count) : RUVGEN_E_MEMORY;
    if (copy && status)
        ruvgen_view_close(copy);
    return status ? status : ruvgen_view_publish(index, copy, NULL);
}

int ruvgen_store_marks(ruvgen_index *index, const ruvgen_marks *marks)
{
    ruvgen_view *const copy = ruvgen_view_copy(ruvgen_view_now(index));
    const int status = copy ? ruvgen_landmarks_set(copy, ruvgen_marks_place(copy, marks)) : RUVGEN_E_MEMORY;
    if (copy && status)
        ruvgen_view_close(copy);
    return status ? status : ruvgen_view_publish(index, copy, NULL);
}

int ruvgen_store_landmarks(ruvgen_index *index, const uint32_t *order, size_t count)
{
    ruvgen_view *copy = ruvgen_view_copy(ruvgen_view_now(index));
    if (!copy)
        return RUVGEN_E_MEMORY;
    if (draw_landmarks(index, copy, order, count) || ruvgen_mend(index, copy)) {
        ruvgen_view_close(copy);
        return RUVGEN_E_MEMORY;
    }
    (void)ruvgen_cover(index, copy);
    ruvgen_effort_spend(index, RUVGEN_EFFORT_WHOLE, atomic_load(&copy->count));
    const int status = ruvgen_view_publish(index, copy, NULL);
    if (status)
        index->guards_room = 0; /* the guards refer to landmarks that were not published */
    return status;
}

void ruvgen_store_cover(ruvgen_index *index)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    if (atomic_load(&view->count) > index->guards_room)
        return; /* guards are being recomputed */
    ruvgen_view *copy = ruvgen_view_copy(view);
    if (copy && ruvgen_cover(index, copy))
        (void)ruvgen_view_publish(index, copy, NULL);
    else if (copy)
        ruvgen_view_close(copy);
}

int ruvgen_store_recode(ruvgen_index *index, const ruvgen_coding *coding)
{
    const ruvgen_view *from = ruvgen_view_now(index);
    const size_t count = atomic_load_explicit(&from->count, memory_order_relaxed), dim = from->dim;
    ruvgen_view *to = ruvgen_view_open(&index->options, coding, count);
    float *row = ruvgen_room(dim * sizeof *row);
    int status = to && row ? ruvgen_view_fit(to, count) : RUVGEN_E_MEMORY;
    for (size_t i = 0; i < count && !status; i++) {
        ruvgen_row_get(from, i, row);
        ruvgen_row_put(to, i, row);
    }
    ruvgen_give(row);
    if (!status && count) {
        memcpy(to->ids->base, from->ids->base, count * sizeof(int64_t));
        ruvgen_bits_copy(to->dead, from->dead, count);
        ruvgen_bits_copy(to->hidden, from->hidden, count);
        ruvgen_bits_copy(to->marked, from->marked, count);
    }
    if (!status && from->landmarks) { /* the same slots, because guards depend on them */
        to->landmarks = ruvgen_landmarks_of(to, from->landmarks->slots, from->landmarks->count);
        status = to->landmarks ? RUVGEN_OK : RUVGEN_E_MEMORY;
        if (to->landmarks)
            to->landmarks->drawn = from->landmarks->drawn;
    }
    if (status) {
        ruvgen_view_close(to);
        return status;
    }
    for (size_t i = 0; i < count; i++) {
        uint32_t slots[RUVGEN_MAX_DEGREE];
        ruvgen_links_write(to, (uint32_t)i, slots, ruvgen_links_read(from, (uint32_t)i, slots));
    }
    atomic_store(&to->count, (uint32_t)count);
    to->moved = from->moved + 1;
    return ruvgen_view_publish(index, to, NULL);
}
