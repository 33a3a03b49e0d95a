"""Parameters PredictionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.prediction_content_text import PredictionContentTextInput

    PredictionContentInput: TypeAlias = str | Sequence[PredictionContentTextInput]
    """Predicted text: one string or a list of text parts."""
