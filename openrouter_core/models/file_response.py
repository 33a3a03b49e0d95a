"""Union FileResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FileResponse as FileResponse
else:
    from openrouter_core.unions import Tagged

    FileResponse = Tagged("_shape", {"anthropic": "AnthropicFile", "openai": "OpenAIFile", "openrouter": "OpenRouterFile"})
