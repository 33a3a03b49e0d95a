"""Union System."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_text_block_param import AnthropicTextBlockParam

    System: TypeAlias = str | list[AnthropicTextBlockParam]
    """System prompt of a Messages request: one text or text blocks."""
else:
    System = AnyOf("str", "list[AnthropicTextBlockParam]")
