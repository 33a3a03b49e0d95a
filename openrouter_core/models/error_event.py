"""Model ErrorEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ErrorEvent as ErrorEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ErrorEvent(WireModel):
        """Stream event: an error has occurred."""

        code: str | None
        message: str
        param: str | None
        sequence_number: int
        type: Literal["error"]
