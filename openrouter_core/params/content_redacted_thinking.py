"""Parameters ContentRedactedThinking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_redacted_thinking import ContentRedactedThinking


class ContentRedactedThinkingParam(TypedDict, total=False):
    """Thinking block whose text the provider keeps encrypted, in a message given back."""

    data: Required[str]
    """Encrypted thinking, opaque; give it back unchanged."""
    type: Required[Literal["redacted_thinking"]]


ContentRedactedThinkingInput: TypeAlias = "ContentRedactedThinkingParam | ContentRedactedThinking"
"""What may be passed as ContentRedactedThinking: a dict, or the model."""
