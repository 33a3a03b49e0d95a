"""Parameters UniqueInsight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.unique_insight import UniqueInsight


class UniqueInsightParam(TypedDict, total=False):
    """Point that only one model of a Fusion panel made."""

    insight: Required[str]
    """The point, in words."""
    model: Required[str]
    """Model that made the point."""


UniqueInsightInput: TypeAlias = "UniqueInsightParam | UniqueInsight"
"""What may be passed as UniqueInsight: a dict, or the model."""
