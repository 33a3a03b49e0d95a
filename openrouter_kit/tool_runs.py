"""Tool runs: how far a model has come with its tools, when it has to stop, and what can go wrong. Values only."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from openrouter_core import OpenRouterError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core import Meta
    from openrouter_kit.typed_answers import Ending


class ToolCall(NamedTuple):
    """A call that a model wants."""

    id: str
    name: str
    arguments: dict[str, Any]
    """As the model wrote them."""


class ToolOutcome(NamedTuple):
    """What a call came to."""

    call: ToolCall
    value: Any
    """What the tool returned; an Err with the line that the model is told, if it failed."""


@dataclass(frozen=True, slots=True)
class ToolRun:
    """How far a model has come with its tools. It pickles, and travels as JSON: `to_dict`, `from_dict`.

    To go on, in this process or another, pass it in place of the messages.
    """

    messages: list[Any]
    """The whole conversation: what was asked, the model's messages as they came, the results of tools."""
    text: str = ""
    """The text of the model's last message; it may be empty."""
    turns: int = 0
    """How often the model was asked."""
    usage: dict[str, Any] = field(default_factory=dict[str, Any])
    """The numbers of all answers' `usage` added up, as the API calls them."""
    cost: Decimal | None = None
    """US dollars for all turns; None if no answer says."""
    pending: tuple[ToolCall, ...] = ()
    """Calls that wait for approval, or for a result that you add to the messages."""
    ending: Ending = "whole"
    """How the last message ended: ``cut off`` at the limit of tokens, ``refused`` by the model or a filter, ``failed``."""

    def to_dict(self) -> dict[str, Any]:
        """Return the run as JSON values."""
        document = {each.name: getattr(self, each.name) for each in fields(self)}
        calls = [call._asdict() for call in self.pending]
        return {**document, "messages": _plain(self.messages), "cost": _text(self.cost), "pending": calls}

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> ToolRun:
        """Return the run that `to_dict` wrote."""
        values: dict[str, Any] = {**document, "pending": tuple(ToolCall(**call) for call in document["pending"])}
        if values["cost"] is not None:
            values["cost"] = Decimal(values["cost"])
        return cls(**values)


class ToolLoopError(OpenRouterError):
    """A run that could not go on. Tools may have had their effects: `run` has the results. Pass it as messages to try again."""

    def __init__(
        self,
        message: str = "",
        *,
        meta: Meta | None = None,
        run: ToolRun | None = None,
        attempted: tuple[str, ...] = (),
        completed: tuple[str, ...] = (),
        cause: BaseException | None = None,
    ) -> None:
        super().__init__(message, meta=meta)
        self.run: ToolRun = run or ToolRun([])
        """The run so far."""
        self.attempted: tuple[str, ...] = attempted
        """The ids of the calls that were begun."""
        self.completed: tuple[str, ...] = completed
        """The ids of those that came to a result, an error included."""
        self.cause: BaseException | None = cause
        """The error of the call to the model, or what `approve`, `on_event` or a condition in `stop` raised."""

    @property
    def retryable(self) -> bool:
        """Whether going on with `run` may well succeed."""
        return isinstance(self.cause, OpenRouterError) and self.cause.retryable


Stop: TypeAlias = "Callable[[ToolRun], bool]"
"""Says of a run whether its next turn must be the last."""


def steps(limit: int) -> Stop:
    """Stop after a number of turns. In the last one the model may call no tools, so it answers with what it has."""
    return lambda run: run.turns + 1 >= limit


def spent(limit: str | float | Decimal) -> Stop:
    """Stop when US dollars are spent. One more turn then follows, in which the model may call no tools."""
    most = Decimal(str(limit))
    return lambda run: run.cost is not None and run.cost >= most


def _text(cost: Decimal | None) -> str | None:
    return None if cost is None else str(cost)


def _plain(messages: list[Any]) -> Any:
    """Return messages as JSON values, with models and media in them."""
    return json.loads(json.dumps(messages, default=_document))


def _document(value: Any) -> Any:
    from openrouter_core import UnknownVariant, WireModel, to_dict

    return to_dict(value) if isinstance(value, WireModel | UnknownVariant) else dict(value)
