"""Fills a database with made-up inquiries, always the same ones."""

import random
from datetime import timedelta

from sqlalchemy import insert, text

from bot.inquiries import receipts
from bot.inquiries.database import Database, utc_now
from bot.inquiries.model import Inquiry, InquirySearch
from bot.inquiries.store import search_text

QUESTIONS = {
    "ja": [
        "来年のデザインウィークはいつですか",
        "旭川家具の工場を見学できますか",
        "ロゴを使ってもよいですか",
    ],
    "en": ["Can we visit a furniture workshop?", "When is the next Design Week?", "May I use the logo?"],
    "zh-Hans": ["下一次设计周是什么时候", "可以参观家具工厂吗"],
    "zh-Hant": ["下一次設計週是什麼時候", "可以參觀家具工廠嗎"],
    "ko": ["다음 디자인 위크는 언제인가요", "가구 공장을 견학할 수 있나요"],
    "ja-easy": ["デザインウィークは いつですか"],
}
STATES = ("new", "in-progress", "answered", "closed")
NAMES = ("", "山田 花子", "Kim Minsu", "李 华", "John Smith", "佐藤 太郎")
BATCH = 2000


def fill(database: Database, inquiries: int, seed: int) -> None:
    """Insert so many inquiries, spread over two years."""
    chance = random.Random(seed)
    for first in range(0, inquiries, BATCH):
        rows = [_row(chance, number) for number in range(first, min(first + BATCH, inquiries))]
        words = [{"inquiry_id": row["id"], "text": search_text(Inquiry(**row))} for row in rows]
        with database.writing() as session:
            session.execute(insert(Inquiry), rows)
            session.execute(insert(InquirySearch), words)
    with database.engine.connect() as connection:  # what a running database does by itself after a while
        settled = connection.execution_options(isolation_level="AUTOCOMMIT")
        settled.execute(text("ANALYZE" if database.is_sqlite else "VACUUM ANALYZE"))


def _row(chance: random.Random, number: int) -> dict[str, object]:
    digits = f"{10_000_000 + number}"
    complete = digits + receipts.check_digit(digits)
    language = chance.choice(list(QUESTIONS))
    moment = utc_now() - timedelta(minutes=chance.randrange(60 * 24 * 730))
    mail = chance.random() < 0.5
    return {
        "id": number + 1,
        "number": f"{complete[:3]}-{complete[3:6]}-{complete[6:]}",
        "secret_hash": "0" * 64,
        "submission_hash": f"{number:064d}",
        "created_at": moment,
        "updated_at": moment,
        "state": chance.choices(STATES, (5, 5, 20, 70))[0],
        "language": language,
        "question": f"{chance.choice(QUESTIONS[language])} ({number})",
        "name": chance.choice(NAMES),
        "contact_kind": "mail" if mail else "none",
        "contact": f"person{number}@example.jp" if mail else "",
        "transcript": [{"text": "質問 " * 40, "by_citizen": True, "status": ""}] * 4,
        "topics": ["ask_unstated"],
        "facts": [],
        "test": False,
    }
