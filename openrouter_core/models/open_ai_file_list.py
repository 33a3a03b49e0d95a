"""Model OpenAIFileList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_file import OpenAIFile


@model
class OpenAIFileList(WireModel):
    """A page of files, in the form of the OpenAI Files API."""

    shape: Literal["openai"] = wire("_shape", required=True)
    """Tells this form apart from OpenRouter's own."""
    data: list[OpenAIFile]
    first_id: str | None
    """Id of the first item on this page; null if there is none."""
    has_more: bool
    """Whether there are items after this page."""
    last_id: str | None
    """Id of the last item on this page; null if there is none."""
    object: Literal["list"]
