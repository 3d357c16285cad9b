import type { Channel } from '../kernel/enums';
import type { Contents } from '../reply/tone/contents';
import type { ToneData } from '../reply/tone/lexicon';
import type { TeamTone } from '../reply/tone/team';
import type { Tone, toneOf } from '../reply/tone/tone';
import type { DeskParts, LanguageParts } from './parts';
import type { OpenTicket } from './state';

/** A text of ours that is looked at before it reaches the customer. */
export interface Wording {
  text: string;
  language: string;
  channel: Channel;
  /** What the customer wrote last: quoting them is no wording of ours. */
  customer: string;
  /** What the blocks have put together: approved words, about which there is nothing to say. */
  ready: string;
  team: TeamTone;
}

/** What a text on a ticket is looked at with. */
export const wordingOf = (
  text: string,
  language: string,
  { ticket, advice, composed }: Pick<OpenTicket, 'ticket' | 'advice' | 'composed'>,
  parts: Pick<DeskParts, 'policy'>,
): Wording => ({
  text,
  language,
  channel: advice.facts.channel ?? 'email',
  customer: ticket.messages.findLast(({ role }) => role === 'customer')?.text ?? '',
  ready: composed.text,
  team: parts.policy().tone,
});

/** So many texts of threads are kept as they were read. */
const MOST_KEPT = 50;

/** The wording rules of the languages that replies were written in: each is loaded once, when the first draft in it is looked at. */
export class Wordings {
  private readonly rules = new Map<string, ToneData | undefined>();
  private readonly loading = new Map<string, Promise<void>>();
  private readonly languages: LanguageParts;
  private readonly loaded: () => void;
  /** What reads by the rules; it comes with the first of them. */
  private toneOf: typeof toneOf | undefined;
  private last: { asked: Wording; tone: Tone } | undefined;
  /** What texts of the thread contain: they stay as they are. */
  private readonly contents = new Map<string, Contents>();

  /** `loaded` is called when the rules of a language are there, and what was asked before can be asked again. */
  constructor(languages: LanguageParts, loaded: () => void) {
    this.languages = languages;
    this.loaded = loaded;
  }

  /** What is to be said of a text; undefined while its rules are being loaded, or where its language has none. */
  look(asked: Wording): Tone | undefined {
    const { text, ...context } = asked;
    const data = this.rulesOf(asked.language);
    if (!data || !this.toneOf) return undefined;
    if (!this.last || !isSame(this.last.asked, asked))
      this.last = { asked, tone: this.toneOf(text, { ...context, data }) };
    return this.last.tone;
  }

  /** The same, once its rules are there. */
  async judge(asked: Wording): Promise<Tone | undefined> {
    if (!this.rules.has(asked.language)) await this.load(asked.language);
    return this.look(asked);
  }

  /** What a text that was sent contains; undefined as for one that is looked at. */
  contentsOf(text: string, language: string, channel: Channel): Contents | undefined {
    const data = this.rulesOf(language);
    if (!data || !this.toneOf) return undefined;
    const key = `${language} ${text}`;
    const known = this.contents.get(key);
    if (known) return known;
    const { contents } = this.toneOf(text, { language, channel, customer: '', data });
    if (this.contents.size >= MOST_KEPT) this.contents.clear();
    this.contents.set(key, contents);
    return contents;
  }

  /** The rules of a language; undefined while they are being loaded, or where it has none. */
  private rulesOf(language: string): ToneData | undefined {
    if (!this.rules.has(language)) void this.load(language);
    return this.rules.get(language);
  }

  private load(language: string): Promise<void> {
    const loading = this.loading.get(language) ?? this.loadNow(language);
    this.loading.set(language, loading);
    return loading;
  }

  private async loadNow(language: string): Promise<void> {
    try {
      const [rules, engine] = await Promise.all([this.languages.loadTone(language), import('../reply/tone/tone')]);
      this.toneOf = engine.toneOf;
      this.rules.set(language, rules);
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
  one.ready === other.ready &&
  one.team === other.team;
