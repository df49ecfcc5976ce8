/* The destination of a file that is being saved. All names are looked up relative to an open folder, so the
 * folder cannot be exchanged during a save. The temporary file has an unpredictable name and is created
 * exclusively, so two concurrent saves, even from two machines, never write to the same file. */
#define _GNU_SOURCE /* O_PATH */
#include "file/place.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "file/entropy.h"
#include "memory/memory.h"
#include "ruvgen.h"
#include "status.h"

enum { LINKS = 40 /* symbolic links followed, the limit of Linux */, TRIES = 100, LONGEST = 4096 };

static int refuse(int error)
{
    errno = error;
    return RUVGEN_E_SYSTEM;
}

static int kind(const struct stat *facts)
{
    if (S_ISDIR(facts->st_mode))
        return refuse(EISDIR);
    return S_ISREG(facts->st_mode) ? RUVGEN_OK : RUVGEN_E_IRREGULAR;
}

static char *joined(const char *folder, size_t length, const char *name)
{
    char *const path = ruvgen_take(length + strlen(name) + 1, sizeof(void *));
    if (path) {
        memcpy(path, folder, length);
        strcpy(path + length, name);
    }
    return path;
}

static size_t folder_of(const char *path)
{
    const char *const slash = strrchr(path, '/');
    return slash ? (size_t)(slash - path) + 1 : 0;
}

/* Resolves symbolic links into place->path, which need not exist. */
static int follow(ruvgen_place *place, const char *path)
{
    place->path = joined("", 0, path);
    for (int i = 0; place->path && i < LINKS; i++) {
        char target[LONGEST];
        const ssize_t n = readlink(place->path, target, sizeof target);
        if (n < 0) /* not a link, or does not exist */
            return RUVGEN_OK;
        if (n == sizeof target)
            return refuse(ENAMETOOLONG);
        target[n] = 0;
        char *const next = joined(place->path, *target == '/' ? 0 : folder_of(place->path), target);
        ruvgen_give(place->path);
        place->path = next;
    }
    return place->path ? refuse(ELOOP) : RUVGEN_E_MEMORY;
}

static int open_folder(ruvgen_place *place)
{
    const size_t length = folder_of(place->path);
    place->name = place->path + length;
    if (!*place->name)
        return refuse(*place->path ? EISDIR : ENOENT);
    char *const folder = length ? joined(place->path, length, "") : joined("", 0, ".");
    if (!folder)
        return RUVGEN_E_MEMORY;
    place->folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
#ifdef O_PATH
    if (place->folder < 0 && errno == EACCES) /* the folder may be writable though not readable */
        place->folder = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
#endif
    ruvgen_give(folder);
    return place->folder < 0 ? RUVGEN_E_SYSTEM : RUVGEN_OK;
}

/* Create the temporary file. A new file gets the mode that the umask allows; one that replaces another is
 * accessible only to its owner until it is complete. */
static int make(ruvgen_place *place)
{
    place->replaces = !fstatat(place->folder, place->name, &place->old, AT_SYMLINK_NOFOLLOW);
    const int status = place->replaces ? kind(&place->old) : errno == ENOENT ? RUVGEN_OK : RUVGEN_E_SYSTEM;
    const mode_t mode = place->replaces ? place->old.st_mode & (S_IRUSR | S_IWUSR) : 0666;
    for (int i = 0; i < TRIES && !status; i++) {
        char name[sizeof place->aside];
        snprintf(name, sizeof name, ".ruvgen-%016llx", (unsigned long long)ruvgen_entropy());
        place->file = openat(place->folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        if (place->file >= 0) {
            memcpy(place->aside, name, sizeof name);
            return RUVGEN_OK;
        }
        if (errno != EEXIST)
            break;
    }
    return status ? status : RUVGEN_E_SYSTEM;
}

int ruvgen_place_open(ruvgen_place *place, const char *path)
{
    struct stat facts;
    *place = (ruvgen_place){.folder = -1, .file = -1};
    int status = stat(path, &facts) ? errno == ENOENT ? RUVGEN_OK : RUVGEN_E_SYSTEM : kind(&facts);
    if (!status)
        status = follow(place, path);
    if (!status)
        status = open_folder(place);
    if (!status)
        status = make(place);
    if (status)
        ruvgen_place_drop(place);
    return status;
}

/* Give the new file the owner and mode of the old one. If the group cannot be kept, the new group gets no
 * more rights than others have. */
static int copy_owner_and_mode(const ruvgen_place *place)
{
    const struct stat *const old = &place->old;
    struct stat now;
    mode_t mode = old->st_mode & 07777;
    if (fstat(place->file, &now))
        return RUVGEN_E_SYSTEM;
    if ((now.st_uid != old->st_uid || now.st_gid != old->st_gid)
        && fchown(place->file, old->st_uid, old->st_gid)) {
        mode &= 0777;
        if (now.st_gid != old->st_gid && fchown(place->file, (uid_t)-1, old->st_gid))
            mode &= ~(mode_t)S_IRWXG | (mode & S_IRWXO) << 3;
    }
    if (mode == (now.st_mode & 07777))
        return RUVGEN_OK;
    return fchmod(place->file, mode) ? RUVGEN_E_SYSTEM : RUVGEN_OK;
}

static int close_file(ruvgen_place *place)
{
    const int file = place->file;
    place->file = -1;
    return close(file) ? RUVGEN_E_SYSTEM : RUVGEN_OK;
}

int ruvgen_place_take(ruvgen_place *place, int *settled)
{
    int status = place->replaces ? copy_owner_and_mode(place) : RUVGEN_OK;
    if (!status && fsync(place->file))
        status = RUVGEN_E_SYSTEM;
    if (!status)
        status = close_file(place);
    if (!status && renameat(place->folder, place->aside, place->folder, place->name))
        status = RUVGEN_E_SYSTEM;
    if (!status) {
        *place->aside = 0;
        /* Make the new name durable, too. An error is none of the save, because some systems cannot sync folders. */
        const int synced = !fsync(place->folder) || errno == EINVAL || errno == ENOTSUP || errno == EBADF;
        if (settled)
            *settled = synced;
    }
    ruvgen_place_drop(place);
    return status;
}

void ruvgen_place_drop(ruvgen_place *place)
{
    const int error = errno;
    if (place->file >= 0)
        close(place->file);
    if (*place->aside && place->folder >= 0)
        unlinkat(place->folder, place->aside, 0);
    if (place->folder >= 0)
        close(place->folder);
    ruvgen_give(place->path);
    *place = (ruvgen_place){.folder = -1, .file = -1};
    errno = error;
}
