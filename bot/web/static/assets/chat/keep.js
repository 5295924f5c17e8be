/** Takes the conversation elsewhere: as text, to the clipboard, to paper. */
import { h } from './dom.js';
import { plain } from './prose.js';

/**
 * @param {import('./texts.js').Texts} texts
 * @param {import('./types.js').Turn[]} turns
 * @returns {string}
 */
export function asText(texts, turns) {
  const said = turns.map((turn) => {
    const who = texts.plain(turn.by === 'visitor' ? 'you' : 'assistant');
    const sources = (turn.custom?.sources ?? []).map((source) => source.title).join(' / ');
    const asOf = turn.custom?.as_of ? plain(texts.date(turn.custom.as_of)) : '';
    return [`${who}:`, turn.text, sources && `${texts.plain('sources')}: ${sources} (${asOf})`].filter(Boolean).join('\n');
  });
  return [texts.plain('name'), plain(texts.greeting()), ...said].join('\n\n').concat('\n');
}

/** @param {string} text */
export function saveFile(text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  h('a', { href: address, download: `asahikawa-${new Date().toISOString().slice(0, 10)}.txt` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * Print the conversation alone: the page around it may be any page of the city.
 *
 * @param {import('./texts.js').Texts} texts
 * @param {Iterable<Element>} articles
 */
export function printOut(texts, articles) {
  const frame = h('iframe', { title: texts.plain('print'), class: 'printed' });
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  document.body.append(frame);
  const view = frame.contentWindow;
  const inner = frame.contentDocument;
  if (!view || !inner) return;
  inner.documentElement.lang = texts.interface.bcp47;
  inner.title = texts.plain('name');
  inner.body.append(h('h1', {}, texts.plain('name')), ...[...articles].map((article) => article.cloneNode(true)));
  for (const each of inner.querySelectorAll('button, .feedback, figcaption')) each.remove();
  for (const each of inner.querySelectorAll('details')) each.open = true;
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
