"""Model OpenRouterFileList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.open_router_file import OpenRouterFile


@model
class OpenRouterFileList(WireModel):
    """A page of files, in OpenRouter's own form."""

    shape: Literal["openrouter"] = wire("_shape", required=True)
    """Tells this form apart from the OpenAI one."""
    cursor: str | None
    """Cursor of the next page, or null on the last one."""
    data: list[OpenRouterFile]
    first_id: str | None
    """Id of the first item on this page; null if there is none."""
    has_more: bool
    """Whether there are items after this page."""
    last_id: str | None
    """Id of the last item on this page; null if there is none."""
