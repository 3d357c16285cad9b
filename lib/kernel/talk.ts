import type { CustomerType, Heat } from './enums';

/** From so many apologies on, one more does harm (P7). */
export const ENOUGH_APOLOGIES = 2;

/** How to talk in the open case (R54-R60, R85). It steers words and steps, never rights, ranking or price. */
export interface TalkVariant {
  /** What counts most of all that holds; calm where nothing says otherwise. */
  type: CustomerType;
  /** Everything that holds at once, `type` first: an angry customer may be a VIP who has complained before. */
  all: readonly CustomerType[];
  heat: Heat;
  /** Who says so of the type: a person, the record (history, tier, tags), or only the customer's words. What words say may be proposed, not required. */
  source: 'agent' | 'record' | 'words';
}

/** What the agent puts into a reply besides its blocks: a question, a recap, the facts. */
export interface Passage {
  text: string;
  /** True when everybody may read it: it is not between us and this customer alone (R64). */
  isPublic: boolean;
}
