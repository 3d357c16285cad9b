import { useRef } from 'react';
import { Button } from '../ui/Button';

interface Props {
  label: string;
  accept: string;
  /** Names the hidden input; the button is `<testId>-button`. */
  testId: string;
  kind?: 'main' | 'plain';
  onText: (text: string) => void;
}

/** A button by which a file is chosen; its text is handed on. */
export function FilePick({ label, accept, testId, kind = 'plain', onText }: Props) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={file}
        type="file"
        accept={accept}
        hidden
        data-testid={testId}
        onChange={(event) => {
          void event.target.files?.[0]?.text().then(onText);
          event.target.value = '';
        }}
      />
      <Button kind={kind} onClick={() => file.current?.click()} data-testid={`${testId}-button`}>
        {label}
      </Button>
    </>
  );
}
