import { AddedSteps } from '@/components/steps/AddedSteps';
import { Plays } from '@/components/steps/Plays';
import { Steps } from '@/components/steps/Steps';
import { useSpeech } from '@/components/ui/speech';
import { PolicyFrame } from '../PolicyFrame';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';
import styles from './screens.module.css';

/** The steps of a case, those of the team's own, and the plays. */
function ChecklistScreen({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  return (
    <PolicyFrame desk={desk} title={t('desk.shell.checklist')}>
      <div className={styles.cards}>
        <Steps />
        <AddedSteps />
        <Plays />
      </div>
    </PolicyFrame>
  );
}

export const screen: Screen = { id: 'checklist', group: 'policy', place: 40, Body: ChecklistScreen };
