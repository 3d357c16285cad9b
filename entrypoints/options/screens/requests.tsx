import { useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import approval from '@/components/approval/approval.module.css';
import { DecideForm } from '@/components/approval/DecideForm';
import { Outgoing } from '@/components/approval/Outgoing';
import { OwnRequest } from '@/components/approval/OwnRequest';
import { Refused } from '@/components/approval/Refused';
import { RequestView } from '@/components/approval/RequestView';
import { TakeIn } from '@/components/approval/TakeIn';
import { Card } from '@/components/settings/Card';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Notice } from '@/components/ui/Notice';
import { useSpeech } from '@/components/ui/speech';
import type { JudgedRequest } from '@/lib/approval/judge';
import { decideRequest, type Deciding } from '@/lib/desk/answering';
import { textOfRequest } from '@/lib/desk/asking';
import { answerText } from '@/lib/desk/blockWords';
import { levelName } from '@/lib/desk/labels';
import type { DeciderParts } from '@/lib/desk/parts';
import { countToDecide } from '@/lib/history/requests';
import type { RequestRow } from '@/lib/history/rows';
import { saveFile } from '@/lib/platform/files';
import { deciderOf } from '../decider';
import { useIntake, useJudged, useMembership, useRequests } from '../requestHooks';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';
import styles from './narrow.module.css';

interface Ways {
  name: string;
  file: string;
  text: () => string;
}

/** Copying and saving a request or an answer. */
function Sending({ name, file, text }: Ways) {
  return (
    <Outgoing
      name={name}
      onCopy={() => void navigator.clipboard.writeText(text())}
      onSave={() => saveFile(file, text(), 'text/plain')}
    />
  );
}

/** One request with the whole case and its decision; what can't be decided so is said below it. */
function ToDecide({ judged, parts }: { judged: JudgedRequest; parts: DeciderParts }) {
  const { t } = useSpeech();
  const [fault, setFault] = useState<string | undefined>();
  const decide = async (deciding: Deciding): Promise<void> => {
    const decided = await decideRequest(parts, judged, deciding);
    setFault(decided.ok ? undefined : decided.fault.reason);
  };
  return (
    <div className={approval.card}>
      <RequestView judged={judged} now={parts.now()} />
      <DecideForm request={judged.request} policy={parts.policy()} onDecide={(decided) => void decide(decided)} />
      {fault !== undefined && <Notice kind="bad">{t(`status.${fault}`)}</Notice>}
    </div>
  );
}

/** Requests of one's own, or those that were decided here, each with its text to send. */
function Rows({
  rows,
  parts,
  sending,
}: {
  rows: readonly RequestRow[];
  parts: DeciderParts;
  sending: (row: RequestRow) => Ways | undefined;
}) {
  const now = parts.now();
  return (
    <ul>
      {rows.map((row) => {
        const ways = sending(row);
        return (
          <OwnRequest key={row.id} row={row} who={levelName(parts, row.level)} now={now}>
            {ways && <Sending {...ways} />}
          </OwnRequest>
        );
      })}
    </ul>
  );
}

/** A part of the screen that is there only when something is in it. */
const Part = ({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) =>
  isEmpty ? null : <Card title={title}>{children}</Card>;

/** Decisions asked of this person, with the whole case on one page, and the requests of their own. */
function Requests({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  const parts = useMemo(() => deciderOf(desk), [desk]);
  useStore(desk.store, ({ current }) => current);
  const rows = useRequests(parts);
  const me = useMembership(parts);
  const judged = useJudged(rows, me);
  const { refused, note, take, dismiss } = useIntake(parts, me);
  const own = rows.filter(({ side, state }) => side === 'mine' && state !== 'replaced');
  const decided = rows.filter(({ side, state }) => side === 'theirs' && state === 'answered');
  const open = judged.flatMap((each) => ('fault' in each ? [] : each));
  return (
    <div className={styles.narrow}>
      <ScreenHead title={t('desk.requests.title')} meta={t('desk.requests.meta')} />
      {me === undefined && <Notice kind="info">{t('desk.requests.noTeam')}</Notice>}
      {refused.map(({ kind, jws, fault }) => (
        <Refused key={jws} kind={kind} fault={fault} onDismiss={() => dismiss(jws)} />
      ))}
      {note !== undefined && <Notice kind="warn">{note}</Notice>}
      {me && (
        <Card title={t('desk.requests.toDecide')}>
          {open.length === 0 && <p>{t('desk.requests.nothingToDecide')}</p>}
          {open.map((each) => (
            <ToDecide key={each.jws} judged={each} parts={parts} />
          ))}
          <TakeIn onText={(text) => void take(text)} />
        </Card>
      )}
      <Part title={t('desk.requests.own')} isEmpty={own.length === 0}>
        <Rows
          rows={own}
          parts={parts}
          sending={(row) =>
            row.state === 'waiting'
              ? { name: row.label, file: `amends-request-${row.id}.txt`, text: () => textOfRequest({ parts }, row) }
              : undefined
          }
        />
      </Part>
      <Part title={t('desk.requests.decided')} isEmpty={decided.length === 0}>
        <Rows
          rows={decided}
          parts={parts}
          sending={({ id, from, label, answer }) =>
            answer && {
              name: t('approval.answerFor', { name: from, option: label }),
              file: `amends-answer-${id}.txt`,
              text: () => answerText(parts, answer),
            }
          }
        />
      </Part>
    </div>
  );
}

export const screen: Screen = { id: 'requests', group: 'policy', place: 60, count: countToDecide, Body: Requests };
