"""StreamFacts: what is known of a stream at any time, while it is read. Values only."""

from __future__ import annotations


class StreamFacts:
    """What came of a stream so far. It changes as the stream is read."""

    __slots__ = ("events", "issues")

    def __init__(self) -> None:
        """Know nothing yet."""
        self.events: int = 0
        """Data events that came; comments, and the mark of the end, do not count."""
        self.issues: int = 0
        """Misfits of the events that were handed out as an Ok: details that are missing or of another kind, see `Meta.issues`."""

    def __repr__(self) -> str:
        """Return the fields."""
        return f"StreamFacts(events={self.events}, issues={self.issues})"
