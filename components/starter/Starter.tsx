import { useState } from 'react';
import { countryOf } from '@/lib/facts/countries';
import { metaOf } from '@/lib/languages';
import type { Speech } from '@/lib/i18n/i18n';
import type { Policy } from '@/lib/policy/schema';
import { starterPolicy } from '@/lib/policy/starter';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSpeech } from '../ui/speech';
import { answersOf, type StarterForm } from './form';
import { Questions } from './Questions';
import { Result } from './Result';
import styles from './starter.module.css';

interface Props {
  /** The shipped policy, from which the new one is made. */
  defaults: Policy;
  /** Where the answers start: the shop of the policy being edited. */
  shop: { country: string; currency: string };
  onUse: (policy: Policy) => void;
}

/** The form before anything was typed. The shop may be being edited: what is no country or currency is asked for. */
function emptyForm({ country, currency }: Props['shop'], { format }: Speech, fallback: string): StarterForm {
  return {
    country: countryOf(country, []) === undefined ? '' : format.country(country),
    currency: Intl.supportedValuesOf('currency').includes(currency) ? currency : fallback,
    gifts: [{ id: 1, name: '' }],
  };
}

/** Five questions, what comes of them in words, and one button to take it. */
export function Starter({ defaults, shop, onUse }: Props) {
  const speech = useSpeech();
  const { t, language } = speech;
  const [form, setForm] = useState(() => emptyForm(shop, speech, defaults.shops[0]?.currency ?? 'EUR'));
  const [isUsed, setUsed] = useState(false);
  const country = countryOf(form.country, [metaOf(language).locale, 'en']);
  const answers = answersOf(form, country);
  const policy = answers && starterPolicy(answers, defaults);
  const change = (next: StarterForm): void => {
    setForm(next);
    setUsed(false);
  };
  return (
    <div className={styles.starter}>
      <Questions form={form} isCountryUnknown={form.country.trim() !== '' && country === undefined} onChange={change} />
      <section className={styles.card} aria-labelledby="starter-result">
        <h2 id="starter-result">{t('desk.starter.result')}</h2>
        {policy ? (
          <Result policy={policy} defaults={defaults} />
        ) : (
          <p className={styles.soft}>{t('desk.starter.answerFirst')}</p>
        )}
        <Button
          kind="main"
          disabled={!policy || isUsed}
          data-testid="use-starter"
          onClick={() => {
            if (!policy) return;
            onUse(policy);
            setUsed(true);
          }}
        >
          {t('desk.starter.use')}
        </Button>
        {isUsed && (
          <Notice kind="info" actions={<a href="#/catalog">{t('desk.starter.toCatalog')}</a>} testId="starter-used">
            {t('desk.starter.used')}
          </Notice>
        )}
      </section>
    </div>
  );
}
