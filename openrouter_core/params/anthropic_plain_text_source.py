"""Parameters AnthropicPlainTextSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_plain_text_source import AnthropicPlainTextSource


class AnthropicPlainTextSourceParam(TypedDict, total=False):
    """Document given as plain text."""

    data: Required[str]
    """The text itself."""
    media_type: Required[Literal["text/plain"]]
    """Media type, such as `image/png`."""
    type: Required[Literal["text"]]


AnthropicPlainTextSourceInput: TypeAlias = "AnthropicPlainTextSourceParam | AnthropicPlainTextSource"
"""What may be passed as AnthropicPlainTextSource: a dict, or the model."""
