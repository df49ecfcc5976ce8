// The entry points of the CUDA driver and of NVRTC that the host code uses. Memory of the device ends at a page
// that nobody may touch; "compiled" kernels are the text of their options. Whatever is used wrongly is an error.
#include "fibers.h"
#include "options.h"

#include <sys/mman.h>
#include <unistd.h>

#include <map>
#include <set>
#include <sstream>
#include <vector>

namespace emulated
{
Options options;
}

#define VARIANT(name)                                                                                        \
    namespace name                                                                                           \
    {                                                                                                        \
    emulated::Kernel find(const std::string &metric, const std::string &kernel);                             \
    }
VARIANT(one)
VARIANT(eight)

namespace
{
using emulated::Options;

enum { OK, INVALID = 1, MEMORY = 2, NO_DEVICE = 100, NO_CONTEXT = 201, NOT_FOUND = 500, FAILED = 719 };

struct Memory {
    size_t bytes, mapped;
    char *base;
};

std::map<uintptr_t, Memory> memory; // by address
std::map<void *, Options> modules;
std::map<std::string, int> calls;
std::string failing; // the function whose call fails next, after so many
int failing_after, failing_with;
int devices = 1, major = 9, contexts;
size_t most = (size_t)1 << 30, taken; // bytes of memory
thread_local int current;
std::string wrong; // what was used wrongly, first of all

int misused(const char *what)
{
    if (wrong.empty())
        wrong = what;
    return INVALID;
}

/* Counts a call; what it returns if it is to fail, else 0. */
int called(const char *name, bool needs_context)
{
    calls[name]++;
    if (failing == name && failing_after-- == 0) {
        failing.clear();
        return failing_with;
    }
    if (needs_context && !current) {
        misused("a call without a context");
        return NO_CONTEXT;
    }
    return OK;
}

#define CALLED_IN(context)                                                                                   \
    if (const int status = called(__func__, context))                                                        \
        return status;
#define CALLED CALLED_IN(true)
#define CALLED_EARLY CALLED_IN(false) // before there is a context

/* Whether bytes lie within one allocation. */
bool inside(uintptr_t at, size_t bytes)
{
    auto after = memory.upper_bound(at);
    if (after == memory.begin())
        return false;
    auto found = std::prev(after);
    return at - found->first + bytes <= found->second.bytes;
}

struct Program {
    std::string options;
};
} // namespace

