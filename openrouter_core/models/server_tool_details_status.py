"""Enum ServerToolDetailsStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolDetailsStatus: TypeAlias = Literal["active", "deprecated"] | str
"""Whether a server tool, shown in detail, is active or deprecated."""
