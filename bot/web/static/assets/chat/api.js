/** Talks to the assistant. */

const PATIENCE = 20_000; // milliseconds until a message counts as not answered

/** Why a message was not answered: the key of the text that says so. */
export class Unanswered extends Error {
  /** @param {'offline' | 'busy' | 'refused' | 'broken'} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** @param {number} status @returns {'busy' | 'refused' | 'broken'} */
function reasonFor(status) {
  if (status === 429 || status === 503) return 'busy';
  return status >= 400 && status < 500 ? 'refused' : 'broken';
}

/**
 * @param {URL} address
 * @param {unknown} body
 * @returns {Promise<Response>}
 */
async function post(address, body) {
  let response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new Unanswered('offline');
  }
  if (!response.ok) throw new Unanswered(reasonFor(response.status));
  return response;
}

/**
 * Send a message. Its id stays the same when it is sent again, so that it is answered once.
 *
 * @param {URL} server
 * @param {string} sender
 * @param {import('./types.js').Turn} turn
 * @returns {Promise<import('./types.js').Turn>} the answer
 */
export async function ask(server, sender, turn) {
  const metadata = { language: turn.language, message_id: turn.id, ...(turn.switched && { switch: true }) };
  const response = await post(new URL('webhooks/rest/webhook', server), { sender, message: turn.payload ?? turn.text, metadata });
  try {
    return answer(turn, await response.json());
  } catch {
    throw new Unanswered('broken');
  }
}

/**
 * @param {import('./types.js').Turn} turn
 * @param {import('./types.js').Reply[]} replies
 * @returns {import('./types.js').Turn}
 */
function answer(turn, replies) {
  const text = replies.map((reply) => reply.text).filter(Boolean).join('\n\n');
  if (!text) throw new Error('an empty reply');
  const custom = replies.find((reply) => reply.custom)?.custom;
  const buttons = replies.flatMap((reply) => reply.buttons ?? []).slice(0, 4);
  return { by: 'assistant', id: turn.id, text, language: custom?.language ?? turn.language, buttons, ...(custom && { custom }) };
}

/**
 * @param {URL} server
 * @param {Record<string, unknown>} feedback
 */
export async function sendFeedback(server, feedback) {
  await post(new URL('feedback', server), feedback);
}
