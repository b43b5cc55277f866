#!/usr/bin/env python3
"""`make soak`: a batch over thousands of broken documents loses none, whoever ends its workers, or itself.

    soak.py COMMAND FIXTURES [--count 5000] [--runs 100] [--seed 1]

COMMAND is extract-invoice. Exits with 1 where a document is lost, doubled, or becomes another."""

import argparse
import collections
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import mutations
import processes
from accounts import Accounts

FILES = ["drafts.jsonl", "failures.jsonl", "summary.csv", "numbers.csv", "batch.json", ".journal"]
DATABASE = "drafts.sqlite"
# Processor time varies with what else runs: a document near the limit may be read or not.
NEAR_LIMIT = "timeout"
# How much longer than its processor time a document takes, when others work, too.
SLOWNESS = 3


class Batch:
    """The command over a folder."""

    def __init__(self, command, documents, output, timeout):
        self.output = output
        self.words = [
            command, "batch", documents, "--output", output, "--as-of", "2026-11-24", "--quiet",
            "--timeout", str(timeout),
        ]  # fmt: skip

    def start(self):
        return subprocess.Popen(self.words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)  # fmt: skip

    def run(self):
        """Undisturbed, to its end."""
        begin = time.monotonic()
        self.check(self.start().wait())
        return time.monotonic() - begin

    def check(self, status):
        # 1: some documents failed, as they should.
        if status not in (0, 1):
            sys.exit(f"soak: the batch ended with {status}: {' '.join(self.words)}")


def differences(one, other):
    """The files of two folders of results that are not the same."""
    different = [name for name in FILES if contents(one, name) != contents(other, name)]
    return different + ([DATABASE] if dump(one) != dump(other) else [])


def contents(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def dump(folder):
    """A database as text; nothing where none was made."""
    path = os.path.join(folder, DATABASE)
    if not os.path.exists(path):
        return None
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


# MARK: - Workers that are ended


def disturbed(batch, killer):
    """Runs a batch while its workers are met with signals; the most memory that it and they took."""
    process, own, theirs = batch.start(), 0, 0
    while process.poll() is None:
        crew = processes.workers(process.pid)
        own = max(own, processes.peak_memory(process.pid))
        theirs = max([theirs, *map(processes.peak_memory, crew)])
        killer.strike(crew)
        time.sleep(0.03)
    batch.check(process.returncode)
    return own, theirs


def soak_workers(options, folder):
    """Whether no document is lost or becomes another because its worker was ended."""
    documents = os.path.join(folder, "documents")
    mutations.make(options.fixtures, documents, options.count, options.seed)
    killer = processes.Killer(random.Random(options.seed), options.pause, SLOWNESS * options.timeout)
    hit = Batch(options.command, documents, os.path.join(folder, "disturbed"), options.timeout)
    begin = time.monotonic()
    own, theirs = disturbed(hit, killer)
    seconds = time.monotonic() - begin
    accounts = Accounts(documents, hit.output)
    accounts.report()
    counts = collections.Counter(name for _, _, name in killer.log)
    print("signals      ", ", ".join(f"{name} {count}" for name, count in sorted(counts.items())) or "none")
    with open(os.path.join(folder, "signals.log"), "w") as log:
        log.writelines(f"{moment - begin:.2f} {process} {name}\n" for moment, process, name in killer.log)
    print(f"peak memory   {own:.0f} MiB the batch, {theirs:.0f} MiB its largest worker")
    plain = Batch(options.command, documents, os.path.join(folder, "plain"), options.timeout)
    print(f"time          {seconds:.0f} s, undisturbed {plain.run():.0f} s", flush=True)
    return changes(Accounts(documents, plain.output).outcomes, accounts.outcomes) and accounts.is_right


def changes(plain, hit):
    """Tells what became another because its worker was ended; whether nothing did."""
    pairs = {name: (plain[name], hit.get(name)) for name in plain if plain[name] != hit.get(name)}
    near = {name for name, pair in pairs.items() if NEAR_LIMIT in pair}
    print(f"near a limit  {len(near)} that took longer than it in one of two runs")
    print(f"changed       {len(pairs) - len(near)}", flush=True)
    for name in sorted(set(pairs) - near)[:10]:
        print(f"  {name}: {pairs[name][0]}, with its workers ended {pairs[name][1]}", flush=True)
    return len(pairs) == len(near)


# MARK: - The batch itself ended


def soak_batch(options, folder):
    """Whether a batch that was killed at any moment and begun again leaves what an undisturbed one does."""
    documents = os.path.join(folder, "few")
    mutations.make(options.fixtures, documents, options.few, options.seed + 1)
    plain = Batch(options.command, documents, os.path.join(folder, "few-plain"), options.timeout)
    seconds = plain.run()
    dice = random.Random(options.seed)
    killed = wrong = left = 0
    while killed < options.runs:
        again = Batch(options.command, documents, os.path.join(folder, "few-again"), options.timeout)
        shutil.rmtree(again.output, ignore_errors=True)
        begin = time.monotonic()
        was_killed, orphans = kill(again, dice.uniform(0, seconds))
        if not was_killed:
            # The first was slower: what comes behind the end is no moment to kill at.
            seconds = min(seconds, time.monotonic() - begin)
            continue
        killed, left = killed + 1, left + orphans
        again.run()
        different = differences(plain.output, again.output)
        if different:
            wrong += 1
            kept = os.path.join(folder, f"different-{killed}")
            shutil.move(again.output, kept)
            print(f"  kill {killed}: {', '.join(different)} not as undisturbed; kept in {kept}", flush=True)
    accounts = Accounts(documents, plain.output)
    print(f"kill -9       {killed}, each in a run of {seconds:.1f} s over {options.few} documents")
    print(f"different     {wrong}")
    print(f"left behind   {left} workers", flush=True)
    return accounts.is_right and wrong == 0 and left == 0


def kill(batch, seconds):
    """Kills a batch after so many seconds: whether it was still there, and how many workers outlived it."""
    process = batch.start()
    try:
        process.wait(seconds)
        batch.check(process.returncode)
        return False, 0
    except subprocess.TimeoutExpired:
        crew = processes.workers(process.pid)
        process.send_signal(signal.SIGKILL)
        process.wait()
    end = time.monotonic() + 5
    while (orphans := sum(map(processes.is_worker, crew))) and time.monotonic() < end:
        time.sleep(0.01)
    return True, orphans


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", type=os.path.abspath)
    parser.add_argument("fixtures")
    parser.add_argument("--count", type=int, default=5000, help="how many documents while workers are ended")
    parser.add_argument("--runs", type=int, default=100, help="how often the batch itself is killed")
    parser.add_argument("--few", type=int, default=60, help="how many documents it reads then")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--timeout", type=float, default=1, help="seconds of processor time a document")
    parser.add_argument("--pause", type=float, default=0.3, help="seconds between two signals, on average")
    return parser.parse_args()


def main():
    options = arguments()
    folder = tempfile.mkdtemp(prefix="soak-")
    print(f"seed          {options.seed}", flush=True)
    is_right = [soak_workers(options, folder), soak_batch(options, folder)]
    if not all(is_right):
        sys.exit(f"soak: documents were lost, doubled or changed; all is kept in {folder}")
    shutil.rmtree(folder)
    print("soak: nothing was lost, doubled or changed")


if __name__ == "__main__":
    main()
