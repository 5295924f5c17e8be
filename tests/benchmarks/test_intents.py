"""benchmarks.intents: the shipped understanding without knowledge, on sentences of any subject and language."""

import json
from itertools import product
from pathlib import Path

import pytest

from benchmarks.intents import data, figures
from benchmarks.intents.__main__ import main
from benchmarks.intents.data import Labelled
from benchmarks.intents.pipeline import Guess, Pipeline, without_knowledge
from bot.nlu.evidence import OUT_OF_SCOPE

# language -> intent -> the beginnings and the endings of its sentences: a small furniture shop
SHOP: dict[str, dict[str, tuple[list[str], list[str]]]] = {
    "en": {
        "track_order": (
            ["where is my", "has my", "can you track my", "when will my"],
            ["order shipped", "parcel", "order arrive", "delivery"],
        ),
        "return_item": (
            ["I want to return", "how do I send back", "can I return", "refund me for"],
            ["a chair", "this table", "the broken lamp", "my sofa"],
        ),
        "opening_hours": (
            ["when do you open", "are you open", "what are your hours", "until what time are you open"],
            ["on Sunday", "today", "at the weekend", "tomorrow"],
        ),
    },
    "ja": {
        "track_order": (
            ["注文した荷物は", "私の荷物は", "配送は", "注文の品は"],
            ["いつ届きますか", "今どこですか", "もう発送されましたか", "まだ届かないのですが"],
        ),
        "return_item": (
            ["椅子を", "テーブルを", "壊れたランプを", "このソファを"],
            ["返品したい", "返品できますか", "返金してください", "送り返す方法は"],
        ),
        "opening_hours": (
            ["日曜日は", "今日は", "週末は", "明日は"],
            ["何時に開店しますか", "営業していますか", "何時まで開いていますか", "営業時間は"],
        ),
    },
}
OTHERS = {
    "en": [
        "who wrote Hamlet", "translate cat into Latin", "give me a soup recipe", "what is seven times eight",
        "tell me a joke about whales", "did it rain in Lima", "sing something", "book me a flight",
    ],
    "ja": [
        "ハムレットの作者は誰", "猫をラテン語に訳して", "スープの作り方を教えて", "七かける八は",
        "クジラの冗談を言って", "リマで雨が降ったか", "何か歌って", "飛行機を予約して",
    ],
}  # fmt: skip
OTHER = "nothing"


