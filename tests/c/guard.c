/* Memory that counts how often its pages are come to: a library for tests. A page can be read only while it is one of
 * the last few that were; when another takes its turn, its bytes are overwritten, so that whoever comes back finds
 * neither what it left nor a way to do so unseen. */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

enum { PAGE = 4096, MOST = 1 << 14, OPEN = 8 };

void *guard_open(size_t pages);
void guard_arm(void);
int guard_disarm(void);

static char *base;
static size_t pages, open_pages[OPEN], turn;
static int counts[MOST];
static struct sigaction before;

static void shut(size_t page)
{
    char *const at = base + page * PAGE;
    mprotect(at, PAGE, PROT_READ | PROT_WRITE);
    memset(at, 0xff, PAGE); /* NaN, and -1 */
    mprotect(at, PAGE, PROT_NONE);
}

static void touched(int number, siginfo_t *facts, void *context)
{
    const size_t page = (size_t)((char *)facts->si_addr - base) / PAGE;
    (void)context;
    if ((char *)facts->si_addr < base || page >= pages) {
        sigaction(number, &before, NULL); /* somebody else's fault: it comes again, and is told */
        return;
    }
    if (turn >= OPEN)
        shut(open_pages[turn % OPEN]);
    open_pages[turn++ % OPEN] = page;
    counts[page]++;
    mprotect(base + page * PAGE, PAGE, PROT_READ);
}

/* So many pages, to be filled; NULL if there are none. */
void *guard_open(size_t wanted)
{
    if (wanted > MOST)
        return NULL;
    base = mmap(NULL, wanted * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    pages = wanted;
    return base == MAP_FAILED ? NULL : base;
}

void guard_arm(void)
{
    struct sigaction now = {.sa_flags = SA_SIGINFO};
    now.sa_sigaction = touched;
    memset(counts, 0, sizeof counts);
    turn = 0;
    sigaction(SIGSEGV, &now, &before);
    mprotect(base, pages * PAGE, PROT_NONE);
}

/* How often the page was come to that was so most often; the memory goes. */
int guard_disarm(void)
{
    int most = 0;
    sigaction(SIGSEGV, &before, NULL);
    for (size_t i = 0; i < pages; i++)
        most = counts[i] > most ? counts[i] : most;
    munmap(base, pages * PAGE);
    return most;
}
