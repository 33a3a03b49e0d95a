"""Parameters ReasoningSummaryText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_summary_text import ReasoningSummaryText


class ReasoningSummaryTextParam(TypedDict, total=False):
    """One part of a reasoning summary."""

    text: Required[str]
    type: Required[Literal["summary_text"]]


ReasoningSummaryTextInput: TypeAlias = "ReasoningSummaryTextParam | ReasoningSummaryText"
"""What may be passed as ReasoningSummaryText: a dict, or the model."""
