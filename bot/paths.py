"""Where the project's files are.

ASSISTANT_KNOWLEDGE names another folder of knowledge than the project's: benchmarks use generated ones.
"""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KNOWLEDGE = Path(os.environ.get("ASSISTANT_KNOWLEDGE") or ROOT / "knowledge")
DATA = ROOT / "data"
MESSAGES = ROOT / "bot" / "messages"
MODELS = ROOT / "models"
CACHE = ROOT / ".cache"
LOGS = CACHE / "logs"
CONFIG = ROOT / "config.yml"
DOMAIN = ROOT / "domain.yml"
TEST_SENTENCES = ROOT / "tests" / "lang"
