/**
 * The shapes of what is sent, kept and shown.
 *
 * @typedef {{title: string, payload: string}} Button
 * @typedef {{document: string, section: string, title: string}} Source
 * @typedef {{label: string, href: string}} Link
 *
 * @typedef {object} Custom what the contract says of a reply
 * @property {string} status
 * @property {string} language
 * @property {string[]} facts
 * @property {Source[]} sources
 * @property {string | null} as_of
 * @property {string[]} [cities]
 * @property {'map' | 'timeline'} [picture]
 * @property {string} [ruby]
 * @property {Link[]} [links]
 *
 * @typedef {{recipient_id: string, text?: string, buttons?: Button[], custom?: Custom}} Reply
 *
 * @typedef {object} Turn one thing said; `id` of an answer is that of its question
 * @property {'visitor' | 'assistant'} by
 * @property {string} id
 * @property {string} text
 * @property {string} language
 * @property {string} [payload] what is sent for what is shown
 * @property {boolean} [switched] the first message after a switch of language
 * @property {'sent' | 'waiting' | 'failed'} [state] of a visitor's message
 * @property {Custom} [custom]
 * @property {Button[]} [buttons]
 * @property {'yes' | 'no'} [solved]
 *
 * @typedef {{code: string, name: string, bcp47: string}} Language
 *
 * @typedef {object} Interface what the server says of a language
 * @property {string} language
 * @property {string} bcp47
 * @property {'ltr' | 'rtl'} direction
 * @property {boolean} ruby
 * @property {number} limit characters of the longest message
 * @property {string} as_of
 * @property {string} phone
 * @property {Language[]} languages
 * @property {Record<string, string>} texts
 */
export {};
