/* SPDX-License-Identifier: MIT */
/* Makes the Nth system call of some kinds fail, or end the program, below one folder.
 * Loaded before the C library (LD_PRELOAD) by a test program, which arms it through ctypes. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { OPEN = 1, WRITE = 2, SYNC = 4, RENAME = 8, UNLINK = 16, TRUNCATE = 32 };

static char place[PATH_MAX];
static int kinds, nth, forever, error_number, halves, seen;

void failio_arm(const char *folder, int which, int number, int always, int error, int half)
{
    snprintf(place, sizeof place, "%s", folder);
    nth = number, forever = always, error_number = error, halves = half, seen = 0;
    kinds = which;
}

int failio_disarm(void)
{
    kinds = 0;
    return seen;
}

static int meets(int kind, const char *path)
{
    if (!(kinds & kind) || strncmp(path, place, strlen(place)) != 0)
        return 0;
    seen++;
    if (seen != nth && !(forever && seen > nth))
        return 0;
    if (error_number < 0)
        kill(getpid(), SIGKILL);
    errno = error_number;
    return 1;
}

static int meets_handle(int kind, int handle)
{
    char name[64], path[PATH_MAX];
    if (!(kinds & kind))
        return 0;
    snprintf(name, sizeof name, "/proc/self/fd/%d", handle);
    ssize_t length = readlink(name, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return meets(kind, path);
}

#define REAL(result, name, ...)                                                  \
    static result (*real)(__VA_ARGS__);                                          \
    if (!real)                                                                   \
        real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define OPENING(name)                                                            \
    int name(const char *path, int flags, ...)                                   \
    {                                                                            \
        va_list more;                                                            \
        va_start(more, flags);                                                   \
        mode_t mode = va_arg(more, mode_t);                                      \
        va_end(more);                                                            \
        REAL(int, #name, const char *, int, mode_t);                             \
        return meets(OPEN, path) ? -1 : real(path, flags, mode);                 \
    }
OPENING(open)
OPENING(open64)

#define WRITING(name, offset_type)                                               \
    ssize_t name(int handle, const void *bytes, size_t count, offset_type at)    \
    {                                                                            \
        REAL(ssize_t, #name, int, const void *, size_t, offset_type);            \
        if (!meets_handle(WRITE, handle))                                        \
            return real(handle, bytes, count, at);                               \
        if (halves && count > 1)                                                 \
            real(handle, bytes, count / 2, at);                                  \
        errno = error_number;                                                    \
        return -1;                                                               \
    }
WRITING(pwrite, off_t)
WRITING(pwrite64, off64_t)

ssize_t write(int handle, const void *bytes, size_t count)
{
    REAL(ssize_t, "write", int, const void *, size_t);
    if (!meets_handle(WRITE, handle))
        return real(handle, bytes, count);
    if (halves && count > 1)
        real(handle, bytes, count / 2);
    errno = error_number;
    return -1;
}

#define ON_HANDLE(name, kind)                                                    \
    int name(int handle)                                                         \
    {                                                                            \
        REAL(int, #name, int);                                                   \
        return meets_handle(kind, handle) ? -1 : real(handle);                   \
    }
ON_HANDLE(fsync, SYNC)
ON_HANDLE(fdatasync, SYNC)

#define SHORTENING(name, offset_type)                                            \
    int name(int handle, offset_type length)                                     \
    {                                                                            \
        REAL(int, #name, int, offset_type);                                      \
        return meets_handle(TRUNCATE, handle) ? -1 : real(handle, length);       \
    }
SHORTENING(ftruncate, off_t)
SHORTENING(ftruncate64, off64_t)

int rename(const char *from, const char *to)
{
    REAL(int, "rename", const char *, const char *);
    return meets(RENAME, to) ? -1 : real(from, to);
}

int unlink(const char *path)
{
    REAL(int, "unlink", const char *);
    return meets(UNLINK, path) ? -1 : real(path);
}
