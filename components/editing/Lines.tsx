import { useState } from 'react';
import { TextArea } from '../ui/Field';
import { useEditing } from './editing';

interface Props {
  label: string;
  hint?: string | undefined;
  /** Where the list stands in the document, for the mistakes in its lines. */
  path: string;
  lines: readonly string[];
  testId?: string;
  onChange: (lines: string[]) => void;
}

/** A list of short texts, one on each line. Empty lines are none. */
export function Lines({ label, hint, path, lines, testId, onChange }: Props) {
  const { faultAt } = useEditing();
  const [typed, setTyped] = useState<string | undefined>();
  const fault = lines.map((_, index) => faultAt(`${path}[${index}]`)).find((each) => each !== undefined);
  return (
    <TextArea
      label={label}
      hint={hint}
      fault={fault ?? faultAt(path)}
      rows={Math.min(6, Math.max(2, lines.length))}
      value={typed ?? lines.join('\n')}
      data-testid={testId}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value.split('\n').flatMap((line) => line.trim() || []));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
