/* XXH64, written from its published specification. A change within one word of a lane always changes the
 * sum. */
#include "file/hash.h"

#include <string.h>

#define P1 UINT64_C(0x9e3779b185ebca87)
#define P2 UINT64_C(0xc2b2ae3d27d4eb4f)
#define P3 UINT64_C(0x165667b19e3779f9)
#define P4 UINT64_C(0x85ebca77c2b2ae63)
#define P5 UINT64_C(0x27d4eb2f165667c5)

static uint64_t rotate(uint64_t x, unsigned bits)
{
    return x << bits | x >> (64 - bits);
}

static uint64_t round_of(uint64_t lane, uint64_t word)
{
    return rotate(lane + word * P2, 31) * P1;
}

static uint64_t word_at(const uint8_t *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

void ruvgen_hash_init(ruvgen_hash *hash)
{
    *hash = (ruvgen_hash){.lanes = {P1 + P2, P2, 0, 0 - P1}};
}

static const uint8_t *stripes(ruvgen_hash *hash, const uint8_t *p, const uint8_t *end)
{
    uint64_t a = hash->lanes[0], b = hash->lanes[1], c = hash->lanes[2], d = hash->lanes[3];
    for (; end - p >= 32; p += 32) {
        a = round_of(a, word_at(p));
        b = round_of(b, word_at(p + 8));
        c = round_of(c, word_at(p + 16));
        d = round_of(d, word_at(p + 24));
    }
    hash->lanes[0] = a;
    hash->lanes[1] = b;
    hash->lanes[2] = c;
    hash->lanes[3] = d;
    return p;
}

void ruvgen_hash_add(ruvgen_hash *hash, const void *data, size_t bytes)
{
    const uint8_t *p = data, *end = p + bytes;
    hash->bytes += bytes;
    if (hash->rests) {
        const size_t room = 32 - hash->rests, take = bytes < room ? bytes : room;
        memcpy(hash->rest + hash->rests, p, take);
        hash->rests += take;
        p += take;
        if (hash->rests < 32)
            return;
        stripes(hash, hash->rest, hash->rest + 32);
        hash->rests = 0;
    }
    p = stripes(hash, p, end);
    hash->rests = (size_t)(end - p);
    memcpy(hash->rest, p, hash->rests);
}

uint64_t ruvgen_hash_end(const ruvgen_hash *hash)
{
    uint64_t h = P5;
    if (hash->bytes >= 32) {
        const uint64_t *lane = hash->lanes;
        h = rotate(lane[0], 1) + rotate(lane[1], 7) + rotate(lane[2], 12) + rotate(lane[3], 18);
        for (size_t i = 0; i < 4; i++)
            h = (h ^ round_of(0, lane[i])) * P1 + P4;
    }
    h += hash->bytes;
    const uint8_t *p = hash->rest, *end = p + hash->rests;
    for (; end - p >= 8; p += 8)
        h = rotate(h ^ round_of(0, word_at(p)), 27) * P1 + P4;
    if (end - p >= 4) {
        uint32_t half;
        memcpy(&half, p, sizeof half);
        h = rotate(h ^ half * P1, 23) * P2 + P3;
        p += 4;
    }
    for (; p < end; p++)
        h = rotate(h ^ *p * P5, 11) * P1;
    h = (h ^ h >> 33) * P2;
    h = (h ^ h >> 29) * P3;
    return h ^ h >> 32;
}
