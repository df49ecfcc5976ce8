/* Executes the one instruction of AVX-VNNI that the kernels use, vpdpbusd, on CPUs that have AVX2 alone. There it is an
 * illegal instruction: the handler of that signal decodes it as the manual encodes it (VEX.66.0F38.W0 50 /r), computes
 * it as the manual defines it, and writes the register in the frame from which the program goes on. */
#define _GNU_SOURCE
#include <cpuid.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <ucontext.h>

/* The frame's state, in the standard format of XSAVE: where it says which parts it holds, and the lower halves. */
enum { MAGIC_AT = 464, EXTENDED = 0x46505853, XMM_AT = 160, PARTS_AT = 512, SSE = 2, AVX = 4 };

typedef struct {
    uint8_t bytes[32];
} ymm;

int avxvnni_emulate(void);
long avxvnni_executed(void);

static struct sigaction before;
static unsigned high_at; /* the upper halves in the frame */
static volatile long executed;

long avxvnni_executed(void)
{
    return executed;
}

static ymm get(const uint8_t *state, unsigned number)
{
    ymm value = {{0}};
    uint64_t parts;
    memcpy(&parts, state + PARTS_AT, sizeof parts);
    if (parts & SSE)
        memcpy(value.bytes, state + XMM_AT + 16 * number, 16);
    if (parts & AVX)
        memcpy(value.bytes + 16, state + high_at + 16 * number, 16);
    return value;
}

static void put(uint8_t *state, unsigned number, ymm value)
{
    uint64_t parts;
    memcpy(&parts, state + PARTS_AT, sizeof parts);
    if (!(parts & SSE))
        memset(state + XMM_AT, 0, 16 * 16);
    if (!(parts & AVX))
        memset(state + high_at, 0, 16 * 16);
    parts |= SSE | AVX;
    memcpy(state + PARTS_AT, &parts, sizeof parts);
    memcpy(state + XMM_AT + 16 * number, value.bytes, 16);
    memcpy(state + high_at + 16 * number, value.bytes + 16, 16);
}

static int64_t general(const ucontext_t *context, unsigned number)
{
    static const int order[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                                  REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
    return context->uc_mcontext.gregs[order[number]];
}

/* The address that ModRM, at *code, and what follows it mean; moves *code behind that. */
static int64_t address(const ucontext_t *context, const uint8_t **code, unsigned x, unsigned b)
{
    const uint8_t *at = *code;
    const unsigned mod = *at >> 6, rm = *at & 7;
    int64_t sum = 0;
    int8_t near = 0;
    int32_t far = 0;
    int from_here = 0, no_base = 0;
    at++;
    if (rm == 4) { /* SIB */
        const unsigned index = (*at >> 3 & 7) | x, base = *at & 7;
        if (index != 4)
            sum += general(context, index) << (*at >> 6);
        no_base = mod == 0 && base == 5;
        if (!no_base)
            sum += general(context, base | b);
        at++;
    } else if (mod == 0 && rm == 5) {
        from_here = 1;
    } else {
        sum += general(context, rm | b);
    }
    if (mod == 1) {
        memcpy(&near, at, sizeof near);
        at += sizeof near;
    } else if (mod == 2 || from_here || no_base) {
        memcpy(&far, at, sizeof far);
        at += sizeof far;
    }
    *code = at;
    return sum + near + far + (from_here ? (int64_t)(intptr_t)at : 0);
}

/* acc + Σ u·s over four neighbours, u unsigned, s signed. */
static ymm product(ymm acc, ymm u, ymm s, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; i += 4) {
        uint32_t sum;
        memcpy(&sum, acc.bytes + i, sizeof sum);
        for (unsigned k = i; k < i + 4; k++)
            sum += (uint32_t)((int32_t)u.bytes[k] * (int8_t)s.bytes[k]);
        memcpy(acc.bytes + i, &sum, sizeof sum);
    }
    memset(acc.bytes + bytes, 0,
           sizeof acc.bytes - bytes); /* a VEX instruction on 128 bits clears the rest */
    return acc;
}

/* Whether the instruction at which the program stopped was vpdpbusd, which is then done. */
static int execute(ucontext_t *context)
{
    const uint8_t *code = (const uint8_t *)(uintptr_t)context->uc_mcontext.gregs[REG_RIP];
    uint8_t *const state = (uint8_t *)context->uc_mcontext.fpregs;
    uint32_t magic;
    memcpy(&magic, state + MAGIC_AT, sizeof magic);
    if (magic != EXTENDED || code[0] != 0xc4 || (code[1] & 0x1f) != 2 || (code[2] & 0x83) != 1
        || code[3] != 0x50)
        return 0;
    const unsigned r = code[1] & 0x80 ? 0 : 8, x = code[1] & 0x40 ? 0 : 8, b = code[1] & 0x20 ? 0 : 8;
    const unsigned first = ~code[2] >> 3 & 15, bytes = code[2] & 4 ? 32 : 16;
    code += 4;
    const unsigned into = (*code >> 3 & 7) | r;
    ymm second = {{0}};
    if (*code >> 6 == 3)
        second = get(state, (*code++ & 7) | b);
    else
        memcpy(second.bytes, (const void *)(uintptr_t)address(context, &code, x, b), bytes);
    put(state, into, product(get(state, into), get(state, first), second, bytes));
    context->uc_mcontext.gregs[REG_RIP] = (greg_t)(uintptr_t)code;
    executed++;
    return 1;
}

static void on_illegal(int number, siginfo_t *info, void *context)
{
    (void)info;
    if (!execute(context))
        sigaction(number, &before, NULL); /* it comes again, to whoever was here before */
}

/* From now on the instruction works, or is an illegal one as before if the system keeps too little. */
int avxvnni_emulate(void)
{
    unsigned size, at, c, d;
    struct sigaction action = {.sa_sigaction = on_illegal, .sa_flags = SA_SIGINFO | SA_NODEFER};
    if (!__get_cpuid_count(0xd, 2, &size, &at, &c, &d) || !at)
        return -1;
    high_at = at;
    sigemptyset(&action.sa_mask);
    return sigaction(SIGILL, &action, &before);
}
