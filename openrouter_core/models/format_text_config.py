"""Model FormatTextConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FormatTextConfig as FormatTextConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class FormatTextConfig(WireModel):
        """Output format that asks for plain text."""

        type: Literal["text"]
