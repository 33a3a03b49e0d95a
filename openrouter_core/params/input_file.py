"""Parameters InputFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.input_file import InputFile


class InputFileParam(TypedDict, total=False):
    """File part of an input, by its content, its id or its address."""

    type: Required[Literal["input_file"]]
    file_data: str
    """Content of the file, in base64 or as a data URL."""
    file_id: str | None
    """Id of a file uploaded before."""
    file_url: str
    """Address of the file."""
    filename: str


InputFileInput: TypeAlias = "InputFileParam | InputFile"
"""What may be passed as InputFile: a dict, or the model."""
