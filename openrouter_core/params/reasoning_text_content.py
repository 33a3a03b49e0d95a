"""Parameters ReasoningTextContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_text_content import ReasoningTextContent


class ReasoningTextContentParam(TypedDict, total=False):
    """One part of a model's reasoning text."""

    text: Required[str]
    type: Required[Literal["reasoning_text"]]


ReasoningTextContentInput: TypeAlias = "ReasoningTextContentParam | ReasoningTextContent"
"""What may be passed as ReasoningTextContent: a dict, or the model."""
