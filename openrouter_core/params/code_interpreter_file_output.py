"""Parameters CodeInterpreterFileOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.code_interpreter_file_output import CodeInterpreterFileOutput


class CodeInterpreterFileOutputParam(TypedDict, total=False):
    """File that a code interpreter call produced."""

    type: Required[Literal["file"]]
    download_url: str
    """Address from which the file can be fetched."""
    error_code: str | None
    """Why the file is not available, if it is not."""
    expires_at: str
    """When the file ceases to be available."""
    filename: str
    id: str
    media_type: str
    """MIME type of the file."""
    sha256: str
    """SHA-256 digest of the file's content."""
    size_bytes: int
    """Size of the file, in bytes."""
    status: str


CodeInterpreterFileOutputInput: TypeAlias = "CodeInterpreterFileOutputParam | CodeInterpreterFileOutput"
"""What may be passed as CodeInterpreterFileOutput: a dict, or the model."""
