"""Model ContentPartInputFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentPartInputFile as ContentPartInputFile
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentPartInputFile(WireModel):
        """File part of an input to embed."""

        input_file: MultimodalMedia
        type: Literal["input_file"]