extern "C" {
void fake_fail(const char *name, int after, int with)
{
    failing = name, failing_after = after, failing_with = with;
}

void fake_set(int number, int capability, size_t bytes)
{
    devices = number, major = capability, most = bytes;
}

void fake_reset(void)
{
    calls.clear(), failing.clear(), wrong.clear();
    devices = 1, major = 9, most = (size_t)1 << 30;
    emulated::set_order(1);
}

size_t fake_live(void)
{
    return memory.size();
}

int fake_modules(void)
{
    return (int)modules.size();
}

int fake_calls(const char *name)
{
    return calls[name];
}

void fake_order(size_t step)
{
    emulated::set_order(step);
}

const char *fake_wrong(void)
{
    return wrong.c_str();
}

/* ---- the driver ---- */

int cuInit(unsigned)
{
    CALLED_EARLY
    return devices ? OK : NO_DEVICE;
}

int cuGetErrorString(int, const char **text)
{
    *text = "an error of the fake driver";
    return OK;
}

int cuDriverGetVersion(int *version)
{
    *version = 13000;
    return OK;
}

int cuDeviceGetCount(int *count)
{
    CALLED_EARLY
    *count = devices;
    return OK;
}

int cuDeviceGet(int *device, int number)
{
    CALLED_EARLY
    *device = number;
    return number < devices ? OK : NO_DEVICE;
}

int cuDeviceGetName(char *name, int room, int)
{
    CALLED_EARLY
    std::strncpy(name, "emulated", (size_t)room);
    return OK;
}

int cuDeviceGetAttribute(int *value, int which, int)
{
    CALLED_EARLY
    switch (which) {
    case 16:
        *value = 2; // multiprocessors
        return OK;
    case 75:
        *value = major;
        return OK;
    case 76:
        *value = 0;
        return OK;
    default:
        return misused("an attribute that is not expected");
    }
}

int cuDevicePrimaryCtxRetain(void **context, int)
{
    CALLED_EARLY
    contexts++;
    *context = (void *)&contexts;
    return OK;
}

int cuDevicePrimaryCtxRelease_v2(int)
{
    return contexts-- > 0 ? OK : misused("a context is released twice");
}

int cuCtxPushCurrent_v2(void *)
{
    CALLED_EARLY
    current++;
    return OK;
}

int cuCtxPopCurrent_v2(void **)
{
    if (!current)
        return misused("no context is there to be popped");
    current--;
    return OK;
}

int cuMemGetInfo_v2(size_t *free_bytes, size_t *all)
{
    CALLED
    *free_bytes = most - taken, *all = most;
    return OK;
}

int cuMemAlloc_v2(uintptr_t *at, size_t bytes)
{
    CALLED
    if (!bytes)
        return misused("no bytes are asked for");
    if (bytes > most - taken)
        return MEMORY;
    const size_t page = (size_t)sysconf(_SC_PAGESIZE), whole = (bytes + 15) / 16 * 16;
    const size_t body = (whole + page - 1) / page * page;
    char *const base = (char *)mmap(nullptr, body + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (base == MAP_FAILED || mprotect(base + page, body, PROT_READ | PROT_WRITE))
        return MEMORY;
    std::memset(base + page, 0xff, body); // NaN, and large numbers
    *at = (uintptr_t)(base + page + body - whole);
    memory[*at] = Memory{bytes, body + 2 * page, base};
    taken += bytes;
    return OK;
}

int cuMemFree_v2(uintptr_t at)
{
    CALLED
    auto found = memory.find(at);
    if (found == memory.end())
        return misused("memory is freed that is not there");
    taken -= found->second.bytes;
    munmap(found->second.base, found->second.mapped);
    memory.erase(found);
    return OK;
}

int cuMemsetD8_v2(uintptr_t at, unsigned char value, size_t bytes)
{
    CALLED
    if (!inside(at, bytes))
        return misused("memory is set beyond its end");
    std::memset((void *)at, value, bytes);
    return OK;
}

int cuMemcpyHtoD_v2(uintptr_t to, const void *from, size_t bytes)
{
    CALLED
    if (!inside(to, bytes))
        return misused("a copy to the device passes the end");
    std::memcpy((void *)to, from, bytes);
    return OK;
}

int cuMemcpyDtoH_v2(void *to, uintptr_t from, size_t bytes)
{
    CALLED
    if (!inside(from, bytes))
        return misused("a copy from the device passes the end");
    std::memcpy(to, (void *)from, bytes);
    return OK;
}

struct Copy2D {
    size_t from_x, from_y;
    int from_kind;
    const void *from_host;
    uintptr_t from_device;
    void *from_array;
    size_t from_pitch, to_x, to_y;
    int to_kind;
    void *to_host;
    uintptr_t to_device;
    void *to_array;
    size_t to_pitch, width, height;
};

int cuMemcpy2D_v2(const Copy2D *copy)
{
    CALLED
    const bool device = copy->from_kind == 2;
    if (copy->to_kind != 2 || (copy->from_kind != 1 && !device) || !copy->height)
        return misused("a copy that is not expected");
    if (copy->width > copy->to_pitch || copy->width > copy->from_pitch)
        return misused("rows of a copy overlap");
    const size_t from = (copy->height - 1) * copy->from_pitch + copy->width;
    if (device && !inside(copy->from_device, from))
        return misused("a copy on the device passes the end of its source");
    if (!inside(copy->to_device, (copy->height - 1) * copy->to_pitch + copy->width))
        return misused("a copy to the device passes the end");
    for (size_t i = 0; i < copy->height; i++) {
        const char *const base = device ? (const char *)copy->from_device : (const char *)copy->from_host;
        std::memcpy((char *)copy->to_device + i * copy->to_pitch, base + i * copy->from_pitch, copy->width);
    }
    return OK;
}

int cuModuleLoadData(void **module, const void *image)
{
    CALLED
    std::istringstream text((const char *)image);
    std::string line;
    if (!std::getline(text, line) || line != "emulated")
        return misused("a module that was not compiled here");
    std::map<std::string, std::string> said;
    while (std::getline(text, line))
        if (line.rfind("-DRUVGEN_", 0) == 0) {
            const size_t at = line.find('=');
            said[line.substr(9, at - 9)] = line.substr(at + 1);
        }
    auto number = [&](const char *name) { return said.count(name) ? std::stoi(said[name]) : 0; };
    *module = std::malloc(1);
    modules[*module] = Options{number("VECTORS"), number("TEAM"),    number("ASKED"), number("LISTED"),
                               number("SLOTS"),   number("QUERIES"), number("SIDE"),  number("HIGH"),
                               number("THREADS"), number("WIDE"),    said["METRIC"],  said["KERNEL"]};
    return OK;
}

int cuModuleUnload(void *module)
{
    CALLED
    if (!modules.erase(module))
        return misused("a module is unloaded twice");
    std::free(module);
    return OK;
}

int cuModuleGetFunction(void **function, void *module, const char *name)
{
    CALLED
    if (!modules.count(module) || std::string(name) != "ruvgen_kernel")
        return NOT_FOUND;
    *function = module;
    return OK;
}

int cuFuncSetAttribute(void *function, int which, int value)
{
    CALLED
    if (!modules.count(function) || which != 8 || value > 227 * 1024)
        return misused("more shared memory than there is");
    return OK;
}

int cuLaunchKernel(void *function, unsigned x, unsigned y, unsigned z, unsigned threads, unsigned threads_y,
                   unsigned threads_z, unsigned bytes, void *, void **arguments, void **)
{
    CALLED
    if (!modules.count(function))
        return misused("a kernel of a module that is gone");
    const Options &options = modules[function];
    if (!x || !y || y > 65535 || z != 1 || threads_y != 1 || threads_z != 1
        || (int)threads != options.threads)
        return misused("a shape of blocks that a card does not take");
    emulated::options = options;
    uintptr_t pointers[7];
    std::memcpy(pointers, arguments[0], sizeof pointers);
    for (uintptr_t pointer : pointers)
        if (pointer && (!inside(pointer, 1) || pointer % 4))
            return misused("a kernel is given memory that is not there");
    emulated::Kernel kernel = nullptr;
    for (auto find : {one::find, eight::find})
        if (!kernel)
            kernel = find(options.metric, options.kernel);
    if (!kernel)
        return misused("a kernel that is not emulated");
    emulated::run(kernel, arguments[0], Dim{x, y}, threads, bytes);
    return OK;
}

int cuCtxSynchronize(void)
{
    CALLED
    return OK;
}

/* ---- the compiler ---- */

int nvrtcVersion(int *major_version, int *minor_version)
{
    *major_version = 13, *minor_version = 0;
    return OK;
}

const char *nvrtcGetErrorString(int)
{
    return "an error of the fake compiler";
}

int nvrtcCreateProgram(void **program, const char *, const char *, int, const char *const *,
                       const char *const *)
{
    CALLED_EARLY
    *program = new Program;
    return OK;
}

int nvrtcCompileProgram(void *program, int count, const char *const *words)
{
    CALLED_EARLY
    std::string &text = ((Program *)program)->options;
    text = "emulated\n";
    for (int i = 0; i < count; i++)
        text += std::string(words[i]) + "\n";
    return OK;
}

int nvrtcGetCUBINSize(void *program, size_t *bytes)
{
    CALLED_EARLY
    *bytes = ((Program *)program)->options.size() + 1;
    return OK;
}

int nvrtcGetCUBIN(void *program, char *to)
{
    CALLED_EARLY
    std::strcpy(to, ((Program *)program)->options.c_str());
    return OK;
}

int nvrtcGetProgramLogSize(void *, size_t *bytes)
{
    *bytes = 16;
    return OK;
}

int nvrtcGetProgramLog(void *, char *to)
{
    std::strcpy(to, "what it says");
    return OK;
}

int nvrtcDestroyProgram(void **program)
{
    delete (Program *)*program;
    *program = nullptr;
    return OK;
}
}
