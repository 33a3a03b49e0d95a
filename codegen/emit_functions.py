"""Emitting functions: one module for each page of `openrouter_funcs`. A function is signature, docstring and one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from codegen.annotations import annotation, input_annotation, is_nullable
from codegen.emit_docstrings import CLIENT_ERROR, DEFAULT_ERROR, TRUNCATED_ERROR, function_words
from codegen.emit_models import MODELS
from codegen.emit_operations import operation
from codegen.emit_params import PARAMS
from codegen.forms import Values
from codegen.naming import capitalized
from codegen.parameters import ATTRIBUTION
from codegen.scope import Scope, imports, used
from codegen.words import docstring, wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from codegen.forms import Argument, Form, Function
    from codegen.words import Words

_ABSTRACT = ("Mapping", "Sequence")
_TYPING = ("Any", "Literal")
_RUNTIME = {
    "OpenRouterCore": "core",
    "RequestOptions": "options",
    "Result": "result",
    "BinaryResponse": "binary",
    "EventStream": "streams",
    "Page": "paging",
    "Upload": "uploads",
}
"""Names of the runtime that signatures are written with, and their modules."""
_OTHERS = frozenset({"Operation", "Paging", "TYPE_CHECKING", "TypeAlias", "UNSET", "Unset", *_ABSTRACT, *_TYPING, *_RUNTIME})


def alias_of(function: Function) -> str:
    """Return the name of the alias of a function's errors."""
    return f"{capitalized(function.name)}Error"


@attrs.frozen
class Pages:
    """How pages are emitted: with the module of each schema's parameters, all prose, and one line for each class of errors."""

    params: Mapping[str, str]
    words: Words
    error_words: Mapping[str, str]

    def source(self, page: str, functions: Sequence[Function]) -> str:
        """Return the source of a page's module."""
        return _Page(self, functions).source(self.words.pages.get(page) or f"The page {page} of the API.")


class _Page:
    """One page: its functions, and the names in its module."""

    def __init__(self, pages: Pages, functions: Sequence[Function]) -> None:
        self._pages = pages
        self._functions = functions
        self._errors = {name for function in functions for name in _errors(function)}
        aliases = {alias_of(function) for function in functions}
        self._scope = Scope({*_OTHERS, *aliases, *self._errors})

    def source(self, title: str) -> str:
        bodies = "\n\n".join(self._function(function) for function in self._functions)
        signatures = " ".join(self._signature(function) for function in self._functions)
        aliases = "".join(self._alias(function) for function in self._functions)
        paging = ["Paging"] if any(function.paging for function in self._functions) else []
        return f"""{docstring(wrapped(title))}

from __future__ import annotations

{imports("typing", ("TYPE_CHECKING", "TypeAlias", *used(_TYPING, signatures)))}
{imports("openrouter_core.operation", ("Operation", *paging, "call", "error_aliases"))}
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
{self._imports(signatures)}
{aliases}
else:
    __getattr__ = error_aliases(__name__)

{bodies}
"""

    def _imports(self, signatures: str) -> str:
        lines = [imports("collections.abc", used(_ABSTRACT, signatures), "    ")]
        lines += [imports(f"openrouter_core.{_RUNTIME[name]}", [name], "    ") for name in used(_RUNTIME, signatures)]
        lines.append(imports("openrouter_core.errors", sorted(self._errors), "    "))
        return "".join((*lines, *(f"    {line}\n" for line in self._scope.lines())))

    def _model(self, name: str) -> str:
        return self._scope.imported(MODELS, name)

    def _input(self, name: str) -> str:
        return self._scope.imported(f"{PARAMS}.{self._pages.params[name]}", f"{name}Input")

    def _answer(self, form: Form) -> str:
        return annotation(form, self._model)

    def _returned(self, function: Function) -> str:
        """Return the annotation of what a function's Ok holds."""
        if function.kind == "binary":
            return "BinaryResponse"
        hints = [self._answer(form) for _, form in function.answers]
        if function.kind == "stream":
            whole = "Any" if function.whole is None else self._answer(function.whole)
            hints[0] = f"EventStream[{hints[0]}, {whole}]"
        if function.paging is not None:
            return f"Page[{self._answer(function.paging.item)}, {hints[0]}]"
        return " | ".join(dict.fromkeys(hints)) or "None"

    def _alias(self, function: Function) -> str:
        return f"    {alias_of(function)}: TypeAlias = ({' | '.join(_errors(function))})\n"

    def _function(self, function: Function) -> str:
        constant = f"_{function.name.upper()}"
        text = function_words(function, self._pages.words, self._pages.error_words)
        return f"""{constant} = {operation(function)}


{self._signature(function)}:
{docstring(text, 4)}
    return await call({constant}, locals())
"""

    def _signature(self, function: Function) -> str:
        arguments = "".join(f"    {self._argument(argument)},\n" for argument in function.arguments)
        attribution = "".join(f"    {name}: str | Unset | None = UNSET,\n" for name in ATTRIBUTION)
        return f"""async def {function.name}(
    core: OpenRouterCore,
    *,
{arguments}{attribution}    options: RequestOptions | None = None,
) -> Result[{self._returned(function)}, {alias_of(function)}]"""

    def _argument(self, argument: Argument) -> str:
        hint = "Upload" if argument.upload else input_annotation(argument.form, self._input)
        if argument.required and isinstance(argument.form, Values) and not argument.form.open:
            return f"{argument.name}: {hint} = {argument.form.values[0]!r}"
        if argument.required:
            return f"{argument.name}: {hint}"
        null = " | None" if argument.place != "body" and not is_nullable(argument.form) else ""
        if hint.endswith(" | None"):
            hint, null = hint.removesuffix(" | None"), " | None"
        unset = "" if hint == "Any" else f" | Unset{null}"
        return f"{argument.name}: {hint}{unset} = UNSET"


def _errors(function: Function) -> dict[str, None]:
    """Return the classes of errors that a function can return, each once."""
    own = (name for _, name in function.errors)
    truncated = (TRUNCATED_ERROR,) if function.kind == "stream" else ()
    return dict.fromkeys((*own, DEFAULT_ERROR, *truncated, CLIENT_ERROR))
