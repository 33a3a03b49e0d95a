"""Parameters WebFetchPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.web_fetch_plugin import WebFetchPlugin


class WebFetchPluginParam(TypedDict, total=False):
    """Plugin that lets a model read web pages."""

    id: Required[Literal["web-fetch"]]
    allowed_domains: Sequence[str]
    """The only domains that may be reached."""
    blocked_domains: Sequence[str]
    """Domains that may not be reached."""
    max_content_tokens: int
    """Most tokens of a page to pass to the model."""
    max_uses: int
    """Most pages to fetch in one request."""


WebFetchPluginInput: TypeAlias = "WebFetchPluginParam | WebFetchPlugin"
"""What may be passed as WebFetchPlugin: a dict, or the model."""
