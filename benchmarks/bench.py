"""Bench: what all sections of a run share: how much is to be done, where, and where the numbers go."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

from benchmarks.environments import PROJECT, clean_environ
from benchmarks.peers import ORJSON, PEERS, Peer
from benchmarks.workers import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.environments import Environments
    from benchmarks.recorder import Recorder


@dataclass(frozen=True)
class Plan:
    """How much is measured."""

    cold: int = 11
    """Processes of each cold program."""
    warm: int = 7
    """Batches of each warm work."""
    batch: float = 0.4
    """CPU seconds that a batch should take."""
    events: int = 3_000
    """Events of a stream."""
    long: tuple[int, int] = (10_000, 100_000)
    """Events of the two streams whose times are compared."""
    few: int = 3
    """Repeats of what takes long."""
    at_once: tuple[int, ...] = (1, 3, 10, 30, 100, 300, 1_000)
    sizes: tuple[int, ...] = (1_000, 8_000, 64_000, 500_000, 4_000_000, 16_000_000, 64_000_000)
    """Characters of the bodies of both directions."""
    file: int = 1 << 30
    """Bytes of a file that goes up and down."""


QUICK = Plan(
    cold=2,
    warm=2,
    batch=0.1,
    events=500,
    long=(2_000, 20_000),
    few=1,
    at_once=(1, 30, 300),
    sizes=(1_000, 64_000, 4_000_000),
    file=1 << 27,
)


@dataclass
class Bench:
    """One run."""

    plan: Plan
    environments: Environments
    recorder: Recorder
    started: float = field(default_factory=time.monotonic)
    url: str = field(default="", init=False)
    _workers: dict[str, Worker] = field(default_factory=dict, init=False)
    _server: subprocess.Popen[str] = field(init=False)

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "benchmarks.server"]
        self._server = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True, env=clean_environ())
        port = int(self._server.stdout.readline()) if self._server.stdout else 0
        self.url = f"http://127.0.0.1:{port}/api/v1"
        return self

    def __exit__(self, *_: object) -> None:
        self.end_workers()
        self._server.kill()
        self._server.communicate()

    def say(self, text: str) -> None:
        """Show how far the run has come."""
        print(f"[{time.monotonic() - self.started:5.0f} s] {text}", flush=True)

    def able(self, work: str, metrics: Sequence[str], among: Sequence[Peer] = PEERS) -> list[Peer]:
        """Return the peers that can do a work here; note for the others why not."""
        found = []
        for peer in among:
            reason = self.environments.failures.get(peer.environment) or self._unfit(peer)
            if work not in peer.can:
                continue
            if reason:
                for metric in metrics:
                    self.recorder.skip(metric, peer.name, reason)
            else:
                found.append(peer)
        return found

    def _unfit(self, peer: Peer) -> str | None:
        if peer is not ORJSON:
            return None
        folder = Path(self.environments.python(peer.environment)).parent.parent / "lib"
        uses = re.compile(rb"^\s*(import|from) orjson|import_module\(.orjson", re.MULTILINE)
        modules = folder.glob("python*/site-packages/openrouter_core/**/*.py")
        return None if any(uses.search(path.read_bytes()) for path in modules) else "openrouter_core does not use orjson yet"

    def worker(self, peer: Peer) -> Worker:
        """Return the peer's worker, started when it is first asked for, and again when it was given up."""
        found = self._workers.get(peer.name)
        if found is None or not found.is_alive:
            self._workers[peer.name] = self.new_worker(peer)
        return self._workers[peer.name]

    def renewed_worker(self, peer: Peer) -> Worker:
        """Return a worker in the place of the peer's last one, which is ended."""
        if last := self._workers.pop(peer.name, None):
            last.close()
        return self.worker(peer)

    def new_worker(self, peer: Peer) -> Worker:
        """Start a worker that nobody used before."""
        folder = self.environments.programs
        return Worker([self.environments.python(peer.environment), str(folder / "worker.py"), peer.program, self.url], folder)

    def end_workers(self) -> None:
        """End all workers."""
        for worker in self._workers.values():
            worker.close()
        self._workers.clear()
