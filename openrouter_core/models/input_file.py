"""Model InputFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputFile as InputFile
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InputFile(WireModel):
        """File part of an input, by its content, its id or its address."""

        type: Literal["input_file"]
        file_data: str | None = None
        file_id: str | None = nullable(default=None)
        file_url: str | None = None
        filename: str | None = None
