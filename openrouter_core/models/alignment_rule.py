"""Model AlignmentRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentRule as AlignmentRule
else:
    from openrouter_core.model import WireModel, model

    @model
    class AlignmentRule(WireModel):
        """Rule that an answer is judged by."""

        rule: str
        watch: list[Watch]
