/* Statuses of stores, indexes and files, in addition to enum ruvgen_status. */
#ifndef RUVGEN_STATUS_H
#define RUVGEN_STATUS_H

enum ruvgen_keeping_status {
    RUVGEN_E_FULL = 16, /* no slots or addresses left */
    RUVGEN_E_EXISTS,    /* an id exists already, or is given twice in a call */
    RUVGEN_E_UNKNOWN,   /* no such id or row */
    RUVGEN_E_VALUE,     /* a vector holds NaN or Inf, or an id is negative */
    RUVGEN_E_SYSTEM,    /* the operating system refused; errno says why */
    RUVGEN_E_FORMAT,    /* the file has another type or is damaged */
    RUVGEN_E_VERSION,   /* the file has another version, or this machine is big-endian */
    RUVGEN_E_BUSY,      /* the calling thread has an insertion in progress */
    RUVGEN_E_STALE,     /* rows have moved to other slots meanwhile; start again */
    RUVGEN_E_IRREGULAR, /* a device, socket or pipe instead of a regular file */
    RUVGEN_E_NO_IDS,    /* too few default ids are left */
    RUVGEN_E_LOG,       /* the change could not be logged, and was not made; errno says why */
    RUVGEN_E_UNSYNCED,  /* the change was made, but its log may not be on the disk; errno says why */
    RUVGEN_E_UNLOGGED,  /* the log takes no changes since it failed; errno says why it did */
    RUVGEN_E_LOCKED,    /* another index writes this log */
    RUVGEN_E_DIFFERS,   /* the index does not hold what a file and its log hold */
    RUVGEN_E_FOREIGN,   /* the log of another file */
};

#endif
