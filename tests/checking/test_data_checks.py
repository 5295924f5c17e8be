"""Each mistake in the data is found, with its place; what is intended passes."""

import pytest

from bot.checking import catalogs, concepts, examples, languages, names, readings, sentences
from bot.knowledge.load import load


def told(findings) -> str:
    return "\n".join(map(str, findings))


def language_findings(project):
    return told(languages.language_findings(project, lambda code: code != "zz"))


# --- languages.yml, concepts.yml, regions.yml


def test_languages_find_every_mistake_of_a_row(project, spoil):
    """Unknown keys, values and references of a row are named together."""
    row = "{code: fr, name: Français, cldr: xx_YY, spacy: zz, direction: up, script: latn, fallback: de, colour: red}"
    spoil("knowledge/languages.yml", ("default: ja", f"  - {row}\ndefault: jp"))
    found = language_findings(project)
    for problem in (
        "`default` is not a listed language",
        "languages.yml fr: `bcp47` is missing",
        "languages.yml fr: `colour` is unknown",
        "languages.yml fr: `fallback: de` is not another listed language",
        "languages.yml fr: `direction: up` is unknown",
        "languages.yml fr: `cldr: xx_YY` is no locale of CLDR",
        "languages.yml fr: `spacy: zz` is no language of spaCy here",
    ):
        assert problem in found


def test_languages_find_a_language_listed_twice(project, spoil):
    """One row a language."""
    spoil("knowledge/languages.yml", ("{code: ko, name: 한국어", "{code: en, name: 한국어"))
    assert "languages.yml en: the language is listed twice" in language_findings(project)


def test_concept_list_finds_unknown_roles(project, append):
    """The role of a concept decides what it proves, so it must be one of the known."""
    append("knowledge/concepts.yml", "  spaceship: {role: vehicle}")
    found = told(languages.concept_list_findings(project))
    assert "spaceship: role 'vehicle' is unknown" in found
    assert "spaceship: `gloss` is missing" in found


def test_regions_find_circles_and_strangers(project, spoil):
    """Every region leads to the world, every country to a region."""
    spoil(
        "knowledge/regions.yml",
        ('asia: {m49: "142", parent: world}', 'asia: {m49: "142", parent: eastern_asia}'),
        ("  FR: western_europe", "  FR: gallia"),
        ('oceania: {m49: "009", parent: world}', "oceania: {parent: moon}"),
    )
    found = told(languages.region_findings(project))
    for problem in (
        "asia: its parents run in a circle",
        "FR: region 'gallia' is unknown",
        "oceania: `m49` is missing",
        "oceania: parent 'moon' is unknown",
    ):
        assert problem in found


# --- names


def test_names_find_missing_unknown_and_shared(project, spoil):
    """A city without a name, a name without a city, and a name that two cities share."""
    spoil(
        "knowledge/names/ja-easy.yml",
        ("  graz: {name: グラーツ}\n", ""),
        ("  berlin: {name: ベルリン}", "  berlin: {name: ベルリン}\n  atlantis: {name: アトランティス}"),
        ("  turin: {name: トリノ}", "  turin: {name: ベルリン}"),
    )
    found = told(names.name_findings(project, load()))
    for problem in (
        "knowledge/names/ja-easy.yml cities.graz: no name; ",
        "knowledge/names/ja-easy.yml cities.atlantis: the id is unknown; ",
        "knowledge/names/ja-easy.yml: 'べるりん' names city berlin and city turin; ",
    ):
        assert problem in found


def test_names_let_a_city_share_its_country(project):
    """Singapore is a city and a country; that is no mistake."""
    assert "SG" not in told(names.name_findings(project, load()))


def test_names_find_missing_ordinals(project, spoil):
    """A full language knows how people pick the second of a list; a variety has its parent's words."""
    spoil("knowledge/names/en.yml", ("\nordinals:", "\nordinals: {}\nunused:"))
    found = told(names.name_findings(project, load()))
    assert "names/en.yml ordinals: no words for 2, 3, 4, 5, 6, 7, 8, 9, 10" in found
    assert "names/en.yml unused: the table is unknown" in found
    assert "ja-easy.yml ordinals" not in found


# --- concepts


