"""Model FilesServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FilesServerToolConfig as FilesServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class FilesServerToolConfig(WireModel):
        """Settings of the files tool; it has none at present."""
