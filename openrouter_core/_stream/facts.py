"""StreamFacts: what is known about a stream while it is read. Does not know how events come, or what is put together of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Said(NamedTuple):
    """What the events of a stream say about the call."""

    model: str | None = None
    provider: str | None = None
    finish_reasons: tuple[str, ...] = ()
    answer_id: str | None = None
    usage: Any = None


class StreamFacts:
    """What has come of a stream so far. It changes while the stream is read; a copy, also by pickle, does not."""

    __slots__ = ("_said", "_sent_id", "events", "first_event", "issues", "last_event")

    def __init__(self, said: Callable[[], Said] = Said, sent_id: str | None = None) -> None:
        self.events: int = 0
        """Events with data; comments and the end mark do not count."""
        self.issues: int = 0
        """Details that were missing, or of another type than documented, in events that are an Ok: see `Meta.issues`."""
        self.first_event: float | None = None
        """Seconds from the call's start to the first event; None before it came."""
        self.last_event: float | None = None
        """Seconds from the call's start to the bytes in which the latest event came."""
        self._said = said
        self._sent_id = sent_id

    @property
    def model(self) -> str | None:
        """The model that answers, as the events name it."""
        return self._said().model

    @property
    def provider(self) -> str | None:
        """The provider that serves it; None if no event says."""
        return self._said().provider

    @property
    def usage(self) -> Any:
        """Tokens and cost: the model that the whole answer has as `usage`. None until it comes, with the last event mostly."""
        return self._said().usage

    @property
    def finish_reasons(self) -> tuple[str, ...]:
        """Why each choice ended, in their order: ``stop``, ``length``, ``tool_calls``.

        Of a message its stop reason; of a response its status, or what it is incomplete for.
        """
        return self._said().finish_reasons

    @property
    def generation_id(self) -> str | None:
        """The generation's id, to be asked about later: the header ``X-Generation-Id``, else the answer's own id."""
        return self._sent_id or self._said().answer_id

    def __repr__(self) -> str:
        return f"StreamFacts(events={self.events}, issues={self.issues})"

    def __getstate__(self) -> tuple[Any, ...]:
        return self._said(), self._sent_id, self.events, self.issues, self.first_event, self.last_event

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        said, self._sent_id, self.events, self.issues, self.first_event, self.last_event = state
        self._said = _Kept(said)


class _Kept:
    """What was said when a copy was made."""

    def __init__(self, said: Said) -> None:
        self._said = said

    def __call__(self) -> Said:
        return self._said
