import type { Channel } from '@/lib/kernel/enums';
import { DAY } from '@/lib/kernel/time';
import { formatOf } from '@/lib/i18n/format';

/** A ticket of the practice desk as its file has it. Days are counted back from today, so that it never grows old. */
interface TicketFile {
  id: string;
  kind: string;
  language: string;
  channel: Channel;
  status: 'open';
  subject: string;
  requester: { name: string; email?: string; phone?: string; id: string };
  tags: string[];
  fields: { label: string; value: string }[];
  messages: {
    role: 'customer' | 'agent' | 'note';
    daysAgo: number;
    at: string;
    text: string;
    author?: string;
  }[];
}

/** One message of the thread. */
export interface PracticeMessage {
  id: string;
  role: 'customer' | 'agent' | 'note';
  author: string;
  at: number;
  text: string;
}

/** A ticket with its messages dated. */
export interface PracticeTicket extends Omit<TicketFile, 'messages'> {
  messages: PracticeMessage[];
}

const files = import.meta.glob<TicketFile>('./tickets/*.json', { eager: true, import: 'default' });

/** The moment so many days ago at a time of day ("09:12"), never later than now. */
function moment(daysAgo: number, time: string, now: number): number {
  const day = new Date(now - daysAgo * DAY);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  day.setHours(hours, minutes, 0, 0);
  return Math.min(day.getTime(), now - 60_000);
}

/** "{{-12}}" in a text stands for the day twelve days ago, in the ticket's language. */
const dated = (text: string, language: string, now: number): string =>
  text.replace(/\{\{(-?\d+)\}\}/g, (_, days) => formatOf(language).day(now + Number(days) * DAY));

/** The same as helpdesks keep days in their fields: "2026-11-14". */
const dayField = (value: string, now: number): string =>
  value.replace(/\{\{(-?\d+)\}\}/g, (_, days) => new Date(now + Number(days) * DAY).toISOString().slice(0, 10));

/** All practice tickets as of `now`, in the order of their numbers. */
export const practiceTickets = (now: number): PracticeTicket[] =>
  Object.values(files)
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map((file) => ({
      ...file,
      fields: file.fields.map(({ label, value }) => ({ label, value: dayField(value, now) })),
      messages: file.messages.map(({ role, daysAgo, at, text, author }, index) => ({
        id: `${file.id}-${index + 1}`,
        role,
        author: author ?? file.requester.name,
        at: moment(daysAgo, at, now),
        text: dated(text, file.language, now),
      })),
    }));
