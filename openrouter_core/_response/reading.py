"""Reading: what an answer and its events are read with. Made once an attempt. Values only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core._base.redactor import Redactor
    from openrouter_core.operation import Operation
    from openrouter_core.options import Validation
    from openrouter_core.result import Meta


class Reading:
    """The operation that is answered, what happened on the way, how strict to be, the key to hide, and the time."""

    __slots__ = ("meta", "now", "operation", "redactor", "validation")

    def __init__(self, operation: Operation, meta: Meta, *, validation: Validation, redactor: Redactor, now: float) -> None:
        """Take them. `redactor` cuts the key from what errors show; `now` is when the answer began, in Unix seconds."""
        self.operation: Operation = operation
        self.meta: Meta = meta
        self.validation: Validation = validation
        self.redactor: Redactor = redactor
        self.now: float = now
