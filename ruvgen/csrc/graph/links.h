/* Lists of links, and how links are chosen. */
#ifndef RUVGEN_GRAPH_LINKS_H
#define RUVGEN_GRAPH_LINKS_H

/* graph/links.c */

void ruvgen_links_write(const ruvgen_view *view, uint32_t slot, const uint32_t *to, size_t count);
size_t ruvgen_links_read(const ruvgen_view *view, uint32_t slot, uint32_t *to);
int ruvgen_has_link(const ruvgen_view *view, uint32_t from, uint32_t to);
void ruvgen_keys_sort(uint64_t *keys, size_t count);

/* graph/prune.c */

/* Choose diverse neighbours of `target` out of count candidates, sorted by distance: those that are not
 * nearer to one already kept. Writes at most limit slots to out and returns their number. */
size_t ruvgen_prune(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t target, const uint64_t *keys,
                    size_t count, size_t limit, float alpha, uint32_t *out);

/* graph/choose.c */

/* Choose the links of slot out of count others, and keep those old links that it must keep as a guard. count
 * is at most RUVGEN_ROOM; others may be scratch->gathered. limit: as for ruvgen_prune, up to
 * RUVGEN_MAX_DEGREE. */
void ruvgen_links_choose(const ruvgen_index *index, const ruvgen_view *view, ruvgen_scratch *scratch,
                         uint32_t slot, const uint32_t *others, size_t count, size_t limit);

#endif
