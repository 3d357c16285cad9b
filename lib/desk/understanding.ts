import { shopOf } from '../advice/input';
import type { FindPhones } from '../facts/contacts';
import type { Lexicon } from '../facts/lexicon';
import { loadPhones } from '../facts/phones';
import type { TicketFacts } from '../facts/suggest';
import type { Ticket } from '../ticket/contract';
import { factsOf } from './compute';
import { Lexicons } from './lexicons';
import type { DeskParts } from './parts';
import { TeachingWatch } from './watching';

/** Understands tickets: with the lexicons of their languages, with what agents have taught this machine, and with numbering plans where they are needed. */
export class Understanding {
  private readonly parts: DeskParts;
  private readonly lexicons: Lexicons;
  private readonly teaching: TeachingWatch;
  /** By the country in which numbers without a country code are read: a team may have shops in several. */
  private readonly phones = new Map<string, FindPhones>();

  /** `changed` is called when what was read may be read better now. */
  constructor(parts: DeskParts, changed: () => void) {
    this.parts = parts;
    this.lexicons = new Lexicons(parts.languages);
    // Most customers write in the language that the agent reads.
    void this.lexicons.prepare(parts.language());
    this.teaching = new TeachingWatch(parts, changed);
  }

  /** True when the words of the ticket can be read. */
  has(ticket: Ticket): boolean {
    return this.lexicons.has(ticket);
  }

  /** Loads what it takes to read the ticket. */
  load(ticket: Ticket): Promise<void> {
    return this.lexicons.load(ticket);
  }

  /** The words of a language, once they are there: loaded for the next look where they are not. */
  wordsIn(language: string): Lexicon | undefined {
    void this.lexicons.prepare(language).catch(() => undefined);
    return this.lexicons.loaded[language];
  }

  /** The facts that the ticket's words suggest. */
  read(ticket: Ticket): TicketFacts {
    const { lexicons, teaching } = this;
    const findPhones = this.phones.get(this.countryOf(ticket));
    return factsOf(ticket, this.parts, { lexicons: lexicons.loaded, findPhones, teaching: teaching.current });
  }

  /** Loads the numbering plans, which are only needed where a text may have a telephone number. */
  async learnPhones(ticket: Ticket): Promise<void> {
    const country = this.countryOf(ticket);
    this.phones.set(country, await loadPhones(country));
  }

  private countryOf(ticket: Ticket): string {
    return shopOf(this.parts.policy(), ticket).country;
  }
}
