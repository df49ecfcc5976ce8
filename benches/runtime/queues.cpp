// Queues of other libraries behind the calls of lockfree.c; PEER says which. Their waits are their own.
#include <cstddef>

#if defined(PEER_moodycamel)
#include <concurrentqueue/blockingconcurrentqueue.h>

using queue = moodycamel::BlockingConcurrentQueue<void *>; // unbounded, and first in first out per producer only

static void *open_queue(std::size_t capacity) { return new queue(capacity); }
static void put(void *q, void *item) { static_cast<queue *>(q)->enqueue(item); }
static void *get(void *q)
{
    void *item;
    static_cast<queue *>(q)->wait_dequeue(item);
    return item;
}

#else
#include <atomic_queue/atomic_queue.h>

using queue = atomic_queue::AtomicQueueB<void *>; // spins, however long it takes

static void *open_queue(std::size_t capacity) { return new queue(static_cast<unsigned>(capacity)); }
static void put(void *q, void *item) { static_cast<queue *>(q)->push(item); }
static void *get(void *q) { return static_cast<queue *>(q)->pop(); }
#endif

static void close_queue(void *q) { delete static_cast<queue *>(q); }

struct peer {
    void *(*open)(std::size_t);
    void (*put)(void *, void *);
    void *(*get)(void *);
    void (*close)(void *);
};

extern "C" {
peer queue_calls = {open_queue, put, get, close_queue};
}
