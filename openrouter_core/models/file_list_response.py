"""Union FileListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_file_list import AnthropicFileList
    from openrouter_core.models.open_ai_file_list import OpenAIFileList
    from openrouter_core.models.open_router_file_list import OpenRouterFileList
    from openrouter_core.unions import UnknownVariant

    FileListResponse: TypeAlias = AnthropicFileList | OpenAIFileList | OpenRouterFileList | UnknownVariant
    """One page of files, in the shape of Anthropic, OpenAI or OpenRouter."""
else:
    FileListResponse = Tagged(
        "_shape", {"anthropic": "AnthropicFileList", "openai": "OpenAIFileList", "openrouter": "OpenRouterFileList"}
    )
