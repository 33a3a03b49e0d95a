"""Model InputFile."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class InputFile(WireModel):
    """File part of an input, by its content, its id or its address."""

    type: Literal["input_file"]
    file_data: str | None = None
    """Content of the file, in base64 or as a data URL."""
    file_id: str | None = nullable(default=None)
    """Id of a file uploaded before."""
    file_url: str | None = None
    """Address of the file."""
    filename: str | None = None
