import { useStore } from 'zustand';
import { Hints } from '@/components/reply/Hints';
import { PageCheck } from '@/components/reply/PageCheck';
import { Button } from '@/components/ui/Button';
import { useSpeech } from '@/components/ui/speech';
import type { Desk } from '@/lib/desk/desk';
import { dismissHint, mendHint, openHints } from '@/lib/desk/hinting';
import * as page from '@/lib/desk/pageDraft';
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
      onDismiss={(finding) => dismissHint(desk, finding)}
      onExcuse={(finding, reason) => dismissHint(desk, finding, reason)}
    />
  );
}

/** The door to what the agent has written in the page's own editor, and what is to be said of it. It is looked at only when they ask for it. */
export function PageHints({ desk, isExpert }: Omit<Props, 'language'>) {
  const { t } = useSpeech();
  const checked = useStore(desk.parts.store, page.shownCheck);
  const check = (): void => void page.checkPageDraft(desk);
  if (!checked)
    return (
      <Button kind="quiet" onClick={check} data-testid="check-page">
        {t('hint.checkPage')}
      </Button>
    );
  const { text, language, tone, gaps, stuck } = checked;
  return (
    <PageCheck
      {...{ text, language, gaps, stuck, isExpert }}
      findings={page.openPageHints(desk)}
      isClean={tone.findings.length + gaps.length === 0}
      direction={metaOf(language).direction}
      onMend={(finding) => void page.mendPageHint(desk, finding)}
      onDismiss={(finding) => page.dismissPageHint(desk, finding)}
      onCopy={(finding) => void page.copyMend(desk, finding)}
      onCheck={check}
      onClose={() => page.closePageDraft(desk)}
    />
  );
}
