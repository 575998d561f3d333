"""The Spark job on two executors that are processes of their own: its tables against the command's own ndjson, row for row; then again, with an executor killed in mid-job; then with a job that fails between its tables."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root / "integrations" / "spark"))

from pyspark.sql import DataFrame, SparkSession  # noqa: E402

import kpi_extract_job as job  # noqa: E402

# The executors run the same Python.
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
COUNT = 2000
COMMAND = f"node {root / 'bin' / 'kpi-extract.js'}"


def make_documents(folder: Path) -> None:
    texts = [path.read_bytes() for path in sorted((root / "fixtures" / "clean").glob("*.*")) if path.suffix in (".txt", ".md")]
    for i in range(COUNT):
        # One in a hundred cannot be read; one is far larger than the others.
        content = b"GIF89a" if i % 100 == 42 else texts[i % len(texts)] * (200 if i == 7 else 1)
        path = folder / f"{i // 100:02d}" / f"{i:04d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def expected(folder: Path) -> tuple[dict[str, list[dict]], dict[str, str]]:
    done = subprocess.run([*COMMAND.split(), str(folder), "--format", "ndjson", "--quiet"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8")
    assert done.returncode == 2, done.returncode
    read: dict[str, list[dict]] = {}
    failed: dict[str, str] = {}
    for line in done.stdout.splitlines():
        report = json.loads(line)
        path = report["source"]["path"]
        if "error" in report:
            failed[path] = report["error"]["code"]
        else:
            read[path] = report["indicators"]
    return read, failed


def at(indicator: dict, place: str):
    value = indicator
    for name in place.split("."):
        value = None if value is None else value[name]
    return value


def as_row(indicator: dict) -> tuple:
    row = []
    for name, place, kind in job.COLUMNS:
        value = at(indicator, place)
        if name == "per":
            value = "/".join(value) or None
        row.append(float(value) if kind == job.AMOUNT and value is not None else value)
    return tuple(row)


def compare(session: SparkSession, output: str, read: dict[str, list[dict]], failed: dict[str, str]) -> str:
    def bare(path: str) -> str:
        return path.removeprefix("file:")

    failures = {bare(row["id"]): row["code"] for row in session.read.parquet(f"{output}/failures").collect()}
    assert failures == failed, "other failures"
    found: dict[str, list[tuple]] = {path: [] for path in read}
    table = session.read.parquet(f"{output}/indicators")
    count = 0
    for row in table.orderBy("document", "place").collect():
        found[bare(row["document"])].append(tuple(row[name] for name, _, _ in job.COLUMNS))
        count += 1
    for path, indicators in read.items():
        assert found[path] == [as_row(each) for each in indicators], f"other rows of {path}"
    assert session.read.parquet(f"{output}/reports").count() == len(read) + len(failed)
    targets = table.where("kind = 'target' AND unit = '%'").count()
    years = sorted(path.name for path in Path(output, "indicators").iterdir() if path.name.startswith("year="))
    assert targets > 0 and len(years) > 1, (targets, years)
    return f"{count} rows, {len(failures)} failures, equal; {len(years)} years"


def executors_at_work(application: str) -> list[int]:
    """Those of this application alone, under which documents are read."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, encoding="utf-8").stdout.splitlines()
    running = {int(pid): (int(parent), command) for pid, parent, command in (line.split(None, 2) for line in listed)}
    found: set[int] = set()
    for at, command in running.values():
        # From each process that reads documents upwards.
        while "--stdin-ndjson" in command and at in running:
            above, its_command = running[at]
            if "CoarseGrainedExecutorBackend" in its_command and f"--app-id {application} " in its_command:
                found.add(at)
            at = above
    return sorted(found)


def kill_one(application: str, after: float, killed: list[int]) -> None:
    """Once documents are read."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not executors_at_work(application):
        time.sleep(0.05)
    time.sleep(after)
    for pid in executors_at_work(application)[:1]:
        os.kill(pid, signal.SIGKILL)
        killed.append(pid)


def session_of_two() -> SparkSession:
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]").appName("kpi-extract test")
        .config("spark.executorEnv.PYTHONPATH", str(root / "integrations" / "spark")).config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false").config("spark.files.maxPartitionBytes", "1m")
        .config("spark.sql.files.maxPartitionBytes", "256k").config("spark.log.level", "ERROR").getOrCreate()
    )
    session.sparkContext.addPyFile(str(root / "integrations" / "spark" / "kpi_extract_job.py"))
    return session


def fails_between(session: SparkSession, given: list[str]) -> None:
    """As where the disk is full when documents have been read."""

    def broken(_: DataFrame) -> DataFrame:
        raise OSError("no room")

    whole, job.indicators = job.indicators, broken
    try:
        job.run(session, job.parse(given))
    except OSError:
        return
    finally:
        job.indicators = whole
    raise AssertionError("the job did not fail")


def rerun(session: SparkSession, documents: str, output: str, read: dict[str, list[dict]], failed: dict[str, str]) -> None:
    """A hundred documents are enough."""
    reading = ["--documents", documents, "--output", output, "--command", COMMAND]
    # What is started here ends at once.
    not_reading = ["--documents", documents, "--output", output, "--command", "false", "--resume"]
    fails_between(session, reading)
    assert [path.name for path in Path(output).iterdir()] == ["_work"], "a table is there before all are"
    job.run(session, job.parse(not_reading))
    print(f"gone on with: {compare(session, output, read, failed)}", flush=True)
    try:
        job.run(session, job.parse(not_reading))
        raise AssertionError("tables were written over")
    except SystemExit:
        pass
    fails_between(session, [*reading, "--mode", "overwrite"])
    print(f"still there: {compare(session, output, read, failed)}", flush=True)
    # Ended while tables were moved: the old ones are gone, one of the new ones is in its place.
    shutil.rmtree(Path(output, "reports"))
    job.run(session, job.parse(not_reading))
    print(f"gone on with once more: {compare(session, output, read, failed)}", flush=True)
    assert sorted(path.name for path in Path(output).iterdir()) == ["failures", "indicators", "reports"], "something is left behind"


def main() -> None:
    work = Path(tempfile.mkdtemp())
    try:
        documents = work / "documents"
        make_documents(documents)
        read, failed = expected(documents)
        print(f"{len(read)} documents read and {len(failed)} failed in one process", flush=True)
        for name, kill in (("undisturbed", False), ("an executor killed", True)):
            session = session_of_two()
            output = str(work / name.replace(" ", "-"))
            killed: list[int] = []
            if kill:
                threading.Thread(target=kill_one, args=(session.sparkContext.applicationId, 2.0, killed), daemon=True).start()
            start = time.monotonic()
            job.run(session, job.parse(["--documents", str(documents), "--output", output, "--command", COMMAND]))
            seconds = time.monotonic() - start
            print(f"{name}: {compare(session, output, read, failed)}; {seconds:.0f} s", flush=True)
            assert not kill or killed, "no executor was killed while documents were read"
            if not kill:
                few = documents / "03"
                rerun(session, str(few), str(work / "rerun"), *({path: each for path, each in found.items() if path.startswith(f"{few}/")} for found in (read, failed)))
            session.stop()
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
