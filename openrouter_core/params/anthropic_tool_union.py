"""Parameters AnthropicToolUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.anthropic_tool_union_bash20250124 import AnthropicToolUnionBash20250124Input
    from openrouter_core.params.anthropic_tool_union_custom import AnthropicToolUnionCustomInput
    from openrouter_core.params.anthropic_tool_union_text_editor20250124 import AnthropicToolUnionTextEditor20250124Input
    from openrouter_core.params.anthropic_tool_union_web_search20250305 import AnthropicToolUnionWebSearch20250305Input
    from openrouter_core.params.anthropic_tool_union_web_search20260209 import AnthropicToolUnionWebSearch20260209Input

    AnthropicToolUnionInput: TypeAlias = (
        AnthropicToolUnionBash20250124Input
        | AnthropicToolUnionTextEditor20250124Input
        | AnthropicToolUnionCustomInput
        | AnthropicToolUnionWebSearch20250305Input
        | AnthropicToolUnionWebSearch20260209Input
    )
    """Tool of a Messages request: a function of your own, bash, text editor or web search."""
