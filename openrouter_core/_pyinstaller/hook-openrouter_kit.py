"""Take all modules of `openrouter_kit` into a build."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("openrouter_kit")
