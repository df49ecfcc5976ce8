// Runs the threads of a block as fibers.
#include "fibers.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace emulated
{
void *shared;
thread_local Dim thread, block, grid;

namespace
{
const size_t STACK = 1 << 18;

/* Barriers of the block or of a warp: who comes last lets all go on, in a new generation. */
struct Barrier {
    uint32_t members, arrived = 0, generation = 0;
    bool any = false, result = false;
};

struct Fiber {
    void *at;
    Dim index;
    bool done;
};

std::vector<Fiber> fibers;
std::vector<char> stacks;
std::vector<Barrier> warps;
std::vector<uint32_t> handed;
Barrier whole;
size_t now, running, stride = 1;
void *outside;
void (*body)(const void *);
const void *given;

#if defined(__x86_64__)
asm(R"(
.text
emulated_change:
    pushq %rbp
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    movq %rsp, (%rdi)
    movq %rsi, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    ret
)");
const size_t SAVED = 6; // registers
#elif defined(__aarch64__)
asm(R"(
.text
emulated_change:
    sub sp, sp, #160
    stp x19, x20, [sp]
    stp x21, x22, [sp, #16]
    stp x23, x24, [sp, #32]
    stp x25, x26, [sp, #48]
    stp x27, x28, [sp, #64]
    stp x29, x30, [sp, #80]
    stp d8, d9, [sp, #96]
    stp d10, d11, [sp, #112]
    stp d12, d13, [sp, #128]
    stp d14, d15, [sp, #144]
    mov x2, sp
    str x2, [x0]
    mov sp, x1
    ldp x19, x20, [sp]
    ldp x21, x22, [sp, #16]
    ldp x23, x24, [sp, #32]
    ldp x25, x26, [sp, #48]
    ldp x27, x28, [sp, #64]
    ldp x29, x30, [sp, #80]
    ldp d8, d9, [sp, #96]
    ldp d10, d11, [sp, #112]
    ldp d12, d13, [sp, #128]
    ldp d14, d15, [sp, #144]
    add sp, sp, #160
    ret
)");
#else
#error "fibers change by a few lines of assembly, which this architecture has none of"
#endif
extern "C" void change(void **from, void *to) asm("emulated_change");

void next()
{
    const size_t from = now;
    do
        now = (now + stride) % fibers.size();
    while (fibers[now].done);
    thread = fibers[now].index;
    if (now != from)
        change(&fibers[from].at, fibers[now].at);
}

[[noreturn]] void enter()
{
    body(given);
    fibers[now].done = true;
    if (--running == 0)
        change(&fibers[now].at, outside);
    next();
    std::abort();
}

void *fresh(char *stack)
{
    void **top = (void **)(stack + STACK);
#if defined(__x86_64__)
    *--top = nullptr; // where `enter` would return to; and so its stack is aligned as after a call
    *--top = (void *)enter;
    for (size_t i = 0; i < SAVED; i++)
        *--top = nullptr;
#else
    top -= 20;
    for (size_t i = 0; i < 20; i++)
        top[i] = nullptr;
    top[11] = (void *)enter;
#endif
    return top;
}

void wait(Barrier &at)
{
    const uint32_t generation = at.generation;
    if (++at.arrived == at.members) {
        at.arrived = 0;
        at.generation++;
        at.result = at.any;
        at.any = false;
        return;
    }
    for (size_t turns = 0; at.generation == generation; turns++) {
        if (running < at.members || turns > 1000000) {
            std::fprintf(stderr, "threads wait at a barrier that others have left behind\n");
            std::abort();
        }
        next();
    }
}
} // namespace

void wait_for_block()
{
    wait(whole);
}

void wait_for_warp()
{
    wait(warps[thread.x / 32]);
}

bool any_of_block(bool mine)
{
    whole.any |= mine;
    wait(whole);
    return whole.result;
}

uint32_t exchange(uint32_t mine, int distance)
{
    const uint32_t self = thread.x;
    handed[self] = mine;
    wait_for_warp();
    const uint32_t found = handed[self ^ (uint32_t)distance];
    wait_for_warp();
    return found;
}

void set_order(size_t step)
{
    stride = step;
}

void run(void (*kernel)(const void *), const void *task, Dim blocks, uint32_t threads, size_t bytes)
{
    // Shared memory holds anything before it is written to: here small numbers, as keys and as floats.
    std::vector<uint4> room(bytes / sizeof(uint4) + 1);
    shared = room.data();
    body = kernel;
    given = task;
    grid = blocks;
    stacks.resize(threads * STACK + 16);
    handed.resize(threads);
    char *const first = (char *)(((uintptr_t)stacks.data() + 15) / 16 * 16);
    for (block.y = 0; block.y < blocks.y; block.y++)
        for (block.x = 0; block.x < blocks.x; block.x++) {
            std::memset(room.data(), 1, room.size() * sizeof(uint4));
            fibers.resize(threads);
            warps.assign(threads / 32, Barrier{32});
            whole = Barrier{threads};
            for (uint32_t i = 0; i < threads; i++)
                fibers[i] = Fiber{fresh(first + i * STACK), Dim{i, 0}, false};
            running = threads;
            now = stride % threads;
            thread = fibers[now].index;
            change(&outside, fibers[now].at);
        }
}
} // namespace emulated
