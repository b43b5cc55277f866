// What Linux offers to a process that works with others, and Swift's Glibc does not show.

#ifndef PORTDRAFT_CLINUX_H
#define PORTDRAFT_CLINUX_H

#include <sys/inotify.h>

/// How many cores this process may run on; at least 1.
int process_core_count(void);

/// Lets the system end this process when its parent ends, however that happens.
void process_end_with_parent(void);

/// Takes the program's and its libraries' own pages out of this process's memory: what it still needs comes back from their
/// files, what only its start needed does not.
void process_forget_program(void);

/// Holds SIGINT, SIGTERM and SIGHUP back from the process, for a descriptor to be read instead; negative where that fails.
int process_catch_stop_signals(void);

/// The signal that came by the descriptor, without waiting; 0: none.
int process_caught_signal(int descriptor);

#endif
