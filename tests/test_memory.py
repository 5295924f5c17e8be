"""bot.memory: what was only scanned is given back, and read again when it is needed."""

import re
from pathlib import Path

from bot import memory
from bot.text.tokenize import reading

SENTENCE = "旭川市はユネスコ創造都市ネットワークにデザイン分野で加盟しました"


def resident_files() -> int:
    """Return the kilobytes of mapped files in memory."""
    return int(re.findall(r"RssFile:\s+(\d+)", Path("/proc/self/status").read_text())[0])


def test_memory_of_dictionaries_is_given_back() -> None:
    """The dictionary's pages do not stay in memory, and words are read as before."""
    read = reading(SENTENCE)
    memory.release()
    assert memory._dictionaries()
    assert reading(SENTENCE) == read
    touched = resident_files()
    memory.release_dictionaries()
    assert resident_files() < touched
    assert reading(SENTENCE) == read