def test_concepts_find_unknown_missing_and_shared(project, append, spoil):
    """Every concept has words of its own in every full language."""
    append("knowledge/concepts/ko.yml", "spaceship: [우주선]\nwinner_again: []")
    path = project.concepts_file("ko")
    kept = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("mayor:")]
    path.write_text("\n".join([*kept, "mayor: []"]), encoding="utf-8")
    append("knowledge/concepts/ja-easy.yml", "logo: [ともだち]\nfax: [トモダチ]")
    found = told(concepts.concept_findings(project))
    for problem in (
        "concepts/ko.yml spaceship: the concept is unknown",
        "concepts/ko.yml mayor: no words; add how people say: mayor",
        "stands under fax and logo; keep it under one concept",
    ):
        assert problem in found
    assert "ja-easy.yml ramen: no words" not in found


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ("logo: [神戸市]", "'神戸市' under logo is also a name of city kobe"),
        ("logo: [コウベ]", "'コウベ' under logo is also a name of city kobe"),
        ("logo: [ユネスコ]", "'ユネスコ' under logo is also a name of organisation unesco"),
        ("unesco: [ユネスコ]", None),
        ("lang_other: [ブラジル]", None),
        ("logo: [たい]", None),
    ],
)
def test_concepts_clash_with_names_only_where_nothing_tells_them_apart(project, lines, problem):
    """A language and its country, a thing and its concept, タイ and たい are told apart elsewhere."""
    project.concepts_file("ja").write_text(lines, encoding="utf-8")
    found = told(f for f in concepts.clash_findings(project, load()) if "concepts/ja.yml" in f.path)
    assert (problem in found) if problem else (found == "")


# --- Fluent catalogs


def test_catalogs_find_missing_and_strange_keys(project, spoil, append):
    """Every catalog has the keys of the English one, and no others."""
    spoil("bot/messages/ko.ftl", ("\npart-year =", "\npart-jahr ="))
    found = told(catalogs.catalog_findings(project))
    assert "bot/messages/ko.ftl part-year: no text; translate it from bot/messages/en.ftl" in found
    assert "bot/messages/ko.ftl part-jahr: the key is not in bot/messages/en.ftl" in found


def test_catalogs_allow_readings_their_own_dates(project, spoil):
    """Easy Japanese writes dates itself; another language that did so would be a mistake."""
    assert "part-date" not in told(catalogs.catalog_findings(project))
    spoil("bot/messages/ja-easy.ftl", ("\npart-date =", "\n# part-date ="))
    assert "ja-easy.ftl part-date: no text" in told(catalogs.catalog_findings(project))


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ("part-year = { $jahr }", "$jahr unknown to bot/messages/en.ftl; use only $year"),
        ("part-year = 年", None),
        ("part-year = { YEAR($year) }", "cannot be filled in (Unknown function: YEAR)"),
        ("part-year = { other-text }", "cannot be filled in (Unknown message: other-text)"),
        ("this is not Fluent", "'this is not Fluent' is not Fluent"),
        ("part-year = a\npart-year = b", "the key stands twice"),
    ],
)
def test_catalogs_find_texts_that_cannot_be_filled_in(project, lines, problem):
    """Variables a caller does not pass, unknown functions and texts, broken lines: all are found."""
    (project.messages / "zh-Hans.ftl").write_text(f"{lines}\n", encoding="utf-8")
    found = told(f for f in catalogs.catalog_findings(project) if "no text" not in f.problem)
    assert (problem in found) if problem else (found == "")


def test_catalogs_comment_of_the_reference_offers_variables(project, spoil):
    """What callers pass besides is named in the comment of the English text."""
    spoil("bot/messages/en.ftl", ("\npart-year =", "\n# There is also $era\npart-year ="))
    (project.messages / "zh-Hans.ftl").write_text("part-year = { $era }\n", encoding="utf-8")
    assert "$era" not in told(catalogs.catalog_findings(project))


def test_catalogs_compare_topics_among_those_that_have_them(project, append):
    """A language may leave the widget's texts to its fallback, but not half of them."""
    (project.messages / "ko.web.ftl").unlink()
    append("bot/messages/ja.inquiry.ftl", "only-here = x")
    found = told(catalogs.catalog_findings(project))
    assert "ko.web.ftl" not in found
    assert "ja.inquiry.ftl only-here: the key is not in bot/messages/en.inquiry.ftl" in found


def test_catalogs_missing_file_is_one_finding(project):
    """A language without any text is named once, not key by key."""
    (project.messages / "ko.ftl").unlink()
    assert "bot/messages/ko.ftl: the catalog is missing; translate en.ftl" in told(
        catalogs.catalog_findings(project)
    )


