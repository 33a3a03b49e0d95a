"""Parameters DataCollection."""

from __future__ import annotations

from typing import Literal, TypeAlias

DataCollectionInput: TypeAlias = Literal["deny", "allow"] | str
"""Whether providers that may store prompts can be chosen."""
