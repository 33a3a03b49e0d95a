"""Parameters WebSearchSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.web_search_source import WebSearchSource


class WebSearchSourceParam(TypedDict, total=False):
    """Web page that a search looked at."""

    type: Required[Literal["url"]]
    url: Required[str]


WebSearchSourceInput: TypeAlias = "WebSearchSourceParam | WebSearchSource"
"""What may be passed as WebSearchSource: a dict, or the model."""
