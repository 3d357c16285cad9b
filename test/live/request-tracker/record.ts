// Records pages of the seeded Request Tracker for the reader's test: what the reader looks at, and the server's answers that it asks for.
//   node test/live/request-tracker/record.ts http://127.0.0.1:PORT DIR/tickets.out.json
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../harness/browsers.ts';

const [base = '', numbersFile = ''] = process.argv.slice(2);
const numbers = JSON.parse(readFileSync(numbersFile, 'utf8')) as Record<string, number>;
const folder = new URL('../../pages/request-tracker/', import.meta.url).pathname;

const PAGES = [
  { name: 'display-en', path: `/Ticket/Display.html?id=${numbers.en}` },
  { name: 'display-ru', path: `/Ticket/Display.html?id=${numbers.ru}` },
  { name: 'display-it-html', path: `/Ticket/Display.html?id=${numbers.it}` },
  { name: 'display-fa', path: `/Ticket/Display.html?id=${numbers.fa}` },
  { name: 'display-tricky', path: `/Ticket/Display.html?id=${numbers.tricky}` },
  { name: 'no-requester', path: `/Ticket/Display.html?id=${numbers.nobody}` },
  { name: 'deleted', path: `/Ticket/Display.html?id=${numbers.deleted}` },
  { name: 'not-found', path: '/Ticket/Display.html?id=99999' },
  { name: 'reply-form', path: `/Ticket/Update.html?Action=Respond&id=${numbers.en}` },
  { name: 'rest-off', path: `/Ticket/Display.html?id=${numbers.en}`, isRestOff: true },
];

/** The parts of the page that the reader may look at; everything else is left out. */
function essence(): string {
  const keep = [
    '#header h1',
    '.status',
    '.queue',
    '.requestors',
    '.custom-field',
    '.transaction',
    'select#UpdateType',
    '.error',
  ];
  const parts = keep.flatMap((css) => [...document.querySelectorAll(css)]);
  const html = parts.map((part) => {
    const copy = part.cloneNode(true) as Element;
    for (const noise of copy.querySelectorAll('svg, script, style, .actions, .content-toolbar, .messageattachments'))
      noise.remove();
    const wrapped = part.matches('#header h1') ? `<div id="header">${copy.outerHTML}</div>` : copy.outerHTML;
    return wrapped.replaceAll(/\n\s*\n+/g, '\n');
  });
  const title = document.title.replaceAll('<', '&lt;');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body id="${document.body.id}">\n${html.join('\n')}\n</body></html>\n`;
}

const browser = await launch({
  executablePath: findChromium() ?? '',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await page.goto(base);
await page.type('input[name=user]', 'agent.nora');
await page.type('input[name=pass]', 'agent-pass');
await Promise.all([page.waitForNavigation(), page.click('input[type=submit]')]);
for (const { name, path, isRestOff } of PAGES) {
  await page.goto(base + path, { waitUntil: 'networkidle0' });
  const id = new URL(base + path).searchParams.get('id') ?? '';
  const asked = [
    `/REST/2.0/ticket/${id}`,
    `/REST/2.0/ticket/${id}/history?fields=Type,Created&per_page=100&page=1&orderby=id&order=DESC`,
    `/REST/2.0/ticket/${id}/attachments?fields=ContentType,Content,Filename,Creator,TransactionId&fields[Creator]=EmailAddress,RealName&per_page=100&page=1&orderby=id&order=DESC`,
    '/REST/2.0/user/agent.nora',
  ];
  const answers = isRestOff
    ? {}
    : await page.evaluate(async (paths: string[]) => {
        const entries = paths.map(async (each) => {
          const response = await fetch(each);
          const body: unknown = await response.json();
          // Links name the server that was recorded; the reader does not follow them.
          const strip = (key: string, value: unknown): unknown =>
            key === '_url' || key === '_hyperlinks' ? undefined : value;
          return [each, { status: response.status, body: JSON.parse(JSON.stringify(body, strip)) as unknown }] as const;
        });
        return Object.fromEntries(await Promise.all(entries));
      }, asked);
  mkdirSync(folder + name, { recursive: true });
  writeFileSync(`${folder}${name}/page.html`, await page.evaluate(essence));
  writeFileSync(
    `${folder}${name}/recorded.json`,
    `${JSON.stringify({ url: `https://rt.example${path}`, answers }, null, 2)}\n`,
  );
}
await browser.close();
