"""Model FilesServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.files_server_tool_config import FilesServerToolConfig


@model
class FilesServerTool(WireModel):
    """Server tool that lets the model work with stored files."""

    type: Literal["openrouter:files"]
    parameters: FilesServerToolConfig | None = None
