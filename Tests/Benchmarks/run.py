#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the program and measures it: python3 Tests/Benchmarks/run.py [--only NAME,NAME] [--sizes 1000,10000] [--turns 1000,100000]

Needs hyperfine and sqlite3 (apt-get install hyperfine sqlite3) and, for the peers and the plot, the packages of
requirements.txt. Writes RESULTS.md, results.json and the plot beside the documentation.
"""

import argparse
import contextlib
import datetime
import json
import os
import pathlib
import platform
import re
import sqlite3
import subprocess
import sys
import tempfile
import time

import measuring
import packs
import peers

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PACK = ROOT / "Knowledge" / "netralitas-asn"
STATIC = ["-c", "release", "-Xswiftc", "-static-executable", "-Xlinker", "-s"]
DAY = "2026-11-22"
SECTIONS = ["start-up", "pack", "query", "batch", "audit", "growth", "peers", "processes"]
AUDIT_LIMITS = {"sessions": "< 100 ms", "search": "< 100 ms", "report": "< 5 s"}
rows = []


def row(section, what, value, limit=""):
    rows.append({"section": section, "what": what, "value": value, "limit": limit})
    print(f"{section} | {what} | {value} | {limit}", flush=True)


def build():
    subprocess.run(["swift", "build", *STATIC, "--product", "netra"], cwd=ROOT, check=True, stdout=sys.stderr)
    subprocess.run(["swift", "build", *STATIC, "--product", "netra-probe"], cwd=ROOT, check=True, stdout=sys.stderr)
    subprocess.run(["swift", "build", *STATIC], cwd=HERE, check=True, stdout=sys.stderr)


def questions():
    """The wordings of the pack with their topics, and the questions of its tests."""
    import yaml

    wordings, asked = [], []
    for path in sorted(PACK.glob("topics/*/*.yaml")):
        topic = yaml.safe_load(path.read_text())
        for language in ("id", "en"):
            wordings += [(str(text), topic["topic"]) for text in (topic.get("questions") or {}).get(language) or []]
        asked += [str(test["ask"]) for test in topic.get("tests") or [] if "ask" in test]
    for path in sorted(PACK.glob("tests/*.yaml")):
        asked += re.findall(r'ask: "([^"]+)"', path.read_text())
    return wordings, asked


def start_up(netra, file, folder):
    hello = HERE / ".build" / "release"
    ask = [netra, "ask", "--transcripts", "none"]
    question = "boleh nggak like postingan caleg?"
    store = str(folder / "start.sqlite")
    subprocess.run([netra, "ask", "--transcripts", store, "--knowledge", file, question], stdout=subprocess.DEVNULL)
    measuring.quietly([*ask, "--knowledge", str(PACK), question])
    commands = [
        ("hello, C", f"{hello}/hello-c"), ("hello, Swift", f"{hello}/hello-swift"),
        ("--version", f"{netra} --version"),
        ("ask, compiled file", f"{' '.join(ask)} --knowledge {file} '{question}'"),
        ("ask, folder through the cache", f"{' '.join(ask)} --knowledge {PACK} '{question}'"),
        ("ask, recorded", f"{netra} ask --transcripts {store} --knowledge {file} '{question}'"),
    ]
    times = measuring.startup(commands)
    floor = times["hello, Swift"]
    limits = {"ask, compiled file": "≤ 3 × hello, Swift", "ask, recorded": "≤ 12 ms over not recorded"}
    for name, value in times.items():
        row("start-up", name, f"{value:.2f} ms ({value / floor:.1f} × hello, Swift)", limits.get(name, ""))
    row("start-up", "memory, ask", f"{measuring.peak_memory([*ask, '--knowledge', file, question]):.1f} MiB")
    row("start-up", "memory, hello, Swift", f"{measuring.peak_memory([str(hello / 'hello-swift')]):.1f} MiB")


def batch(netra, file, folder, asked):
    lines = folder / "questions.txt"
    many = asked * (20_000 // len(asked) + 1)
    lines.write_text("\n".join(many) + "\n")
    base = [netra, "ask", "--knowledge", file, "--as-of", DAY, "--batch", str(lines)]
    took = measuring.seconds([*base, "--transcripts", "none"])
    row("batch", f"{len(many)} questions, not recorded", f"{len(many) / took:,.0f} a second", "≥ 25,000")
    store = folder / "batch.sqlite"
    took = measuring.seconds([*base, "--transcripts", str(store)], runs=1)
    row("batch", f"{len(many)} questions, recorded", f"{len(many) / took:,.0f} a second", "≥ 5,000")
    row("batch", "memory", f"{measuring.peak_memory([*base, '--transcripts', 'none']):.1f} MiB")
    alone = folder / "alone.sqlite"
    lines.write_text("\n".join(asked) + "\n")
    measuring.quietly(["taskset", "-c", "0", *base, "--transcripts", str(alone)])
    with contextlib.closing(sqlite3.connect(alone)) as connection:
        for language in ("id", "en"):
            times = [time for (time,) in connection.execute("SELECT latency FROM turn WHERE language = ?", [language])]
            if times:
                p50, p99 = measuring.percentiles(times)
                row("query", f"{language}, {len(times)} questions, in process, first askings included",
                    f"p50 {p50} µs, p99 {p99} µs", "p50 ≤ 40 µs, p99 ≤ 300 µs")


def compiling(netra, file, folder):
    took = measuring.seconds([netra, "knowledge", "compile", "--knowledge", str(PACK), "-o", file], runs=1)
    row("pack", "check and compile", f"{took:.1f} s, {os.path.getsize(file) / 1e6:.1f} MB")
    took = measuring.seconds([netra, "faq", "build", "--knowledge", file, "--as-of", DAY, "--format", "html", "--out",
                              str(folder / "faq.html")])
    row("pack", "FAQ as one page", f"{took:.2f} s")


def audit(netra, probe, folder, sizes):
    for turns in sizes:
        store = folder / f"turns-{turns}.sqlite"
        output = subprocess.run([probe, "scale", str(store), str(turns)], capture_output=True, text=True).stdout
        for line in output.splitlines():
            if found := re.fullmatch(r"(.+): ([0-9.]+) seconds", line):
                row("audit", f"{turns:,} turns: {found[1]}", f"{float(found[2]) * 1000:,.1f} ms", AUDIT_LIMITS.get(found[1], ""))
        for command in (["sessions"], ["search", "boleh"], ["report"], ["verify"]):
            took = measuring.seconds([netra, "audit", *command, "--transcripts", str(store)], runs=3)
            row("audit", f"{turns:,} turns: netra audit {' '.join(command)}", f"{took * 1000:,.0f} ms",
                AUDIT_LIMITS.get(command[0], ""))
        store.unlink()


def growth(netra, folder, sizes):
    figures = []
    for topics in sizes:
        source = folder / f"pack-{topics}"
        asked = packs.generate(ROOT / "Tests" / "Fixtures" / "park-pack", source, topics)
        file = str(folder / f"pack-{topics}.netrakb")
        start = time.monotonic()
        run = subprocess.run([netra, "knowledge", "compile", "--knowledge", str(source), "-o", file], capture_output=True, text=True)
        took = time.monotonic() - start
        if run.returncode != 0:
            row("growth", f"{topics:,} topics", f"not compiled: {run.stderr.strip().splitlines()[-1][:160]}")
            continue
        lines = folder / "growth.txt"
        lines.write_text("\n".join(asked) + "\n")
        store = folder / f"growth-{topics}.sqlite"
        ask = [netra, "ask", "--knowledge", file, "--as-of", DAY, "--batch", str(lines)]
        measuring.quietly(["taskset", "-c", "0", *ask, "--transcripts", str(store)])
        with contextlib.closing(sqlite3.connect(store)) as connection:
            p50, p99 = measuring.percentiles([time for (time,) in connection.execute("SELECT latency FROM turn")])
        memory = measuring.peak_memory([*ask, "--transcripts", "none"])
        size = os.path.getsize(file)
        start = measuring.startup([("ask", f"{netra} ask --transcripts none --knowledge {file} '{asked[0]}'")], runs=15)
        figures.append({"topics": topics, "compile": took, "size": size, "p50": p50, "memory": memory})
        row("growth", f"{topics:,} topics", f"compiled in {took:.1f} s to {size / 1e6:.1f} MB; p50 {p50} µs, p99 {p99} µs; "
            f"{memory:.0f} MiB; one question {start['ask']:.1f} ms", "p50 ≤ 2 ms and ≤ 1.5 GiB at 100,000")
    return figures


def plot(figures):
    try:
        import matplotlib
    except ImportError:
        return
    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "netra"
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 4, figsize=(13, 3))
    topics = [point["topics"] for point in figures]
    for axis, (key, label, unit) in zip(axes, [
        ("compile", "compile, s", 1), ("size", "compiled file, MB", 1e6), ("p50", "query p50, µs", 1), ("memory", "memory, MiB", 1),
    ]):
        axis.loglog(topics, [point[key] / unit for point in figures], marker="o")
        axis.set_xlabel("topics of 10 wordings")
        axis.set_title(label)
        axis.grid(True, which="both", alpha=0.3)
    figure.tight_layout()
    target = ROOT / "Sources" / "Knowledge" / "Knowledge.docc" / "Resources"
    target.mkdir(parents=True, exist_ok=True)
    figure.savefig(target / "growth.svg", metadata={"Date": None})


def beside_peers(wordings, asked):
    texts, labels = [text for text, _ in wordings], [label for _, label in wordings]
    for name, make in peers.ALL:
        few = peers.FEW.get(name, len(texts))
        step = max(1, len(texts) // few)
        took, call = peers.trained(make, texts[::step][:few], labels[::step][:few])
        if took is None:
            row("peers", name, call)
            continue
        p50, p99 = measuring.call_times(call, asked[:40] if few < len(texts) else asked)
        row("peers", name, f"{few:,} wordings learnt in {took:.2f} s; p50 {p50:.0f} µs, p99 {p99:.0f} µs")


def processes(netra, file, folder, asked):
    """64 processes on one pack and one store."""
    store = folder / "shared.sqlite"
    lines = folder / "shared.txt"
    lines.write_text("\n".join(asked[:50]) + "\n")
    for recorded in (False, True):
        command = [netra, "ask", "--knowledge", file, "--as-of", DAY, "--batch", str(lines), "--transcripts",
                   str(store) if recorded else "none"]
        start = time.monotonic()
        running = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(64)]
        failed = [process.communicate()[1] for process in running]
        failed = [text for process, text in zip(running, failed) if process.returncode != 0]
        took = time.monotonic() - start
        how = "recorded" if recorded else "not recorded"
        row("processes", f"64 at once, 50 questions each, {how}",
            f"{64 * 50 / took:,.0f} answers a second, {len(failed)} failed")
    verified = subprocess.run([netra, "audit", "verify", "--transcripts", str(store)], capture_output=True, text=True)
    row("processes", "the store they shared", verified.stdout.strip().splitlines()[0] if verified.stdout else verified.stderr.strip())


def processor():
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor()


def earlier():
    """The rows of the sections that were not measured this time."""
    path = HERE / "results.json"
    measured = {entry["section"] for entry in rows}
    kept = json.loads(path.read_text())["rows"] if path.exists() else []
    return [entry for entry in kept if entry["section"] not in measured]


def write(arguments):
    date = datetime.date.today().isoformat()
    sections = {entry["section"] for entry in rows}
    rows.extend(earlier())
    command = "python3 Tests/Benchmarks/run.py" + "".join(f" {word}" for word in sys.argv[1:])
    lines = [
        "# Results", "", f"{date}, {processor()}, {os.cpu_count()} cores; load {os.getloadavg()[0]:.1f} at the end."
        + (" The machine was shared with other work: ratios hold, walls are upper bounds." if arguments.shared else ""),
        "", f"`{command}`" + ("" if len(sections) == len(SECTIONS) else " (other sections: kept from an earlier run)"), ""]
    section = None
    order = {name: place for place, name in enumerate(SECTIONS)}
    for entry in sorted(rows, key=lambda entry: order[entry["section"]]):
        if entry["section"] != section:
            section = entry["section"]
            lines += ["", f"## {section}", "", "| what | measured | limit |", "| --- | --- | --- |"]
        lines.append(f"| {entry['what']} | {entry['value']} | {entry['limit']} |")
    (HERE / "RESULTS.md").write_text("\n".join(lines).replace("\n\n\n", "\n\n") + "\n")
    (HERE / "results.json").write_text(json.dumps({"date": date, "processor": processor(), "rows": rows}, indent=1, ensure_ascii=False) + "\n")


def main():
    names = ["start", "pack", "batch", "audit", "growth", "peers", "processes"]
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default=",".join(names), help="some of: " + ", ".join(names))
    parser.add_argument("--sizes", default="1000,10000", help="topics of the generated packs")
    parser.add_argument("--turns", default="1000,10000,100000", help="turns of the generated stores")
    parser.add_argument("--shared", action="store_true", help="say that the machine was shared")
    parser.add_argument("--no-build", action="store_true")
    arguments = parser.parse_args()
    chosen = arguments.only.split(",")
    numbers = lambda text: [int(word) for word in text.split(",")]
    if not arguments.no_build:
        build()
    netra, probe = (str(ROOT / ".build" / "release" / name) for name in ("netra", "netra-probe"))
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        file = str(folder / "pack.netrakb")
        subprocess.run([netra, "knowledge", "compile", "--knowledge", str(PACK), "-o", file], check=True, stdout=sys.stderr)
        wordings, asked = questions()
        steps = {
            "start": lambda: start_up(netra, file, folder), "pack": lambda: compiling(netra, file, folder),
            "batch": lambda: batch(netra, file, folder, asked), "audit": lambda: audit(netra, probe, folder, numbers(arguments.turns)),
            "growth": lambda: plot(growth(netra, folder, numbers(arguments.sizes))),
            "peers": lambda: beside_peers(wordings, asked), "processes": lambda: processes(netra, file, folder, asked),
        }
        for name in names:
            if name in chosen:
                steps[name]()
    write(arguments)


main()
