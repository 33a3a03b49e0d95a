"""Assembly: the events of a stream put together to the answer that the call without a stream would have had.

Works on JSON, which is decoded at the end. The first event that says which API it belongs to decides about all of them. Each API
has a module: ``assemble_chat``, ``assemble_responses``, ``assemble_messages``, ``assemble_images``. All of them keep texts in
pieces until the whole is wanted, so time and memory are linear. None keeps an event, or raises because of one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from openrouter_core._codec.decoding import decode
from openrouter_core._response.validation import judged, not_fitting, too_deep
from openrouter_core._stream.facts import Said
from openrouter_core.result import Err

if TYPE_CHECKING:
    from openrouter_core._response.reading import Reading
    from openrouter_core.operation import Operation
    from openrouter_core.result import Result


class Builder(Protocol):
    """What puts the events of one API together."""

    whole: str
    """Type of the answer, if the operation does not say."""

    def add(self, event: dict[str, Any]) -> None:
        """Take the next event."""

    def document(self) -> dict[str, Any]:
        """Return the answer's JSON as far as it has come."""
        ...

    def said(self) -> Said:
        """Return what the events say about the call, usage as JSON. It costs little, however long the answer is."""
        ...


class Assembly:
    """An answer in the making."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._builder: Builder | None = None

    def add(self, event: dict[str, Any]) -> None:
        """Take the next event's JSON."""
        builder = self._builder
        if builder is None:
            builder = self._builder = _builder_for(event)
        if builder is not None:
            builder.add(event)

    def value(self) -> Any:
        """Return the answer as far as it has come, decoded; None if nothing has."""
        try:
            return None if self._builder is None else decode(self._whole(), self._builder.document()).value
        except RecursionError:
            return None

    def said(self) -> Said:
        """Return what the events say about the call so far."""
        if self._builder is None:
            return Said()
        said = self._builder.said()
        if not isinstance(said.usage, dict):
            return said._replace(usage=None)
        try:
            whole = decode(self._whole(), {"usage": said.usage}).value
        except RecursionError:
            whole = None
        return said._replace(usage=getattr(whole, "usage", said.usage))

    def result(self, reading: Reading) -> Result[Any, Any]:
        """Return the whole answer, decoded."""
        what, annotation, meta = f"the answer of {self._operation.name}", self._whole(), reading.meta
        if self._builder is None:
            return Err(not_fitting(what, "events of an answer", "none", meta), meta=meta)
        try:
            document = self._builder.document()
            found = decode(annotation, document)
        except RecursionError:
            return Err(too_deep(what, meta), meta=meta)
        return judged(what, annotation, document, found, reading, spine=self._operation.spine)

    def _whole(self) -> str:
        whole = self._operation.whole
        return self._builder.whole if whole == "Any" and self._builder is not None else whole


def _builder_for(event: dict[str, Any]) -> Builder | None:
    """Return the builder for the API of an event; None if the event does not say which it is."""
    kind = event.get("type")
    kind = kind if isinstance(kind, str) else ""
    if isinstance(event.get("choices"), list):
        from openrouter_core._stream.assemble_chat import ChatAnswer

        return ChatAnswer()
    if kind.startswith("response."):
        from openrouter_core._stream.assemble_responses import ResponseAnswer

        return ResponseAnswer()
    if kind.startswith(("message_", "content_block_")):
        from openrouter_core._stream.assemble_messages import MessageAnswer

        return MessageAnswer()
    if kind.startswith("image_generation."):
        from openrouter_core._stream.assemble_images import ImageAnswer

        return ImageAnswer()
    return None
