import type { CaseRow, GrantRow } from './rows';

/**
 * True for an offer that the customer can still take. Once the choice it belongs to is made, the other offers of it are off; and so are all
 * offers of a closed case.
 */
export const isOpenOffer = ({ state, choiceOf }: GrantRow, ofCase: CaseRow | undefined): boolean =>
  state === 'offered' && !ofCase?.closed && (choiceOf === undefined || ofCase?.choices[choiceOf] === undefined);
