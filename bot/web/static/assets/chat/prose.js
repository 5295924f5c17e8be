/** Turns an answer's text into elements: paragraphs, lists, ruby, links, and `lang` on foreign words. */
import { h } from './dom.js';

const KANJI = '[\\u3400-\\u9fff\\uf900-\\ufaff々〆ヶ]+';
const READING = `(?:｜(?<base>[^《》｜]+)|(?<kanji>${KANJI}))《(?<reading>[^《》]+)》`;
const BRACKETED = `(?<word>${KANJI})（(?<kana>[ぁ-ゖー]+)）`;
const LINK = '(?<url>https?://[^\\s<>（）()「」、。]+)|(?<mail>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)';
const PHONE = '(?<phone>(?<![\\d-])0\\d{1,4}-\\d{1,4}-\\d{3,4}(?![\\d-]))';
const URGENT = '(?<urgent>(?<![\\d-])(?:#\\d{4}|1\\d{2})(?![\\d-]))';
const SHORT = /^(?:#\d{4}|1\d{2})$/; // an emergency number with its reading
const KANA = '[\\u3040-\\u30ff]';
const JAPANESE = `(?<ja>[\\u3400-\\u9fff々〆ヶ・]*${KANA}[\\u3040-\\u30ff\\u3400-\\u9fff々〆ヶ・ー]*)`;
const HAN = '(?<ja>[\\u3400-\\u9fff々〆ヶ・\\u3040-\\u30ff]+)';
const HANGUL = '(?<ko>[\\uac00-\\ud7a3]+(?: [\\uac00-\\ud7a3]+)*)';
const LATIN = '(?<en>[A-Za-z][\\w’\'-]*(?: [A-Za-z][\\w’\'-]*)+)';

/** What stands out as foreign in a text of each language. */
const FOREIGN = /** @type {Record<string, string[]>} */ ({
  en: [HAN, HANGUL],
  ko: [HAN, LATIN],
  'zh-Hans': [JAPANESE, HANGUL, LATIN],
  'zh-Hant': [JAPANESE, HANGUL, LATIN],
  ja: [HANGUL, LATIN],
  'ja-easy': [HANGUL, LATIN],
});

/**
 * @typedef {object} Manner how to write
 * @property {string} language code of the text's language
 * @property {boolean} [readings] whether readings are shown
 * @property {boolean} [urgent] whether short emergency numbers are links
 * @property {import('./types.js').Language[]} [languages] names that are marked with their own language
 */

/**
 * @param {Manner} manner
 * @returns {RegExp}
 */
function pattern({ language, urgent, languages = [] }) {
  const names = languages.map(({ name }) => name).join('|');
  const parts = [READING, language === 'ja-easy' && BRACKETED, LINK, PHONE, urgent && URGENT, names && `(?<name>${names})`, ...(FOREIGN[language] ?? [])];
  return new RegExp(parts.filter(Boolean).join('|'), 'gu');
}

/**
 * @param {string} base
 * @param {string} reading
 * @returns {HTMLElement}
 */
function ruby(base, reading) {
  // A screen reader gets the base alone: it would otherwise say every word twice.
  const hidden = { 'aria-hidden': 'true' };
  return h('ruby', {}, base, h('rp', {}, '（'), h('rt', hidden, reading), h('rp', {}, '）'));
}

/** @param {string} number @returns {string} the address of a telephone number that also works from abroad */
export function telephone(number) {
  const digits = number.replaceAll('-', '');
  // Free and special numbers have no form for calls from abroad.
  const free = /^0(120|570|800|990)/.test(digits) || !digits.startsWith('0');
  return free ? `tel:${digits.replace('#', '%23')}` : `tel:+81${digits.slice(1)}`;
}

/**
 * @param {Record<string, string>} found named groups of a match
 * @param {string} whole
 * @param {Manner} manner
 * @returns {Node | string}
 */
function piece(found, whole, { readings, urgent, languages = [] }) {
  const base = found.base ?? found.kanji ?? found.word;
  if (base) {
    const shown = readings ? ruby(base, found.reading ?? found.kana ?? '') : base;
    return urgent && SHORT.test(base) ? h('a', { class: 'phone', href: telephone(base) }, shown) : shown;
  }
  if (found.url) return h('a', { href: found.url, rel: 'noopener' }, found.url);
  if (found.mail) return h('a', { href: `mailto:${found.mail}` }, found.mail);
  if (found.phone || found.urgent) return h('a', { class: 'phone', href: telephone(whole) }, whole);
  if (found.name) return h('span', { lang: languages.find(({ name }) => name === whole)?.bcp47 }, whole);
  const language = ['ja', 'ko', 'en'].find((code) => found[code]);
  return h('span', { lang: language }, whole);
}

/**
 * @param {string} text one line
 * @param {Manner} manner
 * @returns {(Node | string)[]}
 */
export function inline(text, manner) {
  const pieces = [];
  let end = 0;
  for (const match of text.matchAll(pattern(manner))) {
    pieces.push(text.slice(end, match.index), piece(match.groups ?? {}, match[0], manner));
    end = match.index + match[0].length;
  }
  return [...pieces, text.slice(end)].filter((each) => each !== '');
}

/**
 * @param {string} text
 * @param {Manner} manner
 * @returns {HTMLElement[]}
 */
export function blocks(text, manner) {
  return text.trim().split(/\n{2,}/).flatMap((block) => groups(block.split('\n'))).map(({ items, lines }) => {
    if (items) return h('ul', {}, lines.map((line) => h('li', {}, ...inline(line.slice(2), manner))));
    return h('p', {}, lines.flatMap((line, i) => [i > 0 && h('br'), ...inline(line, manner)]));
  });
}

/**
 * Put neighbouring list lines together, and neighbouring other lines.
 *
 * @param {string[]} lines
 * @returns {{items: boolean, lines: string[]}[]}
 */
function groups(lines) {
  const made = /** @type {{items: boolean, lines: string[]}[]} */ ([]);
  for (const line of lines.filter((each) => each.trim())) {
    const items = line.startsWith('- ');
    const last = made.at(-1);
    if (last && last.items === items) last.lines.push(line);
    else made.push({ items, lines: [line] });
  }
  return made;
}

/** @param {string} text @returns {string} the text without readings */
export function plain(text) {
  return text.replace(new RegExp(READING, 'gu'), (...match) => {
    const found = match.at(-1);
    return found.base ?? found.kanji;
  });
}
