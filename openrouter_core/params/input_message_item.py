"""Parameters InputMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.input_message_item import InputMessageItem
    from openrouter_core.params.input_message_item_content_union import InputMessageItemContentUnionInput
    from openrouter_core.params.input_message_item_role_union import InputMessageItemRoleUnionInput


class InputMessageItemParam(TypedDict, total=False):
    """Input item: a message of the user, the system or the developer, in parts."""

    role: Required[InputMessageItemRoleUnionInput]
    content: Sequence[InputMessageItemContentUnionInput] | None
    id: str
    type: Literal["message"]


InputMessageItemInput: TypeAlias = "InputMessageItemParam | InputMessageItem"
"""What may be passed as InputMessageItem: a dict, or the model."""
