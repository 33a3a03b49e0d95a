"""Parameters ContentThinking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_thinking import ContentThinking


class ContentThinkingParam(TypedDict, total=False):
    """Earlier thinking of the model, in a message given back."""

    signature: Required[str]
    """Signature that proves the thinking is unaltered; give it back unchanged."""
    thinking: Required[str]
    """Text of the thinking."""
    type: Required[Literal["thinking"]]


ContentThinkingInput: TypeAlias = "ContentThinkingParam | ContentThinking"
"""What may be passed as ContentThinking: a dict, or the model."""
