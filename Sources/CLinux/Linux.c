#define _GNU_SOURCE
#include "CLinux.h"

#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

int process_core_count(void) {
  cpu_set_t cores;
  if (sched_getaffinity(0, sizeof cores, &cores) != 0) return 1;
  const int count = CPU_COUNT(&cores);
  return count > 0 ? count : 1;
}

void process_end_with_parent(void) { prctl(PR_SET_PDEATHSIG, SIGKILL); }

int process_catch_stop_signals(void) {
  sigset_t signals;
  sigemptyset(&signals);
  const int wanted[] = {SIGINT, SIGTERM, SIGHUP};
  for (size_t index = 0; index < sizeof wanted / sizeof *wanted; index++) {
    // What is ignored, as `nohup` and shells do for what they start in the background, stays so: a signal held back would
    // be told all the same.
    struct sigaction action;
    if (sigaction(wanted[index], NULL, &action) == 0 && action.sa_handler != SIG_IGN) sigaddset(&signals, wanted[index]);
  }
  if (sigprocmask(SIG_BLOCK, &signals, NULL) != 0) return -1;
  return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

int process_caught_signal(int descriptor) {
  struct signalfd_siginfo caught;
  return read(descriptor, &caught, sizeof caught) == sizeof caught ? (int)caught.ssi_signo : 0;
}
