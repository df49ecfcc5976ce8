/* Tell callgrind what to count: from marks_start to marks_stop, whose name its file then bears. Outside valgrind these
 * do nothing. */
#include <valgrind/callgrind.h>

void marks_start(void);
void marks_stop(const char *name);

void marks_start(void)
{
    CALLGRIND_START_INSTRUMENTATION;
    CALLGRIND_ZERO_STATS;
}

void marks_stop(const char *name)
{
    CALLGRIND_DUMP_STATS_AT(name);
    CALLGRIND_STOP_INSTRUMENTATION;
}
