"""Model FilesServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FilesServerTool as FilesServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class FilesServerTool(WireModel):
        """Server tool that lets the model work with stored files."""

        type: Literal["openrouter:files"]
        parameters: FilesServerToolConfig | None = None
