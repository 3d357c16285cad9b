import { useEffect, useState } from 'react';
import { Conduct } from '@/components/talk/Conduct';
import { HandoverForm } from '@/components/talk/HandoverForm';
import { PauseSheet } from '@/components/talk/PauseSheet';
import { RefusalForm } from '@/components/talk/RefusalForm';
import { HandedOver, Refused } from '@/components/talk/Settled';
import { caseSummary } from '@/components/talk/summary';
import { TimeForm } from '@/components/talk/TimeForm';
import { labelIn } from '@/components/offers/words';
import { useSpeech } from '@/components/ui/speech';
import { keepPromise } from '@/lib/desk/caring';
import { conductPhrase, takeConductStep } from '@/lib/desk/conduct';
import { answerDue } from '@/lib/desk/committing';
import { copyText } from '@/lib/desk/copying';
import type { Desk } from '@/lib/desk/desk';
import * as handing from '@/lib/desk/handingOver';
import * as pausing from '@/lib/desk/pausing';
import { refuseDemand, withdrawRefusal } from '@/lib/desk/refusing';
import { setLanguage, writeReply } from '@/lib/desk/replying';
import type { OpenTicket } from '@/lib/desk/state';
import { zonesOf } from '@/lib/entitlement/zones';
import { openPause, openPromises } from '@/lib/history/pause';
import type { PromiseRow } from '@/lib/history/rows';
import type { Prepared } from '@/lib/history/talk';
import { LANGUAGES } from '@/lib/languages';
import { externalRouteOf } from '@/lib/policy/externalRoute';

/** What the agent has opened: a time to agree, a hand-over, a refusal. */
export type Way = 'pause' | 'call' | 'handOver' | 'refuse';

interface Props {
  open: OpenTicket;
  desk: Desk;
  way: Way | undefined;
  onWay: (way: Way | undefined) => void;
}

/** What could be offered in this case by the agent alone: what is recommended first, then entitlements, then the rest. */
function possibleIn({ advice }: OpenTicket, desk: Desk, language: string): Prepared[] {
  const { catalog, entitlements } = desk.parts.policy();
  const rules = advice.entitled.kind === 'known' ? advice.entitled.list.map(({ rule }) => rule.id) : [];
  const offers = advice.offers.filter(({ verdict }) => verdict.kind === 'offer').map(({ option }) => option.id);
  const ids = [...new Set([...advice.recommended, ...rules, ...offers])];
  const texts = new Map([...catalog, ...entitlements].map(({ id, label }) => [id, label]));
  return ids.map((id) => ({ id, label: labelIn(texts.get(id), language, id) }));
}

/** Agrees when the talk goes on, or a call in place of a letter. */
export function Agreeing({
  open,
  desk,
  isPause,
  onClose,
}: Pick<Props, 'open' | 'desk'> & { isPause: boolean; onClose: () => void }) {
  const { t } = useSpeech();
  const [others, setOthers] = useState<readonly PromiseRow[]>([]);
  useEffect(() => void openPromises(desk.parts.db).then(setOthers), [desk]);
  const { facts } = open.advice;
  const { zone } = desk.parts;
  const zones = zonesOf(facts.country ?? open.advice.shop.country, desk.parts.policy().zones, zone);
  const isLetter = facts.channel === 'email' || facts.channel === undefined;
  return (
    <TimeForm
      title={t(isPause ? 'pause.title' : 'callInstead.title')}
      now={desk.parts.now()}
      contact={open.ticket.requester.phones[0] ?? ''}
      channel={isPause && isLetter ? 'email' : 'phone'}
      zones={zones.includes(zone) ? [zone, ...zones.filter((each) => each !== zone)] : zones}
      zone={zone}
      language={open.language}
      languages={LANGUAGES}
      onLanguage={(code) => setLanguage(desk, code)}
      phrases={open.context.phrases}
      others={others}
      onAgree={({ words, ...agreed }) => {
        onClose();
        const text = t(`promiseKind.${agreed.channel === 'phone' ? 'callback' : 'reply'}`);
        const isTold = facts.channel !== 'phone';
        void pausing.agreeTime(desk, { ...agreed, text, isPause, ...(isTold && { words }) });
      }}
      onClose={onClose}
    />
  );
}

