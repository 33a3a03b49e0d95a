"""Model OutputDatetimeItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputDatetimeItem as OutputDatetimeItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputDatetimeItem(WireModel):
        """Date and time given by OpenRouter's datetime tool."""

        datetime: str
        status: FailableToolCallStatus
        timezone: str
        type: Literal["openrouter:datetime"]
        error: str | None = None
        id: str | None = None
