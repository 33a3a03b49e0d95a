"""Model FormatText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FormatText as FormatText
else:
    from openrouter_core.model import WireModel, model

    @model
    class FormatText(WireModel):
        """Custom tool input that may be any text."""

        type: Literal["text"]
