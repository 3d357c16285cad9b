import { defineContentScript } from 'wxt/utils/define-content-script';
import { randomId } from '@/lib/kernel/id';
import { Session } from '@/lib/page/session';
import { serveSession, tellTicket } from '@/lib/platform/messages';
import { pageGet } from '@/lib/platform/pageGet';
import { readers } from '@/lib/ticket/registry';

// Registered at run time for the sites that the user allows, so the manifest names none.
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_start',
  // An older script of ours hears of it by an event of the document; a message would wake the page's own scripts.
  noScriptStartedPostMessage: true,
  main: ({ signal }) => {
    const session = new Session({
      window,
      readers,
      get: pageGet,
      pageId: randomId(),
      tell: tellTicket,
      signal,
    });
    serveSession(session, signal);
  },
});
