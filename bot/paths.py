"""Where the project's files are."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KNOWLEDGE = ROOT / "knowledge"
DATA = ROOT / "data"
MESSAGES = ROOT / "bot" / "messages"
MODELS = ROOT / "models"
CACHE = ROOT / ".cache"
LOGS = CACHE / "logs"
CONFIG = ROOT / "config.yml"
DOMAIN = ROOT / "domain.yml"
TEST_SENTENCES = ROOT / "tests" / "lang"
