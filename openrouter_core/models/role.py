"""Enum Role."""

from __future__ import annotations

from typing import Literal, TypeAlias

Role: TypeAlias = Literal["org:admin", "org:member"] | str
"""Known values of role."""
