"""Union FileDeleteResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FileDeleteResponse as FileDeleteResponse
else:
    from openrouter_core.unions import Tagged

    FileDeleteResponse = Tagged(
        "_shape", {"anthropic": "AnthropicFileDeleted", "openai": "OpenAIFileDeleted", "openrouter": "OpenRouterFileDeleted"}
    )
