"""Sessions of nox: the checks of the gate, on every Python, and with the oldest dependencies that are allowed.

``nox`` runs all of them, ``nox -s tests-3.13`` one; what follows `--` goes to the program that a session runs. A Python
that the machine lacks is skipped, and nox says so. The gate itself, ``.ci/run``, needs no nox.
"""

import nox

PYTHONS = ["3.11", "3.12", "3.13", "3.14", "3.15"]
OLDEST = [each.replace(">=", "==", 1) for each in nox.project.load_toml("pyproject.toml")["project"]["dependencies"]]

nox.options.error_on_missing_interpreters = False


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests; ``-- -m "not slow"`` leaves out what is the same on every Python."""
    session.install(".[test]")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session(python=PYTHONS[0])
def lowest(session: nox.Session) -> None:
    """Run the tests that are not slow with the oldest allowed dependencies."""
    session.install(".[test]", *OLDEST)
    session.run("python", "-m", "pytest", "-m", "not slow", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Lint, and check the format and that the generated files are as generated."""
    session.install(".[lint,codegen]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("python", "-m", "codegen", "--check")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types, with both type checkers."""
    session.install(".[test]")
    session.run("mypy")
    session.run("basedpyright")


@nox.session
def coverage(session: nox.Session) -> None:
    """Run the tests and tell which lines and branches none of them goes through."""
    session.install(".[test]")
    session.run("coverage", "run", "-m", "pytest", *session.posargs)
    session.run("coverage", "report", "--skip-covered", "--show-missing")


@nox.session
def clients(session: nox.Session) -> None:
    """Try other people's clients against the local server, the newest of each."""
    session.install(".", "openai", "anthropic", "openrouter", "pydantic-ai-slim[openrouter]")
    session.run("python", "tests/clients/try_clients.py")
