"""Rows: what the table shows, and what must be true of it. The targets are issue 5's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.peers import BARE, OFFICIAL, OURS

if TYPE_CHECKING:
    from benchmarks.recorder import Recorder

UNITS = {"ms": 1e3, "µs": 1e6, "s": 1, "MiB": 1 / (1 << 20), "MB": 1e-6, "events/s": 1, "times": 1}
"""What a value in seconds, bytes or as it is must be multiplied by."""


@dataclass(frozen=True)
class Target:
    """A limit of a ratio or of a value."""

    limit: float
    at_least: bool = False

    def met(self, value: float) -> bool:
        """Return whether it is kept."""
        return value >= self.limit if self.at_least else value <= self.limit

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {self.limit:g}"


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    work: str
    metric: str
    unit: str
    floor: Target | None = None
    """Of the ratio to the bare floor."""
    official: Target | None = None
    """Of the ratio to `openrouter`."""
    own: Target | None = None
    """Of the value itself, in the row's unit."""

    def ratio(self, recorder: Recorder, other: str, peer: str = OURS.name) -> float | None:
        """Return the ratio of the medians of this project and of another."""
        ours, theirs = recorder.median(self.metric, peer), recorder.median(self.metric, other)
        return ours / theirs if ours is not None and theirs else None

    def checks(self, recorder: Recorder) -> list[tuple[str, Target, float | None]]:
        """Return the targets, with what they are about and the value that there is."""
        found: list[tuple[str, Target, float | None]] = []
        if self.floor:
            found.append(("floor", self.floor, self.ratio(recorder, BARE.name)))
        if self.official:
            found.append(("openrouter", self.official, self.ratio(recorder, OFFICIAL.name)))
        if self.own:
            ours = recorder.median(self.metric, OURS.name)
            found.append(("itself", self.own, None if ours is None else ours * UNITS[self.unit]))
        return found


def _warm(work: str, at_once: int) -> Row:
    how = "one at a time" if at_once == 1 else f"{at_once} at once"
    return Row(f"CPU time a warm call: {work}, {how}", f"warm.{work}.{at_once}", "µs", Target(1.4), Target(0.1))


ROWS = (
    Row(
        "import of a function and the core: the statements (floor: `import attrs`)",
        "cold.import.answer",
        "ms",
        Target(1.25),
        Target(0.2),
    ),
    Row("the same, the whole process", "cold.import.whole", "ms", Target(1.25), Target(0.2)),
    Row("process start to first answer: credits", "cold.credits.answer", "ms", Target(1.15), Target(0.75)),
    Row("process start to first answer: chat", "cold.chat.answer", "ms", Target(1.2), Target(0.5)),
    Row("process start to first answer: responses", "cold.responses.answer", "ms", Target(1.2), Target(0.5)),
    Row("process start to first event of a chat stream", "cold.chat_stream.answer", "ms", Target(1.2), Target(0.5)),
    Row("peak memory at first chat answer", "cold.chat.peak", "MiB", Target(1.15), Target(0.75)),
    _warm("credits", 1),
    _warm("credits", 50),
    _warm("chat", 1),
    _warm("chat", 50),
    Row("chat stream, decoded to models", "warm.chat_stream", "events/s", Target(0.4, at_least=True), Target(25, at_least=True)),
    Row(
        "responses stream, decoded to models",
        "warm.responses_stream",
        "events/s",
        Target(0.3, at_least=True),
        Target(25, at_least=True),
    ),
    Row("`models_list` with 400 models: body to models (floor: `json.loads`)", "models.decode", "ms", Target(4), Target(0.5)),
    Row("install size with dependencies", "size.installed", "MB", None, Target(0.6)),
    Row("own wheel", "size.wheel", "MB", own=Target(1.5)),
    Row("mypy from cold on 10 lines that call `chat_send`", "mypy.wall", "s", None, Target(0.5)),
    Row("time of a stream of 100,000 events over one of 10,000", "growth.length", "times", own=Target(11)),
    Row("1 GiB upload: peak memory above start", "transfer.upload.memory", "MiB", own=Target(8)),
    Row("1 GiB download: peak memory above start", "transfer.download.memory", "MiB", own=Target(8)),
    Row("event loop held beyond one JSON parse, the longest of all", "hold.worst", "ms", own=Target(5)),
)

MORE = (
    Row("process start to first answer: credits, CPU time", "cold.credits.cpu", "ms", Target(1.15), Target(0.75)),
    Row("process start to first answer: chat, CPU time", "cold.chat.cpu", "ms", Target(1.2), Target(0.5)),
    Row("process start to first answer: responses, CPU time", "cold.responses.cpu", "ms", Target(1.2), Target(0.5)),
    Row("process start to first event of a chat stream, CPU time", "cold.chat_stream.cpu", "ms", Target(1.2), Target(0.5)),
    Row("import of a function and the core, CPU time of the process", "cold.import.cpu", "ms", Target(1.25), Target(0.2)),
    Row("mypy from cold on 10 lines, CPU time", "mypy.cpu", "s", None, Target(0.5)),
    Row("peak memory after the import", "cold.import.peak", "MiB"),
    Row("peak memory at first answer: credits", "cold.credits.peak", "MiB"),
    Row("peak memory at first answer: responses", "cold.responses.peak", "MiB"),
    Row("peak memory at first event of a chat stream", "cold.chat_stream.peak", "MiB"),
    _warm("responses", 1),
    _warm("responses", 50),
    Row("wall time a warm call: credits, 50 at once", "warm.credits.50.wall", "µs"),
    Row("wall time a warm call: chat, 50 at once", "warm.chat.50.wall", "µs"),
    Row("chat stream, by the clock on the wall", "warm.chat_stream.wall", "events/s"),
    Row("responses stream, by the clock on the wall", "warm.responses_stream.wall", "events/s"),
    Row("`models_list` with 400 models, the whole call", "models.call", "ms"),
    Row("CPU time a call, steepest step of the chart over calls at once (1: linear)", "growth.concurrency", "times"),
    Row("CPU time a call, steepest step of the chart over bodies (1: linear)", "growth.bodies", "times"),
    Row("1 GiB upload, CPU time", "transfer.upload.cpu", "s"),
    Row("1 GiB download to disk, CPU time", "transfer.download.cpu", "s"),
    *(
        Row(f"event loop held beyond one JSON parse: {kind}", f"hold.{kind}", "ms")
        for kind in (
            "small chats",
            "an answer of 1 MB",
            "an answer of 8 MB",
            "the list of 400 models",
            "a response",
            "a stream of 2,000 events",
        )
    ),
)
"""Not targets of the issue, but what helps to understand them; where the same work has a target, it is shown."""
