/* The k best of a stream, for one type of keys: in a heap, or in a list that is always in order. topk.h includes this once for each: HEAP(name) is the name of a
 * function, HEAP_KEY the type of a stored key, HEAP_VALUE that of its value, HEAP_LAST the key of +inf. */
static inline int HEAP(farther)(HEAP_VALUE a, int64_t a_id, HEAP_VALUE b, int64_t b_id)
{
    return a > b || (a == b && (uint64_t)a_id > (uint64_t)b_id);
}

static inline void HEAP(init)(HEAP_KEY *keys, int64_t *ids, size_t k)
{
    for (size_t i = 0; i < k; i++) {
        keys[i] = HEAP_LAST;
        ids[i] = -1;
    }
}

/* Sift (key, id) down from the hole at i, in the heap of the first k places. */
static inline void HEAP(sift)(HEAP_KEY *keys, int64_t *ids, size_t k, size_t i, HEAP_VALUE key, int64_t id)
{
    for (size_t child; (child = 2 * i + 1) < k; i = child) {
        if (child + 1 < k && HEAP(farther)(keys[child + 1], ids[child + 1], keys[child], ids[child]))
            child++;
        if (!HEAP(farther)(keys[child], ids[child], key, id))
            break;
        keys[i] = keys[child];
        ids[i] = ids[child];
    }
    keys[i] = key;
    ids[i] = id;
}

/* Offer one candidate. */
static inline void HEAP(push)(HEAP_KEY *keys, int64_t *ids, size_t k, HEAP_VALUE key, int64_t id)
{
    if (HEAP(farther)(keys[0], ids[0], key, id))
        HEAP(sift)(keys, ids, k, 0, key, id);
}

/* Heapsort: turn the heap into ascending order. */
static inline void HEAP(sort)(HEAP_KEY *keys, int64_t *ids, size_t k)
{
    while (k-- > 1) {
        const HEAP_VALUE key = keys[k];
        const int64_t id = ids[k];
        keys[k] = keys[0];
        ids[k] = ids[0];
        HEAP(sift)(keys, ids, k, 0, key, id);
    }
}

/* Insert into a list of n in ascending order, which holds k at most; returns the new n. O(1) for what comes nearly in
 * order, where it takes less than a heap. */
static inline size_t HEAP(insert)(HEAP_KEY *keys, int64_t *ids, size_t n, size_t k, HEAP_VALUE key,
                                  int64_t id)
{
    if (n == k && !HEAP(farther)(keys[n - 1], ids[n - 1], key, id))
        return n;
    size_t at = n == k ? n - 1 : n;
    for (; at && HEAP(farther)(keys[at - 1], ids[at - 1], key, id); at--) {
        keys[at] = keys[at - 1];
        ids[at] = ids[at - 1];
    }
    keys[at] = key;
    ids[at] = id;
    return n == k ? n : n + 1;
}
