import { entriesOf, type Lexicon } from '../facts/lexicon';
import type { TicketText } from '../facts/passages';
import { languagesIn } from '../facts/suggest';
import type { LanguageParts } from './parts';

/** The lexicons of the languages that have appeared: each is loaded once, when the first ticket needs it. */
export class Lexicons {
  /** What is there already. */
  readonly loaded: Record<string, Lexicon> = {};
  private readonly languages: LanguageParts;

  constructor(languages: LanguageParts) {
    this.languages = languages;
  }

  /** True when the words of the ticket can be read. */
  has(ticket: TicketText): boolean {
    return this.missing(ticket).length === 0;
  }

  /** Loads what it takes to read the ticket. */
  async load(ticket: TicketText): Promise<void> {
    await Promise.all(this.missing(ticket).map((language) => this.prepare(language)));
  }

  /** Loads a language beforehand and makes it ready, so that the first ticket doesn't wait for it. */
  async prepare(language: string): Promise<void> {
    if (language in this.loaded) return;
    const lexicon = await this.languages.loadLexicon(language);
    entriesOf(lexicon);
    this.loaded[language] = lexicon;
  }

  private missing(ticket: TicketText): string[] {
    return languagesIn(ticket, this.languages.signs).filter((language) => !(language in this.loaded));
  }
}
