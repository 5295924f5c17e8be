/** <asahikawa-chat>: the chat, inline in a page or floating above it. */
import { Unanswered, ask, sendFeedback } from './api.js';
import { Composer } from './composer.js';
import { h, icon } from './dom.js';
import { asText, printOut, saveFile } from './keep.js';
import { languageMenu, moreMenu } from './menus.js';
import { plain } from './prose.js';
import { Session, randomId } from './session.js';
import { Texts, loadInterface } from './texts.js';
import { answer, question, suggestions } from './turns.js';

/** @typedef {import('./types.js').Turn} Turn */

const SERVER = new URL('../../', import.meta.url);
const THINKING_AFTER = 300; // milliseconds: sooner it would only flicker
const CLOSE = 'M6 6l12 12M18 6L6 18';
const SPEECH = 'M5 5h14v10H11l-4 4v-4H5z';

/** @type {Promise<CSSStyleSheet> | undefined} */
let styles;

/** Fetched and adopted: neither the page's `style-src` nor a flash of bare text stands in the way. */
function loadStyles() {
  styles ??= fetch(new URL('assets/chat/chat.css', SERVER))
    .then((response) => response.text())
    .then((css) => new CSSStyleSheet().replace(css));
  return styles;
}

export class AsahikawaChat extends HTMLElement {
  static observedAttributes = ['language'];

  #session = new Session();
  /** @type {Texts | undefined} */
  #texts;
  /** @type {Composer | undefined} */
  #composer;
  #log = h('div');
  #status = h('div');
  #alert = h('div');
  #announcer = h('div');
  #next = h('div');
  #open = false;
  #waiting = false;
  /** @type {(() => void) | undefined} */
  #undo;
  /** @type {string | undefined} */
  #failure;

