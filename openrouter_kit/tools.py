"""Tools: functions that a model may call, with the schema of their arguments. Knows no API and no loop."""

from __future__ import annotations

import inspect
import json
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NotRequired, ParamSpec, TypedDict, TypeVar, cast, get_type_hints, overload

from openrouter_core import Err
from openrouter_kit.answer_errors import NoSchemaError
from openrouter_kit.schemas import json_schema, schema_name
from openrouter_kit.typed_values import json_in, value_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.params.chat import ChatFunctionToolFunctionParam
    from openrouter_core.params.messages import ToolCustomParam
    from openrouter_core.params.responses import ResponsesRequestToolFunctionParam

P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)

_BY_NAME = frozenset({inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY})


class Tool(Generic[P, R_co]):
    """A function that a model may call. Called by you, it is the function. `tool` makes one."""

    def __init__(
        self,
        function: Callable[P, R_co],
        *,
        name: str | None = None,
        description: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        strict: bool = False,
    ) -> None:
        given = str(name or getattr(function, "__name__", type(function).__name__))
        self.function = function
        self.name: str = schema_name(given)
        """What the model calls it: letters, digits, ``_`` and ``-``."""
        self.description: str = _first_paragraph(function) if description is None else description
        """What the model is told of it."""
        self._arguments: Any = parameters or _arguments_of(function, self.name)
        """The type of its arguments: a TypedDict, or a schema, whose values are passed as they come."""
        self.parameters: dict[str, Any] = json_schema(self._arguments, strict=strict)
        """The JSON Schema of its arguments."""
        self.strict: bool = strict
        """Whether providers are to enforce the schema."""
        self._is_async: bool = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(
            getattr(function, "__call__", None)  # noqa: B004 - an object whose call is a coroutine function
        )
        self.__doc__ = function.__doc__
        self.__name__ = given
        self.__wrapped__ = function

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        """Call the function itself."""
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"Tool({self.name})"

    @property
    def for_chat(self) -> ChatFunctionToolFunctionParam:
        """What a chat's `tools` say of it."""
        return cast("ChatFunctionToolFunctionParam", {"type": "function", "function": self._described("parameters")})

    @property
    def for_responses(self) -> ResponsesRequestToolFunctionParam:
        """What a response's `tools` say of it."""
        return cast("ResponsesRequestToolFunctionParam", {"type": "function", **self._described("parameters")})

    @property
    def for_messages(self) -> ToolCustomParam:
        """What the `tools` of a message's request say of it."""
        return cast("ToolCustomParam", self._described("input_schema"))

    def _described(self, parameters: str) -> dict[str, Any]:
        text = {"description": self.description} if self.description else {}
        strict = {"strict": True} if self.strict else {}
        return {"name": self.name, **text, parameters: self.parameters, **strict}

    async def run(self, arguments: Mapping[str, Any]) -> Any:
        """Call the function with the arguments that a model wrote, a sync one in a thread.

        Returns:
            What the function returned; an Err with a line of text if the arguments do not fit.

        Raises:
            Exception: What the function raised.
        """
        values, issues = value_of(self._arguments, json_in(json.dumps(arguments)))
        if issues:
            return Err("the arguments do not fit: " + "; ".join(map(str, issues)))
        function: Callable[..., Any] = self.function
        if self._is_async:
            return await function(**values)
        import asyncio

        result = await asyncio.to_thread(function, **values)
        return await result if inspect.isawaitable(result) else result


@overload
def tool(function: Callable[P, R_co], /) -> Tool[P, R_co]: ...
@overload
def tool(
    *, name: str | None = None, description: str | None = None, strict: bool = False
) -> Callable[[Callable[P, R_co]], Tool[P, R_co]]: ...
def tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = False,
) -> Any:
    """Make a tool of a function, sync or async: ``@tool``, or ``@tool(name="search")``.

    The model sees the first paragraph of the docstring, and the parameters with the texts of ``Annotated[str, "text"]``. A sync
    function runs in a thread. What it returns is told to the model: text as it is, anything else as JSON. An exception or an Err
    is told in one line.

    Example::

        @tool
        async def weather(city: Annotated[str, "A city's name"], unit: Literal["C", "F"] = "C") -> str:
            '''Return the weather in a city now.'''

    Args:
        function: The function. Each parameter has a type, as `json_schema` takes it, and can be passed by name.
        name: What the model calls it; the function's own name if it is left out.
        description: What the model is told of it; the docstring's first paragraph if it is left out.
        strict: Whether providers are to enforce the schema. Parameters with a default are then required and may be null, which
            stands for the default. Not all models can do that.

    Raises:
        NoSchemaError: A parameter has no type, or one that has no schema.
    """
    make = partial(Tool[..., Any], name=name, description=description, strict=strict)
    return make if function is None else make(function)


def _first_paragraph(function: Callable[..., Any]) -> str:
    return (inspect.getdoc(function) or "").partition("\n\n")[0]


def _arguments_of(function: Callable[..., Any], name: str) -> Any:
    """Return a TypedDict of a function's parameters."""
    try:
        hints = get_type_hints(function if hasattr(function, "__name__") else type(function).__call__, include_extras=True)
    except NameError as error:
        raise NoSchemaError(f"{error.name!r} is not a name of {function.__module__}", name) from None
    fields: dict[str, Any] = {}
    for parameter in inspect.signature(function).parameters.values():
        path = f"{name}.{parameter.name}"
        if parameter.kind not in _BY_NAME:
            raise NoSchemaError("a model passes arguments by name", path)
        if parameter.name not in hints:
            raise NoSchemaError("the parameter has no type", path)
        hint = hints[parameter.name]
        fields[parameter.name] = hint if parameter.default is inspect.Parameter.empty else NotRequired[hint]
    return TypedDict(name, fields)  # type: ignore[operator]  # a type that is made while the program runs
