import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from './button.tsx';
import css from './toast.module.css';
import { ToastQuestion } from './toast-question.tsx';
import { type ShownToast, type Toast, toastStore } from './toast-store.ts';

const visibleMilliseconds = 15_000;

/** Says what happened at the foot of the window, for fifteen seconds, without taking the focus. */
export function showToast(toast: Toast): void {
  toastStore.show(toast);
}

/** The one place where toasts appear; screen readers are told politely. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.shown);
  return (
    <div className={css.region} role="status" data-react-aria-top-layer="true" data-print="never">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastLine({ toast }: { readonly toast: ShownToast }) {
  const [isHeld, setHeld] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isHeld || toast.tone === 'problem') return;
    const timer = setTimeout(() => toastStore.close(toast.id), visibleMilliseconds);
    return () => clearTimeout(timer);
  }, [isHeld, toast]);

  /** Focus that stood in the toast goes to the main part of the window, never to nowhere. */
  const close = () => {
    if (line.current?.contains(document.activeElement)) document.querySelector<HTMLElement>('main')?.focus();
    toastStore.close(toast.id);
  };
  return (
    <div
      ref={line}
      className={css.toast}
      data-toast=""
      data-tone={toast.tone ?? 'plain'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={css.sentence}>
        {toast.sentence}
        {toast.ask ? <ToastQuestion {...toast.ask} onDone={close} /> : null}
      </span>
      {toast.action ? (
        <Button
          size="small"
          onPress={() => {
            close();
            toast.action?.run();
          }}
        >
          {toast.action.label}
        </Button>
      ) : null}
      <Button size="small" icon="close" label="Close" onPress={close} />
    </div>
  );
}
