import { useRef, useState, type RefObject } from 'react';

/** What the button that opens something must be given. */
export interface TriggerProps {
  ref: RefObject<HTMLButtonElement | null>;
  onClick: () => void;
  'aria-haspopup': 'menu' | 'dialog';
  'aria-expanded': boolean;
}

/** Opens and closes something at a button. */
export function useTrigger(kind: TriggerProps['aria-haspopup']) {
  const ref = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const props: TriggerProps = {
    ref,
    onClick: () => setOpen(!isOpen),
    'aria-haspopup': kind,
    'aria-expanded': isOpen,
  };
  return { props, ref, isOpen, setOpen };
}
