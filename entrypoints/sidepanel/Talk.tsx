import { lazy, Suspense, useState } from 'react';
import { Listening } from '@/components/talk/Listening';
import type { PointActs } from '@/components/talk/PointLine';
import { Points } from '@/components/talk/Points';
import { CallInstead, Ways } from '@/components/talk/Ways';
import { callReason } from '@/lib/advice/callInstead';
import { valueOf } from '@/lib/advice/facts';
import type { Desk } from '@/lib/desk/desk';
import { finishListening, noteHeard } from '@/lib/desk/listening';
import * as points from '@/lib/desk/points';
import type { OpenTicket } from '@/lib/desk/state';
import { openPause } from '@/lib/history/pause';
import type { Way } from './TalkForms';

// Most tickets need no pause, no refusal and no hand-over.
const TalkForms = lazy(() => import('./TalkForms'));
const Agreeing = lazy(() => import('./TalkForms').then((module) => ({ default: module.Agreeing })));

/** From this heat on a pause is near at hand (R85). */
const HEATED = 2;

interface Props {
  open: OpenTicket;
  desk: Desk;
}

const actsOn = (desk: Desk): Omit<PointActs, 'onAsk'> => ({
  onEdit: (id, text) => void points.editPoint(desk, id, text),
  onMove: (id, by) => void points.movePoint(desk, id, by),
  onRemove: (id) => void points.removePoint(desk, id),
  onSet: (id, state) => void points.setPoint(desk, id, state),
});

/** While the caller speaks: their points and the clock; a pause can be agreed at any time. */
export function Hearing({ open, desk }: Props) {
  const [isPausing, setPausing] = useState(false);
  const { draft } = open.record;
  return (
    <>
      <Listening
        since={draft.listeningSince}
        points={open.points}
        acts={actsOn(desk)}
        heard={draft.heard}
        onHear={(heard, listeningSince) => desk.edit({ heard, listeningSince })}
        onNote={() => void noteHeard(desk)}
        onFinished={() => void finishListening(desk)}
        onPause={() => setPausing(true)}
      />
      {isPausing && (
        <Suspense>
          <Agreeing open={open} desk={desk} isPause onClose={() => setPausing(false)} />
        </Suspense>
      )}
    </>
  );
}

/** True when something of the talk besides its points is to be seen. */
function hasForms({ record }: OpenTicket, way: Way | undefined): boolean {
  const { case: ofCase, draft, promises } = record;
  return (
    way !== undefined ||
    draft.customerType === 'abusive' ||
    openPause(promises, ofCase?.id) !== undefined ||
    ofCase?.handover !== undefined ||
    ofCase?.refusal !== undefined
  );
}

/** True when the demand is said to be refused and nothing of a refusal is recorded: the form for what it takes opens by itself (design law 4). */
const lacksRefusal = ({ advice, record }: OpenTicket): boolean =>
  valueOf(advice.chips, 'isRefused') === true && record.case?.refusal === undefined;

/**
 * What the agent has opened. The form of a refusal opens and closes with the fact, too, and is open again where it was begun; closed by hand, it stays
 * closed.
 */
function useWay(open: OpenTicket) {
  const isWanted = lacksRefusal(open);
  const [wasWanted, setWanted] = useState(isWanted);
  const [way, setWay] = useState<Way | undefined>(isWanted || open.record.draft.refusing ? 'refuse' : undefined);
  if (isWanted !== wasWanted) {
    setWanted(isWanted);
    if (isWanted || way === 'refuse') setWay(isWanted ? 'refuse' : undefined);
  }
  return [way, setWay] as const;
}

/** Puts the recap or the facts into the reply. What makes them is loaded when they are asked for. */
async function recount(desk: Desk, open: OpenTicket, what: 'recap' | 'facts'): Promise<void> {
  const recounting = await import('@/lib/desk/recounting');
  recounting.recount(desk, open, what);
}

/** The talk itself: what the customer complains of point by point, and the ways to go on. */
export function Talk({ open, desk }: Props) {
  const [way, setWay] = useWay(open);
  const { advice, record, found } = open;
  const input = { ticket: open.ticket, found, record, policy: desk.parts.policy() };
  const reason = way === 'call' ? undefined : callReason(input, advice);
  // What is opened and not there yet keeps nothing else from the screen.
  return (
    <>
      {reason && <CallInstead reason={reason} onCall={() => setWay('call')} />}
      <Points
        points={open.points}
        proposals={found.grievances.map(({ value }) => value)}
        isCall={advice.facts.channel === 'phone'}
        onTake={(quote) => void points.takePoint(desk, quote)}
        onAdd={(text) => void points.notePoint(desk, text)}
        onAsk={(point, question, words) => void points.askAbout(desk, point, question, words)}
        {...actsOn(desk)}
      />
      {hasForms(open, way) && (
        <Suspense>
          <TalkForms open={open} desk={desk} way={way} onWay={setWay} />
        </Suspense>
      )}
      <Ways
        isHeated={advice.talk.heat >= HEATED || advice.talk.type === 'angry'}
        canRefuse={!record.case?.refusal}
        onPause={() => setWay('pause')}
        onHandOver={() => setWay('handOver')}
        onRefuse={() => setWay('refuse')}
        onRecap={() => void recount(desk, open, 'recap')}
        onFacts={() => void recount(desk, open, 'facts')}
      />
    </>
  );
}
