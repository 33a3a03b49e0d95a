"""Parameters KeepMembersEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

KeepMembersEnumInput: TypeAlias = Literal["true", "false"] | str
"""Whether members stay when a SCIM group mapping is deleted."""
