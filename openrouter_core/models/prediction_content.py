"""Union PredictionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.prediction_content_text import PredictionContentText

    PredictionContent: TypeAlias = str | list[PredictionContentText]
    """Predicted text: one string or a list of text parts."""
else:
    PredictionContent = AnyOf("str", "list[PredictionContentText]")
