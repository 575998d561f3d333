"""An Apache Spark job (PySpark 3.5 or later) over `kpi-extract --stdin-ndjson`: documents of a folder or of a table in, Parquet tables of indicators and of failures out.

    spark-submit kpi_extract_job.py --documents hdfs:///archive --output hdfs:///kpi
    spark-submit kpi_extract_job.py --table hdfs:///texts --id-column id --text-column text --output hdfs:///kpi

Each task starts one process, which reads all documents of its partition; nothing is started for a document. Under OUTPUT come three tables:

    reports/      a row a document: id, sha256, type, number, title, date, report (JSON), code and message (of failures; null where it was read)
    indicators/   a row an indicator, partitioned by `year` of the document (`unknown` where it has no date)
    failures/     a row a document that could not be read: id, code, message

Each is written by Spark's own committer: a task that is tried again, or run twice, writes once. All are made in OUTPUT/_work and moved at the end, `reports` last: where it stands, all are whole.
"""

from __future__ import annotations

import argparse
import base64
import json
import shlex
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator

from pyspark.sql import Column, DataFrame, Row, SparkSession
from pyspark.sql import functions as sql
from pyspark.sql import types

REPORT_SCHEMA = types.StructType(
    [types.StructField(name, types.StringType()) for name in ("id", "sha256", "type", "number", "title", "date", "report", "code", "message")]
)

# What suits documents and their reports, where nobody has said otherwise.
CONFIGURATION = {
    # Spark counts 4 MB for each file that it opens: tasks of some ten documents, and each task starts a process.
    "spark.sql.files.openCostInBytes": "4k",
    # Rows that are read at once, in one array of the JVM for each column: of 4,096 reports it takes more than a heap has, or than an array can hold.
    "spark.sql.parquet.columnarReaderBatchSize": "16",
}

# Spark and Hive pass over names that begin so.
WORK = "_work"
# In the order in which they are moved to their place.
TABLES = ("indicators", "failures", "reports")

TEXT, AMOUNT, WHOLE = "string", "double", "int"

# The columns of `kpi-extract --format parquet`, and where each stands in an indicator's JSON.
COLUMNS: tuple[tuple[str, str, str], ...] = (
    ("id", "id", TEXT), ("kind", "kind", TEXT), ("label", "label", TEXT), ("comparator", "quantity.comparator", TEXT), ("value", "quantity.value", AMOUNT), ("min", "quantity.min", AMOUNT),
    ("max", "quantity.max", AMOUNT), ("numerator", "quantity.numerator", AMOUNT), ("denominator", "quantity.denominator", AMOUNT), ("unit", "quantity.unit", TEXT),
    ("unitText", "quantity.unitText", TEXT), ("per", "quantity.per", TEXT), ("change", "change", TEXT), ("periodStart", "period.start", TEXT), ("periodEnd", "period.end", TEXT),
    ("every", "period.every", TEXT), ("periodText", "period.text", TEXT), ("periodSource", "period.source", TEXT), ("section", "section.path", TEXT), ("sectionTitle", "section.title", TEXT),
    ("role", "section.role", TEXT), ("footnote", "footnote", TEXT), ("partOf", "partOf", TEXT), ("equivalentTo", "equivalentTo", TEXT), ("text", "quantity.text", TEXT),
    ("sentence", "sentence", TEXT), ("line", "position.start.line", WHOLE), ("column", "position.start.column", WHOLE), ("start", "position.start.offset", WHOLE),
    ("end", "position.end.offset", WHOLE),
)

INDICATORS = "array<struct<" + ",".join([
    "id:string", "kind:string", "label:string",
    "quantity:struct<text:string,comparator:string,value:double,min:double,max:double,numerator:double,denominator:double,unit:string,unitText:string,per:array<string>>",
    "change:string", "period:struct<start:string,end:string,every:string,text:string,source:string>", "section:struct<path:string,title:string,role:string>",
    "footnote:string", "partOf:string", "equivalentTo:string", "sentence:string", "position:struct<start:struct<line:int,column:int,offset:int>,end:struct<offset:int>>",
]) + ">>"


