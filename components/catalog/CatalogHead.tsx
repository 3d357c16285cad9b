import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Policy } from '@/lib/policy/schema';
import { ScreenHead } from '../shell/ScreenHead';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './Head.module.css';

interface Props {
  published: Policy;
  isShipped: boolean;
  /** How many things differ from the published version. */
  changes: number;
  faults: number;
  onFault: () => void;
  onUndo: (() => void) | undefined;
  onRedo: (() => void) | undefined;
  actions?: ReactNode;
}

/** The head of the catalog: which version it is, what was changed, what is to be mended, and the way back. */
export function CatalogHead({ published, isShipped, changes, faults, onFault, onUndo, onRedo, actions }: Props) {
  const { t, format } = useSpeech();
  const parts = [
    t('desk.catalog.version', { version: published.version }),
    isShipped ? t('policy.shipped') : t('desk.catalog.published', { date: format.date(published.updatedOn) }),
    changes === 0 ? t('desk.catalog.unchanged') : t('desk.catalog.changes', { count: changes }),
  ];
  const meta = (
    <>
      {parts.join(' · ')}
      {faults > 0 && ' · '}
      {faults > 0 && (
        <button type="button" className={styles.faults} onClick={onFault} data-testid="catalog-faults">
          {t('desk.catalog.faults', { count: faults })}
        </button>
      )}
    </>
  );
  const history = (
    <>
      {actions}
      <Button
        icon={<Undo2 size={15} aria-hidden />}
        disabled={!onUndo}
        onClick={onUndo}
        aria-keyshortcuts="Control+Z"
        data-testid="catalog-undo"
      >
        {t('desk.catalog.undo')}
      </Button>
      <Button
        icon={<Redo2 size={15} aria-hidden />}
        disabled={!onRedo}
        onClick={onRedo}
        aria-keyshortcuts="Control+Y"
        data-testid="catalog-redo"
      >
        {t('desk.catalog.redo')}
      </Button>
    </>
  );
  return <ScreenHead title={t('desk.shell.catalog')} meta={meta} actions={history} />;
}
