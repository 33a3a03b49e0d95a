"""Union PredictionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PredictionContent as PredictionContent
else:
    from openrouter_core.unions import AnyOf

    PredictionContent = AnyOf("str", "list[PredictionContentText]")
