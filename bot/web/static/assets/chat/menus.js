/** Two small menus behind buttons: the languages, and what can be done with the conversation. */
import { h, icon } from './dom.js';

const CHEVRON = 'M7 10l5 5 5-5';

/**
 * A button that shows a list. Esc closes it and gives the focus back; so does choosing.
 *
 * @param {{name: string, label: (Node | string)[], spoken: string, items: HTMLElement[]}} parts
 * @returns {HTMLElement}
 */
export function menu({ name, label, spoken, items }) {
  const list = h('ul', { id: `menu-${name}`, hidden: true, 'aria-label': spoken }, items.map((item) => h('li', {}, item)));
  const button = h('button', { type: 'button', class: 'opener', 'aria-expanded': 'false', 'aria-controls': list.id, onclick: () => show(list.hidden !== false) }, ...label, icon(CHEVRON));
  const root = h('div', { class: `menu ${name}`, onkeydown: key, onfocusout: left, onclick: chosen }, button, list);

  /** @param {boolean} open */
  function show(open) {
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) /** @type {HTMLElement | null} */ (list.querySelector('[aria-current=true],button'))?.focus();
  }

  /** @param {Event} event */
  function key(event) {
    const pressed = /** @type {KeyboardEvent} */ (event).key;
    if (pressed === 'Escape' && !list.hidden) {
      event.stopPropagation();
      show(false);
      button.focus();
    } else if ((pressed === 'ArrowDown' || pressed === 'ArrowUp') && !list.hidden) {
      event.preventDefault();
      move(pressed === 'ArrowDown' ? 1 : -1);
    }
  }

  /** @param {number} step */
  function move(step) {
    const at = items.indexOf(/** @type {HTMLElement} */ (/** @type {ShadowRoot} */ (root.getRootNode()).activeElement));
    items[(at + step + items.length) % items.length]?.focus();
  }

  /** @param {Event} event */
  function left(event) {
    const next = /** @type {FocusEvent} */ (event).relatedTarget;
    if (next instanceof Node && !root.contains(next)) show(false);
  }

  /** @param {Event} event */
  function chosen(event) {
    if (!list.contains(/** @type {Node} */ (event.target))) return;
    show(false);
    button.focus();
  }

  return root;
}

/**
 * @param {import('./texts.js').Texts} texts
 * @param {(code: string) => void} choose
 * @returns {HTMLElement}
 */
export function languageMenu(texts, choose) {
  const { languages, language } = texts.interface;
  const current = languages.find(({ code }) => code === language);
  const items = languages.map(({ code, name, bcp47 }) => h('button', { type: 'button', lang: bcp47, 'data-language': code, 'aria-current': code === language && 'true', onclick: () => choose(code) }, name));
  const label = [h('span', { class: 'hidden' }, `${texts.plain('language')}: `), h('span', { lang: current?.bcp47 }, current?.name ?? language)];
  return menu({ name: 'languages', label, spoken: texts.plain('language'), items });
}

/**
 * @param {import('./texts.js').Texts} texts
 * @param {Record<'copy' | 'save' | 'print' | 'clear', () => void>} actions
 * @returns {HTMLElement}
 */
export function moreMenu(texts, actions) {
  const items = Object.entries(actions).map(([key, act]) => h('button', { type: 'button', 'data-action': key, onclick: act }, ...texts.say(key)));
  return menu({ name: 'more', label: [h('span', {}, ...texts.say('more'))], spoken: texts.plain('more'), items });
}
