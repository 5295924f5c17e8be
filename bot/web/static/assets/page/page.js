/** On the assistant's own page: example questions are asked in the chat instead of on another page. */

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-ask]') : null;
  const chat = /** @type {import('../chat/element.js').AsahikawaChat | null} */ (document.querySelector('asahikawa-chat'));
  if (!(link instanceof HTMLAnchorElement) || !chat?.ask || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  chat.scrollIntoView({ block: 'nearest' });
  void chat.ask(link.dataset.ask ?? '');
});
