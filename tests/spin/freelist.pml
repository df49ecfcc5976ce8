/* The free list of ruvgen/csrc/freelist.h in Promela: two threads take and return items of one stack, step by step.
 * With -DUNTAGGED the head has no tag, and an item that came back is mistaken for an unchanged stack (ABA).
 *
 * Memory here is sequentially consistent: tests/model is about orders. */
#define ITEMS 3
#define NONE 0 /* links are indexes plus one, as in the source */

#ifdef UNTAGGED
#define SAME(link, tag) (head == link)
#else
#define SAME(link, tag) (head == link && head_tag == tag)
#endif

byte head, head_tag;
byte next[ITEMS + 1];
bool held[ITEMS + 1];
byte done;

inline pop(mine)
{
    d_step { link = head; tag = head_tag };
    do
    :: link == NONE -> mine = NONE; break
    :: else ->
        after = next[link];
        if
        :: d_step { SAME(link, tag) -> head = after; head_tag++ };
           assert(!held[link]);
           held[link] = true;
           mine = link;
           break
        :: else -> d_step { link = head; tag = head_tag }
        fi
    od
}

inline push(mine)
{
    held[mine] = false;
    d_step { link = head; tag = head_tag };
    do
    :: next[mine] = link;
       if
       :: d_step { SAME(link, tag) -> head = mine }; break
       :: else -> d_step { link = head; tag = head_tag }
       fi
    od
}

/* Take one or two, return them in the order of taking or the other way round, twice. */
proctype user()
{
    byte link, tag, after, first, second, turn;
    for (turn : 1 .. 2) {
        pop(first);
        if
        :: true -> pop(second)
        :: true -> second = NONE
        fi;
        if
        :: first != NONE -> push(first); first = NONE;
           if
           :: second != NONE -> push(second)
           :: else
           fi
        :: second != NONE -> push(second);
           if
           :: first != NONE -> push(first)
           :: else
           fi
        :: else
        fi;
        second = NONE
    }
    done++
}

/* In the end every item is in the list, once. */
active proctype whole()
{
    byte i, link;
    atomic {
        for (i : 1 .. ITEMS) { next[i] = i - 1 };
        head = ITEMS;
        run user();
        run user()
    };
    done == 2;
    atomic {
        link = head;
        for (i : 1 .. ITEMS) {
            assert(link != NONE && !held[link]);
            held[link] = true;
            link = next[link]
        };
        assert(link == NONE)
    }
}