def questions(rows: Iterable[Row]) -> Iterator[str]:
    """A row with `id` and `text` or `content` as a line of the stream; one with neither is answered as a failure."""
    for row in rows:
        asked: dict[str, object] = {"id": row["id"]}
        if row["text"] is not None:
            asked["text"] = row["text"]
        elif row["content"] is not None:
            asked["path"] = row["id"]
            asked["bytes"] = base64.b64encode(row["content"]).decode("ascii")
        yield json.dumps(asked, ensure_ascii=False) + "\n"


def answer_row(line: str) -> Row:
    answer = json.loads(line)
    if "error" in answer:
        return Row(id=answer["id"], sha256=None, type=None, number=None, title=None, date=None, report=None, code=answer["error"]["code"], message=answer["error"]["message"])
    report = answer["report"]
    metadata = report["metadata"]
    return Row(
        id=answer["id"], sha256=report["source"]["sha256"], type=metadata["type"], number=metadata["number"], title=metadata["title"], date=metadata["date"],
        report=json.dumps(report, ensure_ascii=False, separators=(",", ":")), code=None, message=None,
    )


def read_partition(command: list[str], rows: Iterable[Row]) -> Iterator[Row]:
    """One process for all documents of a partition. Questions go in from a thread of their own, so that neither side waits for the other with its pipe full."""
    first = next(iter_rows := iter(rows), None)
    if first is None:
        return
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
    assert process.stdin is not None and process.stdout is not None
    fault: list[BaseException] = []
    asked = 0

    def ask() -> None:
        nonlocal asked
        try:
            with process.stdin as stdin:
                for row in (row for rows in ((first,), iter_rows) for row in rows):
                    for line in questions((row,)):
                        stdin.write(line)
                        stdin.flush()
                        asked += 1
        except BaseException as error:  # Told in the task's own thread.
            fault.append(error)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    answered = 0
    try:
        for line in process.stdout:
            answered += 1
            yield answer_row(line)
        asking.join()
        status = process.wait()
        if fault:
            raise RuntimeError(f"documents could not be handed on: {fault[0]!r}") from fault[0]
        # 0: all were read; 2: some were not, which their rows say. Anything else, or too few answers: the task is tried again.
        if status not in (0, 2) or answered != asked:
            raise RuntimeError(f"{shlex.join(command)}: exit status {status}, {answered} answers to {asked} documents")
    finally:
        process.kill()
        process.wait()


def documents(spark: SparkSession, arguments: argparse.Namespace) -> DataFrame:
    """Rows of `id`, `text`, `content`. Large files come in partitions of their own, so one of them does not keep others waiting."""
    if arguments.table is not None:
        table = spark.read.parquet(arguments.table)
        return table.select(sql.col(arguments.id_column).cast("string").alias("id"), sql.col(arguments.text_column).alias("text"), sql.lit(None).cast("binary").alias("content"))
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").option("pathGlobFilter", arguments.pattern).load(arguments.documents)
    return files.select(sql.col("path").alias("id"), sql.lit(None).cast("string").alias("text"), "content")


def indicator_columns() -> list[Column]:
    found = []
    for name, place, kind in COLUMNS:
        value = sql.col(f"indicator.{place}")
        if name == "per":
            value = sql.when(sql.size(value) > 0, sql.array_join(value, "/"))
        found.append(value.cast(kind).alias(name))
    return found


def indicators(reports: DataFrame) -> DataFrame:
    read = reports.where(sql.col("report").isNotNull())
    listed = read.select(
        sql.col("id").alias("document"), sql.coalesce(sql.substring("date", 1, 4), sql.lit("unknown")).alias("year"),
        sql.posexplode(sql.from_json(sql.get_json_object("report", "$.indicators"), INDICATORS)).alias("place", "indicator"),
    )
    return listed.select("document", "place", *indicator_columns(), "year")


