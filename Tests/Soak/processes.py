"""The processes of a batch, as the system tells of them: who its workers are, and what they take."""

import os
import signal
import time


def workers(parent):
    """The numbers of a batch's workers."""
    try:
        with open(f"/proc/{parent}/task/{parent}/children") as file:
            return [process for process in map(int, file.read().split()) if is_worker(process)]
    except OSError:
        return []


def is_worker(process):
    """Whether a process works for a batch, and has not ended."""
    try:
        with open(f"/proc/{process}/stat", "rb") as file:
            if file.read().rpartition(b")")[2].split()[0] in b"ZX":
                return False
        with open(f"/proc/{process}/cmdline", "rb") as file:
            return b"--worker" in file.read().split(b"\0")
    except OSError:
        return False


def peak_memory(process):
    """The most that a process held until now, in MiB; 0 where it has gone."""
    try:
        with open(f"/proc/{process}/status") as file:
            peaks = [int(line.split()[1]) for line in file if line.startswith("VmHWM:")]
        return peaks[0] / 1024 if peaks else 0
    except OSError:
        return 0


def send(process, number):
    """Whether a signal reached a process that was still there."""
    try:
        os.kill(process, number)
        return True
    except ProcessLookupError:
        return False


class Killer:
    """Meets a batch's workers with signals at random moments.

    One that is stopped is let go on after a while, or never: then the batch has to see that it waits in vain. A document
    whose workers are ended three times is given up, and rightly: so that none is by chance, a worker is spared until what
    it began with is read, but for one every now and then."""

    SIGNALS = [signal.SIGKILL] * 5 + [signal.SIGSEGV] * 3 + [signal.SIGTERM, signal.SIGSTOP]

    def __init__(self, dice, pause, slowest):
        """Between two signals are `pause` seconds, on average; a document takes `slowest` seconds at most."""
        self.dice, self.pause, self.slowest = dice, pause, slowest
        self.log, self.seen, self.stopped = [], {}, []
        self.next = self.next_young = time.monotonic()
        self.wait(self.next)

    def wait(self, now):
        self.next = now + self.dice.expovariate(1 / self.pause)

    def strike(self, processes):
        """To be asked often: sends what is due."""
        now = time.monotonic()
        self.seen = {process: self.seen.get(process, now) for process in processes}
        self.let_go_on(now)
        if now < self.next:
            return
        young = {process for process in processes if now - self.seen[process] < self.slowest}
        able = [process for process in processes if process not in young or now >= self.next_young]
        if not able:
            return
        self.wait(now)
        victim = self.dice.choice(able)
        if victim in young:
            self.next_young = now + 3 * self.slowest
        self.meet(victim, self.dice.choice(self.SIGNALS), now)

    def meet(self, victim, number, now):
        if not send(victim, number):
            return
        self.log.append((now, victim, number.name))
        if number == signal.SIGSTOP and self.dice.random() < 0.5:
            self.stopped.append((victim, now + 3 * self.dice.random()))

    def let_go_on(self, now):
        for process, end in [pair for pair in self.stopped if pair[1] <= now]:
            self.stopped.remove((process, end))
            if process in self.seen:
                send(process, signal.SIGCONT)
