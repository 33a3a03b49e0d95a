"""Parameters WebFetchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.web_fetch_server_tool_config import WebFetchServerToolConfig
    from openrouter_core.params.web_fetch_engine_enum import WebFetchEngineEnumInput


class WebFetchServerToolConfigParam(TypedDict, total=False):
    """Settings of the web fetch server tool."""

    allowed_domains: Sequence[str]
    """The only domains that may be reached."""
    blocked_domains: Sequence[str]
    """Domains that may not be reached."""
    engine: WebFetchEngineEnumInput
    """Who fetches the pages; `native` is the model's provider, `auto` lets OpenRouter choose."""
    max_content_tokens: int
    """Most tokens of a page to pass to the model."""
    max_uses: int
    """Most pages to fetch in one request."""


WebFetchServerToolConfigInput: TypeAlias = "WebFetchServerToolConfigParam | WebFetchServerToolConfig"
"""What may be passed as WebFetchServerToolConfig: a dict, or the model."""
