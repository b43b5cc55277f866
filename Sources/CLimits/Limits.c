#define _GNU_SOURCE
#include "CLimits.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

struct Ending {
  char message[LIMITS_LONGEST_MESSAGE + 1];
  size_t length;
  int descriptor;
  int status;
};

static struct Ending endings[3];
static volatile sig_atomic_t is_watching = 0;
static struct rlimit space_before;
static bool is_space_limited = false;
// Bytes of address space that the limit allows in all.
static uint64_t most_space = 0;

// Seconds on the clock that the document was given last, and the processor time when that was.
static double wall_period = 0;
static double processor_before = 0;

// Where handlers run: a stack that overflowed has no room for them.
static char handler_stack[1 << 16];

static const int crashes[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
static const int alarms[] = {SIGPROF, SIGALRM};

void limits_prepare(LimitsReason reason, int descriptor, const char *message, int status) {
  struct Ending *ending = &endings[reason];
  ending->length = strnlen(message, LIMITS_LONGEST_MESSAGE);
  memcpy(ending->message, message, ending->length);
  ending->descriptor = descriptor;
  ending->status = status;
}

// Bytes of address space in use; 0 where the system does not tell. Safe in a signal handler.
static uint64_t mapped(void) {
  char text[32] = {0};
  int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  uint64_t pages = 0;
  for (ssize_t index = 0; index < count && text[index] >= '0' && text[index] <= '9'; index++)
    pages = pages * 10 + (uint64_t)(text[index] - '0');
  return pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

// Whether memory is what a crash was about: libraries end the process by signals of all kinds when they get none.
//
// A failed allocation leaves its number in `errno`, which nothing sets back; the stack's own leaves no trace but a full
// address space.
static bool is_out_of_memory(int failure) {
  if (failure == ENOMEM) return true;
  return is_space_limited && mapped() + most_space / 16 >= most_space;
}

static LimitsReason reason(int signal, int failure) {
  if (signal == SIGPROF || signal == SIGALRM) return LIMITS_TIME;
  return is_out_of_memory(failure) ? LIMITS_MEMORY : LIMITS_CRASH;
}

static double processor_time(void) {
  struct timespec time = {0};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void set_timer(int timer, double seconds) {
  struct itimerval value = {0};
  value.it_value.tv_sec = (time_t)seconds;
  value.it_value.tv_usec = (suseconds_t)((seconds - (double)value.it_value.tv_sec) * 1e6);
  setitimer(timer, &value, NULL);
}

// Whether somebody stopped the process while the clock ran, and let it go on just now: that signal waits behind the alarm.
static bool was_stopped(void) {
  sigset_t pending;
  return sigpending(&pending) == 0 && sigismember(&pending, SIGCONT) == 1;
}

// Whether the process has worked since the clock was set: then it is not waiting, but on a machine under load, and has as
// long once more. So has one that was stopped.
static bool goes_on(void) {
  const double now = processor_time();
  const bool has_worked = (now - processor_before) * 100 >= wall_period || was_stopped();
  processor_before = now;
  if (has_worked) set_timer(ITIMER_REAL, wall_period);
  return has_worked;
}

// Handled so that it waits where `was_stopped` sees it.
static void handle_continuing(int signal) { (void)signal; }

static void handle(int signal) {
  const int failure = errno;
  // The handler is gone by now: what comes back from here meets the same signal without it.
  if (!is_watching) return;
  if (signal == SIGALRM && goes_on()) {
    errno = failure;
    return;
  }
  const struct Ending *ending = &endings[reason(signal, failure)];
  if (ending->descriptor >= 0 && ending->length > 0) {
    ssize_t written = write(ending->descriptor, ending->message, ending->length);
    (void)written;
  }
  _exit(ending->status);
}

// What started the process may have left signals blocked, and limits that never speak are none.
static void unblock(void) {
  sigset_t signals;
  sigemptyset(&signals);
  for (size_t index = 0; index < sizeof crashes / sizeof *crashes; index++) sigaddset(&signals, crashes[index]);
  for (size_t index = 0; index < sizeof alarms / sizeof *alarms; index++) sigaddset(&signals, alarms[index]);
  sigaddset(&signals, SIGCONT);
  sigprocmask(SIG_UNBLOCK, &signals, NULL);
}

static void install(void) {
  static bool is_installed = false;
  if (is_installed) return;
  is_installed = true;
  const stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = handle, .sa_flags = SA_ONSTACK | (int)SA_RESETHAND};
  sigfillset(&action.sa_mask);
  for (size_t index = 0; index < sizeof crashes / sizeof *crashes; index++) sigaction(crashes[index], &action, NULL);
  // An alarm that comes late, behind the document's end, must not end the process either.
  action.sa_flags = SA_ONSTACK | SA_RESTART;
  for (size_t index = 0; index < sizeof alarms / sizeof *alarms; index++) sigaction(alarms[index], &action, NULL);
  action.sa_handler = handle_continuing;
  action.sa_flags = SA_RESTART;
  sigaction(SIGCONT, &action, NULL);
  unblock();
}

static void extend_timer(int timer, double seconds) {
  struct itimerval left = {0};
  if (getitimer(timer, &left) != 0) return;
  const double rest = (double)left.it_value.tv_sec + (double)left.it_value.tv_usec / 1e6;
  if (rest > 0) set_timer(timer, rest + seconds);
}

static void limit_space(uint64_t memory) {
  const uint64_t now = memory > 0 ? mapped() : 0;
  if (now == 0 || getrlimit(RLIMIT_AS, &space_before) != 0) return;
  struct rlimit limit = space_before;
  most_space = now + memory;
  if (most_space < (uint64_t)limit.rlim_cur) limit.rlim_cur = (rlim_t)most_space;
  is_space_limited = setrlimit(RLIMIT_AS, &limit) == 0;
}

void limits_begin(double processor, double wall, uint64_t memory) {
  is_watching = 1;
  install();
  limit_space(memory);
  errno = 0;
  if (processor > 0) set_timer(ITIMER_PROF, processor);
  wall_period = wall;
  processor_before = processor_time();
  if (wall > 0) set_timer(ITIMER_REAL, wall);
}

void limits_extend(double processor, double wall) {
  extend_timer(ITIMER_PROF, processor);
  extend_timer(ITIMER_REAL, wall);
}

void limits_end(void) {
  set_timer(ITIMER_PROF, 0);
  set_timer(ITIMER_REAL, 0);
  is_watching = 0;
  if (is_space_limited) setrlimit(RLIMIT_AS, &space_before);
  is_space_limited = false;
}
