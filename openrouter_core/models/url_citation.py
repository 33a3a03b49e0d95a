"""Model URLCitation."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class URLCitation(WireModel):
    """Citation of a web page in the output text."""

    end_index: int
    """Index in the text of the character where the citation ends."""
    start_index: int
    """Index in the text of the citation's first character."""
    title: str
    """Title of the page."""
    type: Literal["url_citation"]
    url: str
    """Address of the page."""
    content: str | None = None
    """Text of the page that was used."""
