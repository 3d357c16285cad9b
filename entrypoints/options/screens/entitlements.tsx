import { useDeferredValue, useState } from 'react';
import { useStore } from 'zustand';
import { Calendars } from '@/components/entitlements/Calendars';
import styles from '@/components/entitlements/Entitlements.module.css';
import { RegionRules } from '@/components/entitlements/RegionRules';
import { Routes } from '@/components/entitlements/Routes';
import { TryOut } from '@/components/entitlements/TryOut';
import { useSpeech } from '@/components/ui/speech';
import { useFaults } from '../draft';
import { PolicyFrame } from '../PolicyFrame';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';

/** What customers are entitled to, by region: rules with their terms, calendars, and a place to try them. */
function Entitlements({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  const policy = useStore(desk.store, ({ draft }) => draft.now);
  // The whole document is checked when typing pauses; what is tried is what was checked.
  const checked = useDeferredValue(policy);
  const faults = useFaults(desk);
  const [region, setRegion] = useState(() => Object.keys(policy.regions)[0] ?? '*');
  const [now] = useState(() => Date.now());
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  const edit = desk.edit.bind(desk);
  return (
    <PolicyFrame desk={desk} title={t('desk.shell.entitlements')}>
      <p className={styles.about}>{t('desk.entitlements.about')}</p>
      <div className={styles.screen}>
        <RegionRules
          policy={policy}
          faults={faults}
          region={region}
          today={today}
          onRegion={setRegion}
          onChange={edit}
        />
        <div className={styles.aside}>
          <TryOut policy={checked} faults={faults} now={now} zone={zone} onChange={edit} />
          <Calendars policy={policy} faults={faults} onChange={edit} />
          <Routes faults={faults} today={today} />
        </div>
      </div>
    </PolicyFrame>
  );
}

export const screen: Screen = { id: 'entitlements', group: 'policy', place: 30, Body: Entitlements };
