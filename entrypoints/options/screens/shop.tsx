import { Deadlines } from '@/components/shop/Deadlines';
import { Mappings } from '@/components/shop/Mappings';
import { Shops } from '@/components/shop/Shops';
import { useSpeech } from '@/components/ui/speech';
import { PolicyFrame } from '../PolicyFrame';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';
import styles from './screens.module.css';

/** The shops of the team, the fields of its helpdesks, and the times that it sets itself. */
function ShopScreen({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  return (
    <PolicyFrame desk={desk} title={t('desk.shell.shop')}>
      <div className={styles.cards}>
        <Shops />
        <Deadlines />
        <Mappings />
      </div>
    </PolicyFrame>
  );
}

export const screen: Screen = { id: 'shop', group: 'policy', place: 25, Body: ShopScreen };
