"""Union AnthropicToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolUnion as AnthropicToolUnion
else:
    from openrouter_core.unions import AnyOf

    AnthropicToolUnion = AnyOf(
        "AnthropicToolUnionBash20250124",
        "AnthropicToolUnionTextEditor20250124",
        "AnthropicToolUnionCustom",
        "AnthropicToolUnionWebSearch20250305",
        "AnthropicToolUnionWebSearch20260209",
    )
