"""A visitor's conversation: asking, answers, languages, suggestions, errors, keeping it."""

import json

import pytest
from playwright.sync_api import Page, expect

from bot.knowledge.load import load
from bot.messages.catalog import text
from bot.messages.render import without_ruby
from tests.browser.conftest import Open, Site, ask

LANGUAGES = tuple(load().languages)


def said(language: str, key: str) -> str:
    return without_ruby(text(language, key))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_greets_asks_and_answers(chat: Open, site: Site, language: str) -> None:
    """Sending and receiving works in each language, marked as that language."""
    page = chat(f"/?lang={language}")
    bcp47 = load().languages[language].bcp47
    expect(page.locator(".answer .said").first).to_have_attribute("lang", bcp47)
    if load().languages[language].ruby:
        page.click(".readings")
    ask(page, "CONTACT")
    answer = page.locator(".answer").last
    expect(answer).to_contain_text(said(language, "web-contact-section"))
    expect(answer.locator(".said")).to_have_attribute("lang", bcp47)
    assert site.standin.asked[-1][2]["language"] == language


def test_switching_keeps_the_conversation_and_says_so_once(chat: Open, site: Site) -> None:
    """The language menu switches at once; the next message, and only that, carries `switch`."""
    page = chat("/?lang=en")
    ask(page, "first")
    page.click(".languages .opener")
    page.click("[data-language=ko]")
    expect(page.locator("#input")).to_have_attribute("placeholder", said("ko", "web-placeholder"))
    expect(page.locator(".question").first.locator("p")).to_have_attribute("lang", "en")
    ask(page, "second")
    ask(page, "third")
    assert [metadata.get("switch") for _, _, metadata in site.standin.asked] == [None, True, None]
    assert [metadata["language"] for _, _, metadata in site.standin.asked] == ["en", "ko", "ko"]
    assert len({sender for sender, _, _ in site.standin.asked}) == 1
    expect(page.locator(".question")).to_have_count(3)


def test_the_language_menu_names_each_language_in_itself(chat: Open) -> None:
    page = chat("/?lang=ja")
    page.click(".languages .opener")
    items = page.locator(".languages li button")
    for number, language in enumerate(load().languages.values()):
        expect(items.nth(number)).to_have_text(language.name)
        expect(items.nth(number)).to_have_attribute("lang", language.bcp47)


def test_the_page_in_another_language_takes_the_conversation_along(chat: Open, site: Site) -> None:
    """A page change keeps the conversation; a page in another language switches."""
    page = chat("/?lang=en")
    ask(page, "first")
    page.goto(f"{site.assistant}/?lang=zh-Hant")
    expect(page.locator(".question")).to_have_count(1)
    ask(page, "second")
    assert site.standin.asked[-1][2]["switch"] is True
    assert site.standin.asked[-1][2]["language"] == "zh-Hant"


def test_reload_keeps_conversation_and_draft(chat: Open, site: Site) -> None:
    page = chat()
    ask(page, "MAP")
    page.fill("#input", "half a thought")
    page.reload()
    expect(page.locator(".question")).to_have_text("YouMAP")
    expect(page.locator(".answer")).to_have_count(2)
    expect(page.locator("#input")).to_have_value("half a thought")
    ask(page, "again")
    assert len({sender for sender, _, _ in site.standin.asked}) == 1


def test_clearing_can_be_undone_and_starts_a_new_conversation(chat: Open, site: Site) -> None:
    page = chat()
    ask(page, "one")
    page.click(".more .opener")
    page.click("[data-action=clear]")
    expect(page.locator(".question")).to_have_count(0)
    page.click(".note .link")
    expect(page.locator(".question")).to_have_count(1)
    page.click(".more .opener")
    page.click("[data-action=clear]")
    ask(page, "two")
    assert len({sender for sender, _, _ in site.standin.asked}) == 2


def test_enter_sends_and_shift_enter_breaks_the_line(chat: Open, site: Site) -> None:
    page = chat()
    page.fill("#input", "")
    page.type("#input", "one")
    page.press("#input", "Shift+Enter")
    page.type("#input", "two")
    page.press("#input", "Enter")
    expect(page.locator(".answer")).to_have_count(2)
    assert site.standin.asked[0][1] == "one\ntwo"


def test_enter_that_ends_a_composition_does_not_send(chat: Open, site: Site) -> None:
    """Choosing kanji with Enter never sends, neither as Chromium nor as Safari reports it."""
    page = chat("/?lang=ja")
    page.focus("#input")
    session = page.context.new_cdp_session(page)
    session.send("Input.imeSetComposition", {"text": "しんせい", "selectionStart": 4, "selectionEnd": 4})
    page.keyboard.press("Enter")
    fire = """init => document.querySelector('asahikawa-chat').shadowRoot.querySelector('#input')
        .dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true, ...init}))"""
    page.evaluate(fire, {"isComposing": True})
    page.evaluate(fire, {"keyCode": 229})
    session.send("Input.insertText", {"text": "申請"})
    assert site.standin.asked == []
    expect(page.locator(".question")).to_have_count(0)
    assert "申請" in page.input_value("#input")
    page.press("#input", "Enter")
    expect(page.locator(".answer")).to_have_count(2)


