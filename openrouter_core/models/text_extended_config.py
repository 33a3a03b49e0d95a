"""Model TextExtendedConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.formats import Formats
    from openrouter_core.models.verbosity import Verbosity


@model
class TextExtendedConfig(WireModel):
    """Format and verbosity of the text output of the Responses API."""

    format: Formats | None = None
    """Plain text, JSON or JSON by a schema."""
    verbosity: Verbosity | None = nullable(default=None)
    """How wordy the answer is."""