function Pause({ open, desk }: Pick<Props, 'open' | 'desk'>) {
  const { language } = useSpeech();
  const promise = openPause(open.record.promises, open.record.case?.id);
  if (!promise) return null;
  const { id } = promise;
  return (
    <PauseSheet
      promise={promise}
      now={desk.parts.now()}
      possible={possibleIn(open, desk, language)}
      onWant={(text, whom) => void pausing.wantFinding(desk, id, text, whom)}
      onSet={(finding, isDone) => void pausing.setFinding(desk, id, finding, isDone)}
      onRemove={(finding) => void pausing.removeFinding(desk, id, finding)}
      onPrepare={(options) => void pausing.prepareOptions(desk, id, options)}
      onOffer={(ids) => void writeReply(desk, ids)}
      onKeep={() => void keepPromise(desk, promise)}
    />
  );
}

function Handing({ open, desk, way, onWay }: Props) {
  const speech = useSpeech();
  const { handover, id } = open.record.case ?? {};
  if (handover && way !== 'handOver') {
    return (
      <HandedOver
        handover={handover}
        onAccept={() => void handing.acceptHandover(desk)}
        onCopy={(note) => void copyText(desk, note)}
        onWithdraw={() => void handing.withdrawHandover(desk)}
      />
    );
  }
  if (way !== 'handOver') return null;
  const { levels } = desk.parts.policy().authority;
  const own = <T extends { case?: string }>(rows: readonly T[]): T[] => rows.filter((row) => row.case === id);
  const { grants, promises } = open.record;
  return (
    <HandoverForm
      now={desk.parts.now()}
      due={answerDue(desk)}
      people={levels.slice(1).map(({ label }, at) => labelIn(label, speech.language, String(at + 2)))}
      summary={caseSummary(
        { chips: open.advice.chips, points: open.points, grants: own(grants), promises: own(promises) },
        speech,
      )}
      onHand={(given) => {
        onWay(undefined);
        void handing.handOver(desk, { ...given, promised: speech.t('handover.promised', { name: given.to }) });
      }}
      onClose={() => onWay(undefined)}
    />
  );
}

function Refusing({ open, desk, way, onWay }: Props) {
  const refusal = open.record.case?.refusal;
  const { language } = useSpeech();
  if (refusal) return <Refused refusal={refusal} onWithdraw={() => void withdrawRefusal(desk)} />;
  if (way !== 'refuse') return null;
  const route = externalRouteOf(desk.parts.policy(), open.advice.facts.country);
  return (
    <RefusalForm
      key={route?.region}
      possible={possibleIn(open, desk, language)}
      route={route && { ...route, text: labelIn(route.text, open.language, '') }}
      begun={open.record.draft.refusing}
      onDraft={(refusing) => desk.edit({ refusing })}
      onRefuse={(made) => void refuseDemand(desk, made).then((isMade) => isMade && onWay(undefined))}
      onClose={() => {
        desk.edit({ refusing: undefined });
        onWay(undefined);
      }}
    />
  );
}

/** What the talk has come to besides its points: a pause, conduct, a hand-over, a refusal. Loaded when there is one of them. */
export default function TalkForms(props: Props) {
  const { open, desk, way, onWay } = props;
  const { draft } = open.record;
  const insult = open.found.types.find(({ value }) => value === 'abusive')?.evidence.quote ?? '';
  const close = (): void => onWay(undefined);
  return (
    <>
      {draft.customerType === 'abusive' && (
        <Conduct
          taken={open.record.case?.conduct ?? []}
          seen={insult}
          language={open.language}
          isCall={open.advice.facts.channel === 'phone'}
          phraseOf={(step) => conductPhrase(desk, step)}
          onTake={(step, quote) => void takeConductStep(desk, step, quote)}
          onPause={() => onWay('pause')}
          onHandOver={() => onWay('handOver')}
        />
      )}
      {(way === 'pause' || way === 'call') && (
        <Agreeing key={way} open={open} desk={desk} isPause={way === 'pause'} onClose={close} />
      )}
      <Pause open={open} desk={desk} />
      <Handing {...props} />
      <Refusing {...props} />
    </>
  );
}
