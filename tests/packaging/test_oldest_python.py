"""Nothing newer than the library of Python 3.11.0: Debian 12 has 3.11.2, and its users are not asked for another."""

import ast
from collections.abc import Iterator

import pytest

from bot import paths

# What the releases after 3.11.0 added, up to 3.11.15, and with which: from the changelog, and from comparing the
# library of 3.11.2 with that of 3.11.7 and with the types that mypy knows. `f(p)` is a parameter p of a function f,
# `A.b` a name b in a file that names A, for names that are too common to be told by themselves.
ADDED = {
    "3.11.1": ("ENOTCAPABLE", "createSocket"),
    "3.11.4": (
        "AbsoluteLinkError", "AbsolutePathError", "FilterError", "LinkOutsideDestinationError",
        "OutsideDestinationError", "SpecialFileError", "TarInfo.replace", "data_filter", "extraction_filter",
        "extract(filter)", "extractall(filter)", "fully_trusted_filter", "pickle_by_enum_name",
        "pickle_by_global_name", "replace(deep)", "replace(linkname)", "replace(mode)", "replace(mtime)", "tar_filter",
        "unpack_archive(filter)",
    ),
    "3.11.9": (
        "ExpatParser.flush", "GetReparseDeferralEnabled", "SetReparseDeferralEnabled", "XMLParser.flush",
        "XMLPullParser.flush",
    ),
    "3.11.10": ("HeaderWriteError", "getaddresses(strict)", "parseaddr(strict)", "verify_generated_headers"),
    "3.11.13": ("ALLOW_MISSING", "LinkFallbackError", "set_cdata_mode(escapable)"),
    "3.11.14": (
        "SetBillionLaughsAttackProtectionActivationThreshold",
        "SetBillionLaughsAttackProtectionMaximumAmplification",
    ),
    "3.11.15": (
        "HTMLParser(scripting)", "SetAllocTrackerActivationThreshold", "SetAllocTrackerMaximumAmplification",
    ),
}  # fmt: skip
SOURCES = sorted(
    path
    for folder in paths.ROOT.iterdir()
    if folder.is_dir() and not folder.name.startswith(".")
    for path in folder.rglob("*.py")
)


def names(tree: ast.AST) -> Iterator[str]:
    """Yield every name that a module reads, sets, imports or passes on, as `ADDED` writes them."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case ast.alias(name=name):
                yield from name.split(".")
            case ast.keyword(arg=str(name)):
                yield name
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), keywords=keywords):
                yield from (f"{name}({keyword.arg})" for keyword in keywords)


def newer(source: str) -> set[str]:
    """Return what a source uses that Python 3.11.0 does not have, each with the release that brought it."""
    used = set(names(ast.parse(source)))
    return {
        f"{name} (Python {release})"
        for release, added in ADDED.items()
        for name in added
        if name in used or ("." in name and used.issuperset(name.split(".")))
    }


def test_oldest_python_has_all_that_is_used() -> None:
    """No file of the project uses what a later release than 3.11.0 added to the standard library."""
    assert len(SOURCES) > 200
    found = {str(path.relative_to(paths.ROOT)): newer(path.read_text(encoding="utf-8")) for path in SOURCES}
    assert {path: used for path, used in found.items() if used} == {}


@pytest.mark.parametrize(
    ("source", "used"),
    [
        ('archive.extractall(folder, filter="data")', {"extractall(filter) (Python 3.11.4)"}),
        ("from tarfile import data_filter as safe", {"data_filter (Python 3.11.4)"}),
        ("tarfile.TarFile.extraction_filter = None", {"extraction_filter (Python 3.11.4)"}),
        ("from xml.etree import ElementTree as E\nE.XMLPullParser().flush()", {"XMLPullParser.flush (Python 3.11.9)"}),
        ("email.policy.SMTP.clone(verify_generated_headers=False)", {"verify_generated_headers (Python 3.11.10)"}),
        ("getaddresses([line], strict=True)", {"getaddresses(strict) (Python 3.11.10)"}),
        ("archive.extractall(folder); filter(None, words); 'a'.replace('a', 'b'); sys.stdout.flush()", set()),
    ],
)  # fmt: skip
def test_oldest_python_finds_what_is_newer(source: str, used: set[str]) -> None:
    """A name, an import or a parameter of a later release is found, and what only looks like one is not."""
    assert newer(source) == used
