"""Holds: for how long does a call hold the event loop, so that everything else in the process waits?"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from benchmarks import payloads
from benchmarks.peers import BARE, OFFICIAL, ORJSON, OURS
from benchmarks.workers import NotMeasured

if TYPE_CHECKING:
    from benchmarks.bench import Bench

BESIDE = 4
"""Small chats that go on beside the work."""
KINDS = (
    ("small chats", "chat", 0, b""),
    ("an answer of 1 MB", "chat", 1_000_000, payloads.chat(1_000_000)),
    ("an answer of 8 MB", "chat", 8_000_000, payloads.chat(8_000_000)),
    ("the list of 400 models", "models", 0, payloads.models()),
    ("a response", "responses", 0, b""),
    ("a stream of 2,000 events", "chat_stream", 2_000, b""),
)
"""Name, work, argument, and the body whose parse is taken off; that of a small one is too short to count."""


def holds(bench: Bench) -> None:
    """Measure the longest hold of each kind of answer, less one parse of its JSON."""
    for peer in bench.able("chat", ["hold.worst"], (BARE, OURS, ORJSON, OFFICIAL)):
        for kind, work, argument, body in KINDS:
            metric = f"hold.{kind}"
            try:
                done = bench.worker(peer).do("hold", work=work, argument=argument, rounds=3 * bench.plan.few, at_once=BESIDE)
            except NotMeasured as reason:
                bench.recorder.skip(metric, peer.name, str(reason))
                continue
            parse = parse_time(body) if body else 0
            for cpu, wall in zip(done["cpus"], done["walls"], strict=True):
                bench.recorder.add(metric, peer.name, max(0, cpu - parse))
                bench.recorder.add(f"{metric}.wall", peer.name, max(0, wall - parse))
        found = [max(bench.recorder.samples.get(f"hold.{kind}", {}).get(peer.name, [0])) for kind, *_ in KINDS]
        if any(found):
            bench.recorder.add("hold.worst", peer.name, max(found))
        shown = [f"{kind} {1000 * value:.1f}" for (kind, *_), value in zip(KINDS, found, strict=True)]
        bench.say(f"longest hold beyond one parse, ms, {peer.name}: {', '.join(shown)}")


def parse_time(body: bytes) -> float:
    """Return the CPU seconds of one parse: the least of five, because that is the work without what disturbed it."""
    times = []
    for _ in range(5):
        start = time.thread_time()
        json.loads(body)
        times.append(time.thread_time() - start)
    return min(times)
