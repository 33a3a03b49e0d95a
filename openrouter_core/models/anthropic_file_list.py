"""Model AnthropicFileList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_file import AnthropicFile


@model
class AnthropicFileList(WireModel):
    """Page of stored files, as the Anthropic API gives it."""

    shape: Literal["anthropic"] = wire("_shape", required=True)
    """Which API's format the file object follows."""
    data: list[AnthropicFile]
    first_id: str | None
    """Id of the first item on this page; null if there is none."""
    has_more: bool
    """Whether there are items after this page."""
    last_id: str | None
    """Id of the last item on this page; null if there is none."""
