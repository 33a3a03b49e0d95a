"""Parameters URLCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.url_citation import URLCitation


class URLCitationParam(TypedDict, total=False):
    """Citation of a web page in the output text."""

    end_index: Required[int]
    """Index in the text of the character where the citation ends."""
    start_index: Required[int]
    """Index in the text of the citation's first character."""
    title: Required[str]
    """Title of the page."""
    type: Required[Literal["url_citation"]]
    url: Required[str]
    """Address of the page."""
    content: str
    """Text of the page that was used."""


URLCitationInput: TypeAlias = "URLCitationParam | URLCitation"
"""What may be passed as URLCitation: a dict, or the model."""