def test_suggestions_work_by_keyboard_and_are_at_most_four(chat: Open, site: Site) -> None:
    page = chat()
    buttons = page.locator(".suggestions button")
    expect(buttons).to_have_count(4)
    title = buttons.first.inner_text()
    buttons.first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".question p")).to_have_text(title)
    expect(page.locator(".answer")).to_have_count(2)
    expect(buttons).to_have_count(4)
    assert site.standin.asked[0][1] == said("en", "web-example-1")


def test_focus_stays_in_the_input_after_an_answer(chat: Open) -> None:
    page = chat()
    ask(page, "hello")
    assert page.evaluate("document.querySelector('asahikawa-chat').shadowRoot.activeElement.id") == "input"


def test_a_lost_network_loses_and_doubles_nothing(chat: Open, site: Site, problems: list[str]) -> None:
    """The retry carries the same id; a message that did arrive is not answered twice."""
    page = chat()
    page.context.set_offline(True)
    page.fill("#input", "are you there")
    page.press("#input", "Enter")
    expect(page.locator(".failure [role=alert]")).to_have_text(said("en", "web-offline"))
    expect(page.locator(".question")).to_have_count(1)
    page.context.set_offline(False)
    page.click(".failure button")
    expect(page.locator(".answer")).to_have_count(2)
    expect(page.locator(".question")).to_have_count(1)
    expect(page.locator(".failure")).to_be_hidden()
    assert len(site.standin.asked) == 1
    assert all("ERR_INTERNET_DISCONNECTED" in problem for problem in problems)
    problems.clear()


def test_an_answer_lost_on_the_way_is_asked_for_under_the_same_id(
    chat: Open, site: Site, problems: list[str]
) -> None:
    page = chat()
    sent: list[str] = []

    def lose_the_first(route, request) -> None:  # type: ignore[no-untyped-def]
        sent.append(json.loads(request.post_data)["metadata"]["message_id"])
        if len(sent) == 1:
            route.fetch()
            route.abort()
        else:
            route.continue_()

    page.route("**/webhooks/rest/webhook", lose_the_first)
    page.fill("#input", "once only")
    page.press("#input", "Enter")
    page.click(".failure button")
    expect(page.locator(".answer")).to_have_count(2)
    assert sent[0] == sent[1]
    assert len(site.standin.asked) == 1
    problems.clear()


def test_a_message_on_its_way_survives_a_reload(chat: Open, site: Site, problems: list[str]) -> None:
    page = chat()
    site.standin.delay = 0.6
    page.fill("#input", "slow one")
    page.press("#input", "Enter")
    expect(page.locator(".status")).to_contain_text(said("en", "web-thinking"))
    page.reload()
    expect(page.locator(".question.failed")).to_have_count(1)
    page.click(".failure button")
    expect(page.locator(".answer")).to_have_count(2)
    assert len(site.standin.asked) == 1
    problems.clear()


def test_a_broken_server_is_reported_with_the_phone_number(chat: Open, problems: list[str]) -> None:
    page = chat()
    page.fill("#input", "BROKEN")
    page.press("#input", "Enter")
    expect(page.locator(".failure a.phone")).to_have_attribute("href", "tel:+81166657047")
    assert len(problems) == 1
    problems.clear()


@pytest.mark.parametrize(("choice", "helpful"), [(0, True), (1, False)])
def test_feedback_is_stored_with_status_and_question(
    chat: Open, site: Site, choice: int, helpful: bool
) -> None:
    page = chat()
    ask(page, "did it help")
    page.locator(".feedback button").nth(choice).click()
    expect(page.locator(".rated")).to_be_visible()
    (stored,) = site.standin.feedback
    assert (stored.helpful, stored.status, stored.language) == (helpful, "answered", "en")
    assert (stored.question, stored.facts) == ("did it help", ("designation.date",))
    page.reload()
    expect(page.locator(".rated")).to_be_visible()


def test_the_counter_shows_near_the_end_and_stops_what_is_too_long(chat: Open, site: Site) -> None:
    page = chat()
    expect(page.locator("#counter")).to_be_hidden()
    page.fill("#input", "x" * 370)
    expect(page.locator("#counter")).to_contain_text("30")
    page.fill("#input", "x" * 405)
    expect(page.locator("#counter")).to_contain_text("5")
    expect(page.locator("#input")).to_have_attribute("aria-invalid", "true")
    page.press("#input", "Enter")
    assert page.input_value("#input") == "x" * 405
    assert site.standin.asked == []


def test_markup_in_an_answer_stays_text(chat: Open) -> None:
    page = chat()
    ask(page, "MARKUP <script>alert(1)</script>")
    expect(page.locator(".answer").last).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator(".said img, .said b, .question script").count() == 0


