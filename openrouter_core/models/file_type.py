"""Enum FileType."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileType: TypeAlias = Literal["text", "image", "pdf"] | str
"""Kind of file that a text editor tool shows."""
