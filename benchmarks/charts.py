"""Charts: which numbers are drawn, and how they are called there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import svg
from benchmarks.peers import PEERS
from benchmarks.rows import UNITS
from benchmarks.tables import number

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.recorder import Recorder

_BARS = {
    "cold": (
        "From process start to the first answer (less is better)",
        "ms",
        (
            ("import only, no call: whole process", "cold.import.whole"),
            ("credits", "cold.credits.answer"),
            ("chat", "cold.chat.answer"),
            ("first event of a chat stream", "cold.chat_stream.answer"),
        ),
    ),
    "memory": (
        "Peak memory at the first answer (less is better)",
        "MiB",
        (("credits", "cold.credits.peak"), ("chat", "cold.chat.peak")),
    ),
    "warm": (
        "CPU time a warm call (less is better)",
        "µs",
        (
            ("credits, one at a time", "warm.credits.1"),
            ("credits, 50 at once", "warm.credits.50"),
            ("chat, one at a time", "warm.chat.1"),
            ("chat, 50 at once", "warm.chat.50"),
        ),
    ),
    "streams": (
        "Events decoded in a second of CPU time (more is better)",
        "events/s",
        (("chat stream", "warm.chat_stream"), ("responses stream", "warm.responses_stream")),
    ),
}
_LINES = {
    "concurrency": ("CPU time a chat call over calls at once (flat is linear)", "calls at once", "µs a call", 1e6),
    "bodies": ("CPU time a chat call over the size of its bodies", "characters up, and as many down", "ms a call", 1e3),
}


def draw(recorder: Recorder, folder: Path) -> list[Path]:
    """Draw each chart of which there are numbers, and return where they are."""
    written = []
    titles = {peer.name: peer.title.replace("`", "") for peer in PEERS}
    for name, (title, unit, metrics) in _BARS.items():
        groups = []
        for heading, metric in metrics:
            values = {peer: recorder.median(metric, peer) for peer in titles}
            scaled = {peer: value * UNITS[unit] for peer, value in values.items() if value is not None}
            entries = [(peer, titles[peer], value, f"{number(value)} {unit}") for peer, value in scaled.items()]
            if entries:
                groups.append((heading, entries))
        if groups:
            written.append(folder / f"{name}.svg")
            written[-1].write_text(svg.bars(title, groups), "utf-8")
    for name, (title, across, up, scale) in _LINES.items():
        if found := recorder.series.get(name):
            series = {
                peer: (titles[peer], {float(place): scale * value for place, value in points.items()})
                for peer, points in found.items()
            }
            written.append(folder / f"{name}.svg")
            written[-1].write_text(svg.lines(title, across, up, series), "utf-8")
    return written
