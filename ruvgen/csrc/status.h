/* What goes wrong with what is kept: beside enum ruvgen_status. */
#ifndef RUVGEN_STATUS_H
#define RUVGEN_STATUS_H

enum ruvgen_keeping_status {
    RUVGEN_E_FULL = 16, /* no slots or addresses left */
    RUVGEN_E_EXISTS,    /* an id that is there already, or twice in a call */
    RUVGEN_E_UNKNOWN,   /* an id or a row that is not there */
    RUVGEN_E_VALUE,     /* a vector holds NaN or Inf, or an id is negative */
    RUVGEN_E_SYSTEM,    /* the operating system refused; errno says why */
    RUVGEN_E_FORMAT,    /* not a file of the wanted type, or a damaged one */
    RUVGEN_E_VERSION,   /* of a future version, or of a machine of other byte order */
    RUVGEN_E_BUSY,      /* an insertion is under way */
    RUVGEN_E_STALE,     /* rows got other slots meanwhile; begin again */
    RUVGEN_E_IRREGULAR, /* a device, a socket or a pipe where a file should be */
    RUVGEN_E_NO_IDS,    /* not so many ids are left that nobody gives */
};

#endif
