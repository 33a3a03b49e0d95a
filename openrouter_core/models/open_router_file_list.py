"""Model OpenRouterFileList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenRouterFileList as OpenRouterFileList
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OpenRouterFileList(WireModel):
        """A page of files, in OpenRouter's own form."""

        shape: Literal["openrouter"] = wire("_shape", required=True)
        cursor: str | None
        data: list[OpenRouterFile]
        first_id: str | None
        has_more: bool
        last_id: str | None
