#define _GNU_SOURCE
#include "CLinux.h"

#include <link.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
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

// Only what is never written: a page that was written to is not in the file.
static int forget(struct dl_phdr_info *object, size_t size, void *nothing) {
  (void)size, (void)nothing;
  const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  for (ElfW(Half) index = 0; index < object->dlpi_phnum; index++) {
    const ElfW(Phdr) *part = &object->dlpi_phdr[index];
    if (part->p_type != PT_LOAD || (part->p_flags & PF_W)) continue;
    const uintptr_t begin = (uintptr_t)(object->dlpi_addr + part->p_vaddr) & ~(page - 1);
    const uintptr_t end = (uintptr_t)(object->dlpi_addr + part->p_vaddr + part->p_filesz);
    madvise((void *)begin, end - begin, MADV_DONTNEED);
  }
  return 0;
}

void process_forget_program(void) { dl_iterate_phdr(forget, NULL); }

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
