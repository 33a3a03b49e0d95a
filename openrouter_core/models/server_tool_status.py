"""Enum ServerToolStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolStatus: TypeAlias = Literal["active", "deprecated"] | str
"""Server tool status, as the API document has it."""
