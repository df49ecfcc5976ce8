/* CPU features, asked of the CPU itself: compilers' builtins differ in which features they know, and one (zig
 * cc) reports none at all. A feature counts only if the operating system saves its registers. Included by
 * cpu.c and by the code that `python -m ruvgen export` writes, so it depends only on contract.h, for the
 * feature bits. */
#ifndef RUVGEN_DETECT_H
#define RUVGEN_DETECT_H

#include "contract.h"

#if defined(__x86_64__)
#include <cpuid.h>

enum { EAX, EBX, ECX, EDX };

/* Register state that the operating system must save, as bits of XCR0. */
#define OS_ANY 0x00u
#define OS_YMM 0x06u
#define OS_ZMM 0xe6u

static const struct {
    uint8_t feature, leaf, subleaf, reg, bit, os;
} detectors[] = {
    {RUVGEN_CPU_FMA, 1, 0, ECX, 12, OS_YMM},
    {RUVGEN_CPU_F16C, 1, 0, ECX, 29, OS_YMM},
    {RUVGEN_CPU_BMI, 7, 0, EBX, 3, OS_ANY},
    {RUVGEN_CPU_AVX2, 7, 0, EBX, 5, OS_YMM},
    {RUVGEN_CPU_BMI2, 7, 0, EBX, 8, OS_ANY},
    {RUVGEN_CPU_AVXVNNI, 7, 1, EAX, 4, OS_YMM}, /* VEX-coded */
    {RUVGEN_CPU_AVX512F, 7, 0, EBX, 16, OS_ZMM},
    {RUVGEN_CPU_AVX512DQ, 7, 0, EBX, 17, OS_ZMM},
    {RUVGEN_CPU_AVX512BW, 7, 0, EBX, 30, OS_ZMM},
    {RUVGEN_CPU_AVX512VL, 7, 0, EBX, 31, OS_ZMM},
    {RUVGEN_CPU_AVX512VNNI, 7, 0, ECX, 11, OS_ZMM},
    {RUVGEN_CPU_AVX512VPOPCNTDQ, 7, 0, ECX, 14, OS_ZMM},
};

/* Reads XCR0 with xgetbv, given by its opcode because the mnemonic needs -mxsave. */
static uint32_t os_state(void)
{
    unsigned regs[4], high = 0, low = 0;
    const unsigned osxsave = 1u << 27;
    if (!__get_cpuid(1, &regs[EAX], &regs[EBX], &regs[ECX], &regs[EDX]) || !(regs[ECX] & osxsave))
        return 0;
    __asm__ volatile(".byte 0x0f, 0x01, 0xd0" : "=a"(low), "=d"(high) : "c"(0));
    return low;
}

/* Preferences among kernels also depend on the processor model, so two properties of it count as features:
 * made by Intel; and AMD family 0x19, which executes a 512-bit operation as two halves. */
static uint64_t model(void)
{
    unsigned regs[4] = {0}, version[4] = {0};
    char maker[12];
    if (!__get_cpuid(0, &regs[EAX], &regs[EBX], &regs[ECX], &regs[EDX])
        || !__get_cpuid(1, &version[EAX], &version[EBX], &version[ECX], &version[EDX]))
        return 0;
    memcpy(maker, &regs[EBX], 4);
    memcpy(maker + 4, &regs[EDX], 4);
    memcpy(maker + 8, &regs[ECX], 4);
    const unsigned family = (version[EAX] >> 8 & 0xf) + (version[EAX] >> 20 & 0xff);
    if (!memcmp(maker, "GenuineIntel", sizeof maker))
        return RUVGEN_BIT(INTEL);
    return !memcmp(maker, "AuthenticAMD", sizeof maker) && family == 0x19 ? RUVGEN_BIT(HALVES512) : 0;
}

static uint64_t detect(void)
{
    const uint32_t os = os_state();
    uint64_t found = model();
    for (size_t i = 0; i < sizeof detectors / sizeof detectors[0]; i++) {
        unsigned regs[4] = {0};
        if (__get_cpuid_count(detectors[i].leaf, detectors[i].subleaf, &regs[EAX], &regs[EBX], &regs[ECX],
                              &regs[EDX])
            && (regs[detectors[i].reg] >> detectors[i].bit & 1) && (os & detectors[i].os) == detectors[i].os)
            found |= UINT64_C(1) << detectors[i].feature;
    }
    return found;
}

#elif defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>

static uint64_t detect(void)
{
    const unsigned long asimd = 1ul << 1, asimddp = 1ul << 20; /* HWCAP_… */
    const unsigned long found = getauxval(AT_HWCAP);
    return (found & asimd ? RUVGEN_BIT(NEON) : 0) | (found & asimddp ? RUVGEN_BIT(DOTPROD) : 0);
}

#elif defined(__aarch64__)
static uint64_t detect(void)
{
#if defined(__APPLE__)
    return RUVGEN_BIT(NEON) | RUVGEN_BIT(DOTPROD); /* every Mac with this architecture has both */
#else
    return RUVGEN_BIT(NEON); /* the architecture's baseline */
#endif
}

#else
static uint64_t detect(void)
{
    return 0;
}
#endif

#endif
