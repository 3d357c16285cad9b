import { memo } from 'react';
import { useSpeech } from '../ui/speech';

const ALL = Intl.supportedValuesOf('currency');

/** Every currency as a choice of a list. They are many, and the same with every keystroke. */
export const CurrencyOptions = memo(function CurrencyOptions() {
  const { format } = useSpeech();
  return ALL.map((code) => (
    <option key={code} value={code}>
      {code} · {format.currency(code)}
    </option>
  ));
});
