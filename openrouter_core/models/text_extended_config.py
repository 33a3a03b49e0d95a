"""Model TextExtendedConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TextExtendedConfig as TextExtendedConfig
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class TextExtendedConfig(WireModel):
        """Format and verbosity of the text output of the Responses API."""

        format: Formats | None = None
        verbosity: Verbosity | None = nullable(default=None)