class Folders:
    """Folders under OUTPUT, on whatever file system it is."""

    def __init__(self, spark: SparkSession, output: str) -> None:
        jvm = spark.sparkContext._jvm
        assert jvm is not None
        self.output = output
        self._path = jvm.org.apache.hadoop.fs.Path
        self._system = self._path(output).getFileSystem(spark.sparkContext._jsc.hadoopConfiguration())

    def at(self, *names: str) -> str:
        return "/".join((self.output, *names))

    def exists(self, *names: str) -> bool:
        return bool(self._system.exists(self._path(self.at(*names))))

    def remove(self, *names: str) -> None:
        self._system.delete(self._path(self.at(*names)), True)

    def publish(self, name: str) -> None:
        self.remove(name)
        if not self._system.rename(self._path(self.at(WORK, name)), self._path(self.at(name))):
            raise RuntimeError(f"{self.at(WORK, name)} could not be moved to {self.at(name)}")


def configure(spark: SparkSession) -> None:
    for name, value in CONFIGURATION.items():
        if not spark.sparkContext.getConf().contains(name):
            spark.conf.set(name, value)


def read_documents(spark: SparkSession, arguments: argparse.Namespace, target: str) -> None:
    command = [*shlex.split(arguments.command), "--stdin-ndjson", "--jobs", "1", "--timeout", str(arguments.timeout)]
    found = documents(spark, arguments)
    if arguments.partitions is not None:
        found = found.repartition(arguments.partitions)
    rows = found.rdd.mapPartitions(lambda rows: read_partition(command, rows))
    spark.createDataFrame(rows, REPORT_SCHEMA).write.mode("overwrite").parquet(target)


def run(spark: SparkSession, arguments: argparse.Namespace) -> None:
    configure(spark)
    folders = Folders(spark, arguments.output)
    # The committer's mark: all documents were read.
    is_read = arguments.resume and folders.exists(WORK, "reports", "_SUCCESS")
    there = [folders.at(name) for name in TABLES if folders.exists(name)]
    # What a run was moving when it ended is its own.
    if there and arguments.mode == "errorifexists" and not is_read:
        raise SystemExit(f"There is already {there[0]}; --mode overwrite replaces it.")
    if not is_read:
        folders.remove(WORK)
        read_documents(spark, arguments, folders.at(WORK, "reports"))
    reports = spark.read.schema(REPORT_SCHEMA).parquet(folders.at(WORK, "reports"))
    indicators(reports).write.mode("overwrite").partitionBy("year").parquet(folders.at(WORK, "indicators"))
    reports.where(sql.col("code").isNotNull()).select("id", "code", "message").write.mode("overwrite").parquet(folders.at(WORK, "failures"))
    folders.remove("reports")
    for name in TABLES:
        folders.publish(name)
    folders.remove(WORK)


def parse(given: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--documents", help="folder of documents, read with all below it")
    source.add_argument("--table", help="Parquet table of texts")
    parser.add_argument("--pattern", default="*.{txt,md,markdown,docx,docm,doc,odt,rtf,html,htm,pdf}", help="names of files that are read in --documents")
    parser.add_argument("--id-column", default="id")
    parser.add_argument("--text-column", default="text")
    parser.add_argument("--output", required=True)
    parser.add_argument("--mode", default="errorifexists", choices=["errorifexists", "overwrite"])
    parser.add_argument("--resume", action="store_true", help="go on with a run that failed: documents that were all read are not read again")
    parser.add_argument("--command", default="kpi-extract", help="how each machine calls the program")
    parser.add_argument("--partitions", type=int, help="tasks; default: as Spark cuts the files (spark.sql.files.maxPartitionBytes)")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for one document")
    return parser.parse_args(given)


if __name__ == "__main__":
    session = SparkSession.builder.appName("kpi-extract").getOrCreate()
    try:
        run(session, parse(sys.argv[1:]))
    finally:
        session.stop()
