"""The stubs, which type checkers read, say what programs find: of the models, and of the packages' names."""

import ast
from pathlib import Path
from types import ModuleType

import attrs
import pytest

import openrouter_core
import openrouter_funcs
import openrouter_kit
import openrouter_local
from openrouter_core import models
from openrouter_core.unions import AnyOf, Tagged

STUB = ast.parse(Path(models.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
CLASSES = {each.name: each for each in STUB.body if isinstance(each, ast.ClassDef)}
ALIASES = {ast.unparse(each.target): each.value for each in STUB.body if isinstance(each, ast.AnnAssign)}


def test_it_has_the_names_of_the_package():
    assert sorted((*CLASSES, *ALIASES)) == models.__all__


PACKAGES = (openrouter_core, openrouter_funcs, openrouter_kit, openrouter_local)


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__)
def test_a_package_imports_its_names_from_where_its_table_has_them(package: ModuleType):
    stub = ast.parse(Path(str(package.__file__)).with_suffix(".pyi").read_text(encoding="utf-8"))
    imports = [each for each in stub.body if isinstance(each, ast.ImportFrom)]
    found = {name.asname: each.module for each in imports for name in each.names if name.asname == name.name}
    table = package._MODULES  # noqa: SLF001 - the table
    assert found == {name: f"{package.__name__}.{module}" for name, module in table.items()}
    assert all(hasattr(package, name) for name in table)


def test_its_classes_have_the_same_fields():
    for name, stated in CLASSES.items():
        cls = models.load(name)
        present = [field for field in attrs.fields(cls) if field.name != "_source"]
        fields = [each for each in stated.body if isinstance(each, ast.AnnAssign)]
        assert [(ast.unparse(each.target), ast.unparse(each.annotation), each.value is None) for each in fields] == [
            (field.name, field.type, field.default is attrs.NOTHING) for field in present
        ], name
        assert ast.get_docstring(stated) == cls.__doc__, name


def test_its_aliases_name_the_same_models():
    for name, stated in ALIASES.items():
        value = models.load(name)
        named = {node.id for node in ast.walk(stated) if isinstance(node, ast.Name)} & (CLASSES.keys() | ALIASES.keys())
        if isinstance(value, Tagged):
            assert named == set(value.variants.values()), name
        elif isinstance(value, AnyOf):
            text = " | ".join(value.annotations)
            assert ast.unparse(ast.parse(text, mode="eval").body) == ast.unparse(stated), name
        else:
            assert not named, name


@pytest.mark.parametrize(
    "name",
    ["Chat_Result", "ChatResul", "ChatResult ", "ActionEnum = Literal['read']", "ChatResult: Answer", "\n\nChatResult", ""],
)
def test_what_is_no_name_of_a_model_is_none(name: str):
    with pytest.raises(AttributeError):
        models.load(name)
