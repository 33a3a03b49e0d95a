"""Parameters FilesServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.files_server_tool_config import FilesServerToolConfig


class FilesServerToolConfigParam(TypedDict, total=False):
    """Settings of the files tool; it has none at present."""


FilesServerToolConfigInput: TypeAlias = "FilesServerToolConfigParam | FilesServerToolConfig"
"""What may be passed as FilesServerToolConfig: a dict, or the model."""
