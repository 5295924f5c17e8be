"""Checks the Fluent catalogs: same keys and variables in every language, and texts that can be filled in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.checking.project import Project
from bot.errors import Finding
from bot.messages.josa import josa
from bot.messages.render import has_bare_kanji

REFERENCE = "en"
