import type { Lexicon } from '../facts/lexicon';
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
    await Promise.all(
      this.missing(ticket).map(async (language) => {
        this.loaded[language] = await this.languages.loadLexicon(language);
      }),
    );
  }

  private missing(ticket: TicketText): string[] {
    return languagesIn(ticket, this.languages.signs).filter((language) => !(language in this.loaded));
  }
}
