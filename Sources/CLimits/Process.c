#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

pid_t process_split(int *descriptor) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  pid_t process = fork();
  if (process < 0) {
    close(ends[0]);
    close(ends[1]);
    return -1;
  }
  *descriptor = ends[process == 0 ? 1 : 0];
  close(ends[process == 0 ? 0 : 1]);
  fcntl(*descriptor, F_SETFD, FD_CLOEXEC);
  return process;
}

int process_wait(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}
