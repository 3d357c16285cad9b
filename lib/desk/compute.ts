import { advise, type Advice } from '../advice/advise';
import { draftSeen, withDraft } from '../advice/drafted';
import { shopOf, type AdviceInput } from '../advice/input';
import { withDraftOf, type PointSeen } from '../advice/points';
import { replyContext } from '../advice/replyContext';
import { talkLines, type TalkLine } from '../advice/talkLines';
import { otherLanguageIn } from '../facts/otherLanguage';
import { suggestFacts, type FactsContext, type TicketFacts } from '../facts/suggest';
import type { DraftRow } from '../history/drafts';
import type { Identity, TicketRef } from '../history/entries';
import type { HistoryRecord } from '../history/record';
import { compose } from '../reply/compose';
import { isPublicAnswer } from '../reply/context';
import { gapsIn, type Gap } from '../reply/gaps';
import { isDismissed } from '../reply/hints';
import { withOwnPhrases } from '../reply/ownPhrases';
import { withoutQuotes } from '../reply/tone/quoted';
import type { Tone } from '../reply/tone/tone';
import { keyText, type Ticket } from '../ticket/contract';
import type { DeskParts, LanguageParts } from './parts';
import type { OpenTicket } from './state';
import { wordingOf, type Wordings } from './wording';
import { withThread } from './written';

/** By what the requester of a ticket can be known again. */
export function identityOf({ requester, key }: Ticket): Identity {
  const { name, emails, phones, ids } = requester;
  return {
    names: name ? [name] : [],
    emails: [...emails],
    phones: [...phones],
    refs: ids.map((id) => `${key.helpdesk} ${key.base} ${id}`),
  };
}

/** The ticket as the record names it. */
export const ticketRef = ({ key, url, subject }: Ticket): TicketRef => ({
  key: keyText(key),
  url,
  subject,
  helpdesk: key.helpdesk,
});

/** The facts that a ticket's words suggest. */
export function factsOf(
  ticket: Ticket,
  parts: DeskParts,
  known: Pick<FactsContext, 'lexicons' | 'findPhones' | 'teaching'>,
): TicketFacts {
  const policy = parts.policy();
  return suggestFacts(ticket, {
    ...known,
    signs: parts.languages.signs,
    mappings: policy.fields,
    currency: shopOf(policy, ticket).currency,
    locales: parts.languages.locales,
    now: parts.now(),
    zone: parts.zone,
  });
}

/** The language in which the customer is answered: theirs where we speak it, else the interface's. */
const answerLanguage = ({ language }: TicketFacts, parts: DeskParts): string =>
  language && parts.languages.spoken.includes(language.value) ? language.value : parts.language();

/** The language of the reply: as chosen, else that of the answers. */
export const replyLanguage = ({ language }: DraftRow, found: TicketFacts, parts: DeskParts): string =>
  language && parts.languages.spoken.includes(language) ? language : answerLanguage(found, parts);

/** What an advice on a ticket is made of. */
export const inputOf = (
  { ticket, found }: Pick<OpenTicket, 'ticket' | 'found'>,
  record: HistoryRecord,
  parts: DeskParts,
): AdviceInput => ({
  ticket,
  found,
  record,
  policy: parts.policy(),
  agent: { level: parts.settings().level },
  now: parts.now(),
  zone: parts.zone,
  common: commonWords(parts.languages.signs),
});

const spokenSigns = new WeakMap<LanguageParts, LanguageParts['signs']>();

/** The signs of the languages that we write. */
function ourSigns(parts: LanguageParts): LanguageParts['signs'] {
  const ours =
    spokenSigns.get(parts) ??
    Object.fromEntries(Object.entries(parts.signs).filter(([each]) => parts.spoken.includes(each)));
  spokenSigns.set(parts, ours);
  return ours;
}

