import { PhraseList } from '@/components/phrases/PhraseList';
import { ToneRules } from '@/components/phrases/ToneRules';
import { useSpeech } from '@/components/ui/speech';
import { PolicyFrame } from '../PolicyFrame';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';
import styles from './screens.module.css';

/** What replies say, and what they should not. */
function PhrasesScreen({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  return (
    <PolicyFrame desk={desk} title={t('desk.shell.phrases')}>
      <div className={styles.cards}>
        <PhraseList />
        <ToneRules />
      </div>
    </PolicyFrame>
  );
}

export const screen: Screen = { id: 'phrases', group: 'policy', place: 50, Body: PhrasesScreen };
