/* model SCENARIO EXTRA LIMIT [restless | MUTANT]: explore a scenario with EXTRA preemptions more than it asks for, in at
 * most LIMIT executions, as it is, with sleeps that end early, or as a mutant. Without arguments: list them all. */
#include "explore.h"
#include "hooks.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void list(void)
{
    for (const model_scenario *it = model_scenarios; it->name; it++)
        printf("scenario %s\n", it->name);
    mutant it;
    for (int i = 0; hooks_mutant(i, &it); i++)
        printf("mutant %d %s:%d: %s\n", i, it.site->file, it.site->line, it.text);
}

int main(int argc, char **argv)
{
    if (argc < 4) {
        list();
        return 0;
    }
    const model_scenario *it = model_scenarios;
    while (it->name && strcmp(it->name, argv[1]))
        it++;
    mutant weaker;
    if (!it->name || (argc > 4 && strcmp(argv[4], "restless") && !hooks_mutant(atoi(argv[4]), &weaker))) {
        fprintf(stderr, "no such scenario or mutant\n");
        return 2;
    }
    if (argc > 4 && !strcmp(argv[4], "restless"))
        explore_restless();
    else if (argc > 4)
        hooks_mutate(&weaker);
    const int preemptions = it->preemptions + atoi(argv[2]);
    bool complete;
    const uint64_t executions = explore(it, preemptions, strtoull(argv[3], NULL, 10), &complete);
    printf("%s: no error in %s%" PRIu64 " executions with at most %d preemptions\n", it->name,
           complete ? "" : "the first ", executions, preemptions);
    return 0;
}