/** What of a letter is in another language than the letter, among those that we write; what it quotes is the customer's. */
const foreignIn = (text: string, language: string, parts: LanguageParts): string | undefined =>
  otherLanguageIn(withoutQuotes(text), language, ourSigns(parts));

/** What a text on a ticket lacks, or says where it has no place. */
export const gapsOf = (
  text: string,
  { contents }: Tone,
  { advice, context, found, language }: Pick<OpenTicket, 'advice' | 'context' | 'found' | 'language'>,
  { languages }: DeskParts,
): Gap[] =>
  gapsIn(text, {
    contents,
    foreign: foreignIn(text, language, languages),
    heat: advice.talk.heat,
    apologies: found.said.apologies,
    isPublic: isPublicAnswer(context),
    order: context.order,
    customer: context.customerName,
    untold: (['refusal', 'handover'] as const).filter((what) => context[what] !== undefined),
  });

/** What is to be said of the reply, and the advice with what it says. */
function looked(
  text: string,
  tone: Tone,
  open: Pick<OpenTicket, 'advice' | 'context' | 'composed' | 'found' | 'language'>,
  input: AdviceInput,
  parts: DeskParts,
): Pick<OpenTicket, 'tone' | 'gaps' | 'advice'> {
  const { dismissed = [], promises = [] } = input.record.draft;
  const { advice, composed } = open;
  const gaps = gapsOf(text, tone, open, parts);
  const doing = { promises: [...composed.promises, ...promises], optionCount: composed.optionCount };
  const drafted = draftSeen(text, tone, doing, (finding) => isDismissed(dismissed, finding));
  return { tone, gaps, advice: withDraft(advice, input, drafted) };
}

/** What to bear in mind in the talk. */
function linesOf({ view, caseId, isComplaint, chosen, recommended }: Advice, input: AdviceInput): TalkLine[] {
  const { entitlements, choices, extras } = chosen;
  const isOffering = recommended.length + entitlements.length + choices.length + extras.length > 0;
  return talkLines({ view, caseId, isOffering, isComplaint: isComplaint === 'yes' }, input);
}

const common = new WeakMap<LanguageParts['signs'], ReadonlySet<string>>();

/** Words that say nothing, of all languages. */
function commonWords(signs: LanguageParts['signs']): ReadonlySet<string> {
  const known = common.get(signs) ?? new Set(Object.values(signs).flatMap((each) => each.common));
  common.set(signs, known);
  return known;
}

/**
 * Everything that follows from a ticket, its facts and the record. Pure but for the clock, and for the wording rules that `wordings` has loaded by
 * now.
 */
export function compute(
  { usage, ...seen }: Pick<OpenTicket, 'ticket' | 'isReading' | 'found'> & Pick<AdviceInput, 'usage'>,
  record: HistoryRecord,
  parts: DeskParts,
  wordings: Wordings,
): OpenTicket {
  const settings = parts.settings();
  const input = { ...inputOf(seen, record, parts), usage };
  const plain = advise(input);
  const answers = answerLanguage(seen.found, parts);
  const advice = seen.isReading ? plain : withThread(plain, input, answers, parts, wordings);
  const language = replyLanguage(record.draft, seen.found, parts);
  const context = replyContext(input, advice, {
    language,
    phrases: withOwnPhrases(parts.languages.phrases(language), input.policy.phrases[language]),
    format: parts.languages.format(language),
    agentName: settings.agentName,
    switched: record.draft.switched,
  });
  const composed = compose(context);
  const { draft } = record;
  const text = draft.text ?? composed.text;
  const points: PointSeen[] = draft.isWriting ? withDraftOf(advice.points, text, input.common) : advice.points;
  const open = { ...seen, record, advice, language, context, composed, points };
  const tone = draft.isWriting ? wordings.look(wordingOf(text, language, open, parts)) : undefined;
  const all = tone ? { ...open, ...looked(text, tone, open, input, parts) } : open;
  return { ...all, lines: linesOf(all.advice, input) };
}
