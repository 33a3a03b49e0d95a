"""Enum FileType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FileType as FileType
else:
    FileType = Literal["text", "image", "pdf"] | str
