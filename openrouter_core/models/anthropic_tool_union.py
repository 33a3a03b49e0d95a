"""Union AnthropicToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_tool_union_bash20250124 import AnthropicToolUnionBash20250124
    from openrouter_core.models.anthropic_tool_union_custom import AnthropicToolUnionCustom
    from openrouter_core.models.anthropic_tool_union_text_editor20250124 import AnthropicToolUnionTextEditor20250124
    from openrouter_core.models.anthropic_tool_union_web_search20250305 import AnthropicToolUnionWebSearch20250305
    from openrouter_core.models.anthropic_tool_union_web_search20260209 import AnthropicToolUnionWebSearch20260209

    AnthropicToolUnion: TypeAlias = (
        AnthropicToolUnionBash20250124
        | AnthropicToolUnionTextEditor20250124
        | AnthropicToolUnionCustom
        | AnthropicToolUnionWebSearch20250305
        | AnthropicToolUnionWebSearch20260209
    )
    """Tool of a Messages request: a function of your own, bash, text editor or web search."""
else:
    AnthropicToolUnion = AnyOf(
        "AnthropicToolUnionBash20250124",
        "AnthropicToolUnionTextEditor20250124",
        "AnthropicToolUnionCustom",
        "AnthropicToolUnionWebSearch20250305",
        "AnthropicToolUnionWebSearch20260209",
    )
