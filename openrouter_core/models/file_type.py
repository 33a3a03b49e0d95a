"""Enum FileType."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileType: TypeAlias = Literal["text", "image", "pdf"] | str
"""Known values of file type."""
