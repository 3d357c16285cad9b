import { useState, type FormEvent } from 'react';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { Card } from './Card';
import styles from './settings.module.css';

interface Props {
  sites: readonly string[];
  /** False when the address can't be one. */
  onAllow: (address: string) => boolean;
  onForget: (site: string) => void;
}

/** The helpdesks that may be read; each was allowed by the user and can be taken back. */
export function Sites({ sites, onAllow, onForget }: Props) {
  const { t } = useSpeech();
  const [address, setAddress] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isAsked = onAllow(address.includes('://') ? address : `https://${address}`);
    setWrong(!isAsked);
    if (isAsked) setAddress('');
  };
  return (
    <Card title={t('options.sites')}>
      <p className={styles.soft}>{t('options.sitesHint')}</p>
      <ul>
        {sites.map((site) => (
          <li key={site} className={styles.site}>
            <code dir="ltr">{site}</code>
            <Button kind="quiet" onClick={() => onForget(site)} aria-label={t('options.forgetSite', { site })}>
              {t('options.forget')}
            </Button>
          </li>
        ))}
      </ul>
      <form className={styles.row} onSubmit={submit}>
        <TextField
          label={t('empty.address')}
          value={address}
          placeholder="helpdesk.example"
          fault={isWrong ? t('status.noSuchSite') : undefined}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button type="submit" disabled={address.trim() === ''}>
          {t('empty.allowAddress')}
        </Button>
      </form>
    </Card>
  );
}
