"""Warming: what `OpenRouterCore.warm_up` does. It alone knows which modules of the runtime are heavy."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from openrouter_core import _late
from openrouter_core._call.first_call import Work
from openrouter_core._call.state import UnderWay
from openrouter_core._response.parsing import fastest
from openrouter_core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from openrouter_core.core import OpenRouterCore

_OF_KIND = {"json": (), "page": ("paging",), "stream": ("streams", "_stream.assembly"), "binary": ("binary",)}
"""Modules that only some kinds of answers need."""
_OF_UPLOADS = ("_request.multipart", "_transport.files")
"""Modules that only functions with files among their arguments need."""


def operation_of(function: Callable[..., Any]) -> Operation:
    """Return the operation that a function runs: by convention the constant of its module that has its name."""
    operation, shown = None, type(function).__name__
    with suppress(Exception):  # an object that is not one of our functions may raise anything
        shown = repr(function)
        module, name = getattr(function, "__module__", None), getattr(function, "__name__", None)
        operation = getattr(sys.modules.get(str(module)), f"_{name}".upper(), None)
    if not isinstance(operation, Operation):
        message = f"{shown} is not a function of openrouter_funcs"
        raise TypeError(message)
    return operation


def load(operations: Sequence[Operation]) -> None:
    """Import all of the runtime, and the models that the operations' answers can hold."""
    kinds = {operation.kind for operation in operations}
    modules = (
        "_call.pipeline",
        "_codec.misfits",
        "_codec.unstructuring",
        "_base.failures",
        "options",
        "_call.retries",
        "_response.retry_after",
        "retry_options",
        "_call.debug_log",
        "_call.authorization",
        "_call.hook_points",
        "_transport.gathering",
        "_transport.decompression",
        *(each for kind in kinds for each in _OF_KIND[kind]),
        *(each for each in _OF_UPLOADS if any(operation.uploads for operation in operations)),
    )
    _late.all_of(modules)
    fastest()
    prepare = _late.prepare()
    for operation in operations:
        annotations = {operation.returns} if isinstance(operation.returns, str) else set(operation.returns.values())
        for annotation in (*annotations, operation.events):
            prepare(annotation)


async def warm_up(core: OpenRouterCore, functions: Iterable[Callable[..., Any]]) -> None:
    """Load what calls of the functions need in a thread, then open a connection to the core's server.

    If something cannot be had, the calls report it. If the core is closed meanwhile, there is nothing left to warm up.
    """
    operations = [operation_of(function) for function in functions]
    with suppress(Exception), UnderWay(core.state) as under_way:
        await Work(lambda: load(operations)).result()
        pool = _late.pool()
        under_way.check()
        await pool.connect(await pool.pool_of(core), core)
