"""Model FileParserPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FileParserPlugin as FileParserPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class FileParserPlugin(WireModel):
        """Plugin that reads files, such as PDF documents, before the model gets them."""

        id: Literal["file-parser"]
        enabled: bool | None = None
        pdf: PDFParserOptions | None = None
