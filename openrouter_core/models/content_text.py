"""Model ContentText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentText as ContentText
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentText(WireModel):
        """Text found in a parsed file, as part of a file annotation."""

        text: str
        type: Literal["text"]
