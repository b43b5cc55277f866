// A process that goes on from where another one stands.

#ifndef PORTDRAFT_CPROCESS_H
#define PORTDRAFT_CPROCESS_H

#include <sys/types.h>

/// Splits the process in two, joined by a pipe. Only while it has one thread.
///
/// Swift does not offer `fork`, since libraries with threads of their own do not live through it.
///
/// - Returns: in the new process 0, and the end to write to; in the old one the new one's id, and the end to read from;
///   -1 where there can be none.
pid_t process_split(int *descriptor);

/// Waits for a process to end.
///
/// - Returns: the status that it exited with; minus the signal that ended it.
int process_wait(pid_t process);

#endif