def test_readings_find_bare_kanji(project, spoil, append):
    """In Easy Japanese no kanji stands without its reading, in texts and in names."""
    append("bot/messages/ja-easy.ftl", "new-text = 市長《しちょう》の 話です")
    spoil("knowledge/names/ja-easy.yml", ("神戸市《こうべし》", "神戸市"))
    found = told(readings.reading_findings(project))
    assert "bot/messages/ja-easy.ftl new-text: 話 has no reading; write 話《…》" in found
    assert "knowledge/names/ja-easy.yml cities.kobe: 神戸市 has no reading" in found
    assert len(found.splitlines()) == 2


# --- training examples, domain, rules

NLU = 'version: "3.1"\nnlu:\n'


def nlu(project, code, *items, language=None):
    lines = [
        f"- intent: {intent}\n  metadata: {{language: {language or code}}}\n  examples: |\n"
        + "".join(f"    - {text}\n" for text in texts)
        for intent, *texts in items
    ]
    project.examples_file(code).write_text(NLU + "".join(lines), encoding="utf-8")


def test_examples_find_what_differs_from_the_reference(project):
    """The same intents in the same order, each known to domain.yml and with examples."""
    nlu(project, "ja", ("greet", "やあ"), ("thank", "どうも"), ("praise", "すごい"))
    nlu(project, "ko", ("thank", "고마워"), ("greet",), ("sing", "노래해"), language="en")
    found = told(f for f in examples.example_findings(project) if "nlu.ko.yml" in f.path)
    for problem in (
        "data/nlu.ko.yml praise: the intent is missing",
        "data/nlu.ko.yml sing: the intent is not in the reference",
        "data/nlu.ko.yml sing: the intent is not in domain.yml",
        "data/nlu.ko.yml: the intents stand in another order",
        "data/nlu.ko.yml greet: no examples",
        "data/nlu.ko.yml thank: `metadata.language` is en; write ko",
    ):
        assert problem in found


def test_examples_find_one_sentence_under_two_intents(project):
    """After folding: width, case and kana do not make two sentences of one."""
    nlu(project, "ja", ("greet", "ヤッホー"), ("thank", "やっほー", "どうも"))
    found = told(examples.example_findings(project))
    assert "data/nlu.yml: 'ヤッホー' stands under greet and thank" in found


def test_examples_missing_file_is_one_finding(project):
    """A language without examples is named once."""
    project.examples_file("ko").unlink()
    assert "data/nlu.ko.yml: the file is missing" in told(examples.example_findings(project))


def test_rules_cover_every_intent(project, spoil):
    """An intent without a rule would never be answered; a rule with a stranger never fires."""
    spoil(
        "data/rules.yml",
        ("- intent: ask_sdgs\n", "- intent: ask_songs\n"),
        (
            "- intent: thank\n  - action: action_answer_smalltalk",
            "- intent: thank\n  - action: action_answer_thanks",
        ),
    )
    found = told(examples.rule_findings(project))
    assert "data/rules.yml: no rule for ask_sdgs" in found
    assert "data/rules.yml: the intent ask_songs is not in domain.yml" in found
    assert "data/rules.yml: the action action_answer_thanks is not in domain.yml" in found


# --- test sentences


def test_sentences_find_training_examples_and_unknown_expectations(project):
    """A test sentence that was trained on proves nothing; one with an unknown fact proves less."""
    nlu(project, "en", ("thank", "Thanks a lot"))
    project.sentences_file("ko").write_text(
        "in_scope:\n"
        "  - {text: 'ＴＨＡＮＫＳ a lot', status: smalltalk}\n"
        "  - {text: one, status: solved, intent: sing, facts: [city.atlantis, '@japan'], language: tlh}\n"
        "out_of_scope: [two]\n",
        encoding="utf-8",
    )
    found = told(f for f in sentences.sentence_findings(project, load()) if "lang/ko.yml" in f.path)
    for problem in (
        "'ＴＨＡＮＫＳ a lot' is a training example of data/nlu.en.yml thank; ask in other words",
        "'one': status 'solved' is unknown",
        "'one': intent 'sing' is not in domain.yml",
        "'one': fact 'city.atlantis' is unknown",
        "'one': language 'tlh' is not on offer",
        "2 sentences under `in_scope`; write at least 150",
        "1 sentences under `out_of_scope`; write at least 200",
    ):
        assert problem in found
    assert "@japan" not in found


def test_sentences_missing_file_is_one_finding(project):
    """A language without test sentences is named once."""
    project.sentences_file("ko").unlink()
    found = told(sentences.sentence_findings(project, load()))
    assert "tests/lang/ko.yml: the file is missing" in found
