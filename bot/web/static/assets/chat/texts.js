/** The texts of the interface: asked of the server once a language, filled in here. */
import { inline, plain } from './prose.js';

/** @type {Map<string, Promise<import('./types.js').Interface>>} */
const loaded = new Map();

/**
 * @param {URL} server
 * @param {string} language
 * @returns {Promise<import('./types.js').Interface>}
 */
export function loadInterface(server, language) {
  const known = loaded.get(language);
  if (known) return known;
  const asked = fetch(new URL(`texts/${encodeURIComponent(language)}.json`, server)).then((response) => {
    if (!response.ok) throw new Error(`texts: ${response.status}`);
    return response.json();
  });
  asked.catch(() => loaded.delete(language));
  loaded.set(language, asked);
  return asked;
}

/** The texts of one language: `say` for content with readings, `plain` for attributes. */
export class Texts {
  /**
   * @param {import('./types.js').Interface} spoken
   * @param {boolean} readings whether readings are shown
   */
  constructor(spoken, readings) {
    this.interface = spoken;
    this.readings = readings;
  }

  /**
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   * @returns {string} with readings still marked
   */
  marked(key, values = {}) {
    const known = { phone: this.interface.phone, ...values };
    return (this.interface.texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => String(known[/** @type {keyof typeof known} */ (name)] ?? whole));
  }

  /** @param {string} key @param {Record<string, string | number>} [values] */
  plain(key, values) {
    return plain(this.marked(key, values));
  }

  /** @param {string} key @param {Record<string, string | number>} [values] */
  say(key, values) {
    return inline(this.marked(key, values), this.manner);
  }

  /** @returns {import('./prose.js').Manner} */
  get manner() {
    return { language: this.interface.language, readings: this.readings };
  }

  /** @param {string} iso @returns {string} a date, with readings where the language has them */
  date(iso) {
    const [year, month, day] = iso.split('-').map(Number);
    const locale = this.interface.bcp47.replace('-x-easy', '');
    const formatted = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
    return this.marked('date', { formatted, year: year ?? '', month: month ?? '', day: day ?? '' });
  }

  /** @returns {string} the greeting, with readings still marked */
  greeting() {
    return this.marked('greeting', { date: this.date(this.interface.as_of) });
  }

  /** @returns {import('./types.js').Button[]} the first questions on offer */
  examples() {
    return [1, 2, 3, 4].map((number) => ({ title: this.marked(`example-${number}`), payload: this.plain(`example-${number}`) }));
  }
}
