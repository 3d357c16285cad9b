import { GUARDING_ITEMS } from '@/lib/checklist/changes';
import type { Policy } from '@/lib/policy/schema';
import { Notice } from '../ui/Notice';
import { useSpeech } from '../ui/speech';

/** Says which steps that stand guard over the laws of the house would be switched off. */
export function GuardsOff({ checklist }: { checklist: Policy['checklist'] }) {
  const { t } = useSpeech();
  const off = checklist.changes.filter(({ item, use }) => use === 'off' && GUARDING_ITEMS.includes(item));
  if (off.length === 0) return null;
  return (
    <Notice kind="warn" testId="guards-off">
      {off.map(({ item }) => (
        <p key={item}>
          {t(`item.${item}.label`)}: {t(`desk.checklist.guard.${item}`)}
        </p>
      ))}
    </Notice>
  );
}
