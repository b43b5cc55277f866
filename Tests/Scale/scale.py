#!/usr/bin/env python3
"""`make test-scale`: the recipes of Docs/scale-out.md give what `batch` gives, even where a machine is lost.

    scale.py COMMAND DOCUMENTS

COMMAND is extract-invoice, DOCUMENTS a folder. A standalone Spark master and two workers run on loopback, of which
one is killed with all its processes during the run. Run by a Python that has pyspark.
"""

import filecmp
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time

import pyspark

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RECIPES = os.path.join(ROOT, "Docs", "recipes")
SPARK = os.path.dirname(pyspark.__file__)
AS_OF = "2026-11-24"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Cluster:
    """A master and workers of one core each, every one in a process group of its own."""

    def __init__(self, folder, workers):
        self.environment = dict(
            os.environ, SPARK_HOME=SPARK, SPARK_LOCAL_IP="127.0.0.1", PYSPARK_PYTHON=sys.executable,
            SPARK_WORKER_DIR=os.path.join(folder, "work"), SPARK_NO_DAEMONIZE="1",
        )  # fmt: skip
        self.log = open(os.path.join(folder, "spark.log"), "w")
        self.url = f"spark://127.0.0.1:{free_port()}"
        port = self.url.rsplit(":", 1)[1]
        listen = ["--host", "127.0.0.1", "--webui-port", "0"]
        self.master = self.start("master.Master", "--port", port, *listen)
        wait_for("the master", lambda: can_connect(int(port)))
        self.workers = [
            self.start("worker.Worker", "-c", "1", "-m", "1g", *listen, self.url) for _ in range(workers)
        ]

    def start(self, name, *arguments):
        command = [os.path.join(SPARK, "bin", "spark-class"), "org.apache.spark.deploy." + name, *arguments]
        return subprocess.Popen(
            command, env=self.environment, stdout=self.log, stderr=self.log, start_new_session=True
        )

    def submit(self, *arguments):
        # Small pieces: a lost machine costs few documents, and both cores have work to the end.
        settings = {
            "spark.executor.memory": "512m", "spark.executor.cores": "1", "spark.ui.enabled": "false",
            "spark.files.maxPartitionBytes": "262144", "spark.files.openCostInBytes": "65536",
        }  # fmt: skip
        options = [part for name, value in settings.items() for part in ("--conf", f"{name}={value}")]
        program = os.path.join(RECIPES, "spark_batch.py")
        return subprocess.Popen(
            [os.path.join(SPARK, "bin", "spark-submit"), "--master", self.url, *options]
            + ["--py-files", os.path.join(RECIPES, "results.py"), program, *arguments],
            env=self.environment, stdout=self.log, stderr=self.log,
        )  # fmt: skip

    def stop(self):
        for process in [*self.workers, self.master]:
            kill(process)


def kill(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def can_connect(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_for(what, condition, seconds=180):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"test-scale: {what} did not come in {seconds} s")
        time.sleep(0.05)


def finished_tasks(output):
    """How many tasks have committed their part of the Parquet file."""
    return sum(
        name.startswith("task_") for _, folders, _ in os.walk(os.path.join(output, "_temporary")) for name in folders
    )


def expect_same(what, batch, other):
    for name in ("drafts.jsonl", "failures.jsonl"):
        paths = [os.path.join(folder, name) for folder in (batch, other)]
        if not filecmp.cmp(*paths, shallow=False):
            sys.exit(f"test-scale: {what}: {name} is not that of batch: {paths}")
    counts = [sum(1 for _ in open(os.path.join(other, name), "rb")) for name in ("drafts.jsonl", "failures.jsonl")]
    if not counts[0] or not counts[1]:
        sys.exit("test-scale: the documents should hold good and bad ones")
    print(f"{what}: {counts[0]} drafts, {counts[1]} failures, byte for byte those of batch", flush=True)


def run_batch(command, documents, folder):
    output = os.path.join(folder, "batch")
    begin = time.monotonic()
    subprocess.run(
        [command, "batch", documents, "--output", output, "--as-of", AS_OF],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    print(f"batch: {time.monotonic() - begin:.1f} s", flush=True)
    return output


def run_parallel(command, documents, folder, batch):
    """GNU parallel as the page has it."""
    output = os.path.join(folder, "parallel")
    script = (
        "set -o pipefail; find . -type f -not -path '*/.*' -printf '%P\\0'"
        f" | parallel --null --pipe --recend '\\0' -N 16 '{command} stream --null --as-of {AS_OF} || [ $? = 1 ]'"
        f" | {sys.executable} {RECIPES}/results.py {output}"
    )
    begin = time.monotonic()
    subprocess.run(["bash", "-c", script], cwd=documents, check=True)
    print(f"GNU parallel: {time.monotonic() - begin:.1f} s", flush=True)
    expect_same("GNU parallel", batch, output)


def run_spark(command, documents, folder, batch, workers, kills):
    cluster = Cluster(folder, workers)
    name = f"{workers} workers" + (", one killed" if kills else "")
    results, output = os.path.join(folder, "spark"), os.path.join(folder, "parquet")
    try:
        begin = time.monotonic()
        run = cluster.submit(
            documents, output, "--as-of", AS_OF, "--command", command, "--results", results
        )
        if kills:
            wait_for("the first result", lambda: finished_tasks(output) > 1 or run.poll() is not None)
            if run.poll() is not None:
                sys.exit("test-scale: Spark ended before a worker could be killed; see " + cluster.log.name)
            kill(cluster.workers[0])
            print(f"killed a worker after {finished_tasks(output)} tasks", flush=True)
        if run.wait() != 0:
            sys.exit("test-scale: Spark failed; see " + cluster.log.name)
        print(f"Spark, {name}: {time.monotonic() - begin:.1f} s", flush=True)
        expect_same(f"Spark, {name}", batch, results)
    finally:
        cluster.stop()


def main():
    command, documents = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    folder = tempfile.mkdtemp(prefix="test-scale-")
    batch = run_batch(command, documents, folder)
    run_parallel(command, documents, folder, batch)
    run_spark(command, documents, folder, batch, workers=1, kills=False)
    run_spark(command, documents, folder, batch, workers=2, kills=False)
    run_spark(command, documents, folder, batch, workers=2, kills=True)
    subprocess.run(["rm", "-rf", folder])


if __name__ == "__main__":
    main()
