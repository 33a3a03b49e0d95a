"""Enum Role."""

from __future__ import annotations

from typing import Literal, TypeAlias

Role: TypeAlias = Literal["org:admin", "org:member"] | str
"""Role of a member in an organization."""
