"""Union FileListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FileListResponse as FileListResponse
else:
    from openrouter_core.unions import Tagged

    FileListResponse = Tagged(
        "_shape", {"anthropic": "AnthropicFileList", "openai": "OpenAIFileList", "openrouter": "OpenRouterFileList"}
    )
