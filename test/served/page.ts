/** What a served ticket page shows; everything else about it follows from its number. */
export interface Served {
  id: number;
  messages?: number;
  /** Characters of the customer's first message, padded. */
  length?: number;
  requester?: { name: string; email: string } | undefined;
  subject?: string;
}

const SENTENCES = [
  'The parcel was promised for Friday and nobody came.',
  'I have attached a photograph of the box as it arrived.',
  'Our courier will ring the bell between nine and twelve.',
  'Thank you for writing to us, I have looked into the matter.',
  'The kettle worked for two days and then it stopped.',
  'Please tell me what happens next and when.',
  'I would like to keep the lamp if the shade can be replaced.',
  'We have asked the warehouse and expect their answer today.',
];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Numbers that look random and are the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const paragraph = (next: (below: number) => number, count: number): string =>
  Array.from({ length: count }, () => SENTENCES[next(SENTENCES.length)]).join(' ');

/** The customer of a ticket: another one for each number, known to the store that the bench fills. */
export const customerOf = (id: number): { name: string; email: string } => ({
  name: `Kim Customer ${id}`,
  email: `customer${id}@example.org`,
});

export const subjectOf = (id: number): string => `Order ${10_000 + id}: the kettle stopped working`;

function message(id: number, index: number, next: (below: number) => number, text: string): string {
  const isAgent = index % 3 === 2;
  const name = isAgent ? 'Sam Agent' : customerOf(id).name;
  const at = new Date(Date.UTC(2026, 8, 1 + Math.floor(index / 24), index % 24)).toISOString();
  const links = Array.from(
    { length: 3 },
    (_, part) => `<p>${paragraph(next, 2)} <a href="/orders/${id}${part}">details</a> <b>${part}</b></p>`,
  );
  return `<article class="message" data-id="m${index}" data-role="${isAgent ? 'agent' : 'customer'}">
<header><span class="avatar"><svg width="24" height="24"><circle cx="12" cy="12" r="10"></circle></svg></span><strong>${escape(name)}</strong> <time datetime="${at}">${at.slice(0, 10)}</time></header>
<div class="text"><p>${escape(text)}</p>${links.join('')}<blockquote><p>${paragraph(next, 1)}</p></blockquote><ul><li>photo.jpg</li><li>invoice.pdf</li></ul></div>
<footer><div class="tools"><button type="button"><i></i><span>Reply</span></button><button type="button"><i></i><span>Forward</span></button><button type="button"><i></i><span>Note</span></button></div><ul class="tags"><li><span>kettle</span></li><li><span>returns</span></li></ul></footer></article>`;
}

const opening = (id: number): string =>
  `Hello, I bought a kettle, order ${10_000 + id}, for €49.90. It arrived broken and I want my money back, please.`;

function thread({ id, messages = 60, length = 0 }: Served): string {
  const next = numbers(77 + id);
  const first = opening(id).padEnd(length, ' This is taking far too long and nobody has told me why.');
  return Array.from({ length: messages }, (_, index) =>
    message(id, index, next, index === 0 ? first : paragraph(next, 2)),
  ).join('\n');
}

const field = (label: string, value: string): string =>
  `<div class="field"><label>${label}</label> <span class="value">${value}</span></div>`;

const STYLE =
  'body{margin:0;font:14px/1.45 sans-serif}.app{display:grid;grid-template-columns:200px 1fr 260px}.list li{padding:6px;border-bottom:1px solid #eee}.message{border:1px solid #dde;border-radius:6px;margin:8px;padding:8px}.message header{display:flex;gap:8px}.tags{display:flex;gap:4px;list-style:none;padding:0}.editor{border:1px solid #99a;min-height:120px}';

/** The part of the page that a single-page helpdesk swaps when the ticket changes. */
export function ticketHtml(served: Served): string {
  const { id, subject = subjectOf(id) } = served;
  const person = 'requester' in served ? served.requester : customerOf(id);
  const requester = person
    ? `<div class="requester"><strong>${escape(person.name)}</strong> <span class="mail">${escape(person.email)}</span></div>`
    : '<div class="requester"></div>';
  const fields = Array.from({ length: 14 }, (_, index) => field(`Field ${index}`, `value ${index}`)).join('');
  return `<section class="ticket" data-ticket="${id}"><h1 class="subject">${escape(subject)}</h1>
<section class="thread">${thread(served)}</section>
<aside>${requester}${field('Order', String(10_000 + id))}${fields}</aside>
<div class="editor" contenteditable="true" role="textbox" aria-label="Reply"><p><br></p></div></section>`;
}

/** A whole page of a helpdesk; `main` is what it shows, `spa` makes its links change the ticket without loading a page. */
export function pageHtml(title: string, main: string): string {
  const list = Array.from(
    { length: 40 },
    (_, index) =>
      `<li><a href="/tickets/${index}"><span>#${index}</span> <span>${SENTENCES[index % 8]}</span></a></li>`,
  ).join('');
  const script = `
    let seconds = 0;
    setInterval(() => { document.querySelector('.presence').textContent = ++seconds % 2 ? '1 other viewing' : 'nobody else viewing'; }, 500);
    window.goTicket = async (id) => {
      const html = await (await fetch('/parts/' + id)).text();
      history.pushState({}, '', '/tickets/' + id);
      document.title = 'Ticket ' + id;
      document.querySelector('main').innerHTML = html;
      window.swappedAt = performance.timeOrigin + performance.now();
    };`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body class="served-desk"><div><strong>Example Desk</strong> <span class="presence"></span></div><div class="app"><nav class="list"><ul>${list}</ul></nav><main>${main}</main></div><script>${script}</script></body></html>`;
}

export const loginHtml = (): string =>
  pageHtml(
    'Log in',
    '<form class="login"><input name="user"><input name="pass" type="password"><button>Log in</button></form>',
  );
