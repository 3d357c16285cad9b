import { lazy, Suspense, type ReactNode } from 'react';
import { useTrigger, type TriggerProps } from './trigger';

interface Props {
  /** The button that opens it. */
  button: (props: TriggerProps) => ReactNode;
  label: string;
  children: (close: () => void) => ReactNode;
}

const PopupOverlay = lazy(() => import('./Overlay').then((module) => ({ default: module.PopupOverlay })));

/** A small dialog at the button that opens it. */
export function Popup({ button, label, children }: Props) {
  const { props, ref, isOpen, setOpen } = useTrigger('dialog');
  return (
    <>
      {button(props)}
      {isOpen && (
        <Suspense>
          <PopupOverlay triggerRef={ref} label={label} onClose={() => setOpen(false)}>
            {children(() => setOpen(false))}
          </PopupOverlay>
        </Suspense>
      )}
    </>
  );
}
