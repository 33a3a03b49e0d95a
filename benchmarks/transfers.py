"""Transfers: a file of 1 GiB up and down, and how much memory that takes beyond what the process had before."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.peers import BARE, OFFICIAL, OURS
from benchmarks.workers import NotMeasured

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.peers import Peer


def transfers(bench: Bench) -> None:
    """Measure uploads and downloads, each in a process of its own."""
    with tempfile.TemporaryDirectory(dir=bench.environments.root) as folder:
        small, source, target = (Path(folder) / name for name in ("small", "source", "target"))
        small.write_bytes(bytes(1024))
        with source.open("wb") as file:
            file.truncate(bench.plan.file)
        for upload in (True, False):
            name = "upload" if upload else "download"
            for peer in bench.able("credits", [f"transfer.{name}.memory"], (BARE, OURS, OFFICIAL)):
                _measure(bench, peer, name, small, source if upload else target)


def _measure(bench: Bench, peer: Peer, name: str, small: Path, path: Path) -> None:
    metric, size = f"transfer.{name}", bench.plan.file
    for _ in range(bench.plan.few):
        worker = bench.new_worker(peer)
        try:
            done = worker.do("transfer", upload=name == "upload", path=str(path), size=size, small=str(small))
            failure = None if done["value"][0] >= size else f"{done['value'][0]:,} bytes arrived of {size:,}"
        except NotMeasured as reason:
            failure = str(reason)
        finally:
            worker.close()
        if failure:
            bench.recorder.skip(f"{metric}.memory", peer.name, failure)
            bench.say(f"{name}: {peer.name} not measured: {failure}")
            return
        bench.recorder.add(f"{metric}.memory", peer.name, done["peak"] - done["start"])
        bench.recorder.add(f"{metric}.cpu", peer.name, done["cpu"])
        bench.recorder.add(f"{metric}.wall", peer.name, done["wall"])
    memory = bench.recorder.median(f"{metric}.memory", peer.name) or 0
    bench.say(f"{name} of {size >> 20} MiB: {peer.name} {memory / (1 << 20):.1f} MiB beyond the start")
