"""Emitting functions: one module for each page of `openrouter_funcs`. A function is signature, docstring and one call."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from codegen.annotations import annotation, input_annotation, is_nullable, references
from codegen.emit_models import MODELS
from codegen.emit_params import PARAMS
from codegen.forms import ListOf, OneOf, Record, Reference, Values
from codegen.words import docstring, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.forms import Api, Argument, Form, Function
    from codegen.words import Words

ATTRIBUTION = ("http_referer", "app_title", "app_categories")
_KEYS = {
    "management": "Needs a management key.",
    "any": "Any API key will do.",
    "none": "Needs no particular rights.",
    "session": "Needs a key of a signed-in user.",
}
CLIENT_ERROR = "ClientError"
DEFAULT_ERROR = "OpenRouterDefaultError"


def alias_of(function: Function) -> str:
    """Return the name of the alias of a function's errors."""
    return f"{''.join(word.capitalize() for word in function.name.split('_'))}Error"


class Pages:
    """The pages of an API, as sources."""

    def __init__(self, api: Api, modules: Mapping[str, str], words: Words, error_words: Mapping[str, str]) -> None:
        """Take the API, the modules of its schemas, all prose, and one line for each class of errors."""
        self._api = api
        self._modules = modules
        self._words = words
        self._error_words = error_words
        self._bodies = {schema.name: schema.body for schema in api.schemas}

    def pages(self) -> dict[str, list[Function]]:
        """Return the functions by page."""
        pages: dict[str, list[Function]] = {}
        for function in self._api.functions:
            pages.setdefault(function.page, []).append(function)
        return dict(sorted(pages.items()))

    def source(self, page: str, functions: list[Function]) -> str:
        """Return the source of a page's module."""
        aliases = "".join(self._alias(function) for function in functions)
        bodies = "\n\n".join(self._function(function) for function in functions)
        title = self._words.pages.get(page) or f"The page {page} of the API."
        runtime = "from openrouter_core.operation import Operation, call, error_aliases"
        if any(function.paging for function in functions):
            runtime = runtime.replace("Operation,", "Operation, Paging,")
        any_import = ", Any" if "Any" in self._hints(functions) else ""
        literal = ", Literal" if "Literal[" in self._hints(functions) else ""
        return f"""{docstring(wrapped(title))}

from __future__ import annotations

from typing import TYPE_CHECKING{any_import}{literal}, TypeAlias

{runtime}
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
{self._imports(functions)}
{aliases}
else:
    __getattr__ = error_aliases(__name__)

{bodies}
"""

    def returned(self, function: Function) -> str:
        """Return the annotation of what a function's Ok holds."""
        if function.kind == "binary":
            return "BinaryResponse"
        forms = [form for _, form in function.answers]
        if function.kind == "stream":
            others = "".join(f" | {annotation(form)}" for form in forms[1:])
            return f"EventStream[{annotation(forms[0])}]{others}"
        if function.kind == "page" and function.paging is not None:
            return f"Page[{annotation(self._item(forms[0], function.paging.items))}, {annotation(forms[0])}]"
        return " | ".join(dict.fromkeys(annotation(form) for form in forms)) or "None"

    def _item(self, answer: Form, wire: str) -> Form:
        """Return the form of a page's items: of the list's in the answer, or in each variant of the answer."""
        if isinstance(answer, OneOf):
            items = tuple(dict.fromkeys(self._item(member, wire) for member in answer.members))
            return items[0] if len(items) == 1 else OneOf(items)
        body = self._bodies[answer.name] if isinstance(answer, Reference) else None
        if body is not None and not isinstance(body, Record):
            return self._item(body, wire)
        field = next(field for field in (body.fields if body else ()) if field.wire == wire)
        form = field.form
        while isinstance(form, Reference):
            target = self._bodies[form.name]
            form = target if not isinstance(target, Record) else ListOf(form)
        if isinstance(form, OneOf):
            form = next(member for member in form.members if isinstance(member, ListOf))
        return form.item if isinstance(form, ListOf) else form

    def _hints(self, functions: Iterable[Function]) -> str:
        hints = [self._hint(argument) for function in functions for argument in function.arguments]
        return " ".join((*hints, *map(self.returned, functions)))

    def _imports(self, functions: list[Function]) -> str:
        hints = self._hints(functions)
        errors = {name for function in functions for _, name in function.errors} | {CLIENT_ERROR, DEFAULT_ERROR}
        lines = [f"from collections.abc import {', '.join(n for n in ('Mapping', 'Sequence') if f'{n}[' in hints)}"]
        lines = [line for line in lines if not line.endswith("import ")]
        lines += ["from openrouter_core.core import OpenRouterCore", f"from openrouter_core.errors import {', '.join(sorted(errors))}"]
        models = {name for function in functions for name in self._models(function)}
        lines += [f"from {MODELS}.{self._modules[name]} import {name}" for name in sorted(models)]
        lines += ["from openrouter_core.options import RequestOptions", "from openrouter_core.result import Result"]
        inputs = {name for function in functions for argument in function.arguments for name in references(argument.form)}
        lines += [f"from {PARAMS}.{self._modules[name]} import {name}Input" for name in sorted(inputs)]
        for name, module in (("BinaryResponse", "binary"), ("EventStream", "streams"), ("Page", "pages"), ("Upload", "uploads")):
            if name in hints:
                lines.append(f"from openrouter_core.{module} import {name}")
        return "".join(f"    {line}\n" for line in lines)

    def _models(self, function: Function) -> Iterable[str]:
        forms = [form for _, form in function.answers]
        if function.paging is not None:
            forms.append(self._item(forms[0], function.paging.items))
        return {name for form in forms for name in references(form)}

    def _alias(self, function: Function) -> str:
        errors = dict.fromkeys((*(name for _, name in function.errors), DEFAULT_ERROR, CLIENT_ERROR))
        return f"    {alias_of(function)}: TypeAlias = ({' | '.join(errors)})\n"

    def _function(self, function: Function) -> str:
        constant = f"_{function.name.upper()}"
        arguments = "".join(f"    {self._parameter(argument)},\n" for argument in function.arguments)
        attribution = "".join(f"    {name}: str | Unset | None = UNSET,\n" for name in ATTRIBUTION)
        return f"""{constant} = Operation({self._operation(function)})


async def {function.name}(
    core: OpenRouterCore,
    *,
{arguments}{attribution}    options: RequestOptions | None = None,
) -> Result[{self.returned(function)}, {alias_of(function)}]:
{docstring(self._words_of(function), 4)}
    return await call({constant}, locals())
"""

    def _hint(self, argument: Argument) -> str:
        return "Upload" if argument.upload else input_annotation(argument.form)

    def _parameter(self, argument: Argument) -> str:
        hint = self._hint(argument)
        if argument.required and isinstance(argument.form, Values) and not argument.form.open:
            return f"{argument.name}: {hint} = {argument.form.values[0]!r}"
        if argument.required:
            return f"{argument.name}: {hint}"
        null = " | None" if argument.place != "body" and not is_nullable(argument.form) else ""
        if hint.endswith(" | None"):
            hint, null = hint.removesuffix(" | None"), " | None"
        unset = "" if hint == "Any" else f" | Unset{null}"
        return f"{argument.name}: {hint}{unset} = UNSET"

    def _operation(self, function: Function) -> str:
        def names(place: str) -> tuple[str, ...]:
            return tuple(argument.name for argument in function.arguments if argument.place == place)

        parts: dict[str, object] = {"name": function.name, "method": function.method, "path": function.path}
        optional: dict[str, object] = {
            "query": names("query"),
            "comma": tuple(argument.name for argument in function.arguments if argument.comma),
            "headers": names("header"),
            "body": None if function.body == "none" else function.body,
            "uploads": tuple(argument.name for argument in function.arguments if argument.upload),
            "constants": dict(function.constants),
            "wire": {argument.name: argument.wire for argument in function.arguments if argument.wire != argument.name and argument.place != "path"},
            "server": function.server,
            "kind": None if function.kind == "json" else function.kind,
        }
        parts |= {name: value for name, value in optional.items() if value}
        if function.accept != "application/json":
            parts["accept"] = function.accept
        source = ", ".join(f"{name}={value!r}" for name, value in parts.items())
        return f"{source}, {self._answer(function)}{self._paging(function)}{self._failures(function)}"

    def _answer(self, function: Function) -> str:
        answers = dict(function.answers)
        events = ""
        if function.kind == "stream":
            first = function.answers[0]
            events = f"events={annotation(first[1])!r}, "
            answers = dict(function.answers[1:])
            if function.sentinel:
                events += f"sentinel={function.sentinel!r}, "
        hints = {status: annotation(form) for status, form in answers.items()}
        if not hints:
            return events
        one = next(iter(hints.values())) if len(set(hints.values())) == 1 and 204 not in hints else None
        return f"{events}returns={one or hints!r}, " if not one else f"{events}returns={one!r}, "

    def _paging(self, function: Function) -> str:
        paging = function.paging
        if paging is None:
            return ""
        if paging.kind == "cursor":
            return f"paging=Paging(items={paging.items!r}, cursor={paging.cursor_argument!r}, next_cursor={paging.next_cursor!r}), "
        return f"paging=Paging(items={paging.items!r}, page_size={paging.page_size!r}), "

    def _failures(self, function: Function) -> str:
        errors = f"errors={{{', '.join(f'{status}: {name!r}' for status, name in function.errors)}}}"
        retries = "" if function.retry_codes == (408, 429, "5XX") else f", retry_codes={function.retry_codes!r}"
        return errors + retries + ("" if function.retries_connections else ", retries_connections=False")

    def _words_of(self, function: Function) -> str:
        """Return the docstring's text."""
        entry = self._words.of_function(function)
        about = [entry.get("description", ""), _KEYS.get(entry.get("key", ""), "")]
        if function.alias_of:
            about.append(f"Deprecated: call `{function.alias_of}`.")
        elif function.deprecated:
            about.append("Deprecated.")
        parts = [str(entry.get("summary") or f"Call {function.method} {function.path}.")]
        parts.append(wrapped(" ".join(filter(None, about))))
        if entry.get("example") and not function.alias_of:
            parts.append("Example::\n\n" + textwrap.indent(textwrap.dedent(entry["example"]).strip(), "    "))
        parts += [self._arguments_words(function), self._returns_words(function, str(entry.get("returns") or "the answer."))]
        parts.append(f"``{function.method} {function.path}``")
        return "\n\n".join(part for part in parts if part.strip())

    def _arguments_words(self, function: Function) -> str:
        names = ["core", *(argument.name for argument in function.arguments), *ATTRIBUTION, "options"]
        lines = [
            wrapped(self._words.of_argument(function, name) or "See the API's documentation.", "        ", f"    {name}: ")
            for name in names
        ]
        return "Args:\n" + "\n".join(lines)

    def _returns_words(self, function: Function, returns: str) -> str:
        said = self._words.of_function(function).get("errors", {})
        lines = [
            (f"`{name}` ({status})", str(said.get(str(status)) or self._error_words.get(name, "an error of this operation.")))
            for status, name in function.errors
        ]
        lines.append((f"`{DEFAULT_ERROR}`", self._error_words[DEFAULT_ERROR]))
        lines.append((f"`{CLIENT_ERROR}`", "an argument cannot be sent, no whole answer came, or the answer does not fit its model."))
        listed = "\n".join(wrapped(_lowered(text), "      ", f"    - {name}: ") for name, text in lines)
        return f"Returns:\n{wrapped(f'Ok: {_lowered(returns)}', '    ', '    ')}\n\n    Err with one of:\n\n{listed}"


def _lowered(text: str) -> str:
    """Return a sentence that goes on after a colon; a name or an acronym keeps its capital."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text