def sentences(language: str, *, asked: bool) -> list[Labelled]:
    """Every fourth combination is asked, the others are learnt."""
    rows = []
    for intent, (beginnings, endings) in SHOP[language].items():
        space = " " if language == "en" else ""
        made = [Labelled(space.join(pair), intent) for pair in product(beginnings, endings)]
        rows += [row for number, row in enumerate(made) if (number % 4 == number // 4) == asked]
    return rows


def others(language: str) -> list[Labelled]:
    return [Labelled(text, OTHER) for text in OTHERS[language]]


def written(path: Path, rows: list[Labelled]) -> Path:
    path.write_text("".join(f"{row.text}\t{row.intent}\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture(scope="module", params=["en", "ja"])
def result(request, tmp_path_factory):
    """What the command writes, for sentences of each language."""
    folder = tmp_path_factory.mktemp(request.param)
    train = written(folder / "train.tsv", sentences(request.param, asked=False))
    test = written(folder / "test.tsv", sentences(request.param, asked=True) + others(request.param))
    output = folder / "result.json"
    assert main([str(train), str(test), "--out-of-scope", OTHER, "--output", str(output)]) == 0
    return json.loads(output.read_text(encoding="utf-8"))


def test_intents_sentences_in_scope_get_their_intent(result):
    """Few examples are enough to tell three intents apart, in English as in Japanese."""
    assert result["figures"][0]["threshold"] == 0
    assert result["figures"][0]["accuracy"] >= 90
    assert result["figures"][0]["held_back"] == 0


def test_intents_more_is_held_back_the_higher_the_threshold(result):
    """Recall out of scope grows from nothing to nearly all; what is held back in scope grows too."""
    recalls = [row["recall"] for row in result["figures"]]
    held = [row["held_back"] for row in result["figures"]]
    assert recalls == sorted(recalls)
    assert held == sorted(held)
    assert recalls[0] == 0
    assert recalls[-1] >= 80
    better = [row for row in result["figures"] if row["recall"] >= 60 and row["accuracy"] >= 80]
    assert better, "no threshold tells the two apart"


def test_intents_result_says_what_it_was_measured_with(result):
    """Machine, versions, configuration and the files stand beside the figures."""
    assert {"machine", "versions", "configuration", "train", "test", "training_s"} <= set(result)
    assert result["configuration"]["char_ngrams"] == [2, 4]
    assert result["configuration"]["gate"] is False
    assert result["train"]["sentences"] == 36
    assert len(result["test"]["sha256"]) == 64
    main_language = max(result["test"]["languages"], key=result["test"]["languages"].get)
    assert main_language in SHOP


def test_intents_examples_out_of_scope_teach_the_gate():
    """With such examples the product's gate is trained, and its label is never an answer."""
    pipeline = Pipeline("en", OTHER)
    pipeline.train(sentences("en", asked=False) + others("en")[::2])
    assert pipeline.classifier.gate is not None
    inside = [pipeline.guess(row.text) for row in sentences("en", asked=True)]
    outside = [pipeline.guess(row.text) for row in others("en")]
    assert OUT_OF_SCOPE not in {guess.intent for guess in (*inside, *outside)}
    assert sum(g.confidence for g in inside) / len(inside) > sum(g.confidence for g in outside) / len(outside)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("いつ届きますか", "ja"),
        ("언제 도착해요?", "ko"),
        ("where is my parcel", "en"),
        ("Wo bleibt denn bloß mein Paket mit den Stühlen?", "de"),
    ],
)
def test_intents_language_is_guessed_for_each_sentence(text, language):
    """Script first, then the identifier, as for messages; a language given is that of all sentences."""
    assert Pipeline().language_of(text) == language
    assert Pipeline("zh-Hans").language_of(text) == "zh-Hans"


def test_intents_nothing_of_the_project_is_known():
    """Asahikawa is a word like any other: no names, no concepts, no facts have a say."""
    assert not any(lexicon.names or lexicon.concepts for lexicon in without_knowledge().lexicons.values())
    example = Pipeline("en").example("When did Asahikawa join the UNESCO Creative Cities Network?")
    assert example.masked.startswith("when did asahikawa join the unesco")
    assert not example.frame.concepts
    assert not example.frame.entities
    assert "246" in Pipeline("en").example("are there 246 cities since 2019?").masked


def test_intents_accuracy_counts_what_is_held_back_as_not_given():
    """Accuracy is of all sentences in scope, recall of all out of scope; a wrong guess is no right one."""
    rows = [Labelled("a", "x"), Labelled("b", "x"), Labelled("c", "y"), Labelled("d", OTHER)]
    guesses = [Guess("x", 0.9, 1.0), Guess("x", 0.9, 0.3), Guess("x", 0.8, 1.0), Guess("y", 0.4, 1.0)]
    assert figures.at(0.5, rows, guesses, OTHER) == {
        "threshold": 0.5, "accuracy": 33.3, "held_back": 33.3, "recall": 100.0,
    }  # fmt: skip
    assert figures.at(0.0, rows[:3], guesses[:3], None)["recall"] is None
    assert "-" in figures.table(figures.figures(rows[:3], guesses[:3], None))


def test_intents_every_malformed_line_is_told_with_its_remedy(tmp_path, capsys):
    """Errors name file and line, what is wrong and what to do, all of them at once."""
    train, test = tmp_path / "train.tsv", tmp_path / "test.tsv"
    train.write_text(
        "text\tintent\nhello\tgreet\nno tab here\na\tb\tc\n\n \tgreet\nbye\t\n", encoding="utf-8"
    )
    assert main([str(train), str(test)]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0] == f"{train}:3: 0 tabs where one is wanted; write the sentence, one tab and its intent"
    assert [line.split(": ")[0] for line in told] == [*(f"{train}:{n}" for n in (3, 4, 6, 7)), str(test)]
    assert "the sentence is missing" in told[2]
    assert all("; " in line for line in told)


def test_intents_labels_that_do_not_fit_are_told(tmp_path):
    """One intent, an unknown label and an out-of-scope label that nobody has are errors."""
    train = written(tmp_path / "train.tsv", [Labelled("hello", "greet"), Labelled("hi", "greet")])
    test = written(tmp_path / "test.tsv", [Labelled("bye", "leave")])
    with pytest.raises(data.LabelledError) as raised:
        data.read(train, test, "none")
    assert [str(finding) for finding in raised.value.findings] == [
        f"{train}: 1 intents in scope; give examples of two or more",
        f"{test}: no sentence is labelled none; correct --out-of-scope",
        f"{test}: no sentence to learn from is labelled leave; give examples of it, or name it by --out-of-scope",
    ]
