import { useStore } from 'zustand';
import { Escalations } from '@/components/authority/Escalations';
import { HouseRules, Tiers } from '@/components/authority/HouseRules';
import { LevelFields } from '@/components/authority/LevelFields';
import { Limits } from '@/components/authority/Limits';
import { Rungs } from '@/components/authority/Rungs';
import { useSpeech } from '@/components/ui/speech';
import { PolicyFrame } from '../PolicyFrame';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';
import styles from './screens.module.css';

/** Who may decide what: the ladder and its limits. */
function AuthorityScreen({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  const { authority, shops } = useStore(desk.store, ({ draft }) => draft.now);
  const hints = useStore(desk.store, ({ raiseHints }) => raiseHints);
  return (
    <PolicyFrame desk={desk} title={t('desk.shell.authority')}>
      <div className={styles.cards}>
        <Rungs
          authority={authority}
          currency={shops[0]?.currency ?? 'EUR'}
          below={(index) => <LevelFields index={index} hints={hints} />}
        />
        <Limits />
        <HouseRules />
        <Escalations />
        <Tiers />
      </div>
    </PolicyFrame>
  );
}

export const screen: Screen = { id: 'authority', group: 'policy', place: 20, Body: AuthorityScreen };
