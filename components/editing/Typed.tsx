import { useState, type InputHTMLAttributes } from 'react';
import { TextField } from '../ui/Field';

type Rest = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'>;

interface Props extends Rest {
  label: string;
  fault?: string | undefined;
  hint?: string | undefined;
  /** As the value is written when nobody is typing. */
  shown: string;
  onType: (text: string) => void;
}

/** A field that leaves alone what is being typed, and writes it tidily afterwards. */
export function Typed({ shown, onType, ...rest }: Props) {
  const [typed, setTyped] = useState<string | undefined>();
  return (
    <TextField
      {...rest}
      value={typed ?? shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onType(event.target.value);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
