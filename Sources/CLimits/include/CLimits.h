// Limits on what a process may take for one document, and a quiet end where it takes more or crashes.
//
// C, since what runs in a signal handler may neither allocate memory nor call Swift's runtime.

#ifndef PORTDRAFT_CLIMITS_H
#define PORTDRAFT_CLIMITS_H

#include "CProcess.h"

#include <stdbool.h>
#include <stdint.h>

/// Why a document was not read to its end.
typedef enum { LIMITS_TIME, LIMITS_MEMORY, LIMITS_CRASH } LimitsReason;

/// The longest message in bytes; a longer one is cut.
#define LIMITS_LONGEST_MESSAGE 8191

/// Prepares how the process ends for a reason: `message` is written to `descriptor` (none where it is negative), and the
/// process exits with `status`.
void limits_prepare(LimitsReason reason, int descriptor, const char *message, int status);

/// Begins to watch over a document.
///
/// - Parameters:
///   - processor: seconds of processor time of the whole process; 0: no limit.
///   - wall: seconds on the clock, for a document that waits instead of working; 0: no limit. One that used a hundredth
///     of it as processor time is not waiting, and has as long once more.
///   - memory: bytes of address space beyond what is mapped now; 0: no limit.
void limits_begin(double processor, double wall, uint64_t memory);

/// Gives the document more time, where it has a limit.
void limits_extend(double processor, double wall);

/// Ends to watch: the process is free again.
void limits_end(void);

#endif
