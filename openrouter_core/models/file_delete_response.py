"""Union FileDeleteResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_file_deleted import AnthropicFileDeleted
    from openrouter_core.models.open_ai_file_deleted import OpenAIFileDeleted
    from openrouter_core.models.open_router_file_deleted import OpenRouterFileDeleted
    from openrouter_core.unions import UnknownVariant

    FileDeleteResponse: TypeAlias = AnthropicFileDeleted | OpenAIFileDeleted | OpenRouterFileDeleted | UnknownVariant
    """Confirmation of a deleted file, in the shape of Anthropic, OpenAI or OpenRouter."""
else:
    FileDeleteResponse = Tagged(
        "_shape", {"anthropic": "AnthropicFileDeleted", "openai": "OpenAIFileDeleted", "openrouter": "OpenRouterFileDeleted"}
    )
