"""StreamFacts: what is known about a stream while it is read. Values only."""

from __future__ import annotations


class StreamFacts:
    """What has come of a stream so far. It changes while the stream is read."""

    __slots__ = ("events", "issues")

    def __init__(self) -> None:
        self.events: int = 0
        """Events with data; comments and the end mark do not count."""
        self.issues: int = 0
        """Details that were missing, or of another type than documented, in events that are an Ok: see `Meta.issues`."""

    def __repr__(self) -> str:
        return f"StreamFacts(events={self.events}, issues={self.issues})"
