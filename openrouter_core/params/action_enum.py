"""Parameters ActionEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ActionEnumInput: TypeAlias = Literal["read", "write", "delete"] | str
"""Known values of action enum."""
