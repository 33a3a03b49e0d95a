"""Enum ServerToolDetailsStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolDetailsStatus: TypeAlias = Literal["active", "deprecated"] | str
"""Server tool details status, as the API document has it."""
