"""Parameters FileSearchServerToolValue1."""

from __future__ import annotations

from typing import TypeAlias

FileSearchServerToolValue1Input: TypeAlias = str | float
"""One item of a list that a file attribute is compared with: text or a number."""
