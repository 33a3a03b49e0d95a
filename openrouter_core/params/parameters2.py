"""Parameters Parameters2."""

from __future__ import annotations

from typing import TypeAlias

Parameters2Input: TypeAlias = str | float | bool
"""One simple value inside an object given as a Fusion tool parameter."""
