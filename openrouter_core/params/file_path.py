"""Parameters FilePath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.file_path import FilePath


class FilePathParam(TypedDict, total=False):
    """Reference in output text to a file that was made."""

    file_id: Required[str]
    """Id of the file."""
    index: Required[int]
    """Place in the text to which the reference belongs."""
    type: Required[Literal["file_path"]]


FilePathInput: TypeAlias = "FilePathParam | FilePath"
"""What may be passed as FilePath: a dict, or the model."""
