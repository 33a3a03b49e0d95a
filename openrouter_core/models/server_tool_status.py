"""Enum ServerToolStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolStatus: TypeAlias = Literal["active", "deprecated"] | str
"""Whether a listed server tool is active or deprecated."""
