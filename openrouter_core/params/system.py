"""Parameters System."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.anthropic_text_block_param import AnthropicTextBlockParamInput

    SystemInput: TypeAlias = str | Sequence[AnthropicTextBlockParamInput]
    """System prompt of a Messages request: one text or text blocks."""
