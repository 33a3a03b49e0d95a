"""Model BatchObjectFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectFunction as BatchObjectFunction
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BatchObjectFunction(WireModel):
        """Function that a chat answer calls, with its arguments."""

        arguments: str | None = nullable(default=None)
        name: str
