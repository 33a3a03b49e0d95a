"""Union FileResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_file import AnthropicFile
    from openrouter_core.models.open_ai_file import OpenAIFile
    from openrouter_core.models.open_router_file import OpenRouterFile
    from openrouter_core.unions import UnknownVariant

    FileResponse: TypeAlias = AnthropicFile | OpenAIFile | OpenRouterFile | UnknownVariant
    """One stored file, in the shape of Anthropic, OpenAI or OpenRouter."""
else:
    FileResponse = Tagged("_shape", {"anthropic": "AnthropicFile", "openai": "OpenAIFile", "openrouter": "OpenRouterFile"})
