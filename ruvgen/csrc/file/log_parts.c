/* What the writer and the reader of logs agree on. */
#include "file/log.h"

uint64_t ruvgen_log_header_checksum(const uint64_t *words)
{
    static const uint64_t none = 0;
    const size_t after = RUVGEN_LOG_WORD_CHECKSUM + 1;
    ruvgen_hash hash;
    ruvgen_hash_init(&hash);
    ruvgen_hash_add(&hash, words, RUVGEN_LOG_WORD_CHECKSUM * sizeof *words);
    ruvgen_hash_add(&hash, &none, sizeof none);
    ruvgen_hash_add(&hash, words + after, (RUVGEN_LOG_HEADER - after) * sizeof *words);
    return ruvgen_hash_end(&hash);
}

uint64_t ruvgen_entry_checksum(const uint64_t *head, uint64_t id)
{
    const size_t after = RUVGEN_ENTRY_CHECKSUM + 1;
    ruvgen_hash hash;
    ruvgen_hash_init(&hash);
    ruvgen_hash_add(&hash, &id, sizeof id);
    ruvgen_hash_add(&hash, head + after, (RUVGEN_ENTRY_HEAD - after) * sizeof *head);
    return ruvgen_hash_end(&hash);
}

uint64_t ruvgen_entry_bytes(uint64_t kind, uint64_t n, uint64_t dim)
{
    const uint64_t most = UINT64_C(1) << 31; /* so that nothing below overflows */
    if (!n || n > most || kind <= RUVGEN_LOG_NONE || kind >= RUVGEN_LOG_KINDS)
        return 0;
    static const uint8_t sizes[] = {4, 2, 2, 1, 1, 1}; /* by the number of the element type */
    const uint64_t type = dim >> 32, length = (uint32_t)dim;
    if (type >= sizeof sizes)
        return 0;
    const uint64_t rows = kind == RUVGEN_LOG_ROWS ? n * length * sizes[type] : 0;
    const uint64_t ids = kind == RUVGEN_LOG_RENAMED ? 2 * n : n;
    return ids * sizeof(int64_t) + (rows + 7) / 8 * 8;
}
