import { useState } from 'react';
import { useStore } from 'zustand';
import approval from '@/components/approval/approval.module.css';
import { DecideForm } from '@/components/approval/DecideForm';
import { Outgoing } from '@/components/approval/Outgoing';
import { EditForm, OwnRequest } from '@/components/approval/OwnRequest';
import { Refused } from '@/components/approval/Refused';
import { RequestView } from '@/components/approval/RequestView';
import { TakeIn } from '@/components/approval/TakeIn';
import { Written } from '@/components/approval/Written';
import { Button } from '@/components/ui/Button';
import { useSpeech } from '@/components/ui/speech';
import { requestIn } from '@/lib/approval/request';
import { ask, textOfRequest, withdraw } from '@/lib/desk/asking';
import { copyText } from '@/lib/desk/copying';
import type { Desk } from '@/lib/desk/desk';
import { NOTHING_FOUND } from '@/lib/desk/found';
import { decide, dismiss, insertNote, sentOff, takeText } from '@/lib/desk/handing';
import { levelName } from '@/lib/desk/labels';
import type { OpenTicket } from '@/lib/desk/state';
import type { RequestRow } from '@/lib/history/rows';
import { saveFile } from '@/lib/platform/files';
import { keyText } from '@/lib/ticket/contract';
import type { Circumstances } from './services';

interface Props {
  open: OpenTicket;
  desk: Desk;
  circumstances: Circumstances;
}

/** The file in which a request or an answer is saved. */
const save = (kind: 'request' | 'answer', id: string, text: string): void =>
  saveFile(`amends-${kind}-${id}.txt`, text, 'text/plain');

/** A request of this agent with what can still be done with it. */
function Own({ row, open, desk }: { row: RequestRow; open: OpenTicket; desk: Desk }) {
  const { t } = useSpeech();
  const [isEditing, setEditing] = useState(false);
  const { waiting } = open.advice.decisions;
  const now = desk.parts.now();
  const found = waiting.find(({ request }) => request.id === row.id);
  const deputy = found && found.deputyFrom <= now ? found.deputy : undefined;
  const text = (): string => textOfRequest(desk, row);
  const request = requestIn(row.jws);
  const worth = row.face ?? row.cost;
  // A sum in a currency that the case has no more is worked out anew.
  const isFree = request?.option.isFree === true && worth.currency === open.advice.currency;
  return (
    <OwnRequest row={row} who={levelName(desk.parts, row.level)} deputy={deputy} now={now}>
      {row.state === 'waiting' && (
        <Outgoing
          name={row.label}
          onInsert={() => void insertNote(desk, text(), keyText(open.ticket.key))}
          onCopy={() => void copyText(desk, text())}
          onSave={() => save('request', row.id, text())}
        />
      )}
      {isEditing ? (
        <EditForm
          first={{
            amount: isFree ? worth : undefined,
            wants: request?.wants ?? '',
            proposal: request?.proposal ?? '',
          }}
          onSend={(edited) => {
            setEditing(false);
            void ask(desk, row.option, { ...edited, replaces: row.id });
          }}
          onClose={() => setEditing(false)}
        />
      ) : (
        (row.state === 'waiting' || row.state === 'answered') &&
        !row.used && (
          <div className={approval.actions}>
            <Button kind="quiet" onClick={() => setEditing(true)} data-testid="edit-again">
              {t('approval.editAgain')}
            </Button>
            {row.state === 'waiting' && (
              <Button kind="quiet" onClick={() => void withdraw(desk, row)} data-testid="withdraw">
                {t('approval.withdraw')}
              </Button>
            )}
          </div>
        )
      )}
    </OwnRequest>
  );
}

/** Requests of others that this person may decide, and the answers that have to go back. */
function ToDecide({ open, desk, circumstances }: Props) {
  const found = useStore(desk.parts.store, (state) => state.found) ?? NOTHING_FOUND;
  const here = keyText(open.ticket.key);
  return (
    <>
      {found.refused.map((block) => (
        <Refused key={block.jws} kind={block.kind} fault={block.fault} onDismiss={() => dismiss(desk, block)} />
      ))}
      {found.requests.map((judged) => (
        <div key={judged.jws} className={approval.card}>
          <RequestView judged={judged} now={desk.parts.now()} />
          <DecideForm
            request={judged.request}
            policy={circumstances.policy}
            onDecide={(decided) => void decide(desk, judged, decided)}
          />
        </div>
      ))}
      {found.written.map(({ request, from, label, ticket, text }) => (
        <Written
          key={request}
          from={from}
          label={label}
          onInsert={ticket === here ? () => void insertNote(desk, text, ticket) : undefined}
          onCopy={() => void copyText(desk, text)}
          onSave={() => save('answer', request, text)}
          onDone={() => sentOff(desk, request)}
        />
      ))}
    </>
  );
}

/** What is in the section: requests to decide, one's own, and the way in for what came otherwise. */
export default function DecidedBody(props: Props) {
  const { open, desk } = props;
  const own = open.record.requests.filter(
    ({ side, case: ofCase, state }) => side === 'mine' && ofCase === open.record.case?.id && state !== 'replaced',
  );
  return (
    <>
      <ToDecide {...props} />
      <ul>
        {own.map((row) => (
          <Own key={row.id} row={row} open={open} desk={desk} />
        ))}
      </ul>
      <TakeIn onText={(text) => void takeText(desk, text)} />
    </>
  );
}
