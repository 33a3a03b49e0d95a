"""Cold: whole processes, each from its start to its first answer. All peers take turns: A B C A B C."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from benchmarks import payloads
from benchmarks.environments import clean_environ
from benchmarks.peers import NODE, PEERS

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.peers import Peer

FOUND = {
    "credits": "74.75",
    "chat": str(len(payloads.TEXT)),
    "responses": str(len(payloads.TEXT)),
    "chat_stream": "assistant",
}
"""What each program must have read."""
METRICS = ("answer", "whole", "cpu", "peak")
_PYTHON = "import {module}; {module}.{function}()"


def imports(bench: Bench) -> None:
    """Measure importing a function and the core."""
    _compare(bench, "import")


def first_answers(bench: Bench) -> None:
    """Measure the time to a first answer, and the memory."""
    for work in FOUND:
        _compare(bench, work)


def _compare(bench: Bench, work: str) -> None:
    metrics = [f"cold.{work}.{metric}" for metric in METRICS]
    peers = bench.able(work, metrics, PEERS)
    for repeat in range(bench.plan.cold + 1):  # the first fills the caches of files, and does not count
        for peer in list(peers):
            failure = _measure(bench, peer, work, counts=repeat > 0)
            if failure:
                peers.remove(peer)
                for metric in metrics:
                    bench.recorder.samples.get(metric, {}).pop(peer.name, None)
                    bench.recorder.skip(metric, peer.name, failure)
    shown = [f"{peer.name} {1000 * (bench.recorder.median(metrics[0], peer.name) or 0):.0f}" for peer in peers]
    bench.say(f"cold {work}, ms: {', '.join(shown)}")


def _command(bench: Bench, peer: Peer, work: str) -> list[str]:
    function = {"import": "imports", "credits": "credits_"}.get(work, work)
    if peer is NODE:
        return [shutil.which("node") or "node", str(bench.environments.root / "node" / "cold_node.mjs"), function, bench.url]
    program = _PYTHON.format(module=f"cold_{peer.program}", function=function)
    return [bench.environments.python(peer.environment), "-c", program, bench.url]


def _measure(bench: Bench, peer: Peer, work: str, *, counts: bool) -> str | None:
    """Run one process, and record it if it counts. Return why it failed, if it did."""
    launcher = str(bench.environments.programs / "launcher.py")
    done = subprocess.run(
        [sys.executable, "-I", "-S", launcher, *_command(bench, peer, work)],
        cwd=bench.environments.programs,
        env=clean_environ(),
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    status, answer, whole, cpu, peak, *line = done.stdout.split() or ["1", "0", "0", "0", "0"]
    if status != "0" or not line:
        lines = [each for each in done.stderr.strip().splitlines() if each.strip()] or ["no message"]
        return f"its program failed: {lines[-1][:200]}"
    if work in FOUND and line != [FOUND[work]]:
        return f"it read {line} where {FOUND[work]} was sent"
    if counts:
        told = (float(line[0]) if work == "import" else float(answer), float(whole), float(cpu), float(peak))
        for metric, value in zip(METRICS, told, strict=True):
            bench.recorder.add(f"cold.{work}.{metric}", peer.name, value)
    return None
