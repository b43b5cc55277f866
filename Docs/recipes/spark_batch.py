#!/usr/bin/env python3
"""Reads a folder of documents on Apache Spark: each task feeds its documents to one `extract-invoice stream`.

    spark-submit spark_batch.py INPUT OUTPUT --as-of DAY [--command extract-invoice] [--results DIR]

INPUT is any folder that Spark reads (a path, hdfs://, s3a://); OUTPUT is written as Parquet, a row a document. The
command must be installed on every worker. --results writes drafts.jsonl and failures.jsonl besides, as `batch` does.
"""

import argparse
import base64
import json
import subprocess

from pyspark.sql import SparkSession
from pyspark.sql.types import BooleanType, IntegerType, StringType, StructField, StructType

import results

ROW = StructType(
    [
        StructField("file", StringType(), False),
        StructField("isDraft", BooleanType(), False),
        StructField("status", StringType()),
        StructField("carrier", StringType()),
        StructField("accountNumber", StringType()),
        StructField("companyName", StringType()),
        StructField("invoiceDate", StringType()),
        StructField("numberCount", IntegerType()),
        StructField("code", StringType()),
        # The draft, or {"file", "code", "message"}, as `batch` writes it.
        StructField("line", StringType(), False),
    ]
)


def row(name, line):
    """A line of the command as a row: what is asked of most often has a column."""
    answer = json.loads(line)
    if "sources" not in answer:
        return (name, False, None, None, None, None, None, None, answer["code"], line)
    value = lambda key: (answer.get(key) or {}).get("value")
    carrier = (answer.get("losingCarrier") or {}).get("id")
    return (
        name, True, answer["status"], carrier, value("accountNumber"), value("companyName"),
        value("invoiceDate"), len(answer["telephoneNumbers"]), None, line,
    )  # fmt: skip


def reader(command, root):
    """What a task does with its documents. One is asked for at a time: memory stays that of one document.

    A command that ends before it answered fails the task, which Spark then runs again.
    """

    def read(documents):
        worker = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            for path, bytes in documents:
                name = path.removeprefix(root)
                content = base64.b64encode(bytes).decode()
                request = json.dumps({"name": name, "base64": content}) + "\n"
                worker.stdin.write(request.encode())
                worker.stdin.flush()
                line = worker.stdout.readline().decode()
                if not line.endswith("\n"):
                    raise RuntimeError(f"extract-invoice ended over {name}")
                yield row(name, line.rstrip("\n"))
            worker.stdin.close()
            # 1: some document gave no draft, which its row says.
            if worker.wait() not in (0, 1):
                raise RuntimeError(f"extract-invoice ended with status {worker.returncode}")
        finally:
            worker.kill()
            worker.wait()

    return read


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--as-of", required=True, help="the day that ages are judged against: the same for all")
    parser.add_argument("--command", default="extract-invoice")
    parser.add_argument("--results", help="folder for drafts.jsonl and failures.jsonl, on the driver")
    arguments = parser.parse_args()

    spark = SparkSession.builder.appName("extract-invoice").getOrCreate()
    spark.sparkContext.addPyFile(results.__file__)
    # Not spark.read.format("binaryFile"): that leaves out empty files, which are failures to be told of.
    hadoop = spark.sparkContext._jsc.hadoopConfiguration()
    hadoop.set("mapreduce.input.fileinputformat.input.dir.recursive", "true")
    documents = spark.sparkContext.binaryFiles(arguments.input)
    # As Spark spells the folder's own path.
    path = spark.sparkContext._jvm.org.apache.hadoop.fs.Path(arguments.input)
    files = path.getFileSystem(hadoop)
    root = files.getFileStatus(path).getPath().toString().rstrip("/") + "/"
    command = [arguments.command, "stream", "--as-of", arguments.as_of]
    rows = documents.mapPartitions(reader(command, root))
    spark.createDataFrame(rows, ROW).write.mode("overwrite").parquet(arguments.output)
    if arguments.results:
        read = spark.read.parquet(arguments.output).select("line")
        results.write((each.line for each in read.toLocalIterator()), arguments.results)
    spark.stop()


if __name__ == "__main__":
    main()
