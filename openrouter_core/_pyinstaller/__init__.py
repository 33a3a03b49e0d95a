"""What PyInstaller asks for: where the hooks are that name the modules of this project, which it cannot see itself.

Names are resolved on first use and the runtime is loaded by the first call, so no import statement leads to most modules.
PyInstaller finds this function by the entry point ``hook-dirs`` of the group ``pyinstaller40``.
"""

from __future__ import annotations


def hook_dirs() -> list[str]:
    """Return the folders of the hooks: this one."""
    return list(__path__)
