import { lazy, Suspense, type ReactNode } from 'react';
import { useTrigger, type TriggerProps } from './trigger';

export interface MenuChoice {
  id: string;
  label: string;
  hint?: string;
  isChosen?: boolean;
}

interface Props {
  /** The button that opens it. */
  button: (props: TriggerProps) => ReactNode;
  label: string;
  choices: readonly MenuChoice[];
  onChoose: (id: string) => void;
  /** Said above the choices: where the present value comes from. */
  note?: ReactNode;
}

// Overlays are half of the panel's weight and not on its first screen.
const MenuOverlay = lazy(() => import('./Overlay').then((module) => ({ default: module.MenuOverlay })));

/** A menu at the button that opens it. */
export function Menu({ button, label, choices, onChoose, note }: Props) {
  const { props, ref, isOpen, setOpen } = useTrigger('menu');
  return (
    <>
      {button(props)}
      {isOpen && (
        <Suspense>
          <MenuOverlay
            triggerRef={ref}
            label={label}
            choices={choices}
            note={note}
            onChoose={onChoose}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
