/**
 * The one address a page needs: defines <asahikawa-chat>, and puts one on the page when the page
 * has none. `data-language` and `data-layout` of the script are passed on to it.
 */
import { AsahikawaChat } from './assets/chat/element.js';

const NAME = 'asahikawa-chat';

/** @returns {HTMLScriptElement | undefined} the script element that loaded this module */
function ownScript() {
  return [...document.querySelectorAll('script')].find((script) => script.src === import.meta.url);
}

function placeOne() {
  if (document.querySelector(NAME)) return;
  const chat = document.createElement(NAME);
  const { language, layout } = ownScript()?.dataset ?? {};
  if (language) chat.setAttribute('language', language);
  chat.setAttribute('layout', layout ?? 'floating');
  document.body.append(chat);
}

if (!customElements.get(NAME)) customElements.define(NAME, AsahikawaChat);
placeOne();
