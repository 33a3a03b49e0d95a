"""Growth: how cost grows with the calls at once, with the size of bodies, and with the length of a stream."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from benchmarks.peers import BARE, OFFICIAL, ORJSON, OURS
from benchmarks.workers import NotMeasured

if TYPE_CHECKING:
    from benchmarks.bench import Bench
    from benchmarks.peers import Peer

_CALLS = 300
"""Calls that a batch of calls at once has at least."""
_SLOW = 50
"""As many as that of a peer that takes a hundred times as long."""
_PEERS = (BARE, OURS, ORJSON, OFFICIAL)


def concurrency(bench: Bench) -> None:
    """Chart the CPU time a call over the calls at once."""
    peers = bench.able("chat", ["growth.concurrency"], _PEERS)
    for at_once in bench.plan.at_once:
        _chart(bench, peers, "concurrency", "chat", 0, place=at_once, at_once=at_once, calls=max(_CALLS, at_once))
    _growth(bench, "concurrency", bench.plan.at_once, per_place=False)


def bodies(bench: Bench) -> None:
    """Chart the CPU time of a call over the size of its bodies: as many characters go up as come down."""
    peers = bench.able("chat", ["growth.bodies"], _PEERS)
    for size in bench.plan.sizes:
        _chart(bench, peers, "bodies", "echo", size, place=size, at_once=1, calls=max(1, min(100, 2_000_000 // size)))
    _growth(bench, "bodies", bench.plan.sizes, per_place=True)


def _chart(
    bench: Bench, peers: list[Peer], chart: str, work: str, argument: int, *, place: int, at_once: int, calls: int
) -> None:
    samples: dict[str, list[float]] = {}
    for _ in range(bench.plan.few):
        for peer in list(peers):
            rounds = max(1, (min(calls, _SLOW) if peer is OFFICIAL else calls) // at_once)
            try:
                cpu, _ = bench.worker(peer).calls(work, argument, at_once=at_once, rounds=rounds)
            except NotMeasured as reason:
                peers.remove(peer)
                bench.recorder.skip(f"growth.{chart}", peer.name, f"at {place}: {reason}")
                continue
            samples.setdefault(peer.name, []).append(cpu / rounds / at_once)
    for peer_name, found in samples.items():
        bench.recorder.point(chart, peer_name, place, found)
    shown = [f"{name} {1e6 * min(found):,.0f}" for name, found in samples.items()]
    bench.say(f"{chart} {place:,}, µs a call: {', '.join(shown)}")


def _growth(bench: Bench, chart: str, places: tuple[int, ...], *, per_place: bool) -> None:
    """Record the steepest growth from one place of the axis to the next, over a growth in proportion: 1 is linear.

    Costs that do not depend on the place make the first steps flatter than that.
    """
    for name, points in bench.recorder.series.get(chart, {}).items():
        steps = [
            points[str(after)] / points[str(before)] / ((after / before) if per_place else 1)
            for before, after in itertools.pairwise(places)
            if str(after) in points
        ]
        if steps:
            bench.recorder.add(f"growth.{chart}", name, max(steps))


def length(bench: Bench) -> None:
    """Compare the times of a stream and one ten times as long."""
    short, long = bench.plan.long
    for peer in bench.able("chat_stream", ["growth.length"], _PEERS[:3]):
        try:
            for _ in range(bench.plan.few):
                once, _ = bench.worker(peer).calls("chat_stream", short, wake=False)
                tenfold, _ = bench.worker(peer).calls("chat_stream", long, wake=False)
                bench.recorder.add("growth.length", peer.name, tenfold / once)
        except NotMeasured as reason:
            bench.recorder.skip("growth.length", peer.name, str(reason))
            continue
        bench.say(
            f"a stream of {long:,} over one of {short:,}: {peer.name} {bench.recorder.median('growth.length', peer.name):.1f}"
        )
