"""What can be wrong with an answer that should be a value of a type, and with the type itself. Values only.

::

    OpenRouterError
    └── AnswerError             an answer came, but not the value
        ├── RefusedError        the model declined, or a filter did
        ├── CutOffError         the answer ended before it was whole
        └── MisfitError         the answer is not JSON of the schema
    TypeError
    └── NoSchemaError           a type that no JSON Schema stands for; raised
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core import OpenRouterError

if TYPE_CHECKING:
    from decimal import Decimal

    from openrouter_core import Issue, Meta


class NoSchemaError(TypeError):
    """A type that cannot be described to a model. Raised where its schema is made, before anything is sent."""

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(message, path)
        self.message = message
        self.path = path
        """The names of classes and fields that lead to the type, such as ``Order.lines[].price``."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class AnswerError(OpenRouterError):
    """An answer from which no value can be read. It was paid for: `raw` is what the model wrote, `answer` all that came."""

    def __init__(self, message: str = "", *, meta: Meta | None = None, raw: str = "", answer: Any = None) -> None:
        super().__init__(message, meta=meta)
        self.raw = raw
        """The text of the answer, as it came."""
        self.answer = answer
        """The answer that was read."""
        self.cost: Decimal | None = None
        """US dollars that it took to come here, where `until_ok` asked more than once; None where nothing was summed."""


class RefusedError(AnswerError):
    """The model declined to answer, or a content filter stopped it. `raw` is what it said in declining."""


class CutOffError(AnswerError):
    """The answer reached the limit of tokens. `partial` is the value as far as it was written."""

    def __init__(
        self, message: str = "", *, meta: Meta | None = None, raw: str = "", answer: Any = None, partial: Any = None
    ) -> None:
        super().__init__(message, meta=meta, raw=raw, answer=answer)
        self.partial = partial
        """The JSON value so far, without checks: mostly a dict. None if nothing of it came."""


class MisfitError(AnswerError):
    """The answer is not JSON, or does not fit the type. `issues` lists every place; no issue quotes a value."""

    def __init__(
        self, message: str = "", *, meta: Meta | None = None, raw: str = "", answer: Any = None, issues: tuple[Issue, ...] = ()
    ) -> None:
        super().__init__(message, meta=meta, raw=raw, answer=answer)
        self.issues = issues
        """Each place that does not fit: its path, what was expected and what came."""
