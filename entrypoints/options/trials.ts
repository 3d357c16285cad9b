import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { asTicket } from '@/entrypoints/practice/asTicket';
import { practiceTickets } from '@/entrypoints/practice/tickets';
import { countedIn } from '@/lib/advice/counted';
import { freshCase, pastCase, type TrialCase, type TrialContext } from '@/lib/advice/preview';
import type { TrialChoice } from '@/components/preview/Preview';
import { useSpeech } from '@/components/ui/speech';
import type { Signs } from '@/lib/facts/language';
import type { Lexicon } from '@/lib/facts/lexicon';
import { readUsage, type UsageQuestion } from '@/lib/history/usage';
import { newestComplaints, recordOf, type PastCase } from '@/lib/history/past';
import { LANGUAGES, languageMetas, loadLexicon, metaOf } from '@/lib/languages';
import type { Policy } from '@/lib/policy/schema';
import type { TeamDesk } from './teamDesk';
import { useRead } from './useRead';

const MOST_PAST = 50;

/** Practice tickets at the address of none in particular: a shop with an address of its own does not take them. */
const practice = (now: number): TrialCase[] =>
  practiceTickets(now)
    .filter(({ kind }) => kind !== 'noComplaint')
    .map((ticket) => freshCase(asTicket(ticket, 'practice:'), now));

/** How the words of practice tickets are read, before the lexicons are there. */
const WITHOUT_LEXICONS: Omit<TrialContext, 'zone'> = {
  lexicons: {},
  signs: languageMetas<Signs>(),
  locales: LANGUAGES.map((language) => metaOf(language).locale),
};

/** The lexicons of all languages that practice tickets are written in. */
async function readLexicons(): Promise<TrialContext['lexicons']> {
  const load = async (language: string) => [language, await loadLexicon<Lexicon>(language)] as const;
  return Object.fromEntries(await Promise.all(LANGUAGES.map(load)));
}

/** The same with the lexicons, once they are loaded. */
function useReading(): TrialContext {
  const [zone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const lexicons = useRead(readLexicons);
  return useMemo(() => ({ ...WITHOUT_LEXICONS, zone, ...(lexicons && { lexicons }) }), [zone, lexicons]);
}

const NO_CASES: readonly PastCase[] = [];

/** The cases of this machine on which a policy can be tried, newest first; a store that can't be read leaves the practice cases. */
function usePast({ db }: TeamDesk): readonly PastCase[] {
  const read = useCallback(() => newestComplaints(db, MOST_PAST), [db]);
  return useRead(read) ?? NO_CASES;
}

function usePastTrial(desk: TeamDesk, past: PastCase | undefined): TrialCase | undefined {
  const read = useCallback(async () => {
    const record = past && (await recordOf(desk.db, past.row));
    return record && pastCase(past.row, record);
  }, [desk, past]);
  const trial = useRead(read);
  return trial?.id === past?.row.id ? trial : undefined;
}

/** What was given on this machine of the options whose stock or budget a policy counts; it is read anew when it counts others. */
function useUsage(desk: TeamDesk, policy: Policy, zone: string, now: number): TrialContext['usage'] {
  const counted = JSON.stringify(countedIn(policy, now, zone));
  return useRead(
    useCallback(() => readUsage(desk.db, JSON.parse(counted) as UsageQuestion[], zone), [desk, counted, zone]),
  );
}

/** The cases that the preview offers, and the one that is looked at. */
export function useTrials(desk: TeamDesk, policy: Policy) {
  const { t, format } = useSpeech();
  const wished = useStore(desk.store, ({ trial }) => trial.id);
  const [now] = useState(() => Date.now());
  const [fresh] = useState(() => practice(now));
  const reading = useReading();
  const usage = useUsage(desk, policy, reading.zone, now);
  const context = useMemo(() => ({ ...reading, usage }), [reading, usage]);
  const past = usePast(desk);
  const chosen = [...fresh.map(({ id }) => id), ...past.map(({ row }) => row.id)].find((id) => id === wished);
  const id = chosen ?? fresh[0]?.id ?? '';
  const ofPast = usePastTrial(
    desk,
    past.find(({ row }) => row.id === id),
  );
  const choices: TrialChoice[] = [
    ...fresh.map(({ id: each, ticket }) => ({ id: each, label: ticket.subject, isPractice: true })),
    ...past.map(({ row, subject }) => ({
      id: row.id,
      label: `${format.day(row.openedAt)}: ${subject || t('header.noSubject')}`,
      isPractice: false,
    })),
  ];
  // No case is looked at before its words can be read.
  const isReady = Object.keys(reading.lexicons).length > 0;
  const trial = fresh.find((each) => each.id === id) ?? ofPast;
  return { choices, chosen: id, trial: isReady ? trial : undefined, context };
}
