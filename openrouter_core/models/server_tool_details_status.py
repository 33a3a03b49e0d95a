"""Enum ServerToolDetailsStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolDetailsStatus: TypeAlias = Literal["active", "deprecated"] | str
"""Known values of server tool details status."""
