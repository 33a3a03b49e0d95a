"""Enum MetadataLevel."""

from __future__ import annotations

from typing import Literal, TypeAlias

MetadataLevel: TypeAlias = Literal["disabled", "enabled"] | str
"""Known values of metadata level."""
