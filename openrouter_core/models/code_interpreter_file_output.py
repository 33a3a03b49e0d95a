"""Model CodeInterpreterFileOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CodeInterpreterFileOutput as CodeInterpreterFileOutput
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CodeInterpreterFileOutput(WireModel):
        """File that a code interpreter call produced."""

        type: Literal["file"]
        download_url: str | None = None
        error_code: str | None = nullable(default=None)
        expires_at: str | None = None
        filename: str | None = None
        id: str | None = None
        media_type: str | None = None
        sha256: str | None = None
        size_bytes: int | None = None
        status: str | None = None
