"""StreamedAnswer: what the events of one stream have said so far. No I/O.

Does not know how events come, or how a stream ends. Keeps no event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openrouter_core._response.error_objects import error_of
from openrouter_core._response.parsing import NotJSON, parsed
from openrouter_core._stream.assembly import Assembly
from openrouter_core._stream.event_values import not_json
from openrouter_core._stream.events import ERRORS, Course

if TYPE_CHECKING:
    from openrouter_core._response.reading import Reading
    from openrouter_core._stream.facts import Said
    from openrouter_core._stream.sse import ServerSentEvent
    from openrouter_core.errors import ResponseValidationError
    from openrouter_core.result import Result

JSON: TypeAlias = dict[str, Any] | list[Any] | str | int | float | bool | None
"""The data of an event; `NotJSON`, which is a str, where it cannot be parsed."""


class StreamedAnswer:
    """The answer as far as it has come."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._course = Course()
        self._assembly = Assembly(reading.operation)
        self._unreadable: NotJSON | None = None
        """The first event that could not be parsed."""

    @property
    def is_over(self) -> bool:
        """Whether nothing of the answer can follow."""
        return self._course.is_over

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the answer is missing."""
        return self._course.is_whole

    def take(self, event: ServerSentEvent) -> JSON:
        """Return the data of the next event. Raises the `ResponseError` that the event reports."""
        data, kind = event
        document = parsed(data)
        if not isinstance(document, dict):
            if not isinstance(document, str) or kind not in ERRORS:
                return self._without_object(document)
            document = {"error": str(document)}  # in plain words
        failure = self._course.take(document, kind)
        self._assembly.add(document)
        if failure is not None:
            raise error_of(failure, self._reading)
        return document

    def _without_object(self, document: JSON) -> JSON:
        """Return what an event has in the place of an object, of which no answer is made."""
        if self._unreadable is None and isinstance(document, NotJSON):
            self._unreadable = document
        return document

    def gap(self) -> ResponseValidationError | None:
        """Return the error of an answer of which an event could not be parsed: its text is not whole."""
        return None if self._unreadable is None else not_json(self._unreadable, self._reading)

    def said(self) -> Said:
        """Return what the events say about the call so far."""
        return self._assembly.said()

    def value(self) -> Any:
        """Return the answer as far as it has come, decoded; None if nothing has come."""
        return self._assembly.value()

    def result(self) -> Result[Any, ResponseValidationError]:
        """Return the whole answer, decoded."""
        return self._assembly.result(self._reading)