  get #floating() {
    return this.getAttribute('layout') !== 'inline';
  }

  get #root() {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  async connectedCallback() {
    if (this.#texts) return;
    const [sheet] = await Promise.all([loadStyles(), this.#speak(this.#startLanguage())]);
    this.#root.adoptedStyleSheets = [sheet];
    this.#render();
    this.dispatchEvent(new CustomEvent('asahikawa-chat:ready', { bubbles: true }));
  }

  /** @param {string} _name @param {string | null} before @param {string | null} now */
  async attributeChangedCallback(_name, before, now) {
    if (this.#texts && before !== now && now) await this.#switchTo(now);
  }

  /** The page's language, or the one chosen in the chat while the page had this language. */
  #startLanguage() {
    const { memory } = this.#session;
    const page = this.getAttribute('language') ?? this.dataset.language ?? document.documentElement.lang ?? '';
    if (memory.language && memory.pageLanguage === page) return memory.language;
    memory.switched = memory.turns.length > 0 && memory.language !== page;
    memory.pageLanguage = page;
    return page || 'ja';
  }

  /** @param {string} code */
  async #speak(code) {
    const spoken = await loadInterface(SERVER, code);
    this.#session.memory.language = spoken.language;
    this.#session.save();
    this.#texts = new Texts(spoken, this.#session.memory.readings);
  }

  /** @param {string} code */
  async #switchTo(code) {
    if (code === this.#said.interface.language) return;
    try {
      await this.#speak(code);
    } catch {
      this.#fail('offline');
      return;
    }
    this.#session.memory.switched = this.#session.memory.turns.length > 0;
    this.#session.save();
    this.#render();
    /** @type {HTMLElement | null} */ (this.#root.querySelector('.languages .opener'))?.focus();
    this.#announce(this.#said.plain('language-now'));
  }

  get #said() {
    return /** @type {Texts} */ (this.#texts);
  }

  /** Ask a question as if the visitor had written it. @param {string} text */
  async ask(text) {
    if (!this.#texts) await new Promise((ready) => this.addEventListener('asahikawa-chat:ready', ready, { once: true }));
    this.show();
    await this.#send(text);
  }

  /** Open the floating chat and move into it. */
  show() {
    if (!this.#floating || this.#open) return;
    this.#open = true;
    this.#render();
    // On a phone the keyboard would cover the greeting.
    const target = matchMedia('(pointer: coarse)').matches ? this.#root.querySelector('h2') : this.#composer?.input;
    /** @type {HTMLElement | null | undefined} */ (target)?.focus();
  }

  hide() {
    this.#open = false;
    this.#render();
    /** @type {HTMLElement | null} */ (this.#root.querySelector('.launcher'))?.focus();
  }

  #render() {
    const texts = this.#said;
    this.#announcer = h('div', { class: 'hidden', 'aria-live': 'polite', lang: texts.interface.bcp47 });
    const shown = !this.#floating || this.#open;
    const section = h('section', {
      class: this.#floating ? 'floating' : 'inline', lang: texts.interface.bcp47, dir: texts.interface.direction,
      'aria-label': texts.plain('name'),
    }, shown ? this.#panel() : this.#launcher(), this.#announcer);
    this.#root.replaceChildren(section);
    if (shown) this.#showTurns();
  }

  #launcher() {
    return h('button', { type: 'button', class: 'launcher', 'aria-expanded': 'false', onclick: () => this.show() }, icon(SPEECH), h('span', {}, ...this.#said.say('open')));
  }

  #panel() {
    const texts = this.#said;
    const on = {
      send: (/** @type {string} */ text) => void this.#send(text),
      changed: (/** @type {string} */ draft) => { this.#session.memory.draft = draft; this.#session.save(); },
      announce: (/** @type {string} */ text) => this.#announce(text),
    };
    this.#composer = new Composer(texts, this.#session.memory.draft, on);
    this.#next = h('div', { class: 'next' });
    this.#status = h('div', { class: 'status', role: 'status' });
    // Silent itself: it also holds buttons, sources and what was said long ago. The announcer speaks.
    this.#log = h('div', { class: 'log', role: 'log', 'aria-live': 'off', 'aria-relevant': 'additions', 'aria-label': texts.plain('log'), tabindex: 0 });
    this.#alert = h('div', { class: 'failure' });
    const frame = this.#floating ? { role: 'dialog', 'aria-modal': 'false', 'aria-labelledby': 'title' } : {};
    return h('div', { class: 'panel', ...frame, onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) }, this.#header(), this.#log, this.#alert, this.#composer.element);
  }

  #header() {
    const texts = this.#said;
    const close = h('button', { type: 'button', class: 'close', 'aria-label': texts.plain('close'), onclick: () => this.hide() }, icon(CLOSE));
    const readings = h('button', { type: 'button', class: 'readings', 'aria-pressed': String(texts.readings), onclick: () => this.#toggleReadings() }, ...texts.say('readings'));
    return h(
      'header', {},
      h('div', { class: 'titles' }, h('h2', { id: 'title', tabindex: -1 }, ...texts.say('name')), h('p', {}, ...texts.say('role'))),
      h('div', { class: 'tools' }, languageMenu(texts, (code) => void this.#switchTo(code)), texts.interface.ruby && readings, moreMenu(texts, {
        copy: () => void this.#copy(), save: () => saveFile(asText(texts, this.#turns)),
        print: () => printOut(texts, this.#log.querySelectorAll('article')), clear: () => this.#clear(),
      })),
      this.#floating && close,
    );
  }

  get #turns() {
    return this.#session.memory.turns;
  }

  /** @returns {import('./turns.js').Stage} */
  get #stage() {
    return {
      texts: this.#said, server: SERVER, width: this.#log.clientWidth - 40,
      retry: (turn) => void this.#deliver(turn), rate: (turn, solved) => void this.#rate(turn, solved),
    };
  }

  /** Show the whole conversation: at the start, and in another language. */
  #showTurns() {
    const { language } = this.#said.interface;
    const greeting = { by: /** @type {const} */ ('assistant'), id: 'greeting', language, text: this.#said.greeting() };
    this.#log.replaceChildren(answer(this.#stage, greeting), ...this.#turns.map((turn) => this.#element(turn)), this.#status, this.#next);
    const last = this.#turns.at(-1);
    this.#suggest(last ? last.buttons ?? [] : this.#said.examples(), last?.language ?? language);
    this.#log.scrollTop = this.#turns.length ? this.#log.scrollHeight : 0;
    if (last?.state === 'failed') this.#fail(this.#failure ?? 'offline', last);
  }

  /** @param {Turn} turn */
  #element(turn) {
    return turn.by === 'visitor' ? question(this.#stage, turn) : answer(this.#stage, turn);
  }

  /** @param {import('./types.js').Button[]} buttons @param {string} language */
  #suggest(buttons, language) {
    const shown = suggestions(this.#stage, buttons, language, (button) => void this.#send(plain(button.title), button.payload), this.#turns.length === 0);
    this.#next.replaceChildren(...(shown ? [shown] : []));
  }

  /** @param {Turn} turn */
  #refresh(turn) {
    const shown = this.#log.querySelector(`.${turn.by === 'visitor' ? 'question' : 'answer'}[data-id="${turn.id}"]`);
    shown?.replaceWith(this.#element(turn));
  }

  /** @param {string} text @param {string} [payload] */
  async #send(text, payload) {
    if (this.#waiting) return;
    const { memory } = this.#session;
    /** @type {Turn} */
    const turn = { by: 'visitor', id: randomId(), text, language: this.#said.interface.language, state: 'waiting', switched: memory.switched, ...(payload && { payload }) };
    memory.switched = false;
    memory.draft = '';
    this.#session.add(turn);
    this.#undo = undefined;
    if (!payload) this.#composer?.set('');
    this.#suggest([], turn.language);
    this.#status.before(this.#element(turn));
    this.#log.scrollTop = this.#log.scrollHeight;
    await this.#deliver(turn);
  }

  /** Send a turn, or send it again under the same id. @param {Turn} turn */
  async #deliver(turn) {
    if (this.#waiting) return;
    const { sender } = this.#session.memory;
    this.#waiting = true;
    this.#settle(turn, 'waiting');
    this.#alert.replaceChildren();
    const thinking = setTimeout(() => this.#think(), THINKING_AFTER);
    try {
      const reply = await ask(SERVER, sender, turn);
      if (sender === this.#session.memory.sender) this.#receive(turn, reply);
    } catch (error) {
      this.#settle(turn, 'failed');
      this.#fail(error instanceof Unanswered ? error.reason : 'broken', turn);
    } finally {
      clearTimeout(thinking);
      this.#status.replaceChildren();
      this.#waiting = false;
    }
  }

  #think() {
    const dots = h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
    this.#status.replaceChildren(h('p', {}, ...this.#said.say('thinking'), dots));
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  /** @param {Turn} turn @param {'waiting' | 'sent' | 'failed'} state */
  #settle(turn, state) {
    turn.state = state;
    this.#session.save();
    this.#refresh(turn);
  }

  /** @param {Turn} turn @param {Turn} reply */
  #receive(turn, reply) {
    turn.state = 'sent';
    // After its question, even when that one was sent again later.
    this.#turns.splice(this.#turns.indexOf(turn) + 1, 0, reply);
    this.#session.save();
    this.#refresh(turn);
    const asked = this.#log.querySelector(`.question[data-id="${turn.id}"]`);
    const shown = this.#element(reply);
    asked?.after(shown);
    this.#suggest(reply.buttons ?? [], reply.language);
    this.#reveal(asked, shown);
    this.#announce(plain(reply.custom?.ruby ?? reply.text), reply.language);
    this.dispatchEvent(new CustomEvent('asahikawa-chat:answer', { bubbles: true, detail: { status: reply.custom?.status } }));
  }

  /** Scroll to the end, but never past the question: an answer is read from its beginning. */
  #reveal(/** @type {Element | null} */ asked, /** @type {HTMLElement} */ shown) {
    if (!(asked instanceof HTMLElement)) return;
    const go = () => { this.#log.scrollTop = Math.min(this.#log.scrollHeight, asked.offsetTop - 12); };
    go();
    shown.querySelector('img')?.addEventListener('load', go, { once: true });
  }

  /** @param {string} reason @param {Turn} [turn] */
  #fail(reason, turn) {
    this.#failure = reason;
    const again = turn && h('button', { type: 'button', onclick: () => { this.#composer?.input.focus(); void this.#deliver(turn); } }, ...this.#said.say('retry'));
    this.#alert.replaceChildren(h('p', { role: 'alert' }, ...this.#said.say(reason)), ...(again ? [again] : []));
  }

  /** @param {Turn} turn @param {'yes' | 'no'} solved */
  async #rate(turn, solved) {
    const asked = this.#turns.find((each) => each.by === 'visitor' && each.id === turn.id);
    try {
      await sendFeedback(SERVER, {
        sender: this.#session.memory.sender, message_id: turn.id, helpful: solved === 'yes', question: asked?.text ?? '',
        status: turn.custom?.status ?? '', language: turn.language, facts: turn.custom?.facts ?? [],
      });
    } catch {
      this.#fail('thanks-failed');
      return;
    }
    turn.solved = solved;
    this.#session.save();
    this.#refresh(turn);
    this.#announce(this.#said.plain(`thanks-${solved}`));
    this.#composer?.input.focus({ preventScroll: true });
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(asText(this.#said, this.#turns));
      this.#note('copied');
    } catch {
      this.#note('copy-failed');
    }
  }

  #clear() {
    this.#undo = this.#session.clear();
    this.#alert.replaceChildren();
    this.#showTurns();
    this.#note('cleared', h('button', { type: 'button', class: 'link', onclick: () => this.#bringBack() }, ...this.#said.say('undo')));
  }

  #bringBack() {
    this.#undo?.();
    this.#undo = undefined;
    this.#status.replaceChildren();
    this.#showTurns();
    this.#composer?.input.focus();
  }

  /** Say something about the conversation, until the next message. @param {string} key @param {...Node} more */
  #note(key, ...more) {
    this.#status.replaceChildren(h('p', { class: 'note' }, ...this.#said.say(key), ' ', ...more));
    this.#status.scrollIntoView?.({ block: 'nearest' });
  }

  #toggleReadings() {
    const { memory } = this.#session;
    memory.readings = !memory.readings;
    this.#session.save();
    this.#texts = new Texts(this.#said.interface, memory.readings);
    this.#render();
    /** @type {HTMLElement | null} */ (this.#root.querySelector('.readings'))?.focus();
  }

  /** Say a text, without links: nobody could see where the focus is. @param {string} text @param {string} [language] */
  #announce(text, language) {
    const code = language && this.#said.interface.languages.find((each) => each.code === language)?.bcp47;
    this.#announcer.replaceChildren(h('p', { lang: code }, text));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape' && this.#floating && !event.isComposing) {
      event.stopPropagation();
      this.hide();
    }
  }
}
