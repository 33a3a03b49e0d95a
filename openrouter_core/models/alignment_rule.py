"""Model AlignmentRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.watch import Watch


@model
class AlignmentRule(WireModel):
    """Rule that an answer is judged by."""

    rule: str
    """The rule, in plain words."""
    watch: list[Watch]
    """Parts of the answer that the rule is about."""
