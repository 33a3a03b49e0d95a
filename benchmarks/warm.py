"""Warm: processes that have been at work for a while. CPU time a call, events a second, the list of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.peers import BARE, PYTHON_PEERS
from benchmarks.workers import NotMeasured

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.bench import Bench
    from benchmarks.peers import Peer

_MOST = 5_000
"""Rounds of a batch at most."""


def calls(bench: Bench) -> None:
    """Measure CPU time a call, one at a time and 50 at once."""
    for work in ("credits", "chat", "responses"):
        for at_once in (1, 50):
            metric = f"warm.{work}.{at_once}"
            _compare(bench, metric, work, 0, at_once=at_once)
            _show(bench, metric, "µs a call", lambda value: 1e6 * value)


def streams(bench: Bench) -> None:
    """Measure the events that a second of CPU time decodes."""
    events = bench.plan.events
    for work in ("chat_stream", "responses_stream"):
        metric = f"warm.{work}"
        _compare(bench, metric, work, events)
        for unit in ("", ".wall"):
            for found in bench.recorder.samples.get(metric + unit, {}).values():
                found[:] = [events / seconds for seconds in found]
        _show(bench, metric, "events a second", lambda value: value)


def models(bench: Bench) -> None:
    """Measure what the list of models takes from its body to models: the call, less what fetching the bytes takes."""
    recorder = bench.recorder
    _compare(bench, "models.call", "models", 0)
    _compare(bench, "models.fetch", "models", 0, does="fetch_models")
    _compare(bench, "models.parse", "models", 0, does="parse_models", among=(BARE,))
    for peer, found in recorder.samples.get("models.call", {}).items():
        fetched = recorder.median("models.fetch", peer)
        for value in found if fetched is not None and peer != BARE.name else ():
            recorder.add("models.decode", peer, value - (fetched or 0))
    for value in recorder.samples.get("models.parse", {}).get(BARE.name, ()):
        recorder.add("models.decode", BARE.name, value)
    for peer, reason in recorder.reasons.get("models.call", {}).items():
        recorder.skip("models.decode", peer, reason)
    _show(bench, "models.decode", "ms", lambda value: 1e3 * value)


def _compare(
    bench: Bench,
    metric: str,
    work: str,
    argument: int,
    *,
    at_once: int = 1,
    does: str | None = None,
    among: tuple[Peer, ...] = PYTHON_PEERS,
) -> None:
    """Record CPU and wall seconds a call, of a process made anew for each repeat: each has its luck with memory.

    How many calls a batch has is found out first, from one that does not count.
    """
    rounds: dict[str, int] = {}
    peers = bench.able(work, [metric], among)
    for repeat in range(bench.plan.warm + 1):
        for peer in list(peers):
            number = rounds.get(peer.name, 5)
            try:
                worker = bench.renewed_worker(peer)
                first, _ = worker.calls(does or work, argument, at_once=at_once, rounds=1)  # all is loaded by now
                before = 1 if first > bench.plan.batch else max(1, number // 5)
                worker.calls(does or work, argument, at_once=at_once, rounds=before)
                cpu, wall = worker.calls(does or work, argument, at_once=at_once, rounds=number, wake=argument == 0)
            except NotMeasured as reason:
                peers.remove(peer)
                bench.recorder.samples.get(metric, {}).pop(peer.name, None)
                bench.recorder.skip(metric, peer.name, str(reason))
                continue
            if not repeat:
                rounds[peer.name] = min(_MOST, max(1, round(bench.plan.batch * number / max(cpu, 1e-5))))
                continue
            bench.recorder.add(metric, peer.name, cpu / number / at_once)
            bench.recorder.add(f"{metric}.wall", peer.name, wall / number / at_once)


def _show(bench: Bench, metric: str, unit: str, scaled: Callable[[float], float]) -> None:
    peers = bench.recorder.samples.get(metric, {})
    shown = [f"{peer} {scaled(bench.recorder.median(metric, peer) or 0):,.4g}" for peer in peers]
    missing = [f"{peer} not measured: {reason}" for peer, reason in bench.recorder.reasons.get(metric, {}).items()]
    bench.say(f"{metric}, {unit}: {', '.join((*shown, *missing))}")
