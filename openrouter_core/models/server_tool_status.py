"""Enum ServerToolStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolStatus: TypeAlias = Literal["active", "deprecated"] | str
"""Known values of server tool status."""
