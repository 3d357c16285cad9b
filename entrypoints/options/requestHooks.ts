import { useEffect, useState } from 'react';
import { useSpeech } from '@/components/ui/speech';
import type { JudgedRequest } from '@/lib/approval/judge';
import { receive } from '@/lib/desk/answering';
import { seeRequest } from '@/lib/desk/decisions';
import type { RefusedBlock } from '@/lib/desk/found';
import { takeIn } from '@/lib/desk/intake';
import type { Membership } from '@/lib/desk/membership';
import type { DeciderParts } from '@/lib/desk/parts';
import { watch } from '@/lib/history/db';
import { readRequests } from '@/lib/history/requests';
import type { RequestRow } from '@/lib/history/rows';

/** The requests of this machine, kept up to date. */
export function useRequests({ db }: DeciderParts): readonly RequestRow[] {
  const [rows, setRows] = useState<readonly RequestRow[]>([]);
  useEffect(
    () =>
      watch(
        () => readRequests(db),
        setRows,
        () => setRows([]),
      ),
    [db],
  );
  return rows;
}

/** Who this person is in their team; null until that is known. */
export function useMembership(parts: DeciderParts): Membership | undefined | null {
  const [me, setMe] = useState<Membership | undefined | null>(null);
  useEffect(() => {
    void parts.membership().then(setMe);
  }, [parts]);
  return me;
}

/** Requests of others as they are judged at this moment: a card may have been taken back since they came. */
export function useJudged(rows: readonly RequestRow[], me: Membership | undefined | null) {
  const [judged, setJudged] = useState<readonly (JudgedRequest | RefusedBlock)[]>([]);
  useEffect(() => {
    let isNewest = true;
    const waiting = rows.filter(({ side, state }) => side === 'theirs' && state === 'waiting');
    const seen = me ? Promise.all(waiting.map(({ jws }) => seeRequest({ kind: 'request', jws }, me))) : [];
    void Promise.resolve(seen).then((all) => isNewest && setJudged(all));
    return () => {
      isNewest = false;
    };
  }, [rows, me]);
  return judged;
}

/** What came in on this machine, pasted or dropped; what was refused stays in sight until it is read. */
export function useIntake(parts: DeciderParts, me: Membership | undefined | null) {
  const { t } = useSpeech();
  const [refused, setRefused] = useState<readonly RefusedBlock[]>([]);
  const [note, setNote] = useState<string | undefined>();
  const take = async (text: string): Promise<void> => {
    if (!me) return;
    const intake = await takeIn(parts, me, text);
    for (const judged of intake.requests) await receive(parts, me, judged);
    setRefused(intake.refused);
    const count = intake.requests.length + intake.answers.length + intake.refused.length;
    setNote(count === 0 ? t('status.noBlock') : undefined);
  };
  const dismiss = (jws: string): void => setRefused(refused.filter((each) => each.jws !== jws));
  return { refused, note, take, dismiss };
}
