"""Model SourceContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_document_block_param_content2 import AnthropicDocumentBlockParamContent2


@model
class SourceContent(WireModel):
    """Document source made of content blocks rather than a file."""

    content: AnthropicDocumentBlockParamContent2
    type: Literal["content"]
