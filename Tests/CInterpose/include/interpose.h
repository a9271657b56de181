// Stands between a program and the system's calls on files: writes down what is written and synced, or makes it fail.
#pragma once

enum interpose_failure {
  INTERPOSE_NONE = 0,
  /// Writes find the disk full.
  INTERPOSE_FULL = 1,
  /// Syncs fail, as when a disk dies.
  INTERPOSE_SYNC = 2,
};

/// From now on, every write, truncation and sync of a file in `folder` goes to the log at `path`; the disk itself is not waited for.
void interpose_record(const char *path, const char *folder);

/// Writes a mark in the log: what the program has acknowledged so far.
void interpose_mark(const char *bytes, long length);

/// From now on, files whose path ends with `suffix` fail so.
void interpose_fail(int failure, const char *suffix);
