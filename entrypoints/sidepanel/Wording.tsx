import { useStore } from 'zustand';
import { Hints } from '@/components/reply/Hints';
import { PageCheck } from '@/components/reply/PageCheck';
import type { Desk } from '@/lib/desk/desk';
import { dismissHint, mendHint, openHints } from '@/lib/desk/hinting';
import { checkPageDraft, closePageDraft } from '@/lib/desk/pageDraft';
import { metaOf } from '@/lib/languages';

interface Props {
  desk: Desk;
  language: string;
  isExpert: boolean;
}

/** What is to be said of the reply in the tray. */
export function TrayHints({ desk, language, isExpert }: Props) {
  const gaps = useStore(desk.parts.store, (state) => state.open?.gaps);
  return (
    <Hints
      findings={openHints(desk)}
      gaps={gaps ?? []}
      language={language}
      isExpert={isExpert}
      onMend={(finding) => mendHint(desk, finding)}
      onDismiss={(finding, reason) => dismissHint(desk, finding, reason)}
    />
  );
}

/** What is to be said of the text in the page's own editor. */
export function PageHints({ desk, language, isExpert }: Props) {
  const checked = useStore(desk.parts.store, (state) => state.pageDraft);
  return (
    <PageCheck
      checked={checked}
      direction={metaOf(checked?.language ?? language).direction}
      isExpert={isExpert}
      onCheck={() => void checkPageDraft(desk)}
      onClose={() => closePageDraft(desk)}
    />
  );
}
