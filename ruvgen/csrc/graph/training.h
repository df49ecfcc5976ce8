/* How codes follow the rows, how well they rank, and which rows they were bad for. */
#ifndef RUVGEN_GRAPH_TRAINING_H
#define RUVGEN_GRAPH_TRAINING_H

enum {
    RUVGEN_USUAL_DEPTH = 30, /* if nothing was measured */
    RUVGEN_LEAST_DEPTH = 16,
    RUVGEN_POOL_DEPTH = 32 /* for greater depths, the search pool grows as well */
};
#define RUVGEN_ALL_DEPTH UINT32_MAX /* all candidates */

/* How many of the best candidates by code are reranked by exact distances, for k results: what was measured for ten,
 * with half as much again of what is beyond these ten, but not less than for ten. */
RUVGEN_INLINE uint64_t ruvgen_rank_depth(const ruvgen_coding *coding, size_t k)
{
    const uint64_t depth = coding->trust.depth, usual = RUVGEN_USUAL_DEPTH, least = RUVGEN_LEAST_DEPTH;
    uint64_t ten = depth ? depth + depth / 2 : usual;
    ten = depth > usual ? depth : ten < least + 5 ? least : ten - 5 < usual ? ten - 5 : usual;
    return k > 10 ? (2 * (uint64_t)k + 10) * ten / usual + k / 4 : ten;
}

/* Whether codes fail: for rows that were linked recently, or for many of all. Then links are chosen badly too. */
RUVGEN_INLINE int ruvgen_codes_fail(const ruvgen_coding *coding)
{
    const ruvgen_trust *trust = &coding->trust;
    const int kind = coding->codec->kind;
    const int failed = (int)(trust->failed >> kind & 1), tried = (int)(trust->tried >> kind & 1);
    return !coding->lossless && (failed || (tried && trust->recall[kind] < 0.9f));
}

/* graph/train.c */

/* Adapt the coding to new rows, before they are stored, after that, and while they are linked. */
int ruvgen_train_before(ruvgen_index *index, const void *rows, size_t stride, size_t n, size_t threads);
void ruvgen_train_after(ruvgen_index *index);
void ruvgen_train_meanwhile(ruvgen_index *index);

/* graph/drift.c */

/* Make room for marks of this many slots. RUVGEN_E_MEMORY. */
int ruvgen_drift_fit(ruvgen_index *index, size_t slots);
/* Called for each row of a batch after its walk, by several threads: if the row is one of the sample, compare
 * the codes' order of the rows that it found with their exact order. */
void ruvgen_drift_sample(const ruvgen_index *index, const ruvgen_view *view, ruvgen_scratch *scratch,
                         const ruvgen_walk *walk, uint32_t slot, size_t place, uint8_t *found);
/* Note the results of a batch, and mark its rows as unsure. */
void ruvgen_drift_note(ruvgen_index *index, const ruvgen_insertion *insertion, size_t from, size_t to);
/* Whether codes do badly with recent rows; and whether it is also time to measure them. */
int ruvgen_drift_is_bad(const ruvgen_index *index);
int ruvgen_drift_is_due(const ruvgen_index *index);
/* Codes were measured, and the recent rows say nothing about them from now on. changed: they are others. */
void ruvgen_drift_measured(ruvgen_index *index, int changed);
/* All rows are linked as well as codes allow. */
void ruvgen_drift_forget(ruvgen_index *index);
/* Slots changed: places holds the new one of each, not above the old one. */
void ruvgen_drift_move(ruvgen_index *index, const uint32_t *places, uint32_t count);
/* Mark these rows, or of all slots the last `rows` living ones if slots is NULL. */
void ruvgen_drift_mark(ruvgen_index *index, const uint32_t *slots, size_t rows);

/* graph/relink.c */

/* Whether rows must be linked anew. If there is no memory for that, the next insertion does it. */
int ruvgen_relink_is_due(ruvgen_index *index, ruvgen_insertion *insertion);
/* Link some of them anew. */
void ruvgen_relink_next(ruvgen_index *index, ruvgen_insertion *insertion, size_t most);

#endif
