"""Type Parameters1."""

from __future__ import annotations

from typing import TypeAlias

Parameters1: TypeAlias = str | float | bool
"""One simple element of a list given as a Fusion tool parameter."""
