/* The line of changes of ruvgen/csrc/graph/line.c, change.c and writing.c in Promela: callers of few rows stand in line, and
 * whoever gets the lock makes the changes of all; another caller, of many rows, takes turns with them. Nobody waits by the
 * clock here: each wait that nothing ends is found as a state without an end.
 *
 * With -DUNCALLED a writer that leaves calls nobody, with -DUNTOLD one that gives up does not, and with -DLOOKED it looks
 * at the line before it gives the lock back: each loses a wake-up. */
#define CALLERS 3

mtype = { waits, called, done };

mtype told[CALLERS];
byte line[CALLERS], length; /* who stands in it */
bool taken[CALLERS];        /* by a group */
byte made[CALLERS];
bool gone[CALLERS]; /* gave up */
bool locked, passes;
byte others;

/* As one step, since a mutex guards the line. */
inline leave(who)
{
    i = 0;
    do
    :: i < length && line[i] == who -> break
    :: else -> i++
    od;
    do
    :: i + 1 < length -> line[i] = line[i + 1]; i++
    :: else -> break
    od;
    length--
}

inline call_first()
{
    if
    :: length && told[line[0]] == waits -> told[line[0]] = called
    :: else
    fi
}

inline unlock()
{
#ifdef LOOKED
    seen = length;
#endif
    locked = false;
#ifndef LOOKED
    seen = length;
#endif
#ifndef UNCALLED
    if
    :: seen -> d_step { call_first() }
    :: else
    fi
#endif
}

proctype caller(byte me)
{
    byte i, n, seen;
    byte group[CALLERS];
    d_step { line[length] = me; length++ };
    do
    :: true ->
        if
        :: d_step { !locked && !(passes && others) -> locked = true };
           if
           :: others -> passes = true
           :: else
           fi;
           d_step {
               n = length;
               for (i : 0 .. CALLERS - 1) {
                   if
                   :: i < n -> group[i] = line[i]; taken[line[i]] = true
                   :: else
                   fi
               };
               length = 0
           };
           for (i : 0 .. CALLERS - 1) {
               if
               :: i < n ->
                   made[group[i]]++;
                   told[group[i]] = done
               :: else
               fi
           };
           unlock()
        :: else
        fi;
        if
        :: told[me] == done -> break
        :: d_step { told[me] == called -> told[me] = waits }
        :: d_step { me == 0 && !taken[me] -> leave(me); gone[me] = true }; /* a signal comes to one of them, or none */
           if
           :: length -> d_step { call_first() }
           :: else
           fi;
           break
        fi
    od;
    assert(gone[me] != made[me])
}

/* Of many rows: not in line. */
proctype writer()
{
    byte i, seen;
    others++;
    if
    :: d_step { !locked -> locked = true; others-- };
       passes = false;
       unlock()
    :: others--; /* its patience is over */
#ifndef UNTOLD
       if
       :: length -> d_step { call_first() }
       :: else
       fi
#endif
    fi
}

active proctype whole()
{
    byte i;
    atomic {
        for (i : 0 .. CALLERS - 1) {
            told[i] = waits;
            run caller(i)
        };
        run writer()
    }
}
