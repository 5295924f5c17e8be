/** Where a question is written: grows with it, counts near the end, never sends half a Japanese word. */
import { h } from './dom.js';
import { inline } from './prose.js';

const NEAR = 60; // characters before the end, or a tenth of a short limit, from which the counter shows

export class Composer {
  /**
   * @param {import('./texts.js').Texts} texts
   * @param {string} draft
   * @param {{send: (text: string) => void, changed: (text: string) => void, announce: (text: string) => void}} on
   */
  constructor(texts, draft, on) {
    this.texts = texts;
    this.on = on;
    this.limit = texts.interface.limit;
    this.input = h('textarea', {
      id: 'input', rows: 1, placeholder: texts.plain('placeholder'), enterkeyhint: 'send', autocomplete: 'off',
      'aria-describedby': 'counter notes', dir: 'auto',
      oninput: () => this.#changed(), onkeydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
    });
    this.counter = h('p', { id: 'counter', class: 'counter', hidden: true });
    this.element = h(
      'form', { class: 'composer', onsubmit: (/** @type {Event} */ event) => { event.preventDefault(); this.#send(); } },
      h('label', { for: 'input', class: 'hidden' }, texts.plain('input')),
      h('div', { class: 'field' }, this.input, h('button', { class: 'send', type: 'submit' }, ...texts.say('send'))),
      this.counter,
      h('p', { id: 'notes', class: 'notes' }, h('span', {}, ...texts.say('privacy')), ' ', h('span', { class: 'keys' }, ...texts.say('keys'))),
    );
    this.set(draft);
  }

  /** @param {string} text */
  set(text) {
    this.input.value = text;
    this.#changed();
  }

  get left() {
    return this.limit - [...this.input.value.trim()].length;
  }

  #changed() {
    this.input.style.height = 'auto';
    if (this.input.scrollHeight) this.input.style.height = `${this.input.scrollHeight + 2}px`;
    this.#count();
    this.on.changed(this.input.value);
  }

  #count() {
    const { left } = this;
    const over = left < 0;
    this.counter.hidden = left > Math.max(NEAR, this.limit / 10);
    const text = over ? this.texts.marked('too-long', { count: -left }) : this.texts.marked('remaining', { count: left });
    this.counter.replaceChildren(...inline(text, this.texts.manner));
    this.counter.classList.toggle('over', over);
    this.input.toggleAttribute('aria-invalid', over);
    if (over) this.input.setAttribute('aria-invalid', 'true');
    // Said rarely: at the start of the last stretch, and at the end.
    if (!this.counter.hidden && (over || left % 50 === 0)) this.on.announce(this.counter.textContent ?? '');
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    // 229: Safari reports the Enter that ends a composition after the composition has ended.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    this.#send();
  }

  #send() {
    const text = this.input.value.trim();
    if (text && this.left >= 0) this.on.send(text);
    this.input.focus();
  }
}