def test_phone_numbers_can_be_called(chat: Open) -> None:
    page = chat()
    ask(page, "CONTACT")
    expect(page.locator(".said a.phone")).to_have_attribute("href", "tel:+81166657047")
    ask(page, "EMERGENCY")
    urgent = page.locator(".emergency a.phone")
    assert [link.get_attribute("href") for link in urgent.all()] == ["tel:119", "tel:110"]
    expect(page.locator(".emergency .feedback")).to_have_count(0)


def test_lists_come_as_lists_with_a_map_and_history_with_a_timeline(chat: Open) -> None:
    page = chat()
    ask(page, "MAP")
    expect(page.locator(".said ul li")).to_have_count(9)
    ask(page, "TIMELINE")
    for kind in ("map", "timeline"):
        image = page.locator(f"img.{kind}")
        expect(image).to_have_attribute("alt", said("en", f"web-alt-{kind}"))
        page.wait_for_function(
            "k => document.querySelector('asahikawa-chat').shadowRoot.querySelector(`img.${k}`).naturalWidth > 200",
            arg=kind,
        )


def test_sources_unfold_with_their_date(chat: Open) -> None:
    page = chat()
    ask(page, "hello")
    sources = page.locator(".sources")
    expect(sources.locator("summary")).to_contain_text("October 30, 2019")
    expect(sources.locator("cite")).to_be_hidden()
    sources.locator("summary").click()
    expect(sources.locator("cite")).to_be_visible()
    expect(sources.locator("> ul")).to_have_attribute("lang", "ja")


def test_readings_can_be_switched_off_and_stay_off(chat: Open) -> None:
    page = chat("/?lang=ja-easy")
    ask(page, "MAP")
    assert page.locator(".said ruby").count() > 5
    # A screen reader gets the word once, not word and reading.
    assert page.locator("rt:not([aria-hidden=true])").count() == 0
    page.click(".readings")
    expect(page.locator("asahikawa-chat section ruby")).to_have_count(0)
    expect(page.locator(".said li").first).to_have_text("神戸市")
    page.reload()
    expect(page.locator(".readings")).to_have_attribute("aria-pressed", "false")


def test_other_languages_have_no_readings(chat: Open) -> None:
    page = chat("/?lang=ja")
    expect(page.locator("asahikawa-chat section ruby, asahikawa-chat .readings")).to_have_count(0)


def test_names_in_another_script_say_their_language(chat: Open) -> None:
    page = chat("/?lang=en")
    result = page.evaluate(
        """async () => {
            const { blocks } = await import('/assets/chat/prose.js');
            const languages = [{code: 'ko', name: '한국어', bcp47: 'ko'}];
            const show = (text, language) => blocks(text, {language, readings: true, languages})
                .flatMap((b) => [...b.querySelectorAll('[lang]')]).map((e) => [e.lang, e.textContent]);
            return [show('Symposium (旭川デザインシンポジウム), in 한국어', 'en'),
                    show('研讨会（旭川デザインシンポジウム）', 'zh-Hans'),
                    show('旭川市とAsahikawa Design Week', 'ja'), show('나가노(長野)', 'ko')];
        }"""
    )
    assert result == [
        [["ja", "旭川デザインシンポジウム"], ["ko", "한국어"]], [["ja", "旭川デザインシンポジウム"]],
        [["en", "Asahikawa Design Week"]], [["ja", "長野"]],
    ]  # fmt: skip


def test_copy_save_and_print_take_the_whole_conversation(chat: Open, problems: list[str]) -> None:
    page = chat("/?lang=en", permissions=["clipboard-read", "clipboard-write"], accept_downloads=True)
    ask(page, "CONTACT")
    page.click(".more .opener")
    page.click("[data-action=copy]")
    expect(page.locator(".note")).to_have_text(said("en", "web-copied"))
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "You:\nCONTACT" in copied
    assert "0166-65-7047" in copied
    assert "加盟認定日" in copied
    page.click(".more .opener")
    with page.expect_download() as download:
        page.click("[data-action=save]")
    assert download.value.suggested_filename.endswith(".txt")
    assert download.value.path().read_text(encoding="utf-8") == copied
    printed(page)


def printed(page: Page) -> None:
    """Printing lays out the conversation alone; the dialogue itself does not exist without a screen."""
    page.click(".more .opener")
    page.click("[data-action=print]")
    frame = page.frames[-1]
    frame.wait_for_selector("article", state="attached")
    assert "CONTACT" in (frame.text_content("body") or "")
    assert frame.locator("button").count() == 0


def test_example_questions_of_the_page_are_asked_in_the_chat(chat: Open, site: Site) -> None:
    page = chat("/?lang=en")
    page.locator("a[data-ask]").nth(5).click()
    expect(page.locator(".question p")).to_have_text(said("en", "web-example-6"))
    assert page.url.endswith("/?lang=en")
    expect(page.locator(".answer")).to_have_count(2)
