/* The part of shards.c about histograms. */
#ifndef MODEL_SHARDS_HISTOGRAM_H
#define MODEL_SHARDS_HISTOGRAM_H

/* Two record, one of them among those who share; one reads: figures that fit each other. */
static void recording(int thread)
{
    if (thread < 2) {
        model_check(!ruvgen_histogram_record_at(histogram, thread ? RUVGEN_SLOT_NONE : 0, VALUE, 1),
                    "memory");
        return;
    }
    ruvgen_summary found;
    uint64_t median;
    const double half = 50;
    model_check(!ruvgen_histogram_read(histogram, &half, 1, &median, &found), "memory");
    model_check(found.count <= 2, "count");
    model_check(found.sum == (double)(found.count * VALUE), "sum");
    model_check(!found.count || (found.min == VALUE && found.max == VALUE && median == VALUE), "extremes");
}

static void recorded(void)
{
    ruvgen_summary found;
    model_check(!ruvgen_histogram_read(histogram, NULL, 0, NULL, &found), "memory");
    model_check(found.count == 2 && found.sum == 2 * VALUE, "a record lost");
    close();
}

/* Both want the same block at once. */
static void sharing(int thread)
{
    (void)thread;
    model_check(!ruvgen_histogram_record_at(histogram, RUVGEN_SLOT_NONE, VALUE, 1), "memory");
}

/* What grow returns may be written to, whoever made it; and who finds a block may add to it. */
static void growing(int thread)
{
    ruvgen_buckets *const shared = histogram->shared;
    if (thread < 2)
        ruvgen_add_u64(ruvgen_buckets_grow(shared, VALUE, 1), 1, RUVGEN_RELAXED);
    else
        reset_sum[0] = ruvgen_buckets_share(shared, VALUE, 1, 1);
}

static void grown(void)
{
    model_check(ruvgen_bucket_count(histogram->shared, VALUE, 1) == 2 + reset_sum[0], "a count lost");
    close();
}

/* The sum itself, which summaries only believe as far as the buckets allow. */
static void shared(void)
{
    model_check(ruvgen_load_u64(&histogram->shared->sum, RUVGEN_RELAXED) == 2 * VALUE, "a sum lost");
    recorded();
}

/* Another histogram of one value is added while a value is recorded, and a third thread looks at the shard itself. */
static ruvgen_histogram *other;

static void open_other(void)
{
    setup();
    model_check(!ruvgen_histogram_open(&other, 1), "memory");
    other->bits = 1;
    model_check(!ruvgen_histogram_record_at(other, 0, VALUE, 1), "memory");
}

static void merging(int thread)
{
    if (thread == 0) {
        model_check(!ruvgen_histogram_merge(histogram, other), "memory");
    } else if (thread == 1) {
        model_check(!ruvgen_histogram_record_at(histogram, RUVGEN_SLOT_NONE, VALUE, 1), "memory");
    } else {
        const uint64_t count = ruvgen_bucket_count(histogram->shared, VALUE, 1);
        model_check(ruvgen_load_u64(&histogram->shared->sum, RUVGEN_RELAXED) >= VALUE * count, "no sum");
        model_check(!count || ruvgen_load_u64(&histogram->shared->max, RUVGEN_RELAXED) == VALUE,
                    "no maximum");
    }
}

static void merged(void)
{
    ruvgen_histogram_close(other);
    shared();
}

/* Raw shards, without what summaries repair: who sees a count sees its sum and extremes. */
static void tearing(int thread)
{
    ruvgen_buckets *const shared = histogram->shared;
    if (thread == 0) {
        model_check(ruvgen_buckets_share(shared, VALUE, 1, 1), "no block");
    } else if (thread == 1) {
        model_check(ruvgen_buckets_add(ruvgen_load_ptr(&histogram->own[0], RUVGEN_RELAXED), VALUE, 1, 1),
                    "no block");
    } else {
        ruvgen_buckets *const all = ruvgen_buckets_open();
        ruvgen_buckets_combine(all, shared, 1, false);
        ruvgen_buckets_combine(all, ruvgen_load_ptr(&histogram->own[0], RUVGEN_RELAXED), 1, false);
        const uint64_t count = ruvgen_bucket_count(all, VALUE, 1);
        model_check(ruvgen_load_u64(&all->sum, RUVGEN_RELAXED) >= VALUE * count, "a count without its sum");
        model_check(!count || ~ruvgen_load_u64(&all->min, RUVGEN_RELAXED) == VALUE, "without its minimum");
        model_check(!count || ruvgen_load_u64(&all->max, RUVGEN_RELAXED) == VALUE, "without its maximum");
        ruvgen_buckets_close(all);
    }
}

static void open_blocks(void)
{
    setup();
    model_check(ruvgen_buckets_grow(histogram->shared, VALUE, 1) != NULL, "memory");
    ruvgen_store_ptr(&histogram->own[0], ruvgen_buckets_open(), RUVGEN_RELAXED);
    model_check(ruvgen_buckets_grow(ruvgen_load_ptr(&histogram->own[0], RUVGEN_RELAXED), VALUE, 1) != NULL,
                "memory");
}

/* Extremes that are raised at once: the larger stays. */
static void raising(int thread)
{
    if (thread < 2)
        ruvgen_raise_u64(&histogram->shared->max, (uint64_t)thread + 1);
}

static void raised(void)
{
    model_check(ruvgen_load_u64(&histogram->shared->max, RUVGEN_RELAXED) == 2, "a maximum lost");
    close();
}

/* One forgets while another records: all of it or nothing. */
static void forgetting(int thread)
{
    if (thread == 0)
        model_check(!ruvgen_histogram_record_at(histogram, 0, VALUE, 1), "memory");
    else
        model_check(!ruvgen_histogram_reset(histogram), "memory");
}

static void forgotten(void)
{
    ruvgen_summary found;
    model_check(!ruvgen_histogram_read(histogram, NULL, 0, NULL, &found), "memory");
    model_check(found.count <= 1 && found.sum == (double)(found.count * VALUE), "in part");
    close();
}

#endif
