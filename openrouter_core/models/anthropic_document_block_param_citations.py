"""Model AnthropicDocumentBlockParamCitations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicDocumentBlockParamCitations as AnthropicDocumentBlockParamCitations
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicDocumentBlockParamCitations(WireModel):
        """Whether the model may cite the document."""

        enabled: bool | None = None
