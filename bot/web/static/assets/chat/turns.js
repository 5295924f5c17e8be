/** Shows what was said: questions, answers with their picture, links, sources and feedback. */
import { h } from './dom.js';
import { blocks, inline } from './prose.js';

/** @typedef {import('./types.js').Turn} Turn */

/**
 * @typedef {object} Stage what a turn needs to be shown
 * @property {import('./texts.js').Texts} texts
 * @property {URL} server
 * @property {number} width of the column, in CSS pixels
 * @property {(turn: Turn) => void} retry
 * @property {(turn: Turn, solved: 'yes' | 'no') => void} rate
 */

/** Answers worth asking whether they helped. */
const RATED = ['answered', 'not_in_source', 'out_of_scope', 'contact'];

/** @param {Stage} stage @param {string} code @returns {string} */
function tag(stage, code) {
  return stage.texts.interface.languages.find((each) => each.code === code)?.bcp47 ?? code;
}

/** @param {Stage} stage @param {Turn} turn @returns {HTMLElement} */
export function question(stage, turn) {
  const { texts } = stage;
  const retry = h('button', { type: 'button', class: 'link', onclick: () => stage.retry(turn) }, ...texts.say('retry'));
  return h(
    'article',
    { class: `question ${turn.state ?? ''}`, 'data-id': turn.id },
    h('span', { class: 'who' }, texts.plain('you')),
    h('p', { lang: tag(stage, turn.language), dir: 'auto' }, ...inline(turn.text, { ...texts.manner, language: turn.language })),
    turn.state === 'failed' && h('div', { class: 'unsent' }, h('span', {}, ...texts.say('not-sent')), retry),
  );
}

/** @param {Stage} stage @param {Turn} turn @returns {HTMLElement} */
export function answer(stage, turn) {
  const { texts } = stage;
  const custom = turn.custom;
  const urgent = custom?.status === 'emergency';
  const manner = { language: turn.language, readings: texts.readings, urgent, languages: texts.interface.languages };
  return h(
    'article',
    { class: `answer ${custom?.status ?? ''}`, 'data-id': turn.id },
    h('span', { class: 'who' }, texts.plain('assistant')),
    h('div', { class: 'said', lang: tag(stage, turn.language), dir: 'auto' }, ...blocks(custom?.ruby ?? turn.text, manner), links(turn, manner)),
    picture(stage, turn),
    foot(stage, turn),
  );
}

/** @param {Turn} turn @param {import('./prose.js').Manner} manner @returns {HTMLElement | null} */
function links(turn, manner) {
  const safe = (turn.custom?.links ?? []).filter(({ label, href }) => /^(https?:|tel:|mailto:|\/(?!\/))/.test(href)
    // A number that stands in the text is a link there already.
    && !(href.startsWith('tel:') && turn.text.includes(label)));
  return safe.length ? h('ul', { class: 'links' }, safe.map(({ label, href }) => h('li', {}, h('a', { href }, ...inline(label, { ...manner, languages: [] }))))) : null;
}

/** @param {Stage} stage @param {Turn} turn @returns {HTMLElement | null} */
function picture(stage, turn) {
  const kind = turn.custom?.picture;
  const cities = (turn.custom?.cities ?? []).join(',');
  if (kind !== 'map' && kind !== 'timeline') return null;
  const address = (/** @type {number} */ width) => {
    const query = new URLSearchParams({ lang: turn.language, width: String(width), ...(kind === 'map' && cities && { city: cities }) });
    return new URL(`${kind}.svg?${query}`, stage.server).href;
  };
  // Steps, so that the server's and the browser's cache are of use.
  const width = Math.min(Math.max(Math.floor(stage.width / 40) * 40, 240), 760);
  const image = h('img', { class: kind, src: address(width), alt: stage.texts.plain(`alt-${kind}`), decoding: 'async' });
  const wide = h('a', { href: address(1200), target: '_blank', rel: 'noopener' }, ...stage.texts.say('larger'));
  return h('figure', {}, image, h('figcaption', {}, wide));
}

/** @param {Stage} stage @param {Turn} turn @returns {HTMLElement | null} */
function foot(stage, turn) {
  const parts = [sources(stage, turn), feedback(stage, turn)].filter((part) => part !== null);
  return parts.length ? h('div', { class: 'foot' }, ...parts) : null;
}

/** @param {Stage} stage @param {Turn} turn @returns {HTMLElement | null} */
function sources(stage, turn) {
  const { texts } = stage;
  const cited = turn.custom?.sources ?? [];
  if (!cited.length) return null;
  const asOf = turn.custom?.as_of;
  const summary = h('summary', {}, h('span', {}, ...texts.say('sources')), asOf && h('small', {}, ...inline(texts.marked('as-of', { date: texts.date(asOf) }), texts.manner)));
  const documents = [...new Set(cited.map((source) => source.document))];
  const items = documents.map((title) => {
    const parts = [...new Set(cited.filter((source) => source.document === title).map((source) => source.title))];
    return h('li', {}, h('cite', {}, title), h('ul', {}, parts.filter((part) => part !== title).map((part) => h('li', {}, part))));
  });
  // The titles are the announcement's own, in Japanese, whatever the language of the answer.
  return h('details', { class: 'sources' }, summary, h('ul', { lang: 'ja' }, items));
}

/** @param {Stage} stage @param {Turn} turn @returns {HTMLElement | null} */
function feedback(stage, turn) {
  const { texts } = stage;
  if (!RATED.includes(turn.custom?.status ?? '')) return null;
  if (turn.solved) return h('p', { class: 'rated' }, ...texts.say(`thanks-${turn.solved}`));
  const id = `solved-${turn.id}`;
  const choice = (/** @type {'yes' | 'no'} */ solved) => h('button', { type: 'button', class: 'choice', onclick: () => stage.rate(turn, solved) }, ...texts.say(solved));
  return h('div', { class: 'feedback', role: 'group', 'aria-labelledby': id }, h('span', { id }, ...texts.say('solved')), h('span', { class: 'choices' }, choice('yes'), choice('no')));
}

/**
 * @param {Stage} stage
 * @param {import('./types.js').Button[]} buttons
 * @param {string} language
 * @param {(button: import('./types.js').Button) => void} choose
 * @param {boolean} first whether nothing has been asked yet
 * @returns {HTMLElement | null}
 */
export function suggestions(stage, buttons, language, choose, first) {
  if (!buttons.length) return null;
  const manner = { language, readings: stage.texts.readings };
  const items = buttons.map((button) => h('li', {}, h('button', { type: 'button', lang: tag(stage, language), onclick: () => choose(button) }, h('span', {}, ...inline(button.title, manner)))));
  return h('div', { class: 'suggestions' }, h('p', { class: 'label', id: 'next' }, ...stage.texts.say(first ? 'first' : 'next')), h('ul', { 'aria-labelledby': 'next' }, items));
}
