/* Checks that the content of an index file is consistent. The header is always checked; a section is checked,
 * in one pass, whenever its checksum is. */
#include "graph/file.h"

#include <math.h>

static int is_switch(uint64_t word)
{
    return word <= 1;
}

static int is_float(uint64_t word)
{
    return word <= UINT32_MAX;
}

static int is_coding(const ruvgen_coding *coding, const ruvgen_index_options *options)
{
    const ruvgen_codec *const codec = coding->codec;
    return isfinite(coding->low) && isfinite(coding->scale) && coding->scale > 0
           && (options->codec == RUVGEN_CODEC_AUTO || options->codec == codec->kind || codec->plain)
           && codec->has(options->metric, options->dim) && codec->may_be(coding);
}

int ruvgen_graph_words_fit(const uint64_t *words, const ruvgen_index_options *options,
                           const ruvgen_coding *coding)
{
    return is_switch((uint32_t)words[RUVGEN_WORD_KEEP_RAW]) && is_switch(words[RUVGEN_WORD_LOSSLESS])
           && is_float(words[RUVGEN_WORD_ALPHA]) && is_float(words[RUVGEN_WORD_LOW])
           && is_float(words[RUVGEN_WORD_SCALE]) && is_coding(coding, options)
           && words[RUVGEN_WORD_NEXT_ID] <= RUVGEN_IDS && ruvgen_stale_in(words) <= words[RUVGEN_WORD_SLOTS]
           && words[RUVGEN_WORD_UNFIT] <= words[RUVGEN_WORD_CODED]
           && words[RUVGEN_WORD_CODED] < UINT64_C(1) << 62 /* so that later additions cannot overflow */
           && words[RUVGEN_WORD_WIDTH] - 1 < RUVGEN_MAX_WIDTH
           && words[RUVGEN_WORD_GROUP] - 1 < RUVGEN_MAX_GROUP;
}

static int right_floats(void *context, const char *rows, uint64_t first, uint64_t count)
{
    const ruvgen_verifier *const all = context;
    size_t bad;
    (void)first;
    return !ruvgen_rows_finite((const float *)(const void *)rows, all->rule.unit, count, all->view->dim,
                               &bad);
}

static int right_codes(void *context, const char *codes, uint64_t first, uint64_t count)
{
    const ruvgen_verifier *const all = context;
    const ruvgen_view *const view = all->view;
    const float *const constants =
        view->constants ? (const float *)(const void *)view->constants->base + first : NULL;
    return view->coding.codec->right(
        &view->coding, &(ruvgen_compared){codes, all->rule.unit, NULL, constants, view->dim}, count);
}

static int in_range(const ruvgen_verifier *all, const uint64_t *list)
{
    int wild = 0;
    for (size_t i = 0; i < all->view->degree; i++)
        wild |= (uint32_t)list[i] >= all->slots;
    return !wild;
}

/* Whether slots are distinct (checked if `suspect`), and none is of a removed row if there must be no link to
 * one. */
static int may_stand(const ruvgen_verifier *all, const uint64_t *list, size_t n, int suspect)
{
    int wrong = 0;
    for (size_t i = 0; i < n && all->settled; i++)
        wrong |= ruvgen_is_dead(all->view, (uint32_t)list[i]);
    for (size_t i = 0; i < n && suspect; i++)
        for (size_t j = 0; j < i; j++)
            wrong |= (uint32_t)list[i] == (uint32_t)list[j];
    return !wrong;
}

/* Whether a neighbour list is valid: all slots exist; and for a living row, each link holds its target's
 * constant, and unused places at the end hold the row itself. */
static int right_list(ruvgen_verifier *all, const uint64_t *list, uint32_t slot)
{
    const ruvgen_view *const view = all->view;
    const uint32_t *const constants =
        view->constants ? (const uint32_t *)(const void *)view->constants->base : NULL;
    const uint64_t own = ruvgen_link_word(slot, ruvgen_constant_of(view, slot));
    const size_t degree = view->degree;
    uint32_t wrong = 0, suspect = 0;
    size_t n = 0;
    if (ruvgen_is_dead(view, slot))
        return in_range(all, list);
    for (; n < degree; n++) {
        const uint32_t to = (uint32_t)list[n], bits = (uint32_t)(list[n] >> 32);
        uint32_t *const mark = all->marks + (to & (RUVGEN_VERIFY_MARKS - 1));
        if (to == slot || to >= all->slots)
            break;
        wrong |= bits ^ (constants ? constants[to] : 0);
        suspect |= *mark == slot + 1; /* slots of a list rarely share a mark; then compare all pairs */
        *mark = slot + 1;
    }
    for (size_t i = n; i < degree; i++)
        wrong |= list[i] != own;
    return !wrong && (!(suspect | (uint32_t)all->settled) || may_stand(all, list, n, (int)suspect));
}

static int right_links(void *context, const char *lists, uint64_t first, uint64_t count)
{
    ruvgen_verifier *const all = context;
    int right = 1;
    for (uint64_t i = 0; i < count && right; i++)
        right = right_list(all, ruvgen_at(lists, all->rule.unit, i), (uint32_t)(first + i));
    return right;
}

const ruvgen_rule *ruvgen_graph_rule(ruvgen_verifier *all, size_t section)
{
    const ruvgen_view *const view = all->view;
    all->rule = (ruvgen_rule){.context = all};
    if (section == RUVGEN_SECTION_LINKS) {
        all->rule.unit = view->links->stride;
        all->rule.right = right_links;
        memset(all->marks, 0, sizeof all->marks);
    } else if (section == RUVGEN_SECTION_CODES) {
        all->rule.unit = view->codes->stride;
        all->rule.right = right_codes;
    } else if (section == RUVGEN_SECTION_RAW && view->raw) {
        all->rule.unit = view->raw->stride;
        all->rule.right = right_floats;
    }
    return all->rule.right ? &all->rule : NULL;
}

int ruvgen_landmarks_fit(const ruvgen_verifier *all, const uint32_t *slots, size_t count, int *fit)
{
    const int living = ruvgen_linked(all->view) > 0;
    *fit = count || !living;
    uint32_t *const sorted = ruvgen_room((count + 1) * sizeof *sorted);
    if (!sorted)
        return RUVGEN_E_MEMORY;
    memcpy(sorted, slots, count * sizeof *sorted);
    ruvgen_sort_slots(sorted, count);
    for (size_t i = 0; i < count && *fit; i++)
        *fit = sorted[i] < all->slots && (!i || sorted[i] != sorted[i - 1])
               && !(all->settled && living && ruvgen_is_dead(all->view, sorted[i]));
    ruvgen_give(sorted);
    return RUVGEN_OK;
}
