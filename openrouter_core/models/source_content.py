"""Model SourceContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SourceContent as SourceContent
else:
    from openrouter_core.model import WireModel, model

    @model
    class SourceContent(WireModel):
        """Document source made of content blocks rather than a file."""

        content: AnthropicDocumentBlockParamContent2
        type: Literal["content"]
