import { Explained } from '@/components/team/Explained';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { useSpeech } from '@/components/ui/speech';
import type { Screen } from '../screen';
import { InUse } from '../team/InUse';
import { Lead } from '../team/Lead';
import { Member } from '../team/Member';
import type { TeamDesk } from '../teamDesk';
import styles from './narrow.module.css';

/** The team: its policy in use, who belongs to it, and its keys. */
function Team({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  return (
    <div className={styles.narrow}>
      <ScreenHead title={t('desk.shell.team')} />
      <InUse desk={desk} />
      <Member />
      <Lead desk={desk} />
      <Explained />
    </div>
  );
}

export const screen: Screen = { id: 'team', group: 'machine', place: 20, Body: Team };
