import type { Channel } from '../kernel/enums';
import type { ToneData } from '../reply/tone/lexicon';
import type { TeamTone } from '../reply/tone/team';
import { toneOf, type Tone } from '../reply/tone/tone';
import type { Ticket } from '../ticket/contract';
import type { LanguageParts } from './parts';

/** A text of ours that is looked at before it reaches the customer. */
export interface Wording {
  text: string;
  language: string;
  channel: Channel;
  /** What the customer wrote last: quoting them is no wording of ours. */
  customer: string;
  team: TeamTone;
}

/** The customer's last words. */
export const lastWords = ({ messages }: Pick<Ticket, 'messages'>): string =>
  messages.findLast(({ role }) => role === 'customer')?.text ?? '';

/** The wording rules of the languages that replies were written in: each is loaded once, when the first draft in it is looked at. */
export class Wordings {
  private readonly rules = new Map<string, ToneData | undefined>();
  private readonly loading = new Set<string>();
  private readonly languages: LanguageParts;
  private readonly loaded: () => void;
  private last: { asked: Wording; tone: Tone } | undefined;

  /** `loaded` is called when the rules of a language are there, and what was asked before can be asked again. */
  constructor(languages: LanguageParts, loaded: () => void) {
    this.languages = languages;
    this.loaded = loaded;
  }

  /** What is to be said of a text; undefined while its rules are being loaded, or where its language has none. */
  look(asked: Wording): Tone | undefined {
    const { text, ...context } = asked;
    if (!this.rules.has(asked.language)) return void this.load(asked.language);
    const data = this.rules.get(asked.language);
    if (!data) return undefined;
    if (!this.last || !isSame(this.last.asked, asked)) this.last = { asked, tone: toneOf(text, { ...context, data }) };
    return this.last.tone;
  }

  private async load(language: string): Promise<void> {
    if (this.loading.has(language)) return;
    this.loading.add(language);
    try {
      this.rules.set(language, await this.languages.loadTone(language));
    } catch {
      // Tried again with the next draft.
      return;
    } finally {
      this.loading.delete(language);
    }
    this.loaded();
  }
}

const isSame = (one: Wording, other: Wording): boolean =>
  one.text === other.text &&
  one.language === other.language &&
  one.channel === other.channel &&
  one.customer === other.customer &&
  one.team === other.team;
