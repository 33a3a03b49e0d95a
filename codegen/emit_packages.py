"""Emitting packages: the `__init__` files, which import nothing until a name is used, and the list of all functions."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

from codegen.emit_functions import alias_of
from codegen.words import docstring

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.forms import Function
    from codegen.words import Words

PARAMS_PACKAGE = '"""TypedDicts of what goes into requests, by page of the API. Only type checkers import them."""\n'
"""The `__init__` of `openrouter_core.params`."""
MODELS_PACKAGE = '''"""Models of what the API answers and takes. Importing this package makes none of them.

Type checkers and editors read ``__init__.pyi`` instead, in which all of them stand together.
"""

from __future__ import annotations

from typing import Any


def load(name: str) -> Any:
    """Return the model or alias of that name, made now if it was not."""
    namespace = globals()
    if name not in namespace:
        from openrouter_core._codec.class_text import made
        from openrouter_core.models._schemas import TEXT

        try:
            value = made(TEXT, name, __name__)
        except KeyError:
            from openrouter_core._base.lazy_names import missing

            raise missing(__name__, _listed(), name) from None
        namespace.setdefault(name, value)  # another thread may have made one meanwhile: there must be one class only
    return namespace[name]


def _listed() -> list[str]:
    from openrouter_core._codec.class_text import names
    from openrouter_core.models._schemas import TEXT

    return names(TEXT)


def __getattr__(name: str) -> Any:
    return _listed() if name == "__all__" else load(name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_listed()})
'''
"""The `__init__` of `openrouter_core.models`."""
_FUNCTIONS = "The functions, one for each operation of the OpenRouter API, by page. Importing this package imports none of them."
_STUB_BESIDE = "\n\nType checkers and editors read ``__init__.pyi`` instead, which says where each name is from."


def package(text: str, modules: Mapping[str, str]) -> str:
    """Return the `__init__` of a package; `modules` says which of its modules defines which name."""
    return f'''{docstring(text + _STUB_BESIDE)}

from openrouter_core._base.lazy_names import modules_of, names_of

_MODULES = modules_of("""
{_table(modules)}
""")
__getattr__, __dir__ = names_of(__name__, _MODULES)
'''


def package_stub(text: str, name: str, modules: Mapping[str, str]) -> str:
    """Return the stub of a package: the same names, imported, as type checkers need them."""
    imports = "".join(f"from {name}.{module} import {each} as {each}\n" for each, module in sorted(modules.items()))
    return f"{docstring(text)}\n\n{imports}\n__all__: list[str]\n"


def functions_package(pages: Mapping[str, list[Function]], helpers: Mapping[str, str]) -> tuple[str, str]:
    """Return the `__init__` of `openrouter_funcs` and its stub; `helpers` are the names written by hand."""
    modules = dict(helpers)
    for page, functions in pages.items():
        for function in functions:
            modules[function.name] = modules[alias_of(function)] = page
    return package(_FUNCTIONS, modules), package_stub(_FUNCTIONS, "openrouter_funcs", modules)


def _table(modules: Mapping[str, str]) -> str:
    """Return the table of names as text, a line for each module: it loads in a tenth of the time that a dict takes."""
    names: dict[str, list[str]] = {}
    for name, module in sorted(modules.items()):
        names.setdefault(module, []).append(name)
    lines = (f"{module}: {' '.join(names[module])}" for module in sorted(names))
    return "\n".join(fill(line, 130, subsequent_indent=" ", break_long_words=False, break_on_hyphens=False) for line in lines)


def listing(pages: Mapping[str, list[Function]], words: Words) -> str:
    """Return FUNCTIONS.md: every function with its method, path and one line."""
    total = sum(map(len, pages.values()))
    parts = [f"# Functions\n\nAll {total} functions, by page. Written by `python -m codegen`; do not edit.\n"]
    for page, functions in pages.items():
        title = words.pages.get(page, page)
        head = f"\n## `openrouter_funcs.{page}`\n\n{title}\n\n| Function | Request | What it does |\n| --- | --- | --- |\n"
        parts += [head, *(_row(function, words) for function in functions)]
    return "".join(parts)


def _row(function: Function, words: Words) -> str:
    path = function.path.replace("|", "\\|")
    return f"| `{function.name}` | `{function.method} {path}` | {words.of_function(function).get('summary', '')} |\n"
