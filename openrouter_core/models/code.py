"""Type Code."""

from __future__ import annotations

from typing import TypeAlias

Code: TypeAlias = str | int
"""Code of an intern lifecycle error, as text or as a number."""
