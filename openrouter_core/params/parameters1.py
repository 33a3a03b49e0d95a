"""Parameters Parameters1."""

from __future__ import annotations

from typing import TypeAlias

Parameters1Input: TypeAlias = str | float | bool
"""One simple element of a list given as a Fusion tool parameter."""
