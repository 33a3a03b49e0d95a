"""Spend: a budget as a hook of a core. What would go over it is an Err, and is not sent.

Each paid call under way holds a reserve, so that calls that run at once cannot exceed the limit together. When a call ends, its
cost takes the place of the reserve. If nobody knows the cost, because a stream was left early, the reserve counts until `settle`
asks for it.
"""

from __future__ import annotations

import threading
from collections import deque
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from openrouter_core import Err, Ok, OpenRouterError, ResponseError
from openrouter_kit.cost import cost_of

if TYPE_CHECKING:
    from openrouter_core import CallEndedContext, CallStartedContext, OpenRouterCore

_ZERO = Decimal(0)
_NOT_FOUND = 404


class BudgetExceededError(OpenRouterError):
    """Nothing was sent: the call could have exceeded the budget."""

    def __init__(self, *, limit: Decimal, spent: Decimal, reserved: Decimal = _ZERO) -> None:
        """Take the limit, what is spent, and what is held for calls under way, in US dollars."""
        held = f", and ${reserved:f} is held for calls under way" if reserved else ""
        super().__init__(f"the budget of ${limit:f} does not allow for another call: ${spent:f} is spent{held}")
        self.limit: Decimal = limit
        self.spent: Decimal = spent
        self.reserved: Decimal = reserved

    def __reduce__(self) -> Any:
        return partial(BudgetExceededError, limit=self.limit, spent=self.spent, reserved=self.reserved), (), self.__dict__


class SpendStore(Protocol):
    """Where a budget is counted. All methods may be called from any thread, and none may wait long."""

    def reserve(self, amount: Decimal, limit: Decimal) -> bool:
        """Add the amount, unless the sum would exceed the limit. Return whether it was added."""
        ...

    def add(self, amount: Decimal) -> None:
        """Add an amount, which may be negative."""

    def total(self) -> Decimal:
        """Return the sum."""
        ...


class MemoryStore:
    """Counts in the memory of this process."""

    def __init__(self, total: Decimal = _ZERO) -> None:
        self._total = total
        self._lock = threading.Lock()
        self._added: deque[Decimal] = deque()
        """What is to be added. A stream that is collected as garbage adds its cost wherever that happens, and must not wait."""

    def reserve(self, amount: Decimal, limit: Decimal) -> bool:
        """Add the amount, unless the sum would exceed the limit. Return whether it was added."""
        with self._lock:
            if self._sum() + amount > limit:
                return False
            self._total += amount
            return True

    def add(self, amount: Decimal) -> None:
        """Add an amount, which may be negative."""
        self._added.append(amount)

    def total(self) -> Decimal:
        """Return the sum."""
        with self._lock:
            return self._sum()

    def _sum(self) -> Decimal:
        while self._added:
            self._total += self._added.popleft()
        return self._total

    def __reduce__(self) -> tuple[type[MemoryStore], tuple[Decimal]]:
        return MemoryStore, (self.total(),)


class Spend:
    """A hook that keeps a core within a budget: ``OpenRouterCore(hooks=Spend(limit="5.00", reserve="0.02"))``."""

    def __init__(
        self, *, limit: Decimal | str | float, reserve: Decimal | str | float = "0.01", store: SpendStore | None = None
    ) -> None:
        """Take the budget and what is held for each call under way, in US dollars, and where it is counted: here by default.

        Choose a reserve as high as a call can cost. If calls cost more, those under way can exceed the limit together.
        """
        self.limit: Decimal = _dollars("limit", limit)
        self.reserve: Decimal = _dollars("reserve", reserve)
        self._store: SpendStore = MemoryStore() if store is None else store
        self._under_way: dict[int, Decimal] = {}
        """What is held for each call of this process."""
        self.unsettled: dict[str, Decimal] = {}
        """Generations whose cost nobody told, and what was counted for each."""

    @property
    def reserved(self) -> Decimal:
        """What is held for calls under way, in US dollars."""
        return sum(self._under_way.copy().values(), _ZERO)

    @property
    def spent(self) -> Decimal:
        """What was spent, in US dollars. Of other processes with the same store, what they hold is in it."""
        return self._store.total() - self.reserved

    def call_started(self, context: CallStartedContext) -> Decimal | None:
        """Hold the reserve for a call that can cost something, or refuse the call."""
        if context.operation.method != "POST" or "model" not in context.operation.properties:
            return None
        if not self._store.reserve(self.reserve, self.limit):
            raise BudgetExceededError(limit=self.limit, spent=self.spent, reserved=self.reserved)
        self._under_way[context.call_id] = self.reserve
        return self.reserve

    def call_ended(self, context: CallEndedContext) -> None:
        """Count the cost instead of the reserve."""
        held = context.state
        if held is None:
            return
        self._under_way.pop(context.call_id, None)
        answer = context.result.value if isinstance(context.result, Ok) else getattr(_error_of(context), "partial", None)
        cost = cost_of(answer if context.facts is None else {"usage": context.facts.usage})
        if cost is not None:
            self._store.add(cost.total - held)
        elif context.outcome == "ok" or isinstance(_error_of(context), ResponseError):
            self._store.add(-held)  # it cost nothing, as far as the server says
        elif (generation := _generation(context)) is not None:
            self.unsettled[generation] = held
        elif context.meta is None or not context.meta.attempts or isinstance(context.result, Err):
            self._store.add(-held)  # nothing was sent, or no answer came; of a call that was cancelled, the reserve counts

    async def settle(self, core: OpenRouterCore) -> None:
        """Ask for the cost of the generations in `unsettled`. Those that the server does not know yet stay there."""
        from openrouter_funcs import generations_get_generation

        for generation, held in list(self.unsettled.items()):
            result = await generations_get_generation(core, id=generation)
            cost = cost_of(result.value) if isinstance(result, Ok) else None
            if cost is not None and self.unsettled.pop(generation, None) is not None:
                self._store.add(cost.total - held)


def _error_of(context: CallEndedContext) -> object:
    return context.result.error if isinstance(context.result, Err) else None


def _generation(context: CallEndedContext) -> str | None:
    """Return the generation of a call that ended early: what its events or its headers say."""
    if context.facts is not None:
        return context.facts.generation_id
    return None if context.meta is None else context.meta.generation_id


def _dollars(name: str, value: Decimal | str | float) -> Decimal:
    amount = Decimal(str(value))
    if not amount.is_finite() or amount < 0:
        message = f"{name} must be US dollars, 0 or more; got {value!r}"
        raise ValueError(message)
    return amount
