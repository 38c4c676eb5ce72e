# SPDX-License-Identifier: GPL-3.0-or-later
"""Times of processes and of calls."""

import json
import os
import resource
import statistics
import subprocess
import tempfile
import time


def quietly(command, **options):
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)


def startup(commands, runs=40):
    """Milliseconds of whole processes, by hyperfine: {name: median}."""
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        quietly(["hyperfine", "-N", "--warmup", "5", "--runs", str(runs), "--export-json", report.name]
                + [command for _, command in commands], check=True)
        results = json.load(open(report.name))["results"]
    return {name: result["median"] * 1000 for (name, _), result in zip(commands, results)}


def seconds(command, runs=3, **options):
    """The median wall time of a command in seconds."""
    times = []
    for _ in range(runs):
        start = time.monotonic()
        quietly(command, check=True, **options)
        times.append(time.monotonic() - start)
    return statistics.median(times)


def peak_memory(command, **options):
    """The largest resident memory of a command in MiB."""
    with open(os.devnull, "wb") as sink:
        process = subprocess.Popen(command, stdout=sink, stderr=sink, **options)
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    return usage.ru_maxrss / 1024


def call_times(call, questions, limit=600):
    """Median and 99th percentile in microseconds of one call a question, after a warm-up."""
    questions = questions[:limit]
    for question in questions[:20]:
        call(question)
    times = []
    for question in questions:
        start = time.perf_counter_ns()
        call(question)
        times.append((time.perf_counter_ns() - start) / 1000)
    return percentiles(times)


def percentiles(times):
    times = sorted(times)
    return times[len(times) // 2], times[min(len(times) - 1, len(times) * 99 // 100)]
