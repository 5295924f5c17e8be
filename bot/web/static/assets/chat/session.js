/** What the tab remembers: who is talking, what was said, and how it should look. */

const KEY = 'asahikawa-chat';
const KEPT = 200; // turns

/** @returns {string} 128 random bits; `crypto.randomUUID` would need a secure context */
export function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @typedef {object} Memory
 * @property {string} sender
 * @property {import('./types.js').Turn[]} turns
 * @property {string} language the language chosen; empty: that of the page
 * @property {string} pageLanguage the page's language when it was chosen
 * @property {boolean} switched whether the language changed since the last message
 * @property {boolean} readings
 * @property {string} draft
 */

/** @returns {Memory} */
function fresh() {
  return { sender: randomId(), turns: [], language: '', pageLanguage: '', switched: false, readings: true, draft: '' };
}

export class Session {
  constructor() {
    this.memory = this.#read();
    // A message on its way when the page went has to be sent again; the server answers it only once.
    for (const turn of this.memory.turns) if (turn.state === 'waiting') turn.state = 'failed';
  }

  /** @returns {Memory} */
  #read() {
    try {
      return { ...fresh(), ...JSON.parse(sessionStorage.getItem(KEY) ?? '{}') };
    } catch {
      return fresh();
    }
  }

  save() {
    this.memory.turns = this.memory.turns.slice(-KEPT);
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.memory));
    } catch {
      // Storage is full or forbidden: the conversation then lives as long as the page.
    }
  }

  /** @param {import('./types.js').Turn} turn */
  add(turn) {
    this.memory.turns.push(turn);
    this.save();
  }

  /** Begin a new conversation. @returns {() => void} what brings the old one back */
  clear() {
    const { sender, turns } = this.memory;
    Object.assign(this.memory, { sender: randomId(), turns: [], switched: false });
    this.save();
    return () => {
      Object.assign(this.memory, { sender, turns });
      this.save();
    };
  }
}
