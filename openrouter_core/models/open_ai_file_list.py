"""Model OpenAIFileList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIFileList as OpenAIFileList
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OpenAIFileList(WireModel):
        """A page of files, in the form of the OpenAI Files API."""

        shape: Literal["openai"] = wire("_shape", required=True)
        data: list[OpenAIFile]
        first_id: str | None
        has_more: bool
        last_id: str | None
        object: Literal["list"]
