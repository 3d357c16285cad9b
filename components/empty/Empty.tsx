import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import styles from './Empty.module.css';

function Frame({ code, children, values }: { code: string; children?: ReactNode; values?: Record<string, string> }) {
  const { t } = useSpeech();
  return (
    <section className={styles.empty} data-testid="empty" data-code={code}>
      <h1>{t(`empty.${code}.title`, values)}</h1>
      <p>{t(`empty.${code}.text`, values)}</p>
      <div className={styles.actions}>{children}</div>
    </section>
  );
}

/** A page without a ticket: what to do. */
export function Empty({
  code,
  values,
  onPractice,
  onReread,
}: {
  code: string;
  values?: Record<string, string>;
  onPractice: () => void;
  onReread?: () => void;
}) {
  const { t } = useSpeech();
  return (
    <Frame code={code} {...(values && { values })}>
      {onReread && <Button onClick={onReread}>{t('action.reread')}</Button>}
      <Button kind={onReread ? 'quiet' : 'plain'} onClick={onPractice} data-testid="open-practice">
        {t('empty.practice')}
      </Button>
    </Frame>
  );
}

/** A site that was not allowed yet: asks for it, with the reason, in the click that the browser wants to see. */
export function NotAllowed({
  site,
  onAllow,
  onPractice,
}: {
  site: string | undefined;
  onAllow: (address: string) => void;
  onPractice: () => void;
}) {
  const { t } = useSpeech();
  const [address, setAddress] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAllow(address.includes('://') ? address : `https://${address}`);
  };
  const host = site?.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '') ?? '';
  return (
    <Frame code={site ? 'notAllowed' : 'unknownSite'} values={{ site: host }}>
      {site ? (
        <Button kind="main" onClick={() => onAllow(site)} data-testid="allow-site">
          {t('empty.allow', { site: host })}
        </Button>
      ) : (
        <form className={styles.form} onSubmit={submit}>
          <TextField
            label={t('empty.address')}
            value={address}
            placeholder="helpdesk.example"
            inputMode="url"
            onChange={(event) => setAddress(event.target.value)}
          />
          <Button type="submit" disabled={address.trim() === ''}>
            {t('empty.allowAddress')}
          </Button>
        </form>
      )}
      <Button kind="quiet" onClick={onPractice} data-testid="open-practice">
        {t('empty.practice')}
      </Button>
    </Frame>
  );
}
