"""Model CodeInterpreterFileOutput."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class CodeInterpreterFileOutput(WireModel):
    """File that a code interpreter call produced."""

    type: Literal["file"]
    download_url: str | None = None
    """Address from which the file can be fetched."""
    error_code: str | None = nullable(default=None)
    """Why the file is not available, if it is not."""
    expires_at: str | None = None
    """When the file ceases to be available."""
    filename: str | None = None
    id: str | None = None
    media_type: str | None = None
    """MIME type of the file."""
    sha256: str | None = None
    """SHA-256 digest of the file's content."""
    size_bytes: int | None = None
    """Size of the file, in bytes."""
    status: str | None = None
