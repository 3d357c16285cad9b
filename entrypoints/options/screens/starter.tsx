import { useMemo } from 'react';
import { useStore } from 'zustand';
import { ScreenHead } from '@/components/shell/ScreenHead';
import { Starter } from '@/components/starter/Starter';
import { useSpeech } from '@/components/ui/speech';
import { defaultPolicy } from '@/lib/policy/default';
import type { Screen } from '../screen';
import type { TeamDesk } from '../teamDesk';

/** A usable policy from five questions. It goes into the draft; version and day stay the draft's own until it is published. */
function StarterScreen({ desk }: { desk: TeamDesk }) {
  const { t } = useSpeech();
  const defaults = useMemo(() => defaultPolicy(), []);
  const shop = useStore(desk.store, ({ draft }) => draft.now.shops[0] ?? defaults.shops[0]);
  return (
    <>
      <ScreenHead title={t('desk.shell.starter')} meta={t('desk.starter.intro')} />
      {shop && (
        <Starter
          defaults={defaults}
          shop={shop}
          onUse={(made) => desk.edit(({ version, updatedOn }) => ({ ...made, version, updatedOn }))}
        />
      )}
    </>
  );
}

export const screen: Screen = { id: 'starter', group: 'policy', place: 1, Body: StarterScreen };
