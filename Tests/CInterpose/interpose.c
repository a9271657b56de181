#include "interpose.h"

#if defined(__linux__)
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int log_descriptor = -1;
static char folder[512];
static int failure = INTERPOSE_NONE;
static char suffix[128];

static void put(const void *bytes, size_t length) {
  const char *next = bytes;
  while (length > 0) {
    long wrote = syscall(SYS_write, log_descriptor, next, length);
    if (wrote <= 0) return;
    next += wrote;
    length -= (size_t)wrote;
  }
}

// One entry: what was done, the length of the file's name, the offset or size, the number of bytes; then the name and the bytes.
static void note(char what, const char *name, int64_t offset, const void *bytes, int64_t length) {
  struct {
    int64_t what, name, offset, length;
  } entry = {what, (int64_t)strlen(name), offset, length};
  pthread_mutex_lock(&lock);
  put(&entry, sizeof entry);
  put(name, strlen(name));
  if (length > 0) put(bytes, (size_t)length);
  pthread_mutex_unlock(&lock);
}

// The path of a descriptor; empty for what is no file, or is the memory that processes share.
static void path_of(int descriptor, char *path, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  long length = syscall(SYS_readlink, link, path, size - 1);
  path[length > 0 ? length : 0] = 0;
  if (length > 4 && strcmp(path + length - 4, "-shm") == 0) path[0] = 0;
}

static const char *recorded_name(int descriptor, char *path, size_t size) {
  if (log_descriptor < 0 || descriptor == log_descriptor || descriptor <= 2) return NULL;
  path_of(descriptor, path, size);
  size_t length = strlen(folder);
  return strncmp(path, folder, length) == 0 && path[length] == '/' ? path + length + 1 : NULL;
}

static int fails(int descriptor, int how) {
  if (failure != how || descriptor <= 2) return 0;
  char path[1024];
  path_of(descriptor, path, sizeof path);
  size_t length = strlen(path), end = strlen(suffix);
  return length >= end && strcmp(path + length - end, suffix) == 0;
}

void interpose_record(const char *path, const char *watched) {
  snprintf(folder, sizeof folder, "%s", watched);
  log_descriptor = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

void interpose_mark(const char *bytes, long length) {
  if (log_descriptor >= 0) note('A', "", 0, bytes, length);
}

void interpose_fail(int how, const char *end) {
  snprintf(suffix, sizeof suffix, "%s", end);
  failure = how;
}

static ssize_t write_at(int descriptor, const void *bytes, size_t length, int64_t offset) {
  if (fails(descriptor, INTERPOSE_FULL)) {
    errno = ENOSPC;
    return -1;
  }
  char path[1024];
  const char *name = recorded_name(descriptor, path, sizeof path);
  if (name) note('W', name, offset, bytes, (int64_t)length);
  return syscall(SYS_pwrite64, descriptor, bytes, length, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
  return write_at(descriptor, bytes, length, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, int64_t offset) {
  return write_at(descriptor, bytes, length, offset);
}

static int truncate_to(int descriptor, int64_t size) {
  char path[1024];
  const char *name = recorded_name(descriptor, path, sizeof path);
  if (name) note('T', name, size, NULL, 0);
  return (int)syscall(SYS_ftruncate, descriptor, size);
}

int ftruncate(int descriptor, off_t size) { return truncate_to(descriptor, size); }

int ftruncate64(int descriptor, int64_t size) { return truncate_to(descriptor, size); }

static int sync_with(long call, int descriptor) {
  if (fails(descriptor, INTERPOSE_SYNC)) {
    errno = EIO;
    return -1;
  }
  char path[1024];
  const char *name = recorded_name(descriptor, path, sizeof path);
  if (!name) return (int)syscall(call, descriptor);
  note('S', name, 0, NULL, 0);
  return 0;
}

int fsync(int descriptor) { return sync_with(SYS_fsync, descriptor); }

int fdatasync(int descriptor) { return sync_with(SYS_fdatasync, descriptor); }

#else
void interpose_record(const char *path, const char *folder) { (void)path, (void)folder; }
void interpose_mark(const char *bytes, long length) { (void)bytes, (void)length; }
void interpose_fail(int failure, const char *suffix) { (void)failure, (void)suffix; }
#endif
