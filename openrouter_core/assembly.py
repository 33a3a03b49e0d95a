"""Assembly: the events of a stream put together to the answer that the call without a stream would have had."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.operation import Operation
    from openrouter_core.result import Meta, Result


def text_in(document: Any) -> str:
    """Return the piece of text that an event adds to the first choice; empty where it adds none."""
    raise NotImplementedError


def assembler(operation: Operation) -> Assembly:
    """Return what puts an operation's events together."""
    raise NotImplementedError


class Assembly:
    """An answer in the making."""

    def add(self, document: Any) -> None:
        """Take the next event's JSON."""
        raise NotImplementedError

    def value(self) -> Any:
        """Return the answer as far as it is there, decoded; None where nothing is."""
        raise NotImplementedError

    def result(self, meta: Meta) -> Result[Any, Any]:
        """Return the whole answer, decoded."""
        raise NotImplementedError
