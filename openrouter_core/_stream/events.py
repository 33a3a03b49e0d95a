"""Events: what an event of a stream means: a value, an error, or the end. No I/O.

Errors have the shapes of four APIs: an ``error`` object beside or within ``choices`` (chat), an event of type ``error`` or
``response.error``, a failed response, and Anthropic's ``error`` event.
"""

from __future__ import annotations

from typing import Any, cast

from openrouter_core._stream.pieces import number

_ENDS = frozenset({"response.completed", "response.incomplete", "message_stop"})
"""Types of events that end an answer."""
ERRORS = frozenset({"error", "response.error"})
"""Types of events that are errors, whatever they contain."""
_PROVIDER_FAILED = {"code": 502, "message": "the provider failed while it was answering"}
_RESPONSE_FAILED = {"code": 502, "message": "the response failed"}


class Course:
    """How far an answer has come: which choices have begun, which have a finish reason, and whether an event has ended it."""

    def __init__(self) -> None:
        self.is_over: bool = False
        """Whether an event has ended the answer."""
        self._completed = False
        self._begun: set[int] = set()
        self._finished: set[int] = set()

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the answer is missing, though an event with its usage may still follow."""
        return self.is_over or self._completed or (bool(self._finished) and self._begun <= self._finished)

    def take(self, event: dict[str, Any], kind: str = "") -> dict[str, Any] | None:
        """Note an event's JSON; `kind` is the name beside it. Return the error that it reports; None if it reports none."""
        own = event.get("type")
        if isinstance(own, str) and own:
            kind = own
        if kind in _ENDS:
            self.is_over = True
        elif kind == "image_generation.completed" or (kind == "message_delta" and _stops(event.get("delta"))):
            self._completed = True  # of several images each has its own, and of a message the last event is still to come
        failure = _failure(event, kind)
        choices = event.get("choices")
        for choice in choices if isinstance(choices, list) else ():
            if isinstance(choice, dict):
                failed = self._choice(choice)
                failure = failure or failed
        return failure

    def _choice(self, choice: dict[str, Any]) -> dict[str, Any] | None:
        index, reason = choice.get("index"), choice.get("finish_reason")
        (self._finished if reason else self._begun).add(index if isinstance(index, int) else number(index))
        if error := choice.get("error"):
            return {"error": error}
        return {"error": _PROVIDER_FAILED} if reason == "error" else None


def _stops(delta: object) -> bool:
    """Return whether the delta of a message has a stop reason."""
    return isinstance(delta, dict) and bool(cast("dict[str, Any]", delta).get("stop_reason"))


def _failure(event: dict[str, Any], kind: str) -> dict[str, Any] | None:
    error = event.get("error")
    if kind in ERRORS:
        return event if error else {"error": {name: value for name, value in event.items() if name != "type"}}
    if kind == "response.failed":
        return _failed_response(event.get("response"))
    # In an event of a response, `error` is about a part: one model of a panel that failed, for example.
    return event if error and not kind.startswith("response.") else None


def _failed_response(response: object) -> dict[str, Any]:
    found = cast("dict[str, Any]", response) if isinstance(response, dict) else {}
    return {"error": found.get("error") or _RESPONSE_FAILED, "error_type": found.get("error_type")}
