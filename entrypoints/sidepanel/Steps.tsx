import { Checklist } from '@/components/checklist/Checklist';
import { FourSides } from '@/components/checklist/FourSides';
import { labelIn } from '@/components/offers/words';
import { useSpeech } from '@/components/ui/speech';
import { tickItem } from '@/lib/desk/caring';
import { doAct, dueOf } from '@/lib/desk/committing';
import type { Desk } from '@/lib/desk/desk';
import type { OpenTicket } from '@/lib/desk/state';
import type { Circumstances } from './services';

interface Props {
  open: OpenTicket;
  desk: Desk;
  circumstances: Circumstances;
}

/** The steps of the case, and the case from four sides where that is one of them. */
export function Steps({ open, desk, circumstances }: Props) {
  const { t, format, language } = useSpeech();
  const { advice, found } = open;
  const { settings, policy } = circumstances;
  return (
    <>
      <Checklist
        progress={advice.checklist}
        isQuick={advice.isQuick}
        isExpert={settings.isExpert}
        dayOf={(act) => {
          const { at, isTimed } = dueOf(desk, act);
          return isTimed ? format.moment(at) : format.day(at);
        }}
        onTick={(id, state, reason) => void tickItem(desk, id, state, reason)}
        onAct={(act) => void doAct(desk, act, t('promise.followUp'))}
      />
      <FourSides
        advice={advice}
        labelOf={(id) => labelIn(policy.entitlements.find((rule) => rule.id === id)?.label, language, id)}
        threats={found.threats.map(({ value }) => t(`threat.${value}`))}
        onTick={() => void tickItem(desk, 'DE-3', 'done')}
      />
    </>
  );
}
